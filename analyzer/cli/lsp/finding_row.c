/* A finding of an answer as a row of a report.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/finding_row.h"

static const char *string(const json_t *object, const char *name) {
  return json_string_value(json_object_get(object, name));
}

static json_int_t number(const json_t *object, const char *name) {
  return json_integer_value(json_object_get(object, name));
}

static struct report_place read_place(const json_t *place) {
  return (struct report_place){.file = string(place, "file"),
                               .line = number(place, "line"),
                               .column = number(place, "column"),
                               .function = string(place, "function")};
}

struct report_finding *finding_row_create(const json_t *finding) {
  const json_t *edges = json_object_get(finding, "edges");
  struct report_finding *row = report_finding_create();
  row->fingerprint = string(finding, "fingerprint");
  row->rule = string(finding, "rule");
  row->message = string(finding, "message");
  row->severity = (enum severity)number(finding, "severity");
  row->confidence = (enum confidence)number(finding, "confidence");
  row->place = read_place(finding);
  for (size_t i = 0; i < json_array_size(edges); i++) {
    const json_t *edge = json_array_get(edges, i);
    struct report_edge copy = {.holder = string(edge, "holder"),
                               .slot = string(edge, "slot"),
                               .held = string(edge, "held"),
                               .place = read_place(edge)};
    g_array_append_val(row->edges, copy);
  }
  return row;
}
