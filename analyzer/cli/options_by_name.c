/* Options by their names, for settings files.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/options.h"

#include <string.h>

static const struct option_spec *find(const char *name) {
  const struct option_spec *spec = option_table;
  while (spec->name && strcmp(spec->name, name) != 0)
    spec++;
  return spec->name ? spec : NULL;
}

bool options_is_given(const struct options *options, const char *name) {
  const struct option_spec *spec = find(name);
  return spec && (options->given & (G_GUINT64_CONSTANT(1) << (spec - option_table))) != 0;
}

bool options_take(unsigned groups, const char *name) {
  const struct option_spec *spec = find(name);
  return spec && option_is_in(spec, groups);
}

int options_set(struct options *options, const char *name, const char *value) {
  const struct option_spec *spec = find(name);
  bool is_flag = spec->kind == OPTION_FLAG;
  if (is_flag && strcmp(value, "true") != 0 && strcmp(value, "false") != 0) {
    g_warning("%s is true or false, not '%s'", name, value);
    return -1;
  }
  if (is_flag && *value == 'f')
    return 0;
  g_autofree char *argument =
      is_flag ? g_strdup_printf("--%s", name) : g_strdup_printf("--%s=%s", name, value);
  char *argv[] = {(char *)"settings", argument, NULL};
  return options_parse(options, ~0u, 2, argv);
}

static char *spell_choice(const struct option_spec *spec, unsigned index) {
  g_auto(GStrv) words = option_choices(spec);
  return g_strdup(words[index]);
}

char *options_spell(const struct options *options, const char *name) {
  const struct option_spec *spec = find(name);
  const void *member = (const char *)options + spec->offset;
  switch (spec->kind) {
  case OPTION_FLAG:
    return g_strdup(*(const bool *)member ? "true" : "false");
  case OPTION_CHOICE:
    return spell_choice(spec, *(const unsigned *)member);
  case OPTION_LIST: {
    const GPtrArray *list = *(GPtrArray *const *)member;
    return list->len > 0 ? g_strjoinv(";", (char **)list->pdata) : NULL;
  }
  case OPTION_SECONDS:
    return *(const double *)member > 0 ? g_strdup_printf("%g", *(const double *)member) : NULL;
  case OPTION_TEXT:
  case OPTION_OPTIONAL:
    return g_strdup(*(char *const *)member);
  default:
    return NULL;
  }
}
