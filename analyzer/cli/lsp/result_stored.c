/* What a database holds of an analysis, in the form in which our processes hand findings on.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/result_json.h"

#include "analyzer/cli/gate/slot_places.h"
#include "analyzer/cli/report_load.h"

static json_t *make_place(const struct report_place *place) {
  return json_pack("{s:o, s:I, s:I, s:I, s:I, s:o}", "file", result_text(place->file), "line",
                   (json_int_t)place->line, "column", (json_int_t)place->column, "end_line",
                   (json_int_t)place->end_line, "end_column", (json_int_t)place->end_column, "function",
                   result_text(place->function));
}

static json_t *make_edges(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    json_t *object = make_place(&edge->place);
    json_object_set_new(object, "holder", result_text(edge->holder));
    json_object_set_new(object, "slot", result_text(edge->slot));
    json_object_set_new(object, "held", result_text(edge->held));
    json_object_set_new(object, "strength", result_text(edge->strength));
    json_object_set_new(object, "api", result_text(edge->api));
    json_object_set_new(object, "weaken", json_boolean(edge->is_weaken));
    json_object_set_new(object, "closing", json_boolean(edge->is_closing));
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_steps(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    json_t *object = make_place(&step->place);
    json_object_set_new(object, "message", result_text(step->message));
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_occurrences(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->occurrences->len; i++)
    json_array_append_new(list, make_place(&g_array_index(finding->occurrences, struct report_place, i)));
  return list;
}

static json_t *make_declarations(const struct report_finding *finding, const struct slot_places *places) {
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct slot_place));
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    if (edge->holder && edge->slot)
      slot_places_find(places, edge->holder, edge->slot, found);
  }
  return result_declarations(found);
}

static json_t *make_finding(const struct report_finding *finding, const struct slot_places *places) {
  json_t *object = make_place(&finding->place);
  json_object_set_new(object, "rule", result_text(finding->rule));
  json_object_set_new(object, "fingerprint", result_text(finding->fingerprint));
  json_object_set_new(object, "severity", json_integer(finding->severity));
  json_object_set_new(object, "confidence", json_integer(finding->confidence));
  json_object_set_new(object, "fate", result_text(finding->fate));
  json_object_set_new(object, "message", result_text(finding->message));
  json_object_set_new(object, "fix", result_text(finding->fix));
  json_object_set_new(object, "breaker", result_text(finding->breaker));
  json_object_set_new(object, "finalizer", result_text(finding->finalizer));
  json_object_set_new(object, "edges", make_edges(finding));
  json_object_set_new(object, "steps", make_steps(finding));
  json_object_set_new(object, "occurrences", make_occurrences(finding));
  json_object_set_new(object, "declarations", make_declarations(finding, places));
  return object;
}

static json_t *make_findings(const struct report *report, const struct facts *facts) {
  json_t *list = json_array();
  struct slot_places *places = slot_places_create(facts);
  for (guint i = 0; i < report->findings->len; i++)
    json_array_append_new(list, make_finding(report->findings->pdata[i], places));
  slot_places_destroy(places);
  return list;
}

json_t *result_of_database(struct db *db, const struct facts *facts) {
  struct options options;
  g_autofree char *key = db_results_key(db);
  if (!key || !*key)
    return NULL;
  options_init(&options);
  struct report *report = report_create_all(db, &options);
  json_t *findings = report ? make_findings(report, facts) : NULL;
  report_destroy(report);
  options_finish(&options);
  return findings;
}
