/* Markdown as GitHub and GitLab render it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/markdown_text.h"

#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/formats/verdict_text.h"

#include <string.h>

void markdown_append(GString *out, const char *text) {
  g_autofree char *safe = escape_text(text);
  for (const char *at = safe; *at; at++) {
    if (strchr("<>&@#", *at))
      g_string_append_printf(out, "&#%d;", *at);
    else if (strchr("\\`*_{}[]()!|~+", *at))
      g_string_append_printf(out, "\\%c", *at);
    else
      g_string_append_c(out, *at);
  }
}

/* Where Markdown is not read: within a line that begins with an element. */
static void append_markup(GString *out, const char *text) {
  g_autofree char *safe = escape_text(text);
  g_autofree char *escaped = g_markup_escape_text(safe, -1);
  g_string_append(out, escaped);
}

static void append_place(GString *out, const struct report_place *place) {
  markdown_append(out, place->file ? place->file : "?");
  g_string_append_printf(out, ":%" G_GINT64_FORMAT, place->line);
}

static void append_code(GString *out, const struct report *report, const struct report_place *place) {
  g_autofree char *line = place->file ? db_excerpt(report->db, place->file, place->line) : NULL;
  if (!line)
    return;
  g_string_append(out, "<br><code>");
  markdown_append(out, g_strstrip(line));
  g_string_append(out, "</code>");
}

static const char *icon(enum severity severity) {
  static const char *const icons[] = {"🔴", "🟡", "🔵"};
  return icons[severity];
}

static void append_steps(GString *out, const struct report *report, const struct report_finding *finding) {
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    const struct report_place *place = step->place.file ? &step->place : &finding->place;
    g_string_append_printf(out, "%" G_GINT64_FORMAT ". ", step->number);
    append_place(out, place);
    g_string_append(out, ": ");
    markdown_append(out, step->message);
    append_code(out, report, place);
    g_string_append_c(out, '\n');
  }
}

static void append_labelled(GString *out, const char *label, const char *text) {
  if (!text || !*text)
    return;
  g_string_append_printf(out, "\n**%s:** ", label);
  markdown_append(out, text);
  g_string_append_c(out, '\n');
}

static void append_finding(GString *out, const struct report *report, const struct report_finding *finding) {
  g_autofree char *id = place_short_id(finding->fingerprint);
  g_string_append_printf(out, "\n<details><summary>%s <b>", icon(finding->severity));
  append_markup(out, finding->place.file);
  g_string_append_printf(out, ":%" G_GINT64_FORMAT "</b> ", finding->place.line);
  append_markup(out, finding->rule);
  if (finding->state)
    g_string_append_printf(out, " (%s)", finding->state);
  g_string_append(out, "</summary>\n\n");
  markdown_append(out, finding->message);
  g_string_append(out, "\n\n");
  append_steps(out, report, finding);
  append_labelled(out, "Fix", finding->fix);
  append_labelled(out, "Breaker", finding->breaker);
  g_autofree char *verdict = verdict_text(finding);
  append_labelled(out, "Running it", verdict);
  g_string_append_printf(out, "\n<sub>%s confidence, %s, ", confidence_name(finding->confidence),
                         finding->fate ? finding->fate : "protocol");
  append_markup(out, id);
  g_string_append(out, "</sub>\n</details>\n");
}

static void append_head(GString *out, const struct report *report) {
  guint total = report->counts[0] + report->counts[1] + report->counts[2];
  if (total == 0)
    g_string_append(out, "### cyclecheck: nothing found\n\n");
  else
    g_string_append_printf(out, "### cyclecheck: %u finding%s\n\n", total, total == 1 ? "" : "s");
  for (unsigned i = 0; i < 3; i++)
    g_string_append_printf(out, "%s%u %s%s", i ? ", " : "", report->counts[i], severity_name(i),
                           report->counts[i] == 1 ? "" : "s");
  g_string_append_printf(out, " in %" G_GINT64_FORMAT " file%s", report->files,
                         report->files == 1 ? "" : "s");
  if (report->suppressed + report->known > 0)
    g_string_append_printf(out, "; %u suppressed, %u in the baseline", report->suppressed, report->known);
  if (report->is_incomplete)
    g_string_append_printf(out, ". **Incomplete**: %u files could not be analysed", report->losses->len);
  g_string_append(out, ".\n");
}

void markdown_append_report(GString *out, const struct report *report, gsize most_bytes) {
  gsize start = out->len;
  append_head(out, report);
  guint shown = 0, wanted = 0;
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (finding->suppressed_by)
      continue;
    wanted++;
    gsize before = out->len;
    if (shown + 1 == wanted)
      append_finding(out, report, finding);
    if (out->len - start > most_bytes)
      g_string_truncate(out, before);
    else if (out->len > before)
      shown++;
  }
  if (shown < wanted)
    g_string_append_printf(out, "\n%u more are not shown here.\n", wanted - shown);
}
