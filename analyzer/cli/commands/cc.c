/* cc: a compiler launcher that checks what it compiles.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/hook.h"

#include <signal.h>
#include <sys/wait.h>

/* The compiler's exit code, as a shell would tell it. */
static int run_compiler(char **words) {
  g_autoptr(GError) error = NULL;
  int status = 0;
  if (!g_spawn_sync(NULL, words, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN, NULL, NULL, NULL,
                    NULL, &status, &error)) {
    g_warning("cannot run the compiler: %s", error->message);
    return 127;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run(const struct options *options) {
  if (options->positional->len > 0 || !options->flags || !options->flags[0]) {
    g_warning("usage: cyclecheck cc [OPTIONS] -- COMPILER ARGS...");
    return CODE_FAILED;
  }
  int code = run_compiler(options->flags);
  if (code != 0)
    return code;
  struct options softened = *options;
  if (!options_is_given(options, "fail-on"))
    softened.fail_on = FAIL_ON_NEVER;
  int checked = hook_check_compilation(&softened, options->flags);
  return options_is_given(options, "fail-on") && checked == CODE_FINDINGS ? CODE_FINDINGS : 0;
}

const struct command command_cc = {
    .name = "cc",
    .usage = "-- COMPILER ARGS...",
    .summary = "compile, and check what was compiled (for CMAKE_C_COMPILER_LAUNCHER)",
    .details = "Runs the compiler, then reads the same file into .cyclecheck/shards of the build folder, "
               "which the next\n"
               "'cyclecheck check' takes in without parsing. Cycles that close inside the file are printed; "
               "they fail\n"
               "the compilation only with --fail-on. What the compiler returns is returned.\n",
    .options = OPTIONS_INPUT | OPTIONS_EXTRACT | OPTIONS_REPORT | OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 12,
    .run = run,
};
