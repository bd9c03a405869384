/* Opening, publishing and closing a database.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void finalize_statement(gpointer statement) {
  sqlite3_finalize(statement);
}

static struct db *create_handle(const char *path, enum db_mode mode) {
  struct db *db = g_new0(struct db, 1);
  db->path = g_strdup(path);
  db->mode = mode;
  db->lock = -1;
  db->statements = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, finalize_statement);
  db->fact_ids = g_hash_table_new_full(g_bytes_hash, g_bytes_equal, (GDestroyNotify)g_bytes_unref, g_free);
  volatile_init(db);
  return db;
}

/* 1 there, 0 not there or empty, -1: logged. */
static int find_file(const char *path) {
  struct stat info;
  if (stat(path, &info) != 0 && errno != ENOENT) {
    g_warning("cannot open '%s': %s", path, g_strerror(errno));
    return -1;
  }
  if (stat(path, &info) != 0)
    return 0;
  if (!S_ISREG(info.st_mode)) {
    g_warning("cannot open '%s': not a regular file", path);
    return -1;
  }
  return info.st_size > 0;
}

static int open_existing(struct db *db) {
  db->sql = connection_open_published(db->path);
  if (db->sql == NULL)
    return -1;
  enum schema_state state = schema_check(db->sql, db->path);
  db->exists = state == SCHEMA_OURS;
  if (state == SCHEMA_OLD_MAJOR && db->mode == DB_READ)
    g_warning("'%s' was written by an older cyclecheck; 'cyclecheck check' rebuilds it", db->path);
  if (state != SCHEMA_OLD_MAJOR || db->mode == DB_READ)
    return db->exists ? 0 : -1;
  g_message("'%s' was written by an older cyclecheck: it is rebuilt", db->path);
  sqlite3_close(db->sql);
  db->sql = NULL;
  return 0;
}

static int open_to_read(struct db *db) {
  int found = find_file(db->path);
  if (found == 0)
    g_warning("cannot open '%s': %s", db->path,
              g_file_test(db->path, G_FILE_TEST_EXISTS) ? "it is empty" : "no such file");
  return found == 1 ? open_existing(db) : -1;
}

static int open_to_update(struct db *db, double lock_seconds) {
  if (folder_prepare(db->path) != 0 || (db->lock = lock_take(db->path, lock_seconds)) < 0)
    return -1;
  change_forget(db);
  int found = find_file(db->path);
  if (found < 0 || (found == 1 && open_existing(db) != 0))
    return -1;
  if (db->sql == NULL)
    db->sql = connection_open_empty(":memory:");
  return db->sql != NULL ? 0 : -1;
}

static int open_shard(struct db *db) {
  if (folder_prepare(db->path) != 0 || find_file(db->path) < 0)
    return -1;
  db->sql = connection_open_empty(":memory:");
  return db->sql != NULL ? change_begin(db) : -1;
}

struct db *db_open_waiting(const char *path, enum db_mode mode, double lock_seconds) {
  struct db *db = create_handle(path, mode);
  int status = mode == DB_READ     ? open_to_read(db)
               : mode == DB_UPDATE ? open_to_update(db, lock_seconds)
                                   : open_shard(db);
  if (status == 0)
    return db;
  db_close(db);
  return NULL;
}

struct db *db_open(const char *path, enum db_mode mode) {
  return db_open_waiting(path, mode, DB_LOCK_SECONDS);
}

void db_close(struct db *db) {
  if (db == NULL)
    return;
  change_discard(db);
  g_hash_table_unref(db->statements);
  sqlite3_close(db->sql);
  if (db->lock >= 0)
    lock_release(db->path, db->lock);
  volatile_finish(db);
  g_hash_table_unref(db->fact_ids);
  g_free(db->path);
  g_free(db);
}

bool db_changed(const struct db *db) {
  return db->copy != NULL;
}

const char *db_path(const struct db *db) {
  return db->path;
}
