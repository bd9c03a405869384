/* analyze: the whole-program stage and the report, from a database of facts.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/report.h"
#include "analyzer/cli/whole_program.h"

extern const struct command command_analyze;

static int analyze(const char *path, const struct options *options) {
  gint64 started_us = g_get_monotonic_time();
  struct db *db = db_open(path, DB_UPDATE);
  if (!db)
    return CODE_FAILED;
  g_autofree char *root = database_root(db, options);
  struct options with_root = *options;
  with_root.root = root;
  if (whole_program_update(db, &with_root, root, GUESSES_AS_BEFORE) != 0) {
    db_close(db);
    return CODE_FAILED;
  }
  if (whole_program_publish(db, &with_root, started_us) != 0)
    return CODE_FAILED;
  return whole_program_report(path, &with_root, NULL);
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_analyze, options, 0, 1) != 0 || report_check_options(options) != 0)
    return CODE_FAILED;
  const char *named = options->positional->pdata[0];
  g_autofree char *path = named ? g_strdup(named) : database_find(options);
  if (named && !g_file_test(named, G_FILE_TEST_EXISTS)) {
    g_warning("there is no database '%s'", named);
    return CODE_FAILED;
  }
  return path ? analyze(path, options) : CODE_FAILED;
}

const struct command command_analyze = {
    .name = "analyze",
    .usage = "[DB]",
    .summary = "find cycles in what was extracted, and report",
    .options = OPTIONS_OUTPUT | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_REPORT | OPTIONS_GENERAL,
    .place = 4,
    .run = run,
};
