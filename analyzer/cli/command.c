/* Commands by name.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"

#include "rules/checks/nearest.h"

#include <string.h>

const struct command *command_find(const char *name) {
  for (size_t i = 0; commands[i]; i++)
    if (strcmp(commands[i]->name, name) == 0)
      return commands[i];
  return NULL;
}

const char *command_nearest(const char *name) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  for (size_t i = 0; commands[i]; i++)
    g_ptr_array_add(names, (char *)commands[i]->name);
  g_ptr_array_add(names, NULL);
  return nearest_word(name, (const char *const *)names->pdata);
}

int command_check_arguments(const struct command *command, const struct options *options, unsigned least,
                            unsigned most) {
  if (options->positional->len >= least && options->positional->len <= most)
    return 0;
  g_warning("usage: cyclecheck %s %s", command->name, command->usage);
  return -1;
}
