/* Running queries: bundled ones, our own, and those of people we need not trust.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include "db/authorizer.h"
#include "db/embedded_sql.h"

#include <string.h>

#define STEPS_PER_LOOK 1000
#define UNTRUSTED_TEXT_BYTES (16 * 1024 * 1024)
#define UNTRUSTED_MEMORY_BYTES (512 * 1024 * 1024)

struct db_row {
  sqlite3_stmt *statement;
};

int db_row_columns(const struct db_row *row) {
  return sqlite3_column_count(row->statement);
}

const char *db_row_name(const struct db_row *row, int column) {
  return sqlite3_column_name(row->statement, column);
}

const char *db_row_text(const struct db_row *row, int column) {
  return statement_text(row->statement, column);
}

int64_t db_row_int(const struct db_row *row, int column) {
  return sqlite3_column_int64(row->statement, column);
}

bool db_row_is_null(const struct db_row *row, int column) {
  return sqlite3_column_type(row->statement, column) == SQLITE_NULL;
}

bool db_row_is_number(const struct db_row *row, int column) {
  int type = sqlite3_column_type(row->statement, column);
  return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

const char *db_named_query(const char *name) {
  for (const struct embedded_query *query = embedded_queries; query->name != NULL; query++)
    if (strcmp(query->name, name) == 0)
      return query->text;
  return NULL;
}

const char *const *db_query_names(void) {
  return embedded_query_names;
}

static int log_query(struct db *db, const char *why) {
  g_warning("the query failed: %s", why != NULL ? why : sqlite3_errmsg(db->sql));
  return -1;
}

static bool is_one_statement(struct db *db, const char *rest) {
  sqlite3_stmt *more = NULL; /* space and comments prepare to nothing */
  rest += strspn(rest, " \t\r\n;");
  bool is_empty = sqlite3_prepare_v2(db->sql, rest, -1, &more, NULL) == SQLITE_OK && more == NULL;
  sqlite3_finalize(more);
  return is_empty;
}

/* The only statement in `sql`; NULL: logged. */
static sqlite3_stmt *prepare(struct db *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  const char *rest = NULL;
  const char *why = NULL;
  if (sqlite3_prepare_v2(db->sql, sql, -1, &statement, &rest) != SQLITE_OK)
    why = sqlite3_errmsg(db->sql);
  else if (statement == NULL)
    why = "it is empty";
  else if (!is_one_statement(db, rest))
    why = "it is more than one statement";
  else if (!sqlite3_stmt_readonly(statement))
    why = "it would write";
  if (why == NULL)
    return statement;
  log_query(db, why);
  sqlite3_finalize(statement);
  return NULL;
}

static int bind_parameters(struct db *db, sqlite3_stmt *statement, const char *const *parameters) {
  int wanted = sqlite3_bind_parameter_count(statement), given = 0;
  while (parameters != NULL && parameters[given] != NULL)
    given++;
  for (int i = given; i < wanted; i++) {
    const char *name = sqlite3_bind_parameter_name(statement, i + 1);
    g_autofree char *upper = g_ascii_strup(name != NULL ? name + 1 : "a value", -1);
    g_autofree char *why = g_strdup_printf("it needs %s", upper);
    return log_query(db, why);
  }
  if (given > wanted)
    return log_query(db, wanted == 0 ? "it takes no values" : "it takes fewer values");
  for (int i = 0; i < given; i++)
    statement_bind_text(statement, i + 1, parameters[i]);
  return 0;
}

typedef int (*row_visitor)(const struct db_row *row, void *arg);

static int visit_rows(struct db *db, sqlite3_stmt *statement, row_visitor visit, void *arg) {
  const struct db_row row = {statement};
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW)
    if (visit(&row, arg) != 0)
      return 0;
  return code == SQLITE_DONE ? 0 : log_query(db, code == SQLITE_INTERRUPT ? "it took too long" : NULL);
}

int db_query(struct db *db, const char *sql, const char *const *parameters,
             int (*visit)(const struct db_row *row, void *arg), void *arg) {
  const char *named = db_named_query(sql);
  sqlite3_stmt *statement = prepare(db, named != NULL ? named : sql);
  if (statement == NULL)
    return -1;
  int status = bind_parameters(db, statement, parameters);
  if (status == 0)
    status = visit_rows(db, statement, visit, arg);
  sqlite3_finalize(statement);
  return status;
}

struct row_limit {
  int64_t rows_left;
  row_visitor visit;
  void *arg;
  bool is_hit;
};

static int visit_limited(const struct db_row *row, void *arg) {
  struct row_limit *limit = arg;
  if (limit->rows_left-- > 0)
    return limit->visit(row, limit->arg);
  limit->is_hit = true;
  return 1;
}

static int is_late(void *deadline) {
  return g_get_monotonic_time() > *(const gint64 *)deadline;
}

static int run_untrusted(struct db *db, const char *sql, struct row_limit *limit) {
  sqlite3_stmt *statement = prepare(db, sql);
  if (statement == NULL)
    return -1;
  int status = bind_parameters(db, statement, NULL);
  if (status == 0)
    status = visit_rows(db, statement, visit_limited, limit);
  if (status == 0 && limit->is_hit)
    g_message("the query has more rows than are shown");
  sqlite3_finalize(statement);
  return status;
}

int db_query_limited(struct db *db, const char *sql, const struct db_limits *limits, row_visitor visit,
                     void *arg) {
  struct row_limit limit = {.rows_left = limits->rows, .visit = visit, .arg = arg};
  gint64 deadline = g_get_monotonic_time() + (gint64)(limits->seconds * G_USEC_PER_SEC);
  int text_limit = sqlite3_limit(db->sql, SQLITE_LIMIT_LENGTH, UNTRUSTED_TEXT_BYTES);
  sqlite3_int64 memory_limit = sqlite3_hard_heap_limit64(UNTRUSTED_MEMORY_BYTES);
  sqlite3_exec(db->sql, "PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
  sqlite3_progress_handler(db->sql, STEPS_PER_LOOK, is_late, &deadline);
  g_autoptr(GHashTable) readable = authorizer_list_tables(db->sql);
  sqlite3_set_authorizer(db->sql, authorize_reading, readable);
  int status = run_untrusted(db, sql, &limit);
  sqlite3_set_authorizer(db->sql, NULL, NULL);
  sqlite3_progress_handler(db->sql, 0, NULL, NULL);
  sqlite3_hard_heap_limit64(memory_limit);
  sqlite3_limit(db->sql, SQLITE_LIMIT_LENGTH, text_limit);
  return status;
}
