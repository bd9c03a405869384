/* rules: what can be reported.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "rules/checks/rule.h"

extern const struct command command_rules;

static int run(const struct options *options) {
  if (command_check_arguments(&command_rules, options, 0, 0) != 0)
    return CODE_FAILED;
  g_autoptr(GString) text = g_string_new(NULL);
  for (size_t i = 0; rules[i]; i++)
    g_string_append_printf(text, "%-16s %s\n", rules[i]->id, rules[i]->summary);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_rules = {
    .name = "rules",
    .usage = "",
    .summary = "list the rules",
    .options = OPTIONS_GENERAL,
    .place = 9,
    .run = run,
};
