/* Applies the allow list of compiler flags to an argument list.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/flags.h"

#include <string.h>

void flags_init(struct flags *flags) {
  *flags = (struct flags){.kept = g_ptr_array_new_with_free_func(g_free),
                          .inputs = g_ptr_array_new_with_free_func(g_free)};
}

void flags_finish(struct flags *flags) {
  g_ptr_array_unref(flags->kept);
  g_ptr_array_unref(flags->inputs);
  g_free(flags->output);
}

char *path_absolute(const char *path, const char *directory) {
  g_autofree char *joined =
      g_path_is_absolute(path) ? g_strdup(path) : g_build_filename(directory, path, NULL);
  char *folded = g_canonicalize_filename(joined, "/");
  /* behind a link to a folder, `..` is not the folder before it */
  bool is_changed = strstr(joined, "..") && !g_file_test(folded, G_FILE_TEST_EXISTS) &&
                    g_file_test(joined, G_FILE_TEST_EXISTS);
  if (!is_changed)
    return folded;
  g_free(folded);
  return g_steal_pointer(&joined);
}

static bool rule_matches(const struct flag_rule *rule, const char *word) {
  if (rule->shape == FLAG_ALONE || rule->shape == FLAG_SEPARATE)
    return strcmp(word, rule->name) == 0;
  return g_str_has_prefix(word, rule->name);
}

static const struct flag_rule *find_rule(const char *word) {
  const struct flag_rule *best = NULL;
  for (const struct flag_rule *rule = flag_table; rule->name; rule++)
    if (rule_matches(rule, word) && (!best || strlen(rule->name) > strlen(best->name)))
      best = rule;
  return best;
}

static void keep_language(struct flags *flags, const char *language) {
  if (strcmp(language, "c") == 0 || strcmp(language, "cpp-output") == 0) {
    flags->is_c = true;
    flags->is_other_language = false;
  } else if (strcmp(language, "none") != 0 && strcmp(language, "c-header") != 0) {
    flags->is_other_language = true;
    flags->is_c = false;
  }
}

/* A name beginning with '=' is libclang's: relative to the system root. */
static char *absolute_value(const char *value, const char *directory) {
  return *value == '=' || *value == '\0' ? g_strdup(value) : path_absolute(value, directory);
}

static void keep_pair(struct flags *flags, const char *spelling, char *value) {
  g_ptr_array_add(flags->kept, g_strdup(spelling));
  g_ptr_array_add(flags->kept, value);
}

static void keep_file(struct flags *flags, const char *spelling, const char *value, const char *directory) {
  g_autofree char *absolute = path_absolute(value, directory);
  bool is_here = g_file_test(absolute, G_FILE_TEST_EXISTS);
  keep_pair(flags, spelling, g_strdup(is_here ? absolute : value));
}

static void keep_joined(struct flags *flags, const char *spelling, const char *value) {
  g_ptr_array_add(flags->kept, g_strconcat(spelling, value, NULL));
}

static void drop(struct flags *flags) {
  flags->dropped++;
}

static void keep_folder(struct flags *flags, const char *spelling, const char *value, const char *directory) {
  g_autofree char *absolute = absolute_value(value, directory);
  keep_joined(flags, spelling, absolute);
}

static void apply(struct flags *flags, const struct flag_rule *rule, const char *value,
                  const char *directory) {
  const char *spelling = rule->spelling ? rule->spelling : rule->name;
  g_autofree char *whole = g_strconcat(spelling, value, NULL);
  switch (rule->action) {
  case FLAG_KEEP:
    return keep_joined(flags, spelling, value);
  case FLAG_KEEP_FOLDER:
    return keep_folder(flags, spelling, value, directory);
  case FLAG_KEEP_PATH:
    return keep_pair(flags, spelling, absolute_value(value, directory));
  case FLAG_KEEP_FILE:
    return keep_file(flags, spelling, value, directory);
  case FLAG_STANDARD:
    return flag_is_c_standard(value) ? keep_joined(flags, spelling, value) : drop(flags);
  case FLAG_LANGUAGE:
    return keep_language(flags, value);
  case FLAG_PLAIN:
    return flag_is_plain(whole) ? keep_joined(flags, whole, "") : drop(flags);
  case FLAG_OUTPUT:
    g_free(flags->output);
    flags->output = path_absolute(value, directory);
    return;
  case FLAG_IGNORE:
    return;
  case FLAG_DROP:
    break;
  }
  drop(flags);
}

/* Reads one flag; returns how many words it takes. */
static size_t read_flag(struct flags *flags, const char *const *words, const char *directory) {
  const struct flag_rule *rule = find_rule(words[0]);
  if (!rule) {
    drop(flags);
    return 1;
  }
  const char *joined = words[0] + strlen(rule->name);
  bool takes_next = rule->shape == FLAG_SEPARATE || (rule->shape == FLAG_EITHER && !*joined);
  if (takes_next && !words[1]) {
    drop(flags);
    return 1;
  }
  apply(flags, rule, takes_next ? words[1] : joined, directory);
  return takes_next ? 2 : 1;
}

void flags_read(struct flags *flags, const char *const *arguments, const char *directory) {
  size_t i = 0;
  while (arguments[i] && strcmp(arguments[i], "--") != 0)
    if (arguments[i][0] == '-' && arguments[i][1])
      i += read_flag(flags, arguments + i, directory);
    else
      g_ptr_array_add(flags->inputs, g_strdup(arguments[i++]));
  for (i += arguments[i] ? 1 : 0; arguments[i]; i++)
    g_ptr_array_add(flags->inputs, g_strdup(arguments[i]));
}
