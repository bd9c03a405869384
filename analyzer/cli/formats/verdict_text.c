/* What running a finding showed, as a sentence.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/verdict_text.h"

/* The run that decided the verdict: of those that agree with it, the one that left most. */
static const struct report_validation *find_deciding(const struct report_finding *finding) {
  const struct report_validation *best = NULL;
  for (guint i = 0; i < finding->validations->len; i++) {
    const struct report_validation *row = &g_array_index(finding->validations, struct report_validation, i);
    if (g_strcmp0(row->verdict, finding->verdict) == 0 && (!best || row->cycles > best->cycles))
      best = row;
  }
  return best;
}

/* An unknown number is left out. */
static void append_count(GString *text, const char *before, gint64 count, const char *what) {
  if (count >= 0)
    g_string_append_printf(text, "%s%" G_GINT64_FORMAT " %s%s", before, count, what, count == 1 ? "" : "s");
}

static void append_numbers(GString *text, const struct report_validation *row) {
  append_count(text, ": ", row->cycles, "cycle");
  append_count(text, ", ", row->objects, "object");
  append_count(text, ", ", row->bytes, "byte");
  g_string_append_printf(text, " %s", row->how ? row->how : "left");
  append_count(text, ", heap grown by ", row->growth, "byte");
  if (row->iterations > 1)
    append_count(text, " in each of ", row->iterations, "iteration");
}

static void append_run(GString *text, const struct report_validation *row) {
  if (row->command)
    g_string_append_printf(text, " by '%s'", row->command);
  if (row->cycles > 0)
    append_numbers(text, row);
  if (row->detail && *row->detail)
    g_string_append_printf(text, "%s%s", row->cycles > 0 ? "; " : ": ", row->detail);
}

char *verdict_text(const struct report_finding *finding) {
  if (!finding->verdict)
    return NULL;
  const struct report_validation *row = find_deciding(finding);
  GString *text = g_string_new(finding->verdict);
  if (row)
    append_run(text, row);
  return g_string_free(text, FALSE);
}

char *verdict_message(const struct report_finding *finding, bool is_fix_wanted) {
  g_autofree char *verdict = verdict_text(finding);
  const char *fix = is_fix_wanted ? finding->fix : NULL;
  return g_strconcat(finding->message ? finding->message : "", fix ? "; fix: " : "", fix ? fix : "",
                     verdict ? "; run: " : "", verdict ? verdict : "", NULL);
}
