/* Stamps, timings and runs: written with the next change, never a change themselves.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <string.h>

#define RUNS_KEPT "100"

static void free_stamp(gpointer data) {
  struct file_stamp *stamp = data;
  g_free((char *)stamp->path);
  g_free((char *)stamp->hash);
  g_free(stamp);
}

static void clear_run(gpointer data) {
  struct db_run *run = data;
  g_free(run->started);
  g_free(run->arguments);
}

void volatile_init(struct db *db) {
  db->stamps = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_stamp);
  db->timings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  db->runs = g_array_new(FALSE, FALSE, sizeof(struct db_run));
  g_array_set_clear_func(db->runs, clear_run);
}

void volatile_finish(struct db *db) {
  g_hash_table_unref(db->stamps);
  g_hash_table_unref(db->timings);
  g_array_unref(db->runs);
  g_free(db->tool);
  g_free(db->libclang);
}

int db_put_stamp(struct db *db, const struct file_stamp *stamp) {
  struct file_stamp *copy = g_new(struct file_stamp, 1);
  *copy = *stamp;
  copy->path = g_strdup(stamp->path);
  copy->hash = g_strdup(stamp->hash);
  g_hash_table_replace(db->stamps, (gpointer)copy->path, copy);
  return 0;
}

static int read_stamp(struct db *db, const char *path, struct file_stamp *stamp, GStringChunk *strings) {
  sqlite3_stmt *statement =
      statement_get(db, "SELECT size_bytes, mtime_ns, inode, hash FROM file_stamp WHERE path = ?");
  if (statement == NULL)
    return 0;
  statement_bind_text(statement, 1, path);
  if (statement_step(db, statement) != 1)
    return 0;
  stamp->size = sqlite3_column_int64(statement, 0);
  stamp->mtime_ns = sqlite3_column_int64(statement, 1);
  stamp->inode = sqlite3_column_int64(statement, 2);
  stamp->hash = g_string_chunk_insert_const(strings, statement_text(statement, 3));
  sqlite3_reset(statement);
  return 1;
}

int db_get_stamp(struct db *db, const char *path, struct file_stamp *stamp, GStringChunk *strings) {
  const struct file_stamp *pending = g_hash_table_lookup(db->stamps, path);
  stamp->path = g_string_chunk_insert_const(strings, path);
  if (pending == NULL)
    return read_stamp(db, path, stamp, strings);
  stamp->size = pending->size;
  stamp->mtime_ns = pending->mtime_ns;
  stamp->inode = pending->inode;
  stamp->hash = g_string_chunk_insert_const(strings, pending->hash);
  return 1;
}

void db_put_parse_time(struct db *db, const char *path, double seconds) {
  double *value = g_new(double, 1);
  *value = seconds;
  g_hash_table_insert(db->timings, g_strconcat("parse\n", path, NULL), value);
}

void db_set_tool(struct db *db, const char *tool, const char *libclang) {
  g_free(db->tool);
  g_free(db->libclang);
  db->tool = g_strdup(tool);
  db->libclang = g_strdup(libclang);
}

int db_add_run(struct db *db, const char *arguments, double seconds) {
  g_autoptr(GDateTime) now = g_date_time_new_now_utc();
  struct db_run run = {.arguments = g_strdup(arguments), .seconds = seconds};
  g_autoptr(GDateTime) started = g_date_time_add_seconds(now, -seconds);
  run.started = g_date_time_format(started, "%Y-%m-%dT%H:%M:%SZ");
  g_array_append_val(db->runs, run);
  return 0;
}

static int write_stamps(struct db *db) {
  sqlite3_stmt *statement = statement_get(db, "INSERT OR REPLACE INTO file_stamp VALUES (?, ?, ?, ?, ?)");
  GHashTableIter iterator;
  gpointer value;
  int status = statement == NULL ? -1 : 0;
  g_hash_table_iter_init(&iterator, db->stamps);
  while (status == 0 && g_hash_table_iter_next(&iterator, NULL, &value)) {
    const struct file_stamp *stamp = value;
    statement_bind_text(statement, 1, stamp->path);
    sqlite3_bind_int64(statement, 2, stamp->size);
    sqlite3_bind_int64(statement, 3, stamp->mtime_ns);
    sqlite3_bind_int64(statement, 4, stamp->inode);
    statement_bind_text(statement, 5, stamp->hash);
    status = statement_run(db, statement);
  }
  return status;
}

static int write_timings(struct db *db) {
  sqlite3_stmt *statement = statement_get(db, "INSERT OR REPLACE INTO timing VALUES (?, ?, ?)");
  GHashTableIter iterator;
  gpointer key, value;
  int status = statement == NULL ? -1 : 0;
  g_hash_table_iter_init(&iterator, db->timings);
  while (status == 0 && g_hash_table_iter_next(&iterator, &key, &value)) {
    const char *name = strchr(key, '\n') + 1;
    sqlite3_bind_text(statement, 1, key, (int)(name - (const char *)key - 1), SQLITE_STATIC);
    statement_bind_text(statement, 2, name);
    sqlite3_bind_double(statement, 3, *(double *)value);
    status = statement_run(db, statement);
  }
  return status;
}

static int write_run(struct db *db, const struct db_run *run) {
  sqlite3_stmt *statement =
      statement_get(db, "INSERT INTO run SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ? FROM run");
  if (statement == NULL)
    return -1;
  statement_bind_text(statement, 1, run->started);
  statement_bind_text(statement, 2, db->tool != NULL ? db->tool : CYCLECHECK_VERSION);
  statement_bind_text(statement, 3, db->libclang);
  statement_bind_text(statement, 4, run->arguments);
  sqlite3_bind_double(statement, 5, run->seconds);
  return statement_run(db, statement);
}

int volatile_write(struct db *db) {
  if (write_stamps(db) != 0 || write_timings(db) != 0)
    return -1;
  for (guint i = 0; i < db->runs->len; i++)
    if (write_run(db, &g_array_index(db->runs, struct db_run, i)) != 0)
      return -1;
  sqlite3_stmt *forget =
      statement_get(db, "DELETE FROM run WHERE id <= (SELECT max(id) FROM run) - " RUNS_KEPT);
  if (statement_run(db, forget) != 0)
    return -1;
  g_hash_table_remove_all(db->stamps);
  g_hash_table_remove_all(db->timings);
  g_array_set_size(db->runs, 0);
  return 0;
}
