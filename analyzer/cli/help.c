/* Help texts, from the command and option tables.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"

#include <stdlib.h>
#include <string.h>

#define OPTION_COLUMN 28

static int compare_places(const void *left, const void *right) {
  const struct command *const *a = left, *const *b = right;
  return (*a)->place - (*b)->place;
}

char *help_overview(void) {
  GString *text =
      g_string_new("cyclecheck finds reference cycles in C code that manages memory by reference counts.\n"
                   "usage: cyclecheck COMMAND [OPTIONS] [ARGUMENTS]\n\n");
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  for (size_t i = 0; commands[i]; i++)
    g_ptr_array_add(sorted, (void *)commands[i]);
  g_ptr_array_sort(sorted, compare_places);
  for (guint i = 0; i < sorted->len; i++) {
    const struct command *command = sorted->pdata[i];
    g_string_append_printf(text, "  %-12s %s\n", command->name, command->summary);
  }
  g_string_append(
      text, "\nStart with 'cyclecheck check' in a folder with a compile_commands.json, or with\n"
            "'cyclecheck check FILE.c -- -Iinclude'. 'cyclecheck help COMMAND' lists a command's options.\n"
            "Exit codes: 0 nothing to report, 1 findings, 2 could not do the work, 3 incomplete.\n");
  return g_string_free(text, FALSE);
}

static char *spell_option(const struct option_spec *spec) {
  GString *text = g_string_new("  ");
  if (spec->letter)
    g_string_append_printf(text, "-%c, ", spec->letter);
  else
    g_string_append(text, "    ");
  g_string_append_printf(text, "--%s", spec->name);
  if (spec->kind == OPTION_OPTIONAL)
    g_string_append_printf(text, "[=%s]", spec->argument);
  else if (spec->argument)
    g_string_append_printf(text, "=%s", spec->argument);
  return g_string_free(text, FALSE);
}

static void append_option(GString *text, const struct option_spec *spec) {
  g_autofree char *spelled = spell_option(spec);
  if (strlen(spelled) < OPTION_COLUMN - 1)
    g_string_append_printf(text, "%-*s%s\n", OPTION_COLUMN, spelled, spec->help);
  else
    g_string_append_printf(text, "%s\n%*s%s\n", spelled, OPTION_COLUMN, "", spec->help);
}

char *help_command(const struct command *command) {
  GString *text = g_string_new(NULL);
  g_string_append_printf(text, "usage: cyclecheck %s [OPTIONS]%s%s\n\n%s\n", command->name,
                         *command->usage ? " " : "", command->usage, command->summary);
  if (command->details)
    g_string_append_printf(text, "\n%s", command->details);
  g_string_append(text, "\noptions:\n");
  for (const struct option_spec *spec = option_table; spec->name; spec++)
    if (option_is_in(spec, command->options))
      append_option(text, spec);
  return g_string_free(text, FALSE);
}
