/* Verdicts, suppressions and baseline states of findings.
 * SPDX-License-Identifier: MIT */
#include "db/verdicts.h"

#include "db/store.h"

#include <string.h>

static int write_row(struct db *db, sqlite3_stmt *statement) {
  int status = statement_run(db, statement);
  db->is_broken |= status != 0;
  return status;
}

int db_put_validation(struct db *db, const struct validation *validation) {
  if (change_begin(db) != 0)
    return -1;
  sqlite3_stmt *statement =
      statement_get(db, "INSERT OR REPLACE INTO validations (id, fingerprint, verdict, how, command, "
                        "iterations, cycles, objects,"
                        " bytes, detail, growth, code) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                        " coalesce((SELECT code FROM findings WHERE fingerprint = ?2), ''))");
  if (statement == NULL)
    return -1;
  const char *key[] = {validation->fingerprint, validation->command};
  sqlite3_bind_int64(statement, 1, content_id(key, G_N_ELEMENTS(key)));
  statement_bind_text(statement, 2, validation->fingerprint);
  statement_bind_text(statement, 3, validation->verdict);
  statement_bind_text(statement, 4, validation->how);
  statement_bind_text(statement, 5, validation->command);
  statement_bind_number(statement, 6, validation->iterations);
  statement_bind_number(statement, 7, validation->cycles);
  statement_bind_number(statement, 8, validation->objects);
  statement_bind_number(statement, 9, validation->bytes);
  statement_bind_text(statement, 10, validation->detail);
  statement_bind_number(statement, 11, validation->growth);
  return write_row(db, statement);
}

static int compare_suppressions(const void *a, const void *b) {
  const struct suppression *left = *(const struct suppression *const *)a;
  const struct suppression *right = *(const struct suppression *const *)b;
  int order = g_strcmp0(left->file, right->file);
  if (order == 0)
    order = (left->line > right->line) - (left->line < right->line);
  if (order == 0)
    order = g_strcmp0(left->rule, right->rule);
  if (order == 0)
    order = strcmp(left->kind, right->kind);
  return order != 0 ? order : g_strcmp0(left->reason, right->reason);
}

static int insert_suppression(struct db *db, int64_t id, const struct suppression *suppression) {
  sqlite3_stmt *statement = statement_get(db, "INSERT INTO suppressions VALUES (?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  statement_bind_text(statement, 2, suppression->kind);
  statement_bind_text(statement, 3, suppression->file);
  statement_bind_number(statement, 4, suppression->line > 0 ? suppression->line : -1);
  statement_bind_text(statement, 5, suppression->rule);
  statement_bind_text(statement, 6, suppression->reason);
  sqlite3_bind_int64(statement, 7, suppression->is_used);
  return write_row(db, statement);
}

static bool is_row(sqlite3_stmt *statement, const struct suppression *suppression) {
  const char *texts[] = {suppression->kind, suppression->file, suppression->rule, suppression->reason};
  for (int i = 0; i < (int)G_N_ELEMENTS(texts); i++)
    if (g_strcmp0(statement_text(statement, i), texts[i]) != 0)
      return false;
  return sqlite3_column_int64(statement, 4) == MAX(suppression->line, 0) &&
         sqlite3_column_int(statement, 5) == suppression->is_used;
}

/* 1: they are stored already, 0: not, -1: logged. */
static int are_stored(struct db *db, const GPtrArray *sorted) {
  sqlite3_stmt *statement = statement_get(
      db, "SELECT kind, file, rule, reason, coalesce(line, 0), used FROM suppressions ORDER BY id");
  if (statement == NULL)
    return -1;
  guint count = 0;
  int state = 0;
  bool is_same = true;
  while (is_same && (state = statement_step(db, statement)) == 1) {
    is_same = count < sorted->len && is_row(statement, sorted->pdata[count]);
    count++;
  }
  sqlite3_reset(statement);
  return state < 0 ? -1 : is_same && count == sorted->len;
}

int db_put_suppressions(struct db *db, const GArray *suppressions) {
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  for (guint i = 0; i < suppressions->len; i++)
    g_ptr_array_add(sorted, &g_array_index(suppressions, struct suppression, i));
  g_ptr_array_sort(sorted, compare_suppressions);
  int status = are_stored(db, sorted);
  if (status != 0)
    return status < 0 ? -1 : 0;
  if (change_begin(db) != 0 || connection_execute(db->sql, "DELETE FROM suppressions") != 0)
    return -1;
  for (guint i = 0; status == 0 && i < sorted->len; i++)
    status = insert_suppression(db, (int64_t)i + 1, sorted->pdata[i]);
  return status;
}

/* What `select` finds for a fingerprint is made `value` by `update`, unless it is that already. */
static int set_value(struct db *db, const char *const texts[2], const char *fingerprint, const char *value) {
  sqlite3_stmt *select = statement_get(db, texts[0]);
  if (select == NULL)
    return -1;
  statement_bind_text(select, 1, fingerprint);
  int state = statement_step(db, select);
  bool is_set = state == 1 && g_strcmp0(statement_text(select, 0), value) == 0;
  sqlite3_reset(select);
  if (state != 1 || is_set)
    return state < 0 ? -1 : 0;
  sqlite3_stmt *update = change_begin(db) == 0 ? statement_get(db, texts[1]) : NULL;
  if (update == NULL)
    return -1;
  statement_bind_text(update, 1, value);
  statement_bind_text(update, 2, fingerprint);
  return write_row(db, update);
}

int db_set_suppressed(struct db *db, const char *fingerprint, const char *kind) {
  static const char *const texts[2] = {"SELECT suppressed_by FROM findings WHERE fingerprint = ?",
                                       "UPDATE findings SET suppressed_by = ? WHERE fingerprint = ?"};
  return set_value(db, texts, fingerprint, kind);
}

int db_set_state(struct db *db, const char *fingerprint, const char *state) {
  static const char *const texts[2] = {"SELECT state FROM findings WHERE fingerprint = ?",
                                       "UPDATE findings SET state = ? WHERE fingerprint = ?"};
  return set_value(db, texts, fingerprint, state);
}
