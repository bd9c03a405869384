/* Stores findings with their steps, edges and occurrences.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"

static const char *or_empty(const char *text) {
  return text != NULL ? text : "";
}

static void bind_known(sqlite3_stmt *statement, int parameter, uint32_t number) {
  statement_bind_number(statement, parameter, number == 0 ? -1 : (int64_t)number);
}

/* file, line, column, function: four parameters. */
static void bind_place(sqlite3_stmt *statement, int parameter, const struct place *place) {
  statement_bind_text(statement, parameter, place->file);
  bind_known(statement, parameter + 1, place->line);
  bind_known(statement, parameter + 2, place->column);
  statement_bind_text(statement, parameter + 3, place->function);
}

static void bind_end(sqlite3_stmt *statement, int parameter, const struct place *place) {
  bind_known(statement, parameter, place->end_line);
  bind_known(statement, parameter + 1, place->end_column);
}

static int64_t count_occurrences(const struct finding *finding) {
  return finding->cycle != NULL && finding->cycle->occurrences->len > 0 ? finding->cycle->occurrences->len
                                                                        : 1;
}

static int insert_finding(struct db *db, int64_t id, const struct finding_row *row) {
  const struct finding *finding = row->finding;
  sqlite3_stmt *statement = statement_get(
      db,
      "INSERT INTO findings (id, fingerprint, rule, severity, confidence, fate, file, line, column, function,"
      " end_line, end_column, message, fix, breaker, finalizer, occurrences, state, suppressed_by, source, "
      "code)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  statement_bind_text(statement, 2, row->fingerprint);
  statement_bind_text(statement, 3, finding->rule);
  statement_bind_text(statement, 4, severity_name(finding->severity));
  statement_bind_text(statement, 5, confidence_name(finding->confidence));
  statement_bind_text(statement, 6, finding->fate);
  bind_place(statement, 7, &finding->place);
  statement_bind_text(statement, 7, or_empty(finding->place.file));
  bind_end(statement, 11, &finding->place);
  statement_bind_text(statement, 13, or_empty(finding->message));
  statement_bind_text(statement, 14, finding->fix);
  statement_bind_text(statement, 15, finding->breaker);
  statement_bind_text(statement, 16, finding->finalizer);
  sqlite3_bind_int64(statement, 17, count_occurrences(finding));
  statement_bind_text(statement, 18, row->state);
  statement_bind_text(statement, 19, row->suppressed_by);
  statement_bind_text(statement, 20, finding->source != NULL ? finding->source : "static");
  statement_bind_text(statement, 21, row->code);
  return statement_run(db, statement);
}

static int insert_step(struct db *db, int64_t finding, int64_t number, const struct cycle_step *step) {
  sqlite3_stmt *statement = statement_get(
      db, "INSERT INTO steps (finding, step, kind, file, line, column, function, end_line, end_column,"
          " message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, finding);
  sqlite3_bind_int64(statement, 2, number);
  statement_bind_text(statement, 3, step_kind_name(step->kind));
  bind_place(statement, 4, &step->place);
  bind_end(statement, 8, &step->place);
  statement_bind_text(statement, 10, or_empty(step->message));
  return statement_run(db, statement);
}

static void bind_edge_names(sqlite3_stmt *statement, const struct cycle_edge *edge) {
  statement_bind_text(statement, 3, or_empty(edge->holder));
  statement_bind_text(statement, 4, or_empty(edge->slot));
  statement_bind_text(statement, 5, or_empty(edge->held));
  statement_bind_text(statement, 6, edge->holder_name);
  statement_bind_text(statement, 7, edge->held_name);
  statement_bind_text(statement, 8, strength_name(edge->strength));
  statement_bind_text(statement, 9, edge_via_name(edge->via));
  statement_bind_text(statement, 10, edge->api);
}

static int insert_edge(struct db *db, int64_t finding, int64_t number, const struct cycle_edge *edge) {
  sqlite3_stmt *statement = statement_get(
      db, "INSERT INTO edges (finding, edge, holder, slot, held, holder_name, held_name, strength, via, api,"
          " weaken, closing, traversed, cleared, file, line, column, function, end_line, end_column)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, finding);
  sqlite3_bind_int64(statement, 2, number);
  bind_edge_names(statement, edge);
  sqlite3_bind_int64(statement, 11, edge->is_weaken);
  sqlite3_bind_int64(statement, 12, edge->is_closing);
  sqlite3_bind_int64(statement, 13, edge->is_traversed);
  sqlite3_bind_int64(statement, 14, edge->is_cleared);
  bind_place(statement, 15, &edge->store);
  bind_end(statement, 19, &edge->store);
  return statement_run(db, statement);
}

static int insert_call(struct db *db, const int64_t key[3], const struct place *place) {
  sqlite3_stmt *statement = statement_get(db, "INSERT INTO edge_calls VALUES (?, ?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  for (int i = 0; i < 3; i++)
    sqlite3_bind_int64(statement, i + 1, key[i]);
  bind_place(statement, 4, place);
  return statement_run(db, statement);
}

static int insert_occurrence(struct db *db, int64_t finding, int64_t number, const struct place *place) {
  sqlite3_stmt *statement = statement_get(db, "INSERT INTO occurrences VALUES (?, ?, ?, ?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, finding);
  sqlite3_bind_int64(statement, 2, number);
  bind_place(statement, 3, place);
  return statement_run(db, statement);
}

static int store_edges(struct db *db, int64_t finding, const GArray *edges) {
  for (guint i = 0; i < edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(edges, struct cycle_edge, i);
    if (insert_edge(db, finding, i + 1, edge) != 0)
      return -1;
    for (guint j = 0; edge->call_chain != NULL && j < edge->call_chain->len; j++) {
      const int64_t key[3] = {finding, i + 1, j + 1};
      if (insert_call(db, key, &g_array_index(edge->call_chain, struct place, j)) != 0)
        return -1;
    }
  }
  return 0;
}

static int store_cycle(struct db *db, int64_t finding, const struct cycle *cycle) {
  int status = store_edges(db, finding, cycle->edges);
  for (guint i = 0; status == 0 && i < cycle->steps->len; i++)
    status = insert_step(db, finding, i + 1, &g_array_index(cycle->steps, struct cycle_step, i));
  for (guint i = 0; status == 0 && i < cycle->occurrences->len; i++)
    status = insert_occurrence(db, finding, i + 1, &g_array_index(cycle->occurrences, struct place, i));
  return status;
}

int findings_store(struct db *db, const GArray *rows) {
  for (guint i = 0; i < rows->len; i++) {
    const struct finding_row *row = &g_array_index(rows, struct finding_row, i);
    if (insert_finding(db, i + 1, row) != 0)
      return -1;
    if (row->finding->cycle != NULL && store_cycle(db, i + 1, row->finding->cycle) != 0)
      return -1;
  }
  return 0;
}

static void each_in(const GArray *places, place_visitor visit, void *arg) {
  for (guint i = 0; places != NULL && i < places->len; i++)
    visit(&g_array_index(places, struct place, i), arg);
}

void finding_each_place(const struct finding *finding, place_visitor visit, void *arg) {
  visit(&finding->place, arg);
  if (finding->cycle == NULL)
    return;
  for (guint i = 0; i < finding->cycle->edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(finding->cycle->edges, struct cycle_edge, i);
    visit(&edge->store, arg);
    each_in(edge->call_chain, visit, arg);
  }
  for (guint i = 0; i < finding->cycle->steps->len; i++)
    visit(&g_array_index(finding->cycle->steps, struct cycle_step, i).place, arg);
  each_in(finding->cycle->occurrences, visit, arg);
}
