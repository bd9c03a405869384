/* Selects what a report shows, counts it, and derives the exit code.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/report.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/filter.h"
#include "analyzer/cli/gate/changes.h"
#include "analyzer/cli/gate/gate.h"
#include "analyzer/cli/report_load.h"
#include "analyzer/cli/settings.h"

#include <string.h>

static struct report *create_empty(struct db *db, const struct options *options) {
  struct report *report = g_new0(struct report, 1);
  report->db = db;
  report->root = database_root(db, options);
  report->folder = g_get_current_dir();
  report->strings = g_string_chunk_new(4096);
  report->findings = g_ptr_array_new_with_free_func((GDestroyNotify)report_finding_destroy);
  report->losses = g_array_new(FALSE, TRUE, sizeof(struct report_loss));
  report->errors = g_array_new(FALSE, TRUE, sizeof(struct report_loss));
  report->run = g_ptr_array_new_with_free_func(g_free);
  report->suppressions = g_array_new(FALSE, TRUE, sizeof(struct report_suppression));
  return report;
}

void report_destroy(struct report *report) {
  if (!report)
    return;
  g_free(report->root);
  g_free(report->folder);
  g_ptr_array_unref(report->findings);
  g_array_unref(report->losses);
  g_array_unref(report->errors);
  g_ptr_array_unref(report->run);
  g_array_unref(report->suppressions);
  g_string_chunk_free(report->strings);
  g_free(report);
}

/* It stays in machine-readable output, marked, and never fails a run. */
static bool count_suppressed(struct report *report, const struct options *options,
                             const struct report_finding *finding) {
  if (strcmp(finding->suppressed_by, "baseline") == 0)
    report->known++;
  else
    report->suppressed++;
  return finding->severity <= options->level;
}

/* Counts the finding and says whether it is to be shown. */
static bool consider(struct report *report, const struct filter *filter, const struct options *options,
                     const struct report_finding *finding) {
  if (!filter_takes_rule(filter, finding->rule ? finding->rule : ""))
    return false;
  if (!filter_takes_place(filter, finding)) {
    report->other_paths++;
    return false;
  }
  if (finding->confidence > options->min_confidence) {
    report->low_confidence++;
    return false;
  }
  if (finding->suppressed_by)
    return count_suppressed(report, options, finding);
  report->counts[finding->severity]++;
  bool is_known = g_strcmp0(finding->state, "updated") == 0;
  if (options->fail_on != FAIL_ON_NEVER && finding->severity <= options->fail_on && !is_known)
    report->is_failed = true;
  if (finding->severity <= options->level)
    return true;
  report->hidden[finding->severity]++;
  return false;
}

/* Before anything is counted: the rest of the program is not what the change is judged by. */
static int drop_unchanged(struct report *report, const struct options *options) {
  if (!options->changed_since)
    return 0;
  struct changes *changes = changes_create(report, options->changed_since);
  if (!changes)
    return -1;
  for (guint i = report->findings->len; i-- > 0;)
    if (!changes_concern(changes, report->findings->pdata[i])) {
      g_ptr_array_remove_index(report->findings, i);
      report->unchanged_code++;
    }
  changes_destroy(changes);
  return 0;
}

/* Considers it by the settings of its folder. 1 shown, 0 not, -1: logged. */
static int consider_in_folder(struct report *report, const struct filter *filter,
                              const struct options *options, struct settings *settings,
                              const struct report_finding *finding) {
  const struct folder_settings *folder = settings_for(settings, finding->place.file);
  if (!folder)
    return -1;
  struct options own = *options;
  own.level = folder->level >= 0 ? (unsigned)folder->level : options->level;
  own.fail_on = folder->fail_on >= 0 ? (unsigned)folder->fail_on : options->fail_on;
  own.min_confidence =
      folder->min_confidence >= 0 ? (unsigned)folder->min_confidence : options->min_confidence;
  if (folder->checks && !filter_globs_take(folder->checks, finding->rule ? finding->rule : ""))
    return 0;
  return consider(report, filter, &own, finding);
}

