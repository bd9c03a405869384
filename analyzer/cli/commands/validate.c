/* validate: runs code and shows what becomes of its cycles.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"

/* Of C sources; a snippet of Python goes with findings. */
static bool are_paths(const struct options *options) {
  for (guint i = 0; i < options->positional->len; i++)
    if (!g_file_test(options->positional->pdata[i], G_FILE_TEST_EXISTS) ||
        g_str_has_suffix(options->positional->pdata[i], ".py"))
      return false;
  return options->positional->len > 0;
}

static int run(const struct options *options) {
  struct run_limits limits = RUN_LIMITS_DEFAULT;
  if (validate_read_limits(options, &limits) != 0)
    return CODE_FAILED;
  if (options->flags || options->shell)
    return validate_command(options, &limits);
  return are_paths(options) ? validate_cases(options, &limits) : validate_findings(options, &limits);
}

const struct command command_validate = {
    .name = "validate",
    .usage = "[FINDING...|PATH...] [-- CMD ARG...]",
    .summary = "run code and show what becomes of its cycles",
    .details = "FINDING (@ID or the first digits of a fingerprint): a test case is made from it, built and "
               "run; --emit prints\n"
               "the test case instead. Nothing named: for every finding, after asking.\n"
               "After -- stands a program or test suite: it runs under the heap agent, and findings get "
               "verdicts, those named\n"
               "before -- or all.\n"
               "PATH is a file or folder of annotated sources, whose main() is run many times, or a snippet "
               "or test file\n"
               "SNIPPET.py, which runs in --python; a FINDING named with it gets the verdict.\n"
               "Programs run without a shell, in a process group that is ended whole, within --run-timeout, "
               "--run-memory and\n"
               "--run-procs.\n",
    .options = OPTIONS_VALIDATE | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 5,
    .run = run,
};
