/* Facts to findings, and findings to the user.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/whole_program.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/gate/gate.h"
#include "analyzer/cli/gate/inline.h"
#include "analyzer/cli/report.h"
#include "analyzer/cli/version.h"
#include "analyzer/ownership/ownership.h"
#include "rules/checks/rule.h"

#include <string.h>
#include <unistd.h>

bool whole_program_shows_progress(const struct options *options) {
  /* the language server reads it from its own child */
  return !options->is_quiet && (isatty(STDERR_FILENO) || g_getenv("CYCLECHECK_PROGRESS"));
}

/* What results made from guessed flags end their key with: reports have to say that they are incomplete. */
#define GUESSED_MARK " guessed"

static bool is_guessed(struct db *db) {
  g_autofree char *stored = db_results_key(db);
  return stored && g_str_has_suffix(stored, GUESSED_MARK);
}

static char *make_results_key(struct db *db, bool has_guesses) {
  g_autofree char *facts = db_facts_key(db);
  g_autofree char *text = g_strdup_printf("%s\n%s\n%d\n%d\n%s", VERSION_TOOL, version_revision(), IR_VERSION,
                                          FACTS_VERSION, facts ? facts : "");
  g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
  return g_strconcat(hash, has_guesses ? GUESSED_MARK : "", NULL);
}

static int analyze(struct db *db, const struct options *options, const char *root) {
  struct facts *facts = facts_create();
  int status = db_load_facts(db, facts);
  if (status == 0) {
    struct ownership_options ownership = {.is_progress_shown = whole_program_shows_progress(options)};
    struct results *results = ownership_analyze(facts, &ownership);
    g_autoptr(GPtrArray) findings = rules_make_findings(results);
    status = db_put_results(db, results, findings, root);
    struct options with_root = *options;
    with_root.root = (char *)root;
    if (status == 0)
      status = inline_apply(db, facts, &with_root);
    results_destroy(results);
  }
  facts_destroy(facts);
  return status;
}

int whole_program_update(struct db *db, const struct options *options, const char *root,
                         enum guesses guesses) {
  bool has_guesses = guesses == GUESSES_SOME || (guesses == GUESSES_AS_BEFORE && is_guessed(db));
  g_autofree char *key = make_results_key(db, has_guesses);
  g_autofree char *stored = db_results_key(db);
  if (!options->is_cache_disabled && g_strcmp0(key, stored) == 0)
    return 0;
  if (analyze(db, options, root) != 0)
    return -1;
  return db_set_results_key(db, key);
}

int whole_program_publish(struct db *db, const struct options *options, gint64 started_us) {
  int status = gate_store(db, options);
  if (status == 0 && db_changed(db))
    status = db_add_run(db, options->program_arguments, (double)(g_get_monotonic_time() - started_us) / 1e6);
  if (status == 0)
    status = db_publish(db);
  db_close(db);
  return status;
}

int whole_program_report(const char *path, const struct options *options, const char *const *paths) {
  struct db *db = db_open(path, DB_READ);
  struct report *report = db ? report_create(db, options, paths) : NULL;
  int code = CODE_FAILED;
  if (report) {
    if (is_guessed(db) && !(options->allow_incomplete && !*options->allow_incomplete))
      report->is_incomplete = true;
    if (report_write(report, options) == 0)
      code = report_exit_code(report);
    report_print_summary(report, options);
  }
  report_destroy(report);
  db_close(db);
  return code;
}