static int select_findings(struct report *report, const struct filter *filter,
                           const struct options *options) {
  GPtrArray *all = g_steal_pointer(&report->findings);
  report->findings = g_ptr_array_new_with_free_func((GDestroyNotify)report_finding_destroy);
  g_ptr_array_set_free_func(all, NULL);
  struct settings *settings = settings_create(options, report->root);
  int status = 0;
  for (guint i = 0; i < all->len; i++) {
    struct report_finding *finding = all->pdata[i];
    int shown = status == 0 ? consider_in_folder(report, filter, options, settings, finding) : 0;
    if (shown > 0)
      g_ptr_array_add(report->findings, finding);
    else
      report_finding_destroy(finding);
    status = shown < 0 ? -1 : status;
  }
  settings_destroy(settings);
  g_ptr_array_unref(all);
  return status;
}

/* A loss elsewhere is no loss of what was asked for. */
static void select_losses(GArray *losses, const struct filter *filter) {
  for (guint i = losses->len; i-- > 0;)
    if (!filter_takes_path(filter, g_array_index(losses, struct report_loss, i).path))
      g_array_remove_index(losses, i);
}

static bool is_allowed(char **patterns, const char *path) {
  for (size_t i = 0; patterns[i]; i++) {
    const char *pattern = g_strstrip(patterns[i]);
    if (*pattern && *pattern != '#' && g_pattern_match_simple(pattern, path))
      return true;
  }
  return false;
}

/* --allow-incomplete=FILE: a path or glob per line, `#` starts a comment line. */
static int judge_losses(struct report *report, const struct options *options) {
  if (options->allow_incomplete && !*options->allow_incomplete)
    return 0;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  if (options->allow_incomplete && !g_file_get_contents(options->allow_incomplete, &text, NULL, &error)) {
    g_warning("--allow-incomplete: %s", error->message);
    return -1;
  }
  g_auto(GStrv) patterns = g_strsplit(text ? text : "", "\n", -1);
  for (guint i = 0; i < report->losses->len; i++) {
    const struct report_loss *loss = &g_array_index(report->losses, struct report_loss, i);
    if (!is_allowed(patterns, loss->path ? loss->path : ""))
      report->is_incomplete = true;
  }
  return 0;
}

static int judge_by_gate(struct report *report, const struct options *options) {
  struct gate gate;
  int status = gate_init(&gate, options, report->root);
  if (status == 0)
    gate_judge(&gate, report, false);
  gate_finish(&gate);
  return status;
}

static int fill(struct report *report, struct filter *filter, const struct options *options,
                const char *const *paths) {
  if (report_load(report) != 0 || report_load_headers(report->db, filter->header_files) != 0)
    return -1;
  filter_set_paths(filter, report->root, paths);
  if (judge_by_gate(report, options) != 0 || drop_unchanged(report, options) != 0)
    return -1;
  if (select_findings(report, filter, options) != 0)
    return -1;
  select_losses(report->losses, filter);
  select_losses(report->errors, filter);
  report_mark_stale(report);
  return judge_losses(report, options);
}

struct report *report_create(struct db *db, const struct options *options, const char *const *paths) {
  struct filter filter;
  struct report *report = NULL;
  if (filter_init(&filter, options) == 0) {
    report = create_empty(db, options);
    if (fill(report, &filter, options, paths) != 0)
      g_clear_pointer(&report, report_destroy);
  }
  filter_finish(&filter);
  return report;
}

struct report *report_create_all(struct db *db, const struct options *options) {
  struct report *report = create_empty(db, options);
  if (report_load(report) != 0)
    g_clear_pointer(&report, report_destroy);
  return report;
}

int report_check_options(const struct options *options) {
  struct filter filter;
  int status = filter_init(&filter, options);
  filter_finish(&filter);
  if (status == 0)
    status = options_check_paths(options);
  return status == 0 ? report_check_formats(options) : -1;
}

int report_exit_code(const struct report *report) {
  if (report->is_failed)
    return CODE_FINDINGS;
  return report->is_incomplete ? CODE_INCOMPLETE : CODE_CLEAN;
}
