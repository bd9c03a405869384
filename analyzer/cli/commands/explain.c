/* explain: what a rule finds, why it leaks, and how to fix it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "rules/checks/rule.h"

extern const struct command command_explain;

static int run(const struct options *options) {
  if (command_check_arguments(&command_explain, options, 1, 1) != 0)
    return CODE_FAILED;
  const char *id = options->positional->pdata[0];
  const struct rule *rule = rule_find(id);
  if (!rule) {
    g_warning("there is no rule '%s'; the nearest is %s ('cyclecheck rules' lists them)", id,
              rule_nearest(id)->id);
    return CODE_FAILED;
  }
  g_autoptr(GString) text = g_string_new(rule->explanation);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_explain = {
    .name = "explain",
    .usage = "RULE",
    .summary = "explain a rule: what it finds, why it leaks, how to fix it",
    .options = OPTIONS_GENERAL,
    .place = 10,
    .run = run,
    .words = "rules",
};
