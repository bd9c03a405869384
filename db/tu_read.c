/* Reads translation units back.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

static const char *keep(GStringChunk *strings, const char *text) {
  return text != NULL ? g_string_chunk_insert_const(strings, text) : NULL;
}

char *db_tu_key(struct db *db, const char *path, const char *configuration) {
  sqlite3_stmt *statement = statement_get(db, "SELECT key FROM tus WHERE id = ?");
  if (statement == NULL)
    return g_strdup("");
  sqlite3_bind_int64(statement, 1, tu_id(path, configuration));
  if (statement_step(db, statement) != 1)
    return g_strdup("");
  char *key = g_strdup(statement_text(statement, 0));
  sqlite3_reset(statement);
  return key;
}

void tu_read_columns(sqlite3_stmt *statement, struct tu_record *record, GStringChunk *strings) {
  record->path = keep(strings, statement_text(statement, 0));
  record->configuration = keep(strings, statement_text(statement, 1));
  record->arguments = keep(strings, statement_text(statement, 2));
  record->directory = keep(strings, statement_text(statement, 3));
  record->key = keep(strings, statement_text(statement, 4));
  record->output = keep(strings, statement_text(statement, 5));
  record->status = tu_status_from_name(statement_text(statement, 6));
  record->reason = keep(strings, statement_text(statement, 7));
  record->errors = sqlite3_column_int(statement, 8);
  record->is_model = sqlite3_column_int(statement, 9) != 0;
  record->models = keep(strings, statement_text(statement, 10));
}

static int read_files(struct db *db, int64_t tu, struct tu_record *record, GStringChunk *strings) {
  sqlite3_stmt *statement =
      statement_get(db, "SELECT path, hash, is_header FROM tu_sources JOIN sources ON sources.id = source"
                        " WHERE tu = ? ORDER BY position");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, tu);
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    struct tu_file file = {.path = keep(strings, statement_text(statement, 0)),
                           .hash = keep(strings, statement_text(statement, 1)),
                           .is_header = sqlite3_column_int(statement, 2) != 0};
    g_array_append_val(record->files, file);
  }
  return state;
}

static int read_search_dirs(struct db *db, int64_t tu, struct tu_record *record, GStringChunk *strings) {
  sqlite3_stmt *statement =
      statement_get(db, "SELECT path FROM tu_search_dirs WHERE tu = ? ORDER BY position");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, tu);
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    const char *path = keep(strings, statement_text(statement, 0));
    g_array_append_val(record->search_dirs, path);
  }
  return state;
}

struct tu_record *db_tu_record(struct db *db, const char *path, const char *configuration,
                               GStringChunk *strings) {
  sqlite3_stmt *statement = statement_get(db, "SELECT " TU_COLUMNS " FROM tus WHERE id = ?");
  int64_t id = tu_id(path, configuration);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64(statement, 1, id);
  if (statement_step(db, statement) != 1)
    return NULL;
  struct tu_record *record = g_new0(struct tu_record, 1);
  tu_read_columns(statement, record, strings);
  sqlite3_reset(statement);
  record->files = g_array_new(FALSE, FALSE, sizeof(struct tu_file));
  record->search_dirs = g_array_new(FALSE, FALSE, sizeof(const char *));
  if (read_files(db, id, record, strings) == 0 && read_search_dirs(db, id, record, strings) == 0)
    return record;
  db_tu_record_free(record);
  return NULL;
}

void db_tu_record_free(struct tu_record *record) {
  if (record == NULL)
    return;
  g_clear_pointer(&record->files, g_array_unref);
  g_clear_pointer(&record->search_dirs, g_array_unref);
  g_free(record);
}

/* Rows are gathered first: the visitor may use the database. */
static int list_records(struct db *db, GArray *records, GStringChunk *strings) {
  sqlite3_stmt *statement = statement_get(db, "SELECT " TU_COLUMNS " FROM tus ORDER BY path, configuration");
  if (statement == NULL)
    return -1;
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    struct tu_record record = {0};
    tu_read_columns(statement, &record, strings);
    g_array_append_val(records, record);
  }
  return state;
}

int db_each_tu(struct db *db, int (*visit)(const struct tu_record *record, void *arg), void *arg) {
  g_autoptr(GArray) records = g_array_new(FALSE, FALSE, sizeof(struct tu_record));
  GStringChunk *strings = g_string_chunk_new(4096);
  int status = list_records(db, records, strings);
  for (guint i = 0; status == 0 && i < records->len; i++)
    if (visit(&g_array_index(records, struct tu_record, i), arg) != 0)
      break;
  g_string_chunk_free(strings);
  return status;
}

static int sign_record(const struct tu_record *record, void *arg) {
  GChecksum *checksum = arg;
  g_autofree char *line = g_strdup_printf("%s\n%s\n%s\n%s\n%d\n", record->path, record->configuration,
                                          record->key, tu_status_name(record->status), record->is_model);
  g_checksum_update(checksum, (const guchar *)line, -1);
  return 0;
}

char *db_facts_key(struct db *db) {
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  g_autofree char *version = g_strdup_printf("%d.%d.%d\n", FACTS_VERSION, IR_VERSION, DB_VERSION);
  g_checksum_update(checksum, (const guchar *)version, -1);
  db_each_tu(db, sign_record, checksum);
  return g_strdup(g_checksum_get_string(checksum));
}
