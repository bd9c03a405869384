/* The format for people: gcc-like lines with excerpts and numbered steps.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/excerpt.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/formats/verdict_text.h"

#include <string.h>

struct paint { /* escape sequences, empty without colour */
  const char *severity[3];
  const char *place, *note, *rule, *caret, *end;
};

static const struct paint plain = {{"", "", ""}, "", "", "", "", ""};
static const struct paint colored = {
    {"\033[1;31m", "\033[1;35m", "\033[1;34m"}, "\033[1m", "\033[1;36m", "\033[2m", "\033[1;32m", "\033[0m"};

struct text_writer {
  const struct report *report;
  const struct paint *paint;
  GString *out;
};

static const char *severity_word(enum severity severity) {
  return severity == SEVERITY_NOTE ? "remark" : severity_name(severity);
}

static void write_place(const struct text_writer *writer, const struct report_place *place) {
  g_autofree char *path = place->file ? report_display_path(writer->report, place->file) : g_strdup("?");
  g_autofree char *safe = escape_text(path);
  g_string_append_printf(writer->out, "%s%s:", writer->paint->place, safe);
  if (place->line > 0)
    g_string_append_printf(writer->out, "%" G_GINT64_FORMAT ":", place->line);
  if (place->line > 0 && place->column > 0)
    g_string_append_printf(writer->out, "%" G_GINT64_FORMAT ":", place->column);
  g_string_append_printf(writer->out, "%s ", writer->paint->end);
}

static void write_excerpt(const struct text_writer *writer, const struct report_place *place) {
  g_autofree char *line = place->file ? db_excerpt(writer->report->db, place->file, place->line) : NULL;
  if (line)
    excerpt_append(writer->out, line, place, writer->paint->caret, writer->paint->end);
}

static void write_id(const struct text_writer *writer, const struct report_finding *finding) {
  g_autofree char *id = place_short_id(finding->fingerprint);
  g_autofree char *safe = escape_text(id);
  g_string_append_printf(writer->out, "  %s[%s]%s", writer->paint->rule, safe, writer->paint->end);
}

static void write_marks(const struct text_writer *writer, const struct report_finding *finding) {
  if (finding->state) {
    g_autofree char *state = escape_text(finding->state);
    g_string_append_printf(writer->out, " (%s)", state);
  }
  if (finding->stale) {
    g_autofree char *path = report_display_path(writer->report, finding->stale);
    g_autofree char *safe = escape_text(path);
    g_string_append_printf(writer->out, " (stale: %s changed since)", safe);
  }
}

static void write_head(const struct text_writer *writer, const struct report_finding *finding) {
  const struct paint *paint = writer->paint;
  g_autofree char *message = escape_text(finding->message);
  g_autofree char *rule = escape_text(finding->rule);
  write_place(writer, &finding->place);
  g_string_append_printf(writer->out, "%s%s:%s %s %s[%s]%s", paint->severity[finding->severity],
                         severity_word(finding->severity), paint->end, message, paint->rule, rule,
                         paint->end);
  write_marks(writer, finding);
  if (finding->steps->len == 0)
    write_id(writer, finding);
  g_string_append_c(writer->out, '\n');
  write_excerpt(writer, &finding->place);
}

static bool is_same_place(const struct report_place *left, const struct report_place *right) {
  return g_strcmp0(left->file, right->file) == 0 && left->line == right->line &&
         left->column == right->column;
}

static void write_step(const struct text_writer *writer, const struct report_finding *finding, guint index) {
  const struct report_step *step = &g_array_index(finding->steps, struct report_step, index);
  const struct report_place *place = step->place.file ? &step->place : &finding->place;
  g_autofree char *message = escape_text(step->message);
  write_place(writer, place);
  g_string_append_printf(writer->out, "%snote:%s (%" G_GINT64_FORMAT ") %s", writer->paint->note,
                         writer->paint->end, step->number, message);
  if (index + 1 == finding->steps->len)
    write_id(writer, finding);
  g_string_append_c(writer->out, '\n');
  bool is_repeated = is_same_place(place, &finding->place);
  if (index > 0)
    is_repeated |= is_same_place(place, &g_array_index(finding->steps, struct report_step, index - 1).place);
  if (!is_repeated)
    write_excerpt(writer, place);
}

static void write_note(const struct text_writer *writer, const struct report_place *place, const char *label,
                       const char *text) {
  if (!text || !*text)
    return;
  g_autofree char *safe = escape_text(text);
  write_place(writer, place);
  g_string_append_printf(writer->out, "%snote:%s %s%s\n", writer->paint->note, writer->paint->end, label,
                         safe);
}

static void write_finding(const struct text_writer *writer, const struct report_finding *finding) {
  write_head(writer, finding);
  for (guint i = 0; i < finding->steps->len; i++)
    write_step(writer, finding, i);
  write_note(writer, place_to_weaken(finding), "fix: ", finding->fix);
  write_note(writer, &finding->place, "breaker: ", finding->breaker);
  g_autofree char *verdict = verdict_text(finding);
  write_note(writer, &finding->place, "run: ", verdict);
}

static void write_text(const struct report *report, const struct format_options *options, GString *out) {
  struct text_writer writer = {report, options->is_colored ? &colored : &plain, out};
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by)
      write_finding(&writer, finding);
  }
}

const struct format format_text = {
    .name = "text",
    .summary = "for people: lines like gcc's, with excerpts and numbered steps",
    .has_color = true,
    .write = write_text,
};
