/* Checkstyle XML, which Jenkins and many others read.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/verdict_text.h"
#include "analyzer/cli/formats/xml_text.h"

#include <string.h>

static void append_error(GString *out, const struct report_finding *finding) {
  static const char *const severities[] = {"error", "warning", "info"};
  g_autofree char *message = verdict_message(finding, false);
  g_autofree char *source = g_strconcat("cyclecheck.", finding->rule ? finding->rule : "", NULL);
  g_string_append(out, "    <error");
  xml_append_number(out, "line", MAX(finding->place.line, 1));
  if (finding->place.column > 0)
    xml_append_number(out, "column", finding->place.column);
  xml_append_attribute(out, "severity", severities[finding->severity]);
  xml_append_attribute(out, "message", message);
  xml_append_attribute(out, "source", source);
  g_string_append(out, "/>\n");
}

/* Findings are sorted by path, so those of a file follow one another. */
static void write_checkstyle(const struct report *report, const struct format_options *options,
                             GString *out) {
  (void)options;
  const char *file = NULL;
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n");
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    const char *own = finding->place.file ? finding->place.file : "";
    if (finding->suppressed_by)
      continue;
    if (!file || strcmp(file, own) != 0) {
      g_string_append(out, file ? "  </file>\n  <file" : "  <file");
      xml_append_attribute(out, "name", own);
      g_string_append(out, ">\n");
      file = own;
    }
    append_error(out, finding);
  }
  g_string_append(out, file ? "  </file>\n</checkstyle>\n" : "</checkstyle>\n");
}

const struct format format_checkstyle = {
    .name = "checkstyle",
    .summary = "Checkstyle XML, for Jenkins and others",
    .write = write_checkstyle,
};
