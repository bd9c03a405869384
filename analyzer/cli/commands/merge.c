/* merge: shards into one database.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "db/db.h"

#include <glib/gstdio.h>

extern const struct command command_merge;

static bool is_same_file(const char *left, const char *right) {
  GStatBuf one, other;
  return g_stat(left, &one) == 0 && g_stat(right, &other) == 0 && one.st_dev == other.st_dev &&
         one.st_ino == other.st_ino;
}

/* The output is made anew: a shard of that name would lose what it has besides facts. */
static int check_output(const struct options *options) {
  for (guint i = 0; i < options->positional->len; i++)
    if (is_same_file(options->output, options->positional->pdata[i])) {
      g_warning("'%s' is a shard and the output", options->output);
      return -1;
    }
  return 0;
}

static int merge_into(struct db *db, const struct options *options) {
  for (guint i = 0; i < options->positional->len; i++)
    if (db_merge(db, options->positional->pdata[i]) != 0)
      return -1;
  return db_publish(db);
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_merge, options, 1, G_MAXUINT) != 0)
    return CODE_FAILED;
  if (!options->output) {
    g_warning("merge needs -o FILE");
    return CODE_FAILED;
  }
  if (options->expected_shards > 0 && options->positional->len != options->expected_shards) {
    g_warning("there are %u shards and %u were expected", options->positional->len, options->expected_shards);
    return CODE_FAILED;
  }
  struct db *db = check_output(options) == 0 ? db_open(options->output, DB_SHARD) : NULL;
  if (!db)
    return CODE_FAILED;
  int status = merge_into(db, options);
  db_close(db);
  if (status == 0)
    g_message("%s: %u shard%s merged; next: cyclecheck analyze %s", options->output, options->positional->len,
              options->positional->len == 1 ? "" : "s", options->output);
  return status == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_merge = {
    .name = "merge",
    .usage = "-o FILE SHARD...",
    .summary = "join shards into one database",
    .details = "The order of the shards does not matter. 'cyclecheck analyze FILE' goes on from there.\n",
    .options = OPTIONS_MERGE | OPTIONS_OUTPUT | OPTIONS_GENERAL,
    .place = 3,
    .run = run,
};
