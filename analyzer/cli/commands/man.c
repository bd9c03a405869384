/* man: manual pages, from the command and option tables.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/version.h"

#include <string.h>

extern const struct command command_man;

/* Text for roff: a dash is a minus, and no line begins with a control character. */
static void append_text(GString *out, const char *text) {
  bool is_line_start = true;
  for (; *text; text++) {
    if (is_line_start && (*text == '.' || *text == '\''))
      g_string_append(out, "\\&");
    is_line_start = *text == '\n';
    if (*text == '-')
      g_string_append(out, "\\-");
    else if (*text == '\\')
      g_string_append(out, "\\e");
    else
      g_string_append_c(out, *text);
  }
}

static void append_title(GString *out, const char *name, const char *summary) {
  g_autofree char *upper = g_ascii_strup(name, -1);
  g_string_append(out, ".\\\" Written by 'cyclecheck man'.\n.TH ");
  append_text(out, upper);
  g_string_append_printf(out, " 1 \"\" \"cyclecheck %s\" \"User Commands\"\n.SH NAME\n", VERSION_TOOL);
  append_text(out, name);
  g_string_append(out, " \\- ");
  append_text(out, summary);
  g_string_append(out, "\n.SH SYNOPSIS\n");
}

static void append_option(GString *out, const struct option_spec *spec) {
  g_string_append(out, ".TP\n");
  if (spec->letter)
    g_string_append_printf(out, "\\fB\\-%c\\fR, ", spec->letter);
  g_string_append(out, "\\fB\\-\\-");
  append_text(out, spec->name);
  g_string_append(out, "\\fR");
  if (spec->argument) {
    g_string_append(out, spec->kind == OPTION_OPTIONAL ? "[=\\fI" : "=\\fI");
    append_text(out, spec->argument);
    g_string_append(out, spec->kind == OPTION_OPTIONAL ? "\\fR]" : "\\fR");
  }
  g_string_append_c(out, '\n');
  append_text(out, spec->help);
  g_string_append_c(out, '\n');
}

static void append_codes(GString *out) {
  g_string_append(
      out, ".SH EXIT STATUS\n"
           ".TP\n0\nnothing at or above \\-\\-fail\\-on\n"
           ".TP\n1\nfindings\n"
           ".TP\n2\nthe work could not be done\n"
           ".TP\n3\nincomplete: a file was lost, or flags were guessed, and no finding failed the run\n");
}

static void append_command(GString *out, const struct command *command) {
  g_autofree char *name = g_strconcat("cyclecheck-", command->name, NULL);
  append_title(out, name, command->summary);
  g_string_append_printf(out, "\\fBcyclecheck %s\\fR [\\fIOPTIONS\\fR] ", command->name);
  append_text(out, command->usage);
  g_string_append(out, "\n.SH DESCRIPTION\n");
  append_text(out, command->details ? command->details : command->summary);
  g_string_append(out, "\n.SH OPTIONS\n");
  for (const struct option_spec *spec = option_table; spec->name; spec++)
    if (option_is_in(spec, command->options))
      append_option(out, spec);
  append_codes(out);
  g_string_append(out, ".SH SEE ALSO\n.BR cyclecheck (1)\n");
}

static void append_overview(GString *out) {
  append_title(out, "cyclecheck", "find reference cycles in C code that manages memory by reference counts");
  g_string_append(out,
                  "\\fBcyclecheck\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n");
  for (size_t i = 0; commands[i]; i++) {
    g_string_append_printf(out, ".TP\n\\fB%s\\fR\n", commands[i]->name);
    append_text(out, commands[i]->summary);
    g_string_append_c(out, '\n');
  }
  append_codes(out);
  g_string_append(out, ".SH ENVIRONMENT\n.TP\nCYCLECHECK_DB\nthe database, as \\-\\-db\n"
                       ".TP\nNO_COLOR\nno colour\n.SH FILES\n"
                       ".TP\n\\&.cyclecheck/graph.db\nthe database, beside compile_commands.json\n"
                       ".TP\n\\&.cyclecheck.ini\nsettings\n.TP\n\\&.cyclecheck\\-baseline\nknown findings\n");
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_man, options, 0, 1) != 0)
    return CODE_FAILED;
  const char *name = options->positional->pdata[0];
  const struct command *command = name ? command_find(name) : NULL;
  if (name && !command) {
    g_warning("unknown command '%s'; the nearest is %s", name, command_nearest(name));
    return CODE_FAILED;
  }
  g_autoptr(GString) text = g_string_new(NULL);
  if (command)
    append_command(text, command);
  else
    append_overview(text);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_man = {
    .name = "man",
    .usage = "[COMMAND]",
    .summary = "print a manual page",
    .details = "For 'man -l': cyclecheck man check | man -l -\n",
    .options = OPTIONS_GENERAL,
    .place = 15,
    .run = run,
    .words = "commands",
};
