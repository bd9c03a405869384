/* GitLab Code Quality: what the merge request widget reads from `artifacts: reports: codequality`.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"
#include "analyzer/cli/formats/verdict_text.h"

#include <string.h>

/* Silenced findings are left out; those of the baseline stay, because GitLab compares with its own. */
static bool is_silenced(const struct report_finding *finding) {
  return finding->suppressed_by && strcmp(finding->suppressed_by, "baseline") != 0;
}

static void write_gitlab(const struct report *report, const struct format_options *options, GString *out) {
  static const char *const severities[] = {"critical", "major", "info"};
  (void)options;
  json_t *list = json_array();
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (is_silenced(finding))
      continue;
    g_autofree char *message = verdict_message(finding, false);
    json_t *lines = json_pack("{s:I}", "begin", (json_int_t)MAX(finding->place.line, 1));
    if (finding->place.end_line > finding->place.line)
      json_object_set_new(lines, "end", json_integer(finding->place.end_line));
    json_array_append_new(
        list, json_pack("{s:o, s:o, s:o, s:s, s:{s:o, s:o}}", "description", json_text_or_null(message),
                        "check_name", json_text_or_null(finding->rule), "fingerprint",
                        json_text_or_null(finding->fingerprint), "severity", severities[finding->severity],
                        "location", "path", json_text_or_null(finding->place.file), "lines", lines));
  }
  json_append(out, list, JSON_INDENT(1));
}

const struct format format_gitlab = {
    .name = "gitlab",
    .summary = "GitLab Code Quality",
    .write = write_gitlab,
};
