/* What an analysis of a slice found, as JSON between our own processes.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/result_json.h"

#include "analyzer/cli/escape.h"
#include "analyzer/cli/gate/slot_places.h"
#include "rules/checks/rule.h"

json_t *result_text(const char *text) {
  if (!text)
    return json_null();
  g_autofree char *valid = escape_invalid(text);
  return json_string(valid);
}

static json_t *make_place(const struct place *place) {
  return json_pack("{s:o, s:I, s:I, s:I, s:I, s:o}", "file", result_text(place->file), "line",
                   (json_int_t)place->line, "column", (json_int_t)place->column, "end_line",
                   (json_int_t)place->end_line, "end_column", (json_int_t)place->end_column, "function",
                   result_text(place->function));
}

static json_t *make_edge(const struct cycle_edge *edge) {
  json_t *object = make_place(&edge->store);
  json_object_set_new(object, "holder", result_text(edge->holder));
  json_object_set_new(object, "slot", result_text(edge->slot));
  json_object_set_new(object, "held", result_text(edge->held));
  json_object_set_new(object, "strength", json_string(strength_name(edge->strength)));
  json_object_set_new(object, "api", result_text(edge->api));
  json_object_set_new(object, "weaken", json_boolean(edge->is_weaken));
  json_object_set_new(object, "closing", json_boolean(edge->is_closing));
  return object;
}

static json_t *make_steps(const struct cycle *cycle) {
  json_t *list = json_array();
  for (guint i = 0; i < cycle->steps->len; i++) {
    const struct cycle_step *step = &g_array_index(cycle->steps, struct cycle_step, i);
    json_t *object = make_place(&step->place);
    json_object_set_new(object, "message", result_text(step->message));
    json_array_append_new(list, object);
  }
  return list;
}

json_t *result_declarations(const GArray *places) {
  json_t *list = json_array();
  for (guint i = 0; i < places->len; i++) {
    const struct slot_place *place = &g_array_index(places, struct slot_place, i);
    json_array_append_new(
        list, json_pack("{s:o, s:I}", "file", result_text(place->file), "line", (json_int_t)place->line));
  }
  return list;
}

static json_t *make_declarations(const struct cycle *cycle, const struct slot_places *places) {
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct slot_place));
  for (guint i = 0; i < cycle->edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(cycle->edges, struct cycle_edge, i);
    if (edge->holder && edge->slot)
      slot_places_find(places, edge->holder, edge->slot, found);
  }
  return result_declarations(found);
}

static json_t *make_finding(const struct finding *finding, const struct slot_places *places) {
  json_t *object = make_place(&finding->place);
  json_t *edges = json_array(), *occurrences = json_array();
  for (guint i = 0; i < finding->cycle->edges->len; i++)
    json_array_append_new(edges, make_edge(&g_array_index(finding->cycle->edges, struct cycle_edge, i)));
  for (guint i = 0; i < finding->cycle->occurrences->len; i++)
    json_array_append_new(occurrences,
                          make_place(&g_array_index(finding->cycle->occurrences, struct place, i)));
  json_object_set_new(object, "rule", json_string(finding->rule));
  json_object_set_new(object, "fingerprint", json_string(finding->fingerprint));
  json_object_set_new(object, "severity", json_integer(finding->severity));
  json_object_set_new(object, "confidence", json_integer(finding->confidence));
  json_object_set_new(object, "fate", result_text(finding->fate));
  json_object_set_new(object, "message", result_text(finding->message));
  json_object_set_new(object, "fix", result_text(finding->fix));
  json_object_set_new(object, "breaker", result_text(finding->breaker));
  json_object_set_new(object, "finalizer", result_text(finding->finalizer));
  json_object_set_new(object, "edges", edges);
  json_object_set_new(object, "steps", make_steps(finding->cycle));
  json_object_set_new(object, "occurrences", occurrences);
  json_object_set_new(object, "declarations", make_declarations(finding->cycle, places));
  return object;
}

static json_t *make_findings(struct results *results, const struct facts *facts) {
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  json_t *list = json_array();
  if (findings->len == 0)
    return list;
  struct slot_places *places = slot_places_create(facts);
  for (guint i = 0; i < findings->len; i++)
    json_array_append_new(list, make_finding(findings->pdata[i], places));
  slot_places_destroy(places);
  return list;
}

static json_t *make_ownerships(const struct results *results) {
  json_t *list = json_array();
  for (guint i = 0; i < results->ownerships->len; i++) {
    const struct result_ownership *row = &g_array_index(results->ownerships, struct result_ownership, i);
    json_array_append_new(
        list,
        json_pack("{s:o, s:o, s:o, s:s, s:s, s:o, s:o, s:I, s:o, s:I}", "holder", result_text(row->holder),
                  "slot", result_text(row->slot), "held", result_text(row->held), "strength",
                  strength_name(row->strength), "confidence", confidence_name(row->confidence), "source",
                  result_text(row->source), "store_file", result_text(row->store_file), "store_line",
                  (json_int_t)row->store_line, "release_file", result_text(row->release_file), "release_line",
                  (json_int_t)row->release_line));
  }
  return list;
}

json_t *result_to_json(struct results *results, const struct facts *facts) {
  return json_pack("{s:o, s:o}", "findings", make_findings(results, facts), "ownership",
                   make_ownerships(results));
}
