/* check: extract, analyse and report: the command that people run.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/hook.h"
#include "analyzer/cli/inputs.h"
#include "analyzer/cli/report.h"
#include "analyzer/cli/whole_program.h"

/* 0; else what to exit with. Takes ownership of `db`. */
static int update(struct db *db, const struct input *input, const struct options *options,
                  struct extract_stats *stats) {
  gint64 started_us = g_get_monotonic_time();
  int status = inputs_extract(db, input, options, stats);
  if (status == 0)
    status = whole_program_update(db, options, input->root, stats->guessed > 0 ? GUESSES_SOME : GUESSES_NONE);
  if (status != 0) {
    db_close(db);
    return status > 0 ? status : CODE_FAILED;
  }
  return whole_program_publish(db, options, started_us) == 0 ? 0 : CODE_FAILED;
}

static int run_with_input(const struct options *options, const struct input *input) {
  g_autofree char *path = database_path_to_write(options, input->default_db);
  struct db *db = path ? db_open(path, DB_UPDATE) : NULL;
  if (!db)
    return CODE_FAILED;
  struct options with_root = *options;
  with_root.root = input->root; /* nobody must guess another one */
  if (hook_take_shards(db, path) != 0) {
    db_close(db);
    return CODE_FAILED;
  }
  struct extract_stats stats = {0};
  int code = update(db, input, &with_root, &stats);
  if (code != 0)
    return code;
  hook_forget_shards(path);
  g_info("%u of %u files parsed, %u unchanged", stats.parsed, stats.total, stats.cached);
  return whole_program_report(path, &with_root, (const char *const *)options->positional->pdata);
}

static int run(const struct options *options) {
  if (report_check_options(options) != 0)
    return CODE_FAILED;
  struct input *input = inputs_find(options);
  int code = input ? run_with_input(options, input) : CODE_FAILED;
  input_destroy(input);
  return code;
}

const struct command command_check = {
    .name = "check",
    .usage = "[PATH...] [-- FLAGS]",
    .summary = "find reference cycles: extract, analyze and report",
    .details =
        "Checks what compile_commands.json names (see -p), or the files and folders PATH. A PATH limits what "
        "is\n"
        "read again and what is reported, never what is known. FLAGS after -- are compiler flags for files\n"
        "without an entry. Results are kept in .cyclecheck/graph.db; a second run reads what changed.\n",
    .options = OPTIONS_INPUT | OPTIONS_EXTRACT | OPTIONS_OUTPUT | OPTIONS_DATABASE | OPTIONS_ROOT |
               OPTIONS_REPORT | OPTIONS_GENERAL,
    .place = 1,
    .run = run,
};
