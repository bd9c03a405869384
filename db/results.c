/* Replaces the results of the last analysis and carries over what belongs to its findings.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"

#include <string.h>

static int compare_findings(const void *a, const void *b) {
  const struct finding *left = *(const struct finding *const *)a, *right = *(const struct finding *const *)b;
  int order = g_strcmp0(left->place.file, right->place.file);
  if (order == 0)
    order = (left->place.line > right->place.line) - (left->place.line < right->place.line);
  if (order == 0)
    order = strcmp(left->rule, right->rule);
  if (order == 0)
    order = strcmp(left->fingerprint, right->fingerprint);
  if (order == 0)
    order = (left->place.column > right->place.column) - (left->place.column < right->place.column);
  return order != 0 ? order : g_strcmp0(left->message, right->message);
}

static void clear_row(gpointer data) {
  struct finding_row *row = data;
  g_free(row->fingerprint);
  g_free(row->code);
  g_free(row->suppressed_by);
  g_free(row->state);
}

/* The first of equal fingerprints is spelled plain: a third beside two known ones is new. */
static char *number_fingerprint(GHashTable *seen, const char *fingerprint) {
  guint count = GPOINTER_TO_UINT(g_hash_table_lookup(seen, fingerprint)) + 1;
  g_hash_table_insert(seen, (gpointer)fingerprint, GUINT_TO_POINTER(count));
  return count == 1 ? g_strdup(fingerprint) : g_strdup_printf("%s:%u", fingerprint, count);
}

GArray *findings_order(const GPtrArray *findings) {
  GArray *rows = g_array_new(FALSE, TRUE, sizeof(struct finding_row));
  g_array_set_clear_func(rows, clear_row);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    g_ptr_array_add(sorted, findings->pdata[i]);
  g_ptr_array_sort(sorted, compare_findings);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < sorted->len; i++) {
    const struct finding *finding = sorted->pdata[i];
    struct finding_row row = {.finding = finding,
                              .fingerprint = number_fingerprint(seen, finding->fingerprint)};
    g_array_append_val(rows, row);
  }
  return rows;
}

int findings_carry_over(struct db *db, GArray *rows) {
  for (guint i = 0; i < rows->len; i++) {
    struct finding_row *row = &g_array_index(rows, struct finding_row, i);
    sqlite3_stmt *statement =
        statement_get(db, "SELECT suppressed_by, state FROM findings WHERE fingerprint = ?");
    if (statement == NULL)
      return -1;
    statement_bind_text(statement, 1, row->fingerprint);
    int state = statement_step(db, statement);
    if (state < 0)
      return -1;
    if (state == 0)
      continue;
    row->suppressed_by = g_strdup(statement_text(statement, 0));
    row->state = g_strdup(statement_text(statement, 1));
    sqlite3_reset(statement);
  }
  return 0;
}

static int delete_results(struct db *db) {
  static const char text[] =
      "DELETE FROM types; DELETE FROM slots; DELETE FROM ownerships; DELETE FROM stores; DELETE FROM "
      "allocations;"
      "DELETE FROM callbacks; DELETE FROM roles; DELETE FROM functions; DELETE FROM call_sites;"
      "DELETE FROM truncations; DELETE FROM names; DELETE FROM edge_calls; DELETE FROM edges; DELETE FROM "
      "steps;"
      "DELETE FROM occurrences; DELETE FROM excerpts; DELETE FROM excerpt_files; DELETE FROM findings";
  return connection_execute(db->sql, text);
}

/* A verdict is about code: it goes with its finding, and when a function on the steps changed. */
static int drop_stale_verdicts(struct db *db) {
  static const char text[] = "DELETE FROM validations WHERE fingerprint IS NOT NULL AND NOT EXISTS"
                             " (SELECT 1 FROM findings AS f WHERE f.fingerprint = validations.fingerprint"
                             " AND f.code = validations.code)";
  return connection_execute(db->sql, text);
}

int findings_note_first_seen(struct db *db) {
  sqlite3_stmt *note =
      statement_get(db, "INSERT OR IGNORE INTO timing SELECT 'first-seen', fingerprint, ? FROM findings");
  sqlite3_stmt *forget = statement_get(db, "DELETE FROM timing WHERE kind = 'first-seen'"
                                           " AND name NOT IN (SELECT fingerprint FROM findings)");
  if (note == NULL || forget == NULL)
    return -1;
  sqlite3_bind_double(note, 1, (double)(g_get_real_time() / G_USEC_PER_SEC));
  return statement_run(db, note) != 0 ? -1 : statement_run(db, forget);
}

static int replace(struct db *db, const struct results *results, const GPtrArray *findings,
                   const char *root) {
  g_autoptr(GArray) rows = findings_order(findings);
  return findings_carry_over(db, rows) || code_hash_rows(db, rows) || delete_results(db) ||
         results_store_rows(db, results) || findings_store(db, rows) || excerpts_store(db, rows, root) ||
         drop_stale_verdicts(db) || findings_note_first_seen(db);
}

int db_put_results(struct db *db, const struct results *results, const GPtrArray *findings,
                   const char *root) {
  if (change_begin(db) != 0 || (db->has_orphans && orphans_delete(db) != 0))
    return -1;
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1024);
  g_autoptr(GPtrArray) seen_running = runtime_findings_keep(db, results, findings, strings);
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    g_ptr_array_add(all, findings->pdata[i]);
  for (guint i = 0; seen_running != NULL && i < seen_running->len; i++)
    g_ptr_array_add(all, &((struct stored_finding *)seen_running->pdata[i])->finding);
  int failed = seen_running == NULL || replace(db, results, all, root);
  db->is_broken |= failed != 0;
  return failed ? -1 : 0;
}

char *db_results_key(struct db *db) {
  sqlite3_stmt *statement = statement_get(db, "SELECT value FROM meta WHERE name = 'results'");
  if (statement == NULL || statement_step(db, statement) != 1)
    return g_strdup("");
  char *key = g_strdup(statement_text(statement, 0));
  sqlite3_reset(statement);
  return key;
}

int db_set_results_key(struct db *db, const char *key) {
  g_autofree char *stored = db_results_key(db);
  if (strcmp(stored, key) == 0)
    return 0;
  if (change_begin(db) != 0)
    return -1;
  sqlite3_stmt *statement = statement_get(db, "INSERT OR REPLACE INTO meta VALUES ('results', ?)");
  if (statement == NULL)
    return -1;
  statement_bind_text(statement, 1, key);
  return statement_run(db, statement);
}
