/* Findings and values as JSON.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/json_parts.h"

#include "analyzer/cli/escape.h"

#include <stdlib.h>

json_t *json_text_or_null(const char *text) {
  if (!text)
    return json_null();
  g_autofree char *valid = escape_invalid(text);
  return json_string(valid);
}

json_t *json_number_or_null(gint64 number) {
  return number > 0 ? json_integer(number) : json_null();
}

static void add_position(json_t *object, const struct report_place *place) {
  json_object_set_new(object, "file", json_text_or_null(place->file));
  json_object_set_new(object, "line", json_number_or_null(place->line));
  json_object_set_new(object, "column", json_number_or_null(place->column));
  json_object_set_new(object, "function", json_text_or_null(place->function));
}

static void add_end(json_t *object, const struct report_place *place) {
  json_object_set_new(object, "end_line", json_number_or_null(place->end_line));
  json_object_set_new(object, "end_column", json_number_or_null(place->end_column));
}

static json_t *make_steps(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    json_t *object = json_object();
    json_object_set_new(object, "step", json_integer(step->number));
    json_object_set_new(object, "kind", json_text_or_null(step->kind));
    json_object_set_new(object, "message", json_text_or_null(step->message));
    add_position(object, &step->place);
    add_end(object, &step->place);
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_edges(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    json_t *object = json_object();
    json_object_set_new(object, "holder", json_text_or_null(edge->holder));
    json_object_set_new(object, "slot", json_text_or_null(edge->slot));
    json_object_set_new(object, "held", json_text_or_null(edge->held));
    json_object_set_new(object, "strength", json_text_or_null(edge->strength));
    json_object_set_new(object, "via", json_text_or_null(edge->via));
    json_object_set_new(object, "api", json_text_or_null(edge->api));
    json_object_set_new(object, "holder_name", json_text_or_null(edge->holder_name));
    json_object_set_new(object, "held_name", json_text_or_null(edge->held_name));
    json_object_set_new(object, "weaken", json_boolean(edge->is_weaken));
    json_object_set_new(object, "closing", json_boolean(edge->is_closing));
    json_object_set_new(object, "traversed", json_boolean(edge->is_traversed));
    json_object_set_new(object, "cleared", json_boolean(edge->is_cleared));
    add_position(object, &edge->place);
    add_end(object, &edge->place);
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_occurrences(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->occurrences->len; i++) {
    json_t *object = json_object();
    add_position(object, &g_array_index(finding->occurrences, struct report_place, i));
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *number_unless_unknown(gint64 number) {
  return number >= 0 ? json_integer(number) : json_null();
}

json_t *json_of_validations(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->validations->len; i++) {
    const struct report_validation *row = &g_array_index(finding->validations, struct report_validation, i);
    json_t *object = json_object();
    json_object_set_new(object, "verdict", json_text_or_null(row->verdict));
    json_object_set_new(object, "how", json_text_or_null(row->how));
    json_object_set_new(object, "command", json_text_or_null(row->command));
    json_object_set_new(object, "iterations", number_unless_unknown(row->iterations));
    json_object_set_new(object, "cycles", number_unless_unknown(row->cycles));
    json_object_set_new(object, "objects", number_unless_unknown(row->objects));
    json_object_set_new(object, "bytes", number_unless_unknown(row->bytes));
    json_object_set_new(object, "growth", number_unless_unknown(row->growth));
    json_object_set_new(object, "detail", json_text_or_null(row->detail));
    json_array_append_new(list, object);
  }
  return list;
}

json_t *json_of_finding(const struct report_finding *finding) {
  json_t *object = json_object();
  json_object_set_new(object, "id", json_integer(finding->id));
  json_object_set_new(object, "severity", json_string(severity_name(finding->severity)));
  json_object_set_new(object, "confidence", json_string(confidence_name(finding->confidence)));
  add_position(object, &finding->place);
  add_end(object, &finding->place);
  const struct {
    const char *key, *text;
  } texts[] = {{"fingerprint", finding->fingerprint},
               {"rule", finding->rule},
               {"fate", finding->fate},
               {"message", finding->message},
               {"fix", finding->fix},
               {"breaker", finding->breaker},
               {"finalizer", finding->finalizer},
               {"state", finding->state},
               {"verdict", finding->verdict},
               {"suppressed_by", finding->suppressed_by},
               {"source", finding->source}};
  for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
    json_object_set_new(object, texts[i].key, json_text_or_null(texts[i].text));
  json_object_set_new(object, "stale", json_boolean(finding->stale != NULL));
  json_object_set_new(object, "steps", make_steps(finding));
  json_object_set_new(object, "edges", make_edges(finding));
  json_object_set_new(object, "occurrences", make_occurrences(finding));
  json_object_set_new(object, "validations", json_of_validations(finding));
  return object;
}

void json_append(GString *out, json_t *document, size_t flags) {
  char *text = json_dumps(document, flags);
  g_string_append(out, text ? text : "null");
  g_string_append_c(out, '\n');
  free(text);
  json_decref(document);
}
