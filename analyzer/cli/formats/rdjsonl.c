/* reviewdog's rdjsonl: one diagnostic a line, columns in bytes.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"
#include "analyzer/cli/formats/verdict_text.h"
#include "analyzer/cli/version.h"

static json_t *make_range(const struct report_place *place) {
  json_t *start = json_pack("{s:I}", "line", (json_int_t)MAX(place->line, 1));
  json_t *range = json_pack("{s:o}", "start", start);
  if (place->column > 0)
    json_object_set_new(start, "column", json_integer(place->column));
  if (place->end_line >= place->line && place->end_column > 0)
    json_object_set_new(range, "end",
                        json_pack("{s:I, s:I}", "line", (json_int_t)place->end_line, "column",
                                  (json_int_t)place->end_column));
  return range;
}

static json_t *make_location(const struct report_place *place) {
  return json_pack("{s:o, s:o}", "path", json_text_or_null(place->file ? place->file : ""), "range",
                   make_range(place));
}

static json_t *make_related(const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    if (step->place.file)
      json_array_append_new(list, json_pack("{s:o, s:o}", "message", json_text_or_null(step->message),
                                            "location", make_location(&step->place)));
  }
  return list;
}

/* A link only where readers of a web page can follow it. */
static json_t *make_code(const char *rule) {
  json_t *code = json_pack("{s:o}", "value", json_text_or_null(rule));
  if (rule && g_str_has_prefix(VERSION_DOCS, "http")) {
    g_autofree char *name = g_uri_escape_string(rule, NULL, FALSE);
    g_autofree char *url = g_strdup_printf(VERSION_DOCS "/rules/%s.md", name);
    json_object_set_new(code, "url", json_string(url));
  }
  return code;
}

static json_t *make_diagnostic(const struct report_finding *finding) {
  static const char *const severities[] = {"ERROR", "WARNING", "INFO"};
  g_autofree char *message = verdict_message(finding, true);
  return json_pack("{s:o, s:o, s:s, s:{s:s}, s:o, s:o}", "message", json_text_or_null(message), "location",
                   make_location(&finding->place), "severity", severities[finding->severity], "source",
                   "name", "cyclecheck", "code", make_code(finding->rule), "relatedLocations",
                   make_related(finding));
}

static void write_rdjsonl(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by)
      json_append(out, make_diagnostic(finding), JSON_COMPACT);
  }
}

const struct format format_rdjsonl = {
    .name = "rdjsonl",
    .summary = "reviewdog, one diagnostic a line",
    .write = write_rdjsonl,
};
