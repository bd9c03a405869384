/* The table-driven parser of the command line.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/options.h"

#include "db/cycle.h"
#include "rules/checks/nearest.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct parser {
  struct options *options;
  unsigned groups;
  int argc, next;
  char **argv;
};

void options_init(struct options *options) {
  memset(options, 0, sizeof *options);
  options->level = SEVERITY_WARNING;
  options->min_confidence = CONFIDENCE_MEDIUM;
  options->fail_on = SEVERITY_WARNING;
  GPtrArray **lists[] = {&options->extra_before, &options->extra_after, &options->models, &options->formats,
                         &options->positional};
  for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
    *lists[i] = g_ptr_array_new_null_terminated(4, g_free, TRUE);
}

void options_finish(struct options *options) {
  GPtrArray *lists[] = {options->extra_before, options->extra_after, options->models, options->formats,
                        options->positional};
  for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
    g_ptr_array_unref(lists[i]);
  char *texts[] = {options->build_path,       options->root,          options->output,
                   options->database,         options->checks,        options->header_filter,
                   options->allow_incomplete, options->sql,           options->baseline,
                   options->suppressions,     options->changed_since, options->config,
                   options->run_memory,       options->shell,         options->python};
  for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
    g_free(texts[i]);
  g_strfreev(options->flags);
}

bool option_is_in(const struct option_spec *spec, unsigned groups) {
  return (spec->groups & groups) != 0;
}

char **option_choices(const struct option_spec *spec) {
  return spec->kind == OPTION_CHOICE ? g_strsplit(spec->argument, "|", -1) : NULL;
}

static bool takes_value(const struct option_spec *spec) {
  return spec->kind != OPTION_FLAG && spec->kind != OPTION_COUNT && spec->kind != OPTION_OPTIONAL;
}

static const struct option_spec *find_by_name(const struct parser *parser, const char *name, size_t length) {
  for (const struct option_spec *spec = option_table; spec->name; spec++)
    if (option_is_in(spec, parser->groups) && strlen(spec->name) == length &&
        memcmp(spec->name, name, length) == 0)
      return spec;
  return NULL;
}

static const struct option_spec *find_by_letter(const struct parser *parser, char letter) {
  for (const struct option_spec *spec = option_table; spec->name; spec++)
    if (option_is_in(spec, parser->groups) && letter && spec->letter == letter)
      return spec;
  return NULL;
}

static int fail_unknown(const struct parser *parser, const char *argument) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  for (const struct option_spec *spec = option_table; spec->name; spec++)
    if (option_is_in(spec, parser->groups))
      g_ptr_array_add(names, (char *)spec->name);
  g_ptr_array_add(names, NULL);
  g_autofree char *name = g_strdup(argument + strspn(argument, "-"));
  name[strcspn(name, "=")] = '\0';
  g_warning("unknown option '%s' of '%s'; the nearest is --%s", argument, parser->argv[0],
            nearest_word(name, (const char *const *)names->pdata));
  return -1;
}

static int set_choice(const struct option_spec *spec, unsigned *member, const char *value) {
  g_auto(GStrv) words = option_choices(spec);
  for (unsigned i = 0; words[i]; i++)
    if (strcmp(words[i], value) == 0) {
      *member = i;
      return 0;
    }
  g_warning("--%s takes %s, not '%s'", spec->name, spec->argument, value);
  return -1;
}

static int set_number(const struct option_spec *spec, unsigned *member, const char *value) {
  guint64 number;
  if (!g_ascii_string_to_unsigned(value, 10, 1, 100000, &number, NULL)) {
    g_warning("--%s takes a number from 1 to 100000, not '%s'", spec->name, value);
    return -1;
  }
  *member = (unsigned)number;
  return 0;
}

static int set_seconds(const struct option_spec *spec, double *member, const char *value) {
  char *end;
  double seconds = g_ascii_strtod(value, &end);
  if (end == value || *end || !isfinite(seconds) || seconds <= 0 || seconds > 86400) {
    g_warning("--%s takes a number of seconds above 0, not '%s'", spec->name, value);
    return -1;
  }
  *member = seconds;
  return 0;
}

static int set_shard(const struct option_spec *spec, unsigned *member, const char *value) {
  g_auto(GStrv) parts = g_strsplit(value, "/", 2);
  guint64 numbers[2] = {0, 0};
  for (size_t i = 0; i < 2; i++)
    if (g_strv_length(parts) != 2 || !g_ascii_string_to_unsigned(parts[i], 10, 1, 100000, &numbers[i], NULL))
      numbers[i] = 0;
  if (numbers[0] == 0 || numbers[1] == 0 || numbers[0] > numbers[1]) {
    g_warning("--%s takes K/N with K from 1 to N, not '%s'", spec->name, value);
    return -1;
  }
  member[0] = (unsigned)numbers[0];
  member[1] = (unsigned)numbers[1];
  return 0;
}

/* `value` is NULL for options without one. */
static int set_option(struct parser *parser, const struct option_spec *spec, const char *value) {
  void *member = (char *)parser->options + spec->offset;
  parser->options->given |= G_GUINT64_CONSTANT(1) << (spec - option_table);
  switch (spec->kind) {
  case OPTION_FLAG:
    *(bool *)member = true;
    return 0;
  case OPTION_COUNT:
    ++*(unsigned *)member;
    return 0;
  case OPTION_LIST:
    g_ptr_array_add(*(GPtrArray **)member, g_strdup(value));
    return 0;
  case OPTION_TEXT:
  case OPTION_OPTIONAL:
    g_free(*(char **)member);
    *(char **)member = g_strdup(value ? value : "");
    return 0;
  case OPTION_CHOICE:
    return set_choice(spec, member, value);
  case OPTION_NUMBER:
    return set_number(spec, member, value);
  case OPTION_SECONDS:
    return set_seconds(spec, member, value);
  case OPTION_SHARD:
    return set_shard(spec, member, value);
  }
  return -1;
}

