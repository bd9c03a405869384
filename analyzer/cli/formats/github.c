/* GitHub workflow commands: annotations on the lines of a pull request, and the step's summary.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/markdown_text.h"
#include "analyzer/cli/formats/verdict_text.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define MOST_OF_A_KIND 10 /* per step: GitHub drops the rest without a word */
#define LONGEST_SUMMARY_BYTES (900 * 1024)

static void append_escaped(GString *out, const char *text, const char *specials) {
  g_autofree char *safe = escape_lines(text);
  for (const char *at = safe; *at; at++) {
    if (strchr(specials, *at))
      g_string_append_printf(out, "%%%02X", (unsigned char)*at);
    else
      g_string_append_c(out, *at);
  }
}

static void append_annotation(GString *out, const struct report_finding *finding) {
  static const char *const commands[] = {"error", "warning", "notice"};
  const struct report_place *place = &finding->place;
  g_string_append_printf(out, "::%s file=", commands[finding->severity]);
  append_escaped(out, place->file, "%\r\n:,");
  g_string_append_printf(out, ",line=%" G_GINT64_FORMAT, MAX(place->line, 1));
  if (place->end_line > place->line)
    g_string_append_printf(out, ",endLine=%" G_GINT64_FORMAT, place->end_line);
  if (place->column > 0)
    g_string_append_printf(out, ",col=%" G_GINT64_FORMAT, place->column);
  if (place->end_line == place->line && place->end_column > place->column)
    g_string_append_printf(out, ",endColumn=%" G_GINT64_FORMAT, place->end_column);
  g_string_append(out, ",title=cyclecheck ");
  append_escaped(out, finding->rule, "%\r\n:,");
  g_string_append(out, "::");
  append_escaped(out, finding->message, "%\r\n");
  if (finding->fix) {
    g_string_append(out, "%0Afix: ");
    append_escaped(out, finding->fix, "%\r\n");
  }
  g_autofree char *verdict = verdict_text(finding);
  if (verdict) {
    g_string_append(out, "%0Arun: ");
    append_escaped(out, verdict, "%\r\n");
  }
  g_string_append_c(out, '\n');
}

/* New findings before updated ones, errors before warnings. */
static int compare_urgency(const void *a, const void *b) {
  const struct report_finding *left = *(const struct report_finding *const *)a;
  const struct report_finding *right = *(const struct report_finding *const *)b;
  int one = g_strcmp0(left->state, "updated") == 0, other = g_strcmp0(right->state, "updated") == 0;
  if (one != other)
    return one - other;
  if (left->severity != right->severity)
    return (int)left->severity - (int)right->severity;
  return (left->id > right->id) - (left->id < right->id);
}

static void append_summary(const struct report *report) {
  const char *path = g_getenv("GITHUB_STEP_SUMMARY");
  if (!path || !*path)
    return;
  g_autoptr(GString) text = g_string_new(NULL);
  markdown_append_report(text, report, LONGEST_SUMMARY_BYTES);
  FILE *file = fopen(path, "ae");
  if (!file || fputs(text->str, file) < 0)
    g_warning("cannot write '%s': %s", path, g_strerror(errno));
  if (file)
    fclose(file);
}

static void write_github(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  for (guint i = 0; i < report->findings->len; i++) {
    struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by)
      g_ptr_array_add(sorted, finding);
  }
  g_ptr_array_sort(sorted, compare_urgency);
  guint counts[3] = {0}, left_out = 0;
  for (guint i = 0; i < sorted->len; i++) {
    const struct report_finding *finding = sorted->pdata[i];
    if (counts[finding->severity]++ < MOST_OF_A_KIND)
      append_annotation(out, finding);
    else
      left_out++;
  }
  if (left_out > 0)
    g_string_append_printf(out,
                           "%u more findings are not annotated: GitHub shows %d of a kind. They are in the "
                           "step's summary, and in --format=sarif:FILE\n",
                           left_out, MOST_OF_A_KIND);
  append_summary(report);
}

const struct format format_github = {
    .name = "github",
    .summary = "GitHub annotations, and the summary of the step",
    .write = write_github,
};
