/* Opens SQLite with the settings that files from anywhere need.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include "db/embedded_sql.h"

#define TEXT_LIMIT_BYTES (256 * 1024 * 1024)
#define SQL_LIMIT_BYTES (1024 * 1024)

int connection_log(sqlite3 *sql, const char *what) {
  const char *path = sqlite3_db_filename(sql, "main");
  g_warning("cannot %s '%s': %s", what, path != NULL && *path != '\0' ? path : "database",
            sqlite3_errmsg(sql));
  return -1;
}

static void restrict_connection(sqlite3 *sql) {
  static const struct {
    int option, value;
  } settings[] = {
      {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
      {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
      {SQLITE_DBCONFIG_ENABLE_VIEW, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(settings); i++)
    sqlite3_db_config(sql, settings[i].option, settings[i].value, NULL);
  sqlite3_limit(sql, SQLITE_LIMIT_LENGTH, TEXT_LIMIT_BYTES);
  sqlite3_limit(sql, SQLITE_LIMIT_SQL_LENGTH, SQL_LIMIT_BYTES);
  sqlite3_extended_result_codes(sql, 1);
}

sqlite3 *connection_open(const char *path, int flags) {
  sqlite3 *sql = NULL;
  int code = sqlite3_open_v2(path, &sql, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK) {
    g_warning("cannot open '%s': %s", path, sql != NULL ? sqlite3_errmsg(sql) : sqlite3_errstr(code));
    sqlite3_close(sql);
    return NULL;
  }
  restrict_connection(sql);
  return sql;
}

/* The file is only ever replaced as a whole, so it cannot change under a reader: SQLite need not
 * lock it, and a journal that somebody put beside it is not looked at. */
sqlite3 *connection_open_published(const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  g_autofree char *escaped = g_uri_escape_string(absolute, "/", FALSE);
  g_autofree char *uri = g_strdup_printf("file:%s?mode=ro&immutable=1", escaped);
  sqlite3 *sql = connection_open(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  if (sql != NULL)
    sqlite3_exec(sql, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", NULL, NULL, NULL);
  return sql;
}

int connection_execute(sqlite3 *sql, const char *text) {
  return sqlite3_exec(sql, text, NULL, NULL, NULL) == SQLITE_OK ? 0 : connection_log(sql, "write");
}

int64_t connection_number(sqlite3 *sql, const char *text, int64_t fallback) {
  sqlite3_stmt *statement = NULL;
  int64_t number = fallback;
  if (sqlite3_prepare_v2(sql, text, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW)
    number = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return number;
}

static int write_schema(sqlite3 *sql) {
  g_autofree char *identity =
      g_strdup_printf("PRAGMA application_id = %d; PRAGMA user_version = %d", DB_APPLICATION_ID, DB_VERSION);
  int failed = connection_execute(sql, "BEGIN") || connection_execute(sql, embedded_schema) ||
               connection_execute(sql, embedded_views) || connection_execute(sql, identity) ||
               connection_execute(sql, "COMMIT");
  return failed ? -1 : 0;
}

sqlite3 *connection_open_empty(const char *path) {
  sqlite3 *sql = connection_open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (sql != NULL && write_schema(sql) != 0) {
    sqlite3_close(sql);
    return NULL;
  }
  return sql;
}