static int fail_missing_value(const struct option_spec *spec) {
  g_warning("--%s needs a value: %s", spec->name, spec->argument);
  return -1;
}

/* `--name`, `--name=value` or `--name value`. */
static int parse_long(struct parser *parser, const char *argument) {
  const char *name = argument + 2, *equals = strchr(name, '=');
  size_t length = equals ? (size_t)(equals - name) : strlen(name);
  const struct option_spec *spec = find_by_name(parser, name, length);
  if (!spec)
    return fail_unknown(parser, argument);
  if (equals && !takes_value(spec) && spec->kind != OPTION_OPTIONAL) {
    g_warning("--%s takes no value", spec->name);
    return -1;
  }
  if (equals)
    return set_option(parser, spec, equals + 1);
  if (!takes_value(spec))
    return set_option(parser, spec, NULL);
  if (parser->next >= parser->argc)
    return fail_missing_value(spec);
  return set_option(parser, spec, parser->argv[parser->next++]);
}

/* `-q`, `-qv`, `-j4`, `-j 4`. */
static int parse_short(struct parser *parser, const char *argument) {
  for (const char *letter = argument + 1; *letter; letter++) {
    const struct option_spec *spec = find_by_letter(parser, *letter);
    if (!spec)
      return fail_unknown(parser, argument);
    if (!takes_value(spec)) {
      if (set_option(parser, spec, NULL) != 0)
        return -1;
      continue;
    }
    if (letter[1])
      return set_option(parser, spec, letter + 1);
    if (parser->next >= parser->argc)
      return fail_missing_value(spec);
    return set_option(parser, spec, parser->argv[parser->next++]);
  }
  return 0;
}

static void take_rest(struct parser *parser) {
  int rest = parser->argc - parser->next;
  if (parser->groups & (OPTIONS_INPUT | OPTIONS_VALIDATE)) {
    parser->options->flags = g_new0(char *, rest + 1);
    for (int i = 0; i < rest; i++)
      parser->options->flags[i] = g_strdup(parser->argv[parser->next + i]);
  } else {
    for (int i = 0; i < rest; i++)
      g_ptr_array_add(parser->options->positional, g_strdup(parser->argv[parser->next + i]));
  }
  parser->next = parser->argc;
}

int options_parse(struct options *options, unsigned groups, int argc, char **argv) {
  struct parser parser = {.options = options, .groups = groups, .argc = argc, .argv = argv, .next = 1};
  while (parser.next < argc) {
    const char *argument = argv[parser.next++];
    int status = 0;
    if (strcmp(argument, "--") == 0)
      take_rest(&parser);
    else if (g_str_has_prefix(argument, "--"))
      status = parse_long(&parser, argument);
    else if (argument[0] == '-' && argument[1])
      status = parse_short(&parser, argument);
    else
      g_ptr_array_add(options->positional, g_strdup(argument));
    if (status != 0)
      return -1;
  }
  return 0;
}

int options_check_paths(const struct options *options) {
  if (options->root && !g_file_test(options->root, G_FILE_TEST_IS_DIR)) {
    g_warning("--root=%s is no folder", options->root);
    return -1;
  }
  for (guint i = 0; i < options->positional->len; i++)
    if (!*(const char *)options->positional->pdata[i]) {
      g_warning("an empty PATH names nothing");
      return -1;
    }
  return 0;
}
