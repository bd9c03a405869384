/* JUnit XML: a finding is a failed test, a lost file one with an error.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/formats/verdict_text.h"
#include "analyzer/cli/formats/xml_text.h"

static void append_place(GString *out, const struct report_place *place) {
  xml_append(out, place->file ? place->file : "?");
  g_string_append_printf(out, ":%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT ": ", place->line, place->column);
}

static void append_line(GString *out, const char *label, const char *text) {
  if (!text)
    return;
  g_string_append(out, label);
  xml_append(out, text);
  g_string_append_c(out, '\n');
}

static void append_story(GString *out, const struct report_finding *finding) {
  append_place(out, &finding->place);
  xml_append(out, finding->message);
  g_string_append_c(out, '\n');
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    append_place(out, step->place.file ? &step->place : &finding->place);
    g_string_append_printf(out, "(%" G_GINT64_FORMAT ") ", step->number);
    xml_append(out, step->message);
    g_string_append_c(out, '\n');
  }
  append_line(out, "fix: ", finding->fix);
  g_autofree char *verdict = verdict_text(finding);
  append_line(out, "run: ", verdict);
}

static void open_case(GString *out, const char *file, const char *name) {
  g_string_append(out, "    <testcase");
  xml_append_attribute(out, "classname", file ? file : "");
  xml_append_attribute(out, "name", name);
  xml_append_attribute(out, "file", file ? file : "");
}

static void append_finding(GString *out, const struct report_finding *finding) {
  g_autofree char *id = place_short_id(finding->fingerprint);
  g_autofree char *name = g_strdup_printf("%s %s", finding->rule ? finding->rule : "", id);
  open_case(out, finding->place.file, name);
  xml_append_number(out, "line", MAX(finding->place.line, 1));
  if (finding->suppressed_by) {
    g_string_append(out, "><skipped");
    xml_append_attribute(out, "message", finding->suppressed_by);
    g_string_append(out, "/></testcase>\n");
    return;
  }
  g_string_append(out, "><failure");
  xml_append_attribute(out, "type", severity_name(finding->severity));
  xml_append_attribute(out, "message", finding->message);
  g_string_append_c(out, '>');
  append_story(out, finding);
  g_string_append(out, "</failure></testcase>\n");
}

static void append_loss(GString *out, const struct report_loss *loss) {
  open_case(out, loss->path, "this file is analysed");
  g_string_append(out, "><error");
  xml_append_attribute(out, "type", loss->status);
  xml_append_attribute(out, "message", loss->reason ? loss->reason : loss->status);
  g_string_append(out, "/></testcase>\n");
}

static guint count_skipped(const struct report *report) {
  guint count = 0;
  for (guint i = 0; i < report->findings->len; i++)
    count += ((const struct report_finding *)report->findings->pdata[i])->suppressed_by != NULL;
  return count;
}

static void write_junit(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  guint skipped = count_skipped(report), losses = report->losses->len;
  guint tests = report->findings->len + losses, failures = report->findings->len - skipped;
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
  g_string_append_printf(out,
                         "  <testsuite name=\"cyclecheck\" tests=\"%u\" failures=\"%u\" errors=\"%u\" "
                         "skipped=\"%u\">\n",
                         MAX(tests, 1), failures, losses, skipped);
  for (guint i = 0; i < report->findings->len; i++)
    append_finding(out, report->findings->pdata[i]);
  for (guint i = 0; i < losses; i++)
    append_loss(out, &g_array_index(report->losses, struct report_loss, i));
  if (tests == 0)
    g_string_append(out, "    <testcase classname=\"cyclecheck\" name=\"no reference cycles\"/>\n");
  g_string_append(out, "  </testsuite>\n</testsuites>\n");
}

const struct format format_junit = {
    .name = "junit",
    .summary = "JUnit XML: a finding is a failed test",
    .write = write_junit,
};
