/* extract: the first stage alone, for one shard or the default database.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/inputs.h"
#include "analyzer/cli/whole_program.h"

static int extract_into(struct db *db, const struct input *input, const struct options *options) {
  gint64 started_us = g_get_monotonic_time();
  struct extract_stats stats = {0};
  int status = inputs_extract(db, input, options, &stats);
  if (status != 0) {
    db_close(db);
    return status > 0 ? status : CODE_FAILED;
  }
  g_message("%u file%s: %u parsed, %u unchanged, %u with errors, %u lost", stats.total,
            stats.total == 1 ? "" : "s", stats.parsed, stats.cached, stats.with_errors, stats.lost);
  return whole_program_publish(db, options, started_us) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static int run_with_input(const struct options *options, const struct input *input) {
  if (options->output) {
    struct db *shard = db_open(options->output, DB_SHARD);
    return shard ? extract_into(shard, input, options) : CODE_FAILED;
  }
  g_autofree char *path = database_path_to_write(options, input->default_db);
  struct db *db = path ? db_open(path, DB_UPDATE) : NULL;
  return db ? extract_into(db, input, options) : CODE_FAILED;
}

static int run(const struct options *options) {
  if (options->shard[1] > 0 && !options->output) {
    g_warning("--shard needs -o FILE: a shard is a file of its own");
    return CODE_FAILED;
  }
  struct input *input = options_check_paths(options) == 0 ? inputs_find(options) : NULL;
  int code = input ? run_with_input(options, input) : CODE_FAILED;
  input_destroy(input);
  return code;
}

const struct command command_extract = {
    .name = "extract",
    .usage = "[PATH...] [-- FLAGS]",
    .summary = "read sources into the database, or into a shard",
    .details = "With -o FILE the facts go into a file of their own, with --shard=K/N those of the Kth of N "
               "parts. The\n"
               "exit code is 0 whenever the file was written; files that were lost are recorded in it.\n",
    .options = OPTIONS_INPUT | OPTIONS_EXTRACT | OPTIONS_SHARD | OPTIONS_OUTPUT | OPTIONS_DATABASE |
               OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 2,
    .run = run,
};
