/* JSON, as docs/schema.json describes it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/version.h"

#include <jansson.h>
#include <string.h>

static json_t *text_or_null(const char *text) {
  if (!text)
    return json_null();
  g_autofree char *valid = escape_invalid(text);
  return json_string(valid);
}

static json_t *number_or_null(gint64 number) {
  return number > 0 ? json_integer(number) : json_null();
}

static void add_position(json_t *object, const struct report_place *place) {
  json_object_set_new(object, "file", text_or_null(place->file));
  json_object_set_new(object, "line", number_or_null(place->line));
  json_object_set_new(object, "column", number_or_null(place->column));
  json_object_set_new(object, "function", text_or_null(place->function));
}

static json_t *make_steps(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    json_t *object = json_object();
    json_object_set_new(object, "step", json_integer(step->number));
    json_object_set_new(object, "kind", text_or_null(step->kind));
    json_object_set_new(object, "message", text_or_null(step->message));
    add_position(object, &step->place);
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_edges(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    json_t *object = json_object();
    json_object_set_new(object, "holder", text_or_null(edge->holder));
    json_object_set_new(object, "slot", text_or_null(edge->slot));
    json_object_set_new(object, "held", text_or_null(edge->held));
    json_object_set_new(object, "strength", text_or_null(edge->strength));
    json_object_set_new(object, "via", text_or_null(edge->via));
    json_object_set_new(object, "api", text_or_null(edge->api));
    json_object_set_new(object, "holder_name", text_or_null(edge->holder_name));
    json_object_set_new(object, "held_name", text_or_null(edge->held_name));
    json_object_set_new(object, "weaken", json_boolean(edge->is_weaken));
    json_object_set_new(object, "closing", json_boolean(edge->is_closing));
    json_object_set_new(object, "traversed", json_boolean(edge->is_traversed));
    json_object_set_new(object, "cleared", json_boolean(edge->is_cleared));
    add_position(object, &edge->place);
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

static json_t *make_finding(const struct report_finding *finding) {
  json_t *object = json_object();
  json_object_set_new(object, "id", json_integer(finding->id));
  json_object_set_new(object, "severity", json_string(severity_name(finding->severity)));
  json_object_set_new(object, "confidence", json_string(confidence_name(finding->confidence)));
  add_position(object, &finding->place);
  json_object_set_new(object, "end_line", number_or_null(finding->place.end_line));
  json_object_set_new(object, "end_column", number_or_null(finding->place.end_column));
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
    json_object_set_new(object, texts[i].key, text_or_null(texts[i].text));
  json_object_set_new(object, "stale", json_boolean(finding->stale != NULL));
  json_object_set_new(object, "steps", make_steps(finding));
  json_object_set_new(object, "edges", make_edges(finding));
  json_object_set_new(object, "occurrences", make_occurrences(finding));
  return object;
}

/* {"error": 1, ...}: by severity. */
static json_t *make_counts(const guint counts[3]) {
  json_t *object = json_object();
  for (unsigned i = 0; i < 3; i++)
    json_object_set_new(object, severity_name(i), json_integer(counts[i]));
  return object;
}

static json_t *make_lost(const struct report *report) {
  json_t *list = json_array();
  for (guint i = 0; i < report->losses->len; i++) {
    const struct report_loss *loss = &g_array_index(report->losses, struct report_loss, i);
    json_t *object = json_object();
    json_object_set_new(object, "path", text_or_null(loss->path));
    json_object_set_new(object, "status", text_or_null(loss->status));
    json_object_set_new(object, "reason", text_or_null(loss->reason));
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_unused(const struct report *report) {
  json_t *list = json_array();
  for (guint i = 0; i < report->suppressions->len; i++) {
    const struct report_suppression *row = &g_array_index(report->suppressions, struct report_suppression, i);
    if (row->is_used || strcmp(row->kind, "baseline") == 0)
      continue;
    json_t *object = json_object();
    json_object_set_new(object, "kind", text_or_null(row->kind));
    json_object_set_new(object, "file", text_or_null(row->file));
    json_object_set_new(object, "line", number_or_null(row->line));
    json_object_set_new(object, "rule", text_or_null(row->rule));
    json_object_set_new(object, "reason", text_or_null(row->reason));
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *make_summary(const struct report *report) {
  json_t *object = json_object();
  json_object_set_new(object, "files", json_integer(report->files));
  json_object_set_new(object, "lost", make_lost(report));
  json_object_set_new(object, "complete", json_boolean(!report->is_incomplete));
  json_object_set_new(object, "refcounted_types", json_integer(report->types));
  json_object_set_new(object, "owning_slots", json_integer(report->slots));
  json_object_set_new(object, "findings", make_counts(report->counts));
  json_object_set_new(object, "hidden", make_counts(report->hidden));
  json_object_set_new(object, "low_confidence", json_integer(report->low_confidence));
  json_object_set_new(object, "suppressed", json_integer(report->suppressed));
  json_object_set_new(object, "baseline", json_integer(report->known));
  json_object_set_new(object, "baseline_gone", json_integer(report->absent));
  json_object_set_new(object, "unused_suppressions", make_unused(report));
  return object;
}

static json_t *make_run(const struct report *report) {
  if (report->run->len == 0)
    return json_null();
  json_t *object = json_object();
  for (guint i = 0; i + 1 < report->run->len; i += 2)
    json_object_set_new(object, report->run->pdata[i], text_or_null(report->run->pdata[i + 1]));
  return object;
}

static void write_json(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  json_t *document = json_object();
  json_object_set_new(document, "schema", json_string(VERSION_JSON_SCHEMA));
  json_object_set_new(document, "tool",
                      json_pack("{s:s, s:s}", "name", "cyclecheck", "version", VERSION_TOOL));
  json_object_set_new(document, "root", text_or_null(report->root));
  json_object_set_new(document, "run", make_run(report));
  json_object_set_new(document, "summary", make_summary(report));
  json_t *findings = json_array();
  for (guint i = 0; i < report->findings->len; i++)
    json_array_append_new(findings, make_finding(report->findings->pdata[i]));
  json_object_set_new(document, "findings", findings);
  char *text = json_dumps(document, JSON_INDENT(2));
  g_string_append(out, text);
  g_string_append_c(out, '\n');
  free(text);
  json_decref(document);
}

const struct format format_json = {
    .name = "json",
    .summary = "for programs: docs/schema.json describes it",
    .write = write_json,
};
