/* Stores translation units.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <string.h>

static const char *const status_names[] = {"ok",        "errors",     "missing-types", "crashed",
                                           "timed-out", "unreadable", "skipped"};

const char *tu_status_name(enum tu_status status) {
  g_return_val_if_fail(status < G_N_ELEMENTS(status_names), "unreadable");
  return status_names[status];
}

enum tu_status tu_status_from_name(const char *name) {
  for (gsize i = 0; i < G_N_ELEMENTS(status_names); i++)
    if (strcmp(status_names[i], name) == 0)
      return (enum tu_status)i;
  return TU_UNREADABLE;
}

int64_t tu_id(const char *path, const char *configuration) {
  const char *parts[] = {path, configuration};
  return content_id(parts, G_N_ELEMENTS(parts));
}

static const char *or_empty(const char *text) {
  return text != NULL ? text : "";
}

static void sign(GChecksum *checksum, const char *text) {
  g_checksum_update(checksum, (const guchar *)(text != NULL ? "+" : "-"), 1);
  if (text != NULL)
    g_checksum_update(checksum, (const guchar *)text, (gssize)strlen(text) + 1);
}

static void sign_number(GChecksum *checksum, int64_t number) {
  char text[24];
  g_snprintf(text, sizeof text, "%" G_GINT64_FORMAT, number);
  sign(checksum, text);
}

static void sign_lists(GChecksum *checksum, const struct tu_record *record) {
  guint file_count = record->files != NULL ? record->files->len : 0;
  guint dir_count = record->search_dirs != NULL ? record->search_dirs->len : 0;
  sign_number(checksum, file_count);
  for (guint i = 0; i < file_count; i++) {
    const struct tu_file *file = &g_array_index(record->files, struct tu_file, i);
    sign(checksum, file->path);
    sign(checksum, or_empty(file->hash));
    sign_number(checksum, file->is_header);
  }
  for (guint i = 0; i < dir_count; i++)
    sign(checksum, g_array_index(record->search_dirs, const char *, i));
}

char *tu_signature(const struct tu_record *record, GBytes *members) {
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  const char *texts[] = {or_empty(record->path),
                         or_empty(record->configuration),
                         or_empty(record->arguments),
                         or_empty(record->directory),
                         or_empty(record->key),
                         record->output,
                         record->reason,
                         or_empty(record->models)};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    sign(checksum, texts[i]);
  sign_number(checksum, record->status);
  sign_number(checksum, record->errors);
  sign_number(checksum, record->is_model);
  sign_lists(checksum, record);
  if (members != NULL)
    g_checksum_update(checksum, g_bytes_get_data(members, NULL), (gssize)g_bytes_get_size(members));
  return g_strdup(g_checksum_get_string(checksum));
}

static int delete_tu(struct db *db, int64_t id) {
  sqlite3_stmt *statement = statement_get(db, "DELETE FROM tus WHERE id = ?");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  if (statement_run(db, statement) != 0)
    return -1;
  db->has_orphans |= sqlite3_changes(db->sql) > 0;
  return 0;
}

static int insert_row(struct db *db, int64_t id, const struct tu_record *record) {
  sqlite3_stmt *statement =
      statement_get(db, "INSERT INTO tus (id, " TU_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  statement_bind_text(statement, 2, record->path);
  statement_bind_text(statement, 3, record->configuration);
  statement_bind_text(statement, 4, or_empty(record->arguments));
  statement_bind_text(statement, 5, or_empty(record->directory));
  statement_bind_text(statement, 6, or_empty(record->key));
  statement_bind_text(statement, 7, record->output);
  statement_bind_text(statement, 8, tu_status_name(record->status));
  statement_bind_text(statement, 9, record->reason);
  sqlite3_bind_int64(statement, 10, record->errors);
  sqlite3_bind_int64(statement, 11, record->is_model);
  statement_bind_text(statement, 12, or_empty(record->models));
  return statement_run(db, statement);
}

static int insert_members(struct db *db, int64_t id, GBytes *members) {
  sqlite3_stmt *statement = statement_get(db, "INSERT INTO tu_facts VALUES (?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  if (g_bytes_get_size(members) == 0)
    sqlite3_bind_zeroblob(statement, 2, 0);
  else
    sqlite3_bind_blob64(statement, 2, g_bytes_get_data(members, NULL), g_bytes_get_size(members),
                        SQLITE_STATIC);
  return statement_run(db, statement);
}

static int64_t put_source(struct db *db, const struct tu_file *file) {
  const char *parts[] = {file->path, file->hash, file->is_header ? "header" : "main"};
  int64_t id = content_id(parts, G_N_ELEMENTS(parts));
  sqlite3_stmt *statement = statement_get(db, "INSERT OR IGNORE INTO sources VALUES (?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  statement_bind_text(statement, 2, file->path);
  statement_bind_text(statement, 3, or_empty(file->hash));
  sqlite3_bind_int64(statement, 4, file->is_header);
  return statement_run(db, statement) == 0 ? id : -1;
}

static int insert_files(struct db *db, int64_t tu, const GArray *files) {
  for (guint i = 0; files != NULL && i < files->len; i++) {
    int64_t source = put_source(db, &g_array_index(files, struct tu_file, i));
    sqlite3_stmt *statement = statement_get(db, "INSERT INTO tu_sources VALUES (?, ?, ?)");
    if (statement == NULL || source < 0)
      return -1;
    sqlite3_bind_int64(statement, 1, tu);
    sqlite3_bind_int64(statement, 2, i);
    sqlite3_bind_int64(statement, 3, source);
    if (statement_run(db, statement) != 0)
      return -1;
  }
  return 0;
}

static int insert_search_dirs(struct db *db, int64_t tu, const GArray *dirs) {
  for (guint i = 0; dirs != NULL && i < dirs->len; i++) {
    sqlite3_stmt *statement = statement_get(db, "INSERT INTO tu_search_dirs VALUES (?, ?, ?)");
    if (statement == NULL)
      return -1;
    sqlite3_bind_int64(statement, 1, tu);
    sqlite3_bind_int64(statement, 2, i);
    statement_bind_text(statement, 3, g_array_index(dirs, const char *, i));
    if (statement_run(db, statement) != 0)
      return -1;
  }
  return 0;
}

int tu_write(struct db *db, const struct tu_record *record, GBytes *members) {
  int64_t id = tu_id(record->path, record->configuration);
  int failed = delete_tu(db, id) || insert_row(db, id, record) || insert_members(db, id, members) ||
               insert_files(db, id, record->files) || insert_search_dirs(db, id, record->search_dirs);
  db->is_broken |= failed != 0;
  return failed ? -1 : 0;
}

/* Extracting an unchanged TU again is no change. */
static bool is_stored(struct db *db, const struct tu_record *record, GBytes *members) {
  g_autofree char *key = db_tu_key(db, record->path, record->configuration);
  if (g_strcmp0(key, record->key) != 0)
    return false;
  GStringChunk *strings = g_string_chunk_new(1024);
  struct tu_record *stored = db_tu_record(db, record->path, record->configuration, strings);
  g_autoptr(GBytes) stored_members = members_read(db, tu_id(record->path, record->configuration));
  g_autofree char *before = stored != NULL ? tu_signature(stored, stored_members) : NULL;
  g_autofree char *now = tu_signature(record, members);
  db_tu_record_free(stored);
  g_string_chunk_free(strings);
  return g_strcmp0(before, now) == 0;
}

