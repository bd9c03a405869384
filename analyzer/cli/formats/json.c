/* JSON, as docs/schema.json describes it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"
#include "analyzer/cli/version.h"

#include <string.h>

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
    json_object_set_new(object, "path", json_text_or_null(loss->path));
    json_object_set_new(object, "status", json_text_or_null(loss->status));
    json_object_set_new(object, "reason", json_text_or_null(loss->reason));
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
    json_object_set_new(object, "kind", json_text_or_null(row->kind));
    json_object_set_new(object, "file", json_text_or_null(row->file));
    json_object_set_new(object, "line", json_number_or_null(row->line));
    json_object_set_new(object, "rule", json_text_or_null(row->rule));
    json_object_set_new(object, "reason", json_text_or_null(row->reason));
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
    json_object_set_new(object, report->run->pdata[i], json_text_or_null(report->run->pdata[i + 1]));
  return object;
}

json_t *json_of_report(const struct report *report) {
  json_t *document = json_object();
  json_object_set_new(document, "schema", json_string(VERSION_JSON_SCHEMA));
  json_object_set_new(document, "tool",
                      json_pack("{s:s, s:s}", "name", "cyclecheck", "version", VERSION_TOOL));
  json_object_set_new(document, "root", json_text_or_null(report->root));
  json_object_set_new(document, "run", make_run(report));
  json_object_set_new(document, "summary", make_summary(report));
  json_t *findings = json_array();
  for (guint i = 0; i < report->findings->len; i++)
    json_array_append_new(findings, json_of_finding(report->findings->pdata[i]));
  json_object_set_new(document, "findings", findings);
  return document;
}

static void write_json(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  json_append(out, json_of_report(report), JSON_INDENT(2));
}

const struct format format_json = {
    .name = "json",
    .summary = "for programs: docs/schema.json describes it",
    .write = write_json,
};
