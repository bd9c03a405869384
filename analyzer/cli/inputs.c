/* Input and extraction for `check` and `extract`.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/inputs.h"

#include "analyzer/cli/interrupt.h"
#include "analyzer/cli/whole_program.h"

#include <errno.h>

#define PROBLEMS_SHOWN 5

static const char *const *words(const GPtrArray *list) {
  return (const char *const *)list->pdata;
}

static void print_problems(const struct input *input, const struct options *options) {
  guint shown = options->verbosity > 0 ? input->problems->len : MIN(input->problems->len, PROBLEMS_SHOWN);
  for (guint i = 0; i < shown; i++)
    g_message("%s", (const char *)input->problems->pdata[i]);
  if (shown < input->problems->len)
    g_message("%u more problems with the input; -v lists them", input->problems->len - shown);
  if (input->skipped_other_language > 0)
    g_message("%u entr%s skipped: not C", input->skipped_other_language,
              input->skipped_other_language == 1 ? "y" : "ies");
  if (input->dropped_flags > 0)
    g_info("%u compiler flags have no meaning here and were dropped", input->dropped_flags);
}

struct input *inputs_find(const struct options *options) {
  struct input_options find = {
      .build_path = options->build_path,
      .paths = words(options->positional),
      .flags = (const char *const *)options->flags,
      .extra_before = words(options->extra_before),
      .extra_after = words(options->extra_after),
      .root = options->root,
      .is_db_required = options->is_compile_database_required,
  };
  struct input *input = input_find(&find);
  if (!input)
    return NULL;
  if (input->hint)
    g_message("%s", input->hint);
  print_problems(input, options);
  return input;
}

int inputs_extract(struct db *db, const struct input *input, const struct options *options,
                   struct extract_stats *stats) {
  struct extract_options extract = {
      .jobs = options->jobs,
      .timeout_seconds = options->timeout_seconds,
      .is_cache_disabled = options->is_cache_disabled,
      .is_progress_shown = whole_program_shows_progress(options),
      .is_whole_set = options->positional->len == 0,
      .shard = options->shard[0],
      .shards = options->shard[1],
      .model_files = words(options->models),
  };
  interrupt_defer_begin();
  errno = 0;
  int status = frontend_extract(db, input, &extract, stats);
  interrupt_defer_end();
  if (interrupt_signal() == 0)
    return status;
  g_warning("interrupted; the database is as it was");
  return 128 + interrupt_signal();
}
