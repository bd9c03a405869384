/* completion: shell completions, from the command and option tables.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "rules/checks/rule.h"

#include <string.h>

extern const struct command command_completion;

static char *list_commands(void) {
  GString *words = g_string_new(NULL);
  for (size_t i = 0; commands[i]; i++)
    g_string_append_printf(words, "%s%s", i ? " " : "", commands[i]->name);
  return g_string_free(words, FALSE);
}

static char *list_rules(void) {
  GString *words = g_string_new(NULL);
  for (size_t i = 0; rules[i]; i++)
    g_string_append_printf(words, "%s%s", i ? " " : "", rules[i]->id);
  return g_string_free(words, FALSE);
}

/* The words that can be a command's first argument; empty when it takes files. */
static char *list_words(const struct command *command) {
  const char *words = command->words ? command->words : "";
  if (strcmp(words, "rules") == 0)
    return list_rules();
  if (strcmp(words, "commands") == 0)
    return list_commands();
  return g_strdup(words);
}

/* `--db= --level=error --level=warning ...` */
static char *list_options(const struct command *command) {
  GString *words = g_string_new(NULL);
  for (const struct option_spec *spec = option_table; spec->name; spec++) {
    if (!option_is_in(spec, command->options))
      continue;
    g_auto(GStrv) choices = option_choices(spec);
    for (size_t i = 0; choices && choices[i]; i++)
      g_string_append_printf(words, " --%s=%s", spec->name, choices[i]);
    if (!choices)
      g_string_append_printf(words, " --%s%s", spec->name,
                             spec->argument && spec->kind != OPTION_OPTIONAL ? "=" : "");
    if (spec->letter)
      g_string_append_printf(words, " -%c", spec->letter);
  }
  return g_string_free(words, FALSE);
}

static void append_bash(GString *out) {
  g_autofree char *names = list_commands();
  g_string_append_printf(out,
                         "# bash completion of cyclecheck, written by 'cyclecheck completion bash'\n"
                         "_cyclecheck() {\n"
                         "  local cur=${COMP_WORDS[COMP_CWORD]} options='' words=''\n"
                         "  [[ $cur == = ]] && cur=''\n"
                         "  if [[ $COMP_CWORD == 1 ]]; then\n"
                         "    COMPREPLY=($(compgen -W '%s --help --version' -- \"$cur\"))\n"
                         "    return\n"
                         "  fi\n"
                         "  case ${COMP_WORDS[1]} in\n",
                         names);
  for (size_t i = 0; commands[i]; i++) {
    g_autofree char *options = list_options(commands[i]);
    g_autofree char *words = list_words(commands[i]);
    g_string_append_printf(out, "  %s) options='%s' words='%s' ;;\n", commands[i]->name, options, words);
  }
  g_string_append(out, "  esac\n"
                       "  if [[ $cur == -* ]]; then\n"
                       "    COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
                       "    [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace\n"
                       "  elif [[ $words ]]; then\n"
                       "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
                       "  else\n"
                       "    compopt -o default 2>/dev/null\n"
                       "  fi\n"
                       "}\n"
                       "complete -F _cyclecheck cyclecheck\n");
}

static void append_zsh(GString *out) {
  g_string_append(out, "#compdef cyclecheck\n"
                       "# zsh completion of cyclecheck, written by 'cyclecheck completion zsh'\n"
                       "_cyclecheck() {\n"
                       "  if (( CURRENT == 2 )); then\n"
                       "    local -a names=(\n");
  for (size_t i = 0; commands[i]; i++) {
    g_autofree char *entry = g_strconcat(commands[i]->name, ":", commands[i]->summary, NULL);
    g_autofree char *quoted = g_shell_quote(entry);
    g_string_append_printf(out, "      %s\n", quoted);
  }
  g_string_append(out, "    )\n"
                       "    _describe command names\n"
                       "    return\n"
                       "  fi\n"
                       "  case $words[2] in\n");
  for (size_t i = 0; commands[i]; i++) {
    g_autofree char *options = list_options(commands[i]);
    g_autofree char *words = list_words(commands[i]);
    g_string_append_printf(out, "  %s) compadd -- %s %s ;;\n", commands[i]->name, options, words);
  }
  g_string_append(out, "  esac\n"
                       "  _files\n"
                       "}\n"
                       "_cyclecheck \"$@\"\n");
}

static void append_fish_option(GString *out, const struct command *command, const struct option_spec *spec) {
  g_string_append_printf(out, "complete -c cyclecheck -n '__fish_seen_subcommand_from %s' -l %s",
                         command->name, spec->name);
  if (spec->letter)
    g_string_append_printf(out, " -s %c", spec->letter);
  g_auto(GStrv) choices = option_choices(spec);
  g_autofree char *values = choices ? g_strjoinv(" ", choices) : NULL;
  if (values)
    g_string_append_printf(out, " -x -a '%s'", values);
  else if (spec->argument && spec->kind != OPTION_OPTIONAL)
    g_string_append(out, " -r");
  g_autofree char *help = g_shell_quote(spec->help);
  g_string_append_printf(out, " -d %s\n", help);
}

static void append_fish(GString *out) {
  g_string_append(out, "# fish completion of cyclecheck, written by 'cyclecheck completion fish'\n");
  for (size_t i = 0; commands[i]; i++) {
    const struct command *command = commands[i];
    g_autofree char *summary = g_shell_quote(command->summary);
    g_string_append_printf(out, "complete -c cyclecheck -n __fish_use_subcommand -x -a %s -d %s\n",
                           command->name, summary);
    g_autofree char *words = list_words(command);
    if (*words)
      g_string_append_printf(out, "complete -c cyclecheck -n '__fish_seen_subcommand_from %s' -x -a '%s'\n",
                             command->name, words);
    for (const struct option_spec *spec = option_table; spec->name; spec++)
      if (option_is_in(spec, command->options))
        append_fish_option(out, command, spec);
  }
}

static const struct shell {
  const char *name;
  void (*append)(GString *out);
} shells[] = {{"bash", append_bash}, {"zsh", append_zsh}, {"fish", append_fish}};

static int run(const struct options *options) {
  if (command_check_arguments(&command_completion, options, 1, 1) != 0)
    return CODE_FAILED;
  const char *name = options->positional->pdata[0];
  for (size_t i = 0; i < G_N_ELEMENTS(shells); i++) {
    if (strcmp(shells[i].name, name) != 0)
      continue;
    g_autoptr(GString) text = g_string_new(NULL);
    shells[i].append(text);
    return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
  }
  g_warning("there is no completion for '%s'; known are bash, zsh, fish", name);
  return CODE_FAILED;
}

const struct command command_completion = {
    .name = "completion",
    .usage = "SHELL",
    .summary = "print a completion script for bash, zsh or fish",
    .options = OPTIONS_GENERAL,
    .place = 13,
    .run = run,
    .words = "bash zsh fish",
};
