/* help: the commands, or one command's options.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"

extern const struct command command_help;

static int run(const struct options *options) {
  if (command_check_arguments(&command_help, options, 0, 1) != 0)
    return CODE_FAILED;
  const char *name = options->positional->pdata[0];
  const struct command *command = name ? command_find(name) : NULL;
  if (name && !command) {
    g_warning("unknown command '%s'; the nearest is %s", name, command_nearest(name));
    return CODE_FAILED;
  }
  g_autofree char *help = command ? help_command(command) : help_overview();
  g_autoptr(GString) text = g_string_new(help);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_help = {
    .name = "help",
    .usage = "[COMMAND]",
    .summary = "list the commands, or a command's options",
    .options = OPTIONS_GENERAL,
    .place = 14,
    .run = run,
    .words = "commands",
};
