/* Findings that only a run saw: they join those of the analysis and outlive it.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"
#include "db/verdicts.h"

#include <stdlib.h>
#include <string.h>

#define RUNTIME "runtime"

static struct finding *finding_at(const GPtrArray *stored, guint place) {
  return &((struct stored_finding *)stored->pdata[place])->finding;
}

/* Fingerprint without `:2` -> itself. */
static GHashTable *fingerprints_of(const GPtrArray *findings) {
  GHashTable *known = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    g_hash_table_add(known, (gpointer)((const struct finding *)findings->pdata[i])->fingerprint);
  return known;
}

static int hash_codes(struct db *db, const GPtrArray *stored, GArray *rows) {
  for (guint i = 0; i < stored->len; i++) {
    struct finding_row row = {.finding = finding_at(stored, i)};
    g_array_append_val(rows, row);
  }
  return code_hash_rows(db, rows);
}

static void clear_row(gpointer row) {
  g_free(((struct finding_row *)row)->code);
}

/* ---- where its places are now ---- */

struct move { /* of a function */
  int64_t old_line, new_line;
};

struct moves {
  GHashTable *functions; /* key -> struct move * */
};

static int note_old_lines(struct db *db, GHashTable *functions) {
  sqlite3_stmt *statement = statement_get(
      db, "SELECT (SELECT text FROM names WHERE id = name), line FROM functions WHERE line IS NOT NULL");
  int state = statement == NULL ? -1 : 1;
  while (state == 1 && (state = statement_step(db, statement)) == 1) {
    struct move *move = g_new0(struct move, 1);
    move->old_line = sqlite3_column_int64(statement, 1);
    g_hash_table_replace(functions, g_strdup(statement_text(statement, 0)), move);
  }
  return state;
}

static void note_new_lines(const struct results *results, GHashTable *functions) {
  for (guint i = 0; i < results->functions->len; i++) {
    const struct result_function *function = &g_array_index(results->functions, struct result_function, i);
    struct move *move = function->name != NULL ? g_hash_table_lookup(functions, function->name) : NULL;
    if (move != NULL && function->line > 0)
      move->new_line = function->line;
  }
}

static void move_place(const struct place *constant, void *arg) {
  struct place *place = (struct place *)constant; /* of a finding that we read and own */
  const struct move *move = place->function != NULL ? g_hash_table_lookup(arg, place->function) : NULL;
  if (move == NULL || move->new_line == 0 || place->line == 0)
    return;
  int64_t delta = move->new_line - move->old_line;
  place->line = (uint32_t)MAX(1, (int64_t)place->line + delta);
  place->end_line = place->end_line > 0 ? (uint32_t)MAX(1, (int64_t)place->end_line + delta) : 0;
}

static bool is_store_of(const struct result_store *store, const struct cycle_edge *edge) {
  return store->slot != NULL && strcmp(store->slot, edge->slot) == 0 && edge->store.function != NULL &&
         g_strcmp0(store->place.function, edge->store.function) == 0 && strcmp(store->effect, "add") == 0;
}

/* Lines inside a function move, too, when a comment comes between: the nearest store of the same slot it is.
 */
static void snap_edge(struct cycle_edge *edge, const struct results *results) {
  const struct result_store *best = NULL;
  for (guint i = 0; i < results->stores->len; i++) {
    const struct result_store *store = &g_array_index(results->stores, struct result_store, i);
    if (is_store_of(store, edge) &&
        (best == NULL || labs((long)store->place.line - (long)edge->store.line) <
                             labs((long)best->place.line - (long)edge->store.line)))
      best = store;
  }
  if (best == NULL || best->place.line == 0)
    return;
  edge->store.line = best->place.line;
  edge->store.column = best->place.column;
  edge->store.end_line = best->place.end_line;
  edge->store.end_column = best->place.end_column;
}

static void move_finding(struct stored_finding *stored, GHashTable *functions,
                         const struct results *results) {
  finding_each_place(&stored->finding, move_place, functions);
  for (guint i = 0; i < stored->cycle->edges->len; i++) {
    struct cycle_edge *edge = &g_array_index(stored->cycle->edges, struct cycle_edge, i);
    snap_edge(edge, results);
    if (edge->is_closing && edge->store.line > 0)
      stored->finding.place = edge->store;
  }
}

static int move_all(struct db *db, const GPtrArray *stored, const struct results *results) {
  g_autoptr(GHashTable) functions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  if (stored->len == 0)
    return 0;
  if (note_old_lines(db, functions) != 0)
    return -1;
  note_new_lines(results, functions);
  for (guint i = 0; i < stored->len; i++)
    move_finding(stored->pdata[i], functions, results);
  return 0;
}

/* ---- */

static int drop_changed(struct db *db, GPtrArray *stored) {
  g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(struct finding_row));
  g_array_set_clear_func(rows, clear_row);
  if (hash_codes(db, stored, rows) != 0)
    return -1;
  for (guint i = stored->len; i-- > 0;) {
    const struct stored_finding *finding = stored->pdata[i];
    if (strcmp(g_array_index(rows, struct finding_row, i).code, finding->code) != 0)
      g_ptr_array_remove_index(stored, i);
  }
  return 0;
}

GPtrArray *runtime_findings_keep(struct db *db, const struct results *results, const GPtrArray *fresh,
                                 GStringChunk *strings) {
  g_autoptr(GHashTable) known = fingerprints_of(fresh);
  GPtrArray *stored = findings_read(db, strings);
  if (stored == NULL)
    return NULL;
  for (guint i = stored->len; i-- > 0;) {
    const struct finding *finding = finding_at(stored, i);
    if (g_strcmp0(finding->source, RUNTIME) != 0 || g_hash_table_contains(known, finding->fingerprint))
      g_ptr_array_remove_index(stored, i);
  }
  if ((stored->len == 0 || drop_changed(db, stored) == 0) && move_all(db, stored, results) == 0)
    return stored;
  g_ptr_array_unref(stored);
  return NULL;
}

static int delete_findings(struct db *db) {
  return connection_execute(db->sql, "DELETE FROM edge_calls; DELETE FROM edges; DELETE FROM steps;"
                                     "DELETE FROM occurrences; DELETE FROM findings");
}

static int store_all(struct db *db, const GPtrArray *findings, const char *root) {
  g_autoptr(GArray) rows = findings_order(findings);
  return findings_carry_over(db, rows) || code_hash_rows(db, rows) || delete_findings(db) ||
         findings_store(db, rows) || excerpts_store(db, rows, root) || findings_note_first_seen(db);
}

int db_add_findings(struct db *db, const GPtrArray *findings, const char *root) {
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1024);
  g_autoptr(GPtrArray) stored = findings_read(db, strings);
  if (stored == NULL)
    return -1;
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  for (guint i = 0; i < stored->len; i++)
    g_ptr_array_add(all, finding_at(stored, i));
  g_autoptr(GHashTable) known = fingerprints_of(all);
  for (guint i = 0; i < findings->len; i++)
    if (g_hash_table_add(known, (gpointer)((const struct finding *)findings->pdata[i])->fingerprint))
      g_ptr_array_add(all, findings->pdata[i]);
  if (all->len == stored->len)
    return 0;
  if (change_begin(db) != 0)
    return -1;
  int failed = store_all(db, all, root);
  db->is_broken |= failed != 0;
  return failed ? -1 : 0;
}
