/* Dumps of databases, made without the code under test.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <sqlite3.h>
#include <string.h>

static sqlite3 *open_plain(const char *path, int flags) {
  sqlite3 *sql = NULL;
  g_assert_cmpint(sqlite3_open_v2(path, &sql, flags, NULL), ==, SQLITE_OK);
  return sql;
}

static void append_row(GString *out, sqlite3_stmt *statement) {
  for (int i = 0; i < sqlite3_column_count(statement); i++) {
    const guint8 *bytes = sqlite3_column_blob(statement, i);
    g_string_append_printf(out, "%c%d:", i > 0 ? '|' : ' ', sqlite3_column_type(statement, i));
    for (int j = 0; j < sqlite3_column_bytes(statement, i); j++)
      g_string_append_printf(out, g_ascii_isprint(bytes[j]) ? "%c" : "\\%02x", bytes[j]);
  }
  g_string_append_c(out, '\n');
}

/* In the order the rows are stored, as `.dump` prints them. */
static void append_query(GString *out, sqlite3 *sql, const char *text) {
  sqlite3_stmt *statement = NULL;
  g_assert_cmpint(sqlite3_prepare_v2(sql, text, -1, &statement, NULL), ==, SQLITE_OK);
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW)
    append_row(out, statement);
  g_assert_cmpint(code, ==, SQLITE_DONE);
  sqlite3_finalize(statement);
}

char *dump(const char *path) {
  static const char tables[] = "SELECT name FROM sqlite_schema WHERE type = 'table'"
                               " AND name NOT IN ('run', 'timing', 'file_stamp') ORDER BY rowid";
  sqlite3 *sql = open_plain(path, SQLITE_OPEN_READONLY);
  GString *out = g_string_new(NULL);
  sqlite3_stmt *statement = NULL;
  append_query(out, sql, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid");
  g_assert_cmpint(sqlite3_prepare_v2(sql, tables, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(statement, 0);
    g_autofree char *text = g_strdup_printf("SELECT * FROM \"%s\" NOT INDEXED", name);
    g_string_append_printf(out, "%s\n", name);
    append_query(out, sql, text);
  }
  sqlite3_finalize(statement);
  sqlite3_close(sql);
  return g_string_free(out, FALSE);
}

void assert_same_dump(const char *left, const char *right) {
  g_autofree char *left_dump = dump(left);
  g_autofree char *right_dump = dump(right);
  if (strcmp(left_dump, right_dump) == 0)
    return;
  g_auto(GStrv) left_lines = g_strsplit(left_dump, "\n", -1);
  g_auto(GStrv) right_lines = g_strsplit(right_dump, "\n", -1);
  for (int i = 0; left_lines[i] != NULL && right_lines[i] != NULL; i++)
    g_assert_cmpstr(left_lines[i], ==, right_lines[i]);
  g_assert_cmpuint(strlen(left_dump), ==, strlen(right_dump));
}

void assert_sound(const char *path) {
  sqlite3 *sql = open_plain(path, SQLITE_OPEN_READONLY);
  g_autoptr(GString) problems = g_string_new(NULL);
  append_query(problems, sql, "PRAGMA integrity_check");
  g_assert_cmpstr(problems->str, ==, " 3:ok\n");
  g_string_truncate(problems, 0);
  append_query(problems, sql, "PRAGMA foreign_key_check");
  append_query(problems, sql, "SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_%' AND type = 'table'");
  append_query(problems, sql,
               "SELECT 'not STRICT', name FROM pragma_table_list"
               " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict");
  g_assert_cmpstr(problems->str, ==, "");
  append_query(problems, sql, "PRAGMA journal_mode");
  g_assert_cmpstr(problems->str, ==, " 3:delete\n");
  sqlite3_close(sql);
}

void execute(const char *path, const char *sql_text) {
  sqlite3 *sql = open_plain(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  char *problem = NULL;
  sqlite3_exec(sql, sql_text, NULL, NULL, &problem);
  g_assert_cmpstr(problem, ==, NULL);
  sqlite3_close(sql);
}
