/* What a run ends with on stderr.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/database.h"
#include "analyzer/cli/escape.h"
#include "analyzer/cli/report.h"
#include "rules/checks/rule.h"

#include <stdio.h>
#include <string.h>

#define LOSSES_SHOWN 5
#define UNUSED_SHOWN 10

static const char *plural(gint64 count) {
  return count == 1 ? "" : "s";
}

static void print_losses(const struct report *report, const GArray *losses, const struct options *options) {
  guint shown = options->verbosity > 0 ? losses->len : MIN(losses->len, LOSSES_SHOWN);
  for (guint i = 0; i < shown; i++) {
    const struct report_loss *loss = &g_array_index(losses, struct report_loss, i);
    g_autofree char *path = report_display_path(report, loss->path ? loss->path : "?");
    g_autofree char *safe = escape_text(path);
    g_autofree char *reason = escape_text(loss->reason ? loss->reason : "");
    fprintf(stderr, "  %s: %s%s%s\n", safe, loss->status, *reason ? ": " : "", reason);
  }
  if (shown < losses->len)
    fprintf(stderr, "  and %u more; -v lists them\n", losses->len - shown);
}

static void print_errors(const struct report *report, const struct options *options) {
  if (!report->errors->len)
    return;
  fprintf(stderr, "%u file%s read as far as the compiler's errors allow:\n", report->errors->len,
          plural(report->errors->len));
  print_losses(report, report->errors, options);
}

static void print_counts(const struct report *report) {
  static const char *const words[] = {"error", "warning", "note"};
  for (unsigned i = 0; i < 3; i++)
    fprintf(stderr, "%s%u %s%s", i ? ", " : "findings: ", report->counts[i], words[i],
            plural(report->counts[i]));
  if (report->low_confidence > 0)
    fprintf(stderr, "; %u of low confidence not counted", report->low_confidence);
  fputc('\n', stderr);
  for (unsigned i = 0; i < 3; i++)
    if (report->hidden[i] > 0)
      fprintf(stderr, "%u %s%s hidden (--level=%s shows %s)\n", report->hidden[i], words[i],
              plural(report->hidden[i]), words[i], report->hidden[i] == 1 ? "it" : "them");
}

static void print_gate(const struct report *report) {
  if (report->unchanged_code > 0)
    fprintf(stderr, "%u finding%s in code that did not change\n", report->unchanged_code,
            plural(report->unchanged_code));
  if (report->suppressed > 0)
    fprintf(stderr, "%u finding%s suppressed\n", report->suppressed, plural(report->suppressed));
  if (report->known > 0)
    fprintf(stderr, "%u finding%s in the baseline\n", report->known, plural(report->known));
  if (report->absent > 0)
    fprintf(stderr, "%u entr%s of the baseline %s gone: cyclecheck baseline prune\n", report->absent,
            report->absent == 1 ? "y" : "ies", report->absent == 1 ? "is" : "are");
}

static void print_unused(const struct report *report, const struct report_suppression *row) {
  static const char *const words[][2] = {
      {"nolint", "NOLINT"}, {"ignore", "cyclecheck-ignore"}, {"file", "suppression"}};
  g_autofree char *path = report_display_path(report, row->file ? row->file : "?");
  g_autofree char *safe = escape_text(path);
  g_autofree char *rule = escape_text(row->rule ? row->rule : "every rule");
  const char *word = row->kind;
  for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
    if (strcmp(words[i][0], row->kind) == 0)
      word = words[i][1];
  fprintf(stderr, "%s:%" G_GINT64_FORMAT ": unused %s: %s is not found here", safe, row->line, word, rule);
  if (row->rule && !strpbrk(row->rule, "*?,") && !rule_find(row->rule))
    fprintf(stderr, "; there is no such rule, the nearest is %s", rule_nearest(row->rule)->id);
  fputc('\n', stderr);
}

static void print_all_unused(const struct report *report, const struct options *options) {
  guint count = 0;
  for (guint i = 0; i < report->suppressions->len; i++) {
    const struct report_suppression *row = &g_array_index(report->suppressions, struct report_suppression, i);
    if (row->is_used || strcmp(row->kind, "baseline") == 0)
      continue;
    if (count++ < UNUSED_SHOWN || options->verbosity > 0)
      print_unused(report, row);
  }
  if (count > UNUSED_SHOWN && options->verbosity == 0)
    fprintf(stderr, "and %u more unused suppressions; -v lists them\n", count - UNUSED_SHOWN);
}

static void print_no_types(void) {
  fputs("no refcounted type was found: nothing here could form a cycle that cyclecheck sees. If the code "
        "counts\n"
        "references, mark the type in its header (#include <cyclecheck.h>) or in a file given with "
        "--model=FILE:\n"
        "  typedef struct node node CYC_REFCOUNTED(node_ref, node_unref);\n",
        stderr);
}

/* The first finding that nothing silences, or NULL. */
static const struct report_finding *find_open(const struct report *report) {
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by)
      return finding;
  }
  return NULL;
}

/* One command to go on with; one that reads the database names it when the user had to. */
static void print_next(const struct report *report, const struct options *options) {
  const struct report_finding *first = find_open(report);
  if (first && first->rule) {
    g_autofree char *rule = escape_text(first->rule);
    fprintf(stderr, "next: cyclecheck explain %s\n", rule);
    return;
  }
  g_autofree char *path = options->database ? g_shell_quote(options->database) : NULL;
  g_autofree char *quoted = path ? escape_text(path) : NULL;
  const char *command = "query --list";
  if (report->hidden[SEVERITY_NOTE] + report->hidden[SEVERITY_WARNING] > 0)
    command = "report --level=note";
  else if (report->is_incomplete)
    command = "doctor";
  fprintf(stderr, "next: cyclecheck %s%s%s\n", command, quoted ? " --db=" : "", quoted ? quoted : "");
}

void report_print_summary(const struct report *report, const struct options *options) {
  if (options->is_quiet)
    return;
  fprintf(stderr,
          "%" G_GINT64_FORMAT " file%s, %u lost; %" G_GINT64_FORMAT " refcounted type%s and %" G_GINT64_FORMAT
          " owning slot%s known\n",
          report->files, plural(report->files), report->losses->len, report->types, plural(report->types),
          report->slots, plural(report->slots));
  print_losses(report, report->losses, options);
  print_errors(report, options);
  if (report->types == 0)
    print_no_types();
  print_counts(report);
  print_gate(report);
  print_all_unused(report, options);
  g_autofree char *path = database_display_path(db_path(report->db));
  g_autofree char *safe = escape_text(path);
  fprintf(stderr, "database: %s\n", safe);
  print_next(report, options);
}