int db_put_tu(struct db *db, const struct tu_record *record, const GArray *units) {
  g_autoptr(GPtrArray) known = facts_recognise(db, units);
  g_autoptr(GBytes) members = members_of(known);
  if (is_stored(db, record, members))
    return 0;
  return change_begin(db) != 0 || facts_put_units(db, units, known) != 0 ? -1 : tu_write(db, record, members);
}

/* Ids of the TUs to drop, or NULL: logged. */
static GArray *list_gone(struct db *db, GHashTable *keep, bool models) {
  sqlite3_stmt *statement =
      statement_get(db, "SELECT id, path || char(10) || configuration FROM tus WHERE is_model = ?");
  g_autoptr(GArray) gone = g_array_new(FALSE, FALSE, sizeof(int64_t));
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64(statement, 1, models);
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    int64_t id = sqlite3_column_int64(statement, 0);
    if (!g_hash_table_contains(keep, statement_text(statement, 1)))
      g_array_append_val(gone, id);
  }
  return state == 0 ? g_steal_pointer(&gone) : NULL;
}

int db_retain_tus(struct db *db, GHashTable *keep, bool models) {
  g_autoptr(GArray) gone = list_gone(db, keep, models);
  int status = gone == NULL ? -1 : gone->len > 0 ? change_begin(db) : 0;
  for (guint i = 0; status == 0 && i < gone->len; i++)
    status = delete_tu(db, g_array_index(gone, int64_t, i));
  return status;
}
