/* Prepared statements of a database, kept as long as its connection.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

sqlite3_stmt *statement_get(struct db *db, const char *text) {
  sqlite3_stmt *statement = g_hash_table_lookup(db->statements, text);
  if (statement != NULL) {
    sqlite3_reset(statement);
    return statement;
  }
  if (sqlite3_prepare_v3(db->sql, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
    connection_log(db->sql, "use");
    return NULL;
  }
  g_hash_table_insert(db->statements, (gpointer)text, statement);
  return statement;
}

int statement_step(struct db *db, sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  if (code == SQLITE_ROW)
    return 1;
  int result = 0;
  if (code != SQLITE_DONE) {
    bool is_write = !sqlite3_stmt_readonly(statement);
    result = connection_log(db->sql, is_write ? "write" : "read");
    db->is_broken |= is_write;
  }
  sqlite3_reset(statement);
  return result;
}

int statement_run(struct db *db, sqlite3_stmt *statement) {
  if (statement == NULL)
    return -1;
  int state;
  do
    state = statement_step(db, statement);
  while (state == 1);
  return state;
}

void statement_bind_text(sqlite3_stmt *statement, int parameter, const char *text) {
  if (text == NULL)
    sqlite3_bind_null(statement, parameter);
  else
    sqlite3_bind_text(statement, parameter, text, -1, SQLITE_STATIC);
}

void statement_bind_number(sqlite3_stmt *statement, int parameter, int64_t number) {
  if (number < 0)
    sqlite3_bind_null(statement, parameter);
  else
    sqlite3_bind_int64(statement, parameter, number);
}

const char *statement_text(sqlite3_stmt *statement, int column) {
  return (const char *)sqlite3_column_text(statement, column);
}

void statement_clear_all(struct db *db) {
  g_hash_table_remove_all(db->statements);
}
