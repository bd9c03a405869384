/* The functions that a model declares, found without parsing it: what tells whether a program needs it.
 * SPDX-License-Identifier: MIT
 *
 * In a declaration that is no typedef, the function's name is the first word before an open parenthesis,
 * but for a mark between `struct` and the tag. */
#include "analyzer/frontend/model_names.h"

#include <stdbool.h>
#include <string.h>

static bool is_word(char c) {
  return g_ascii_isalnum(c) || c == '_';
}

/* Behind one comment, preprocessor line or string; at itself otherwise. */
static const char *skip_silent(const char *at, bool is_line_start) {
  if (at[0] == '/' && at[1] == '*') {
    const char *end = strstr(at + 2, "*/");
    return end ? end + 2 : at + strlen(at);
  }
  if ((at[0] == '/' && at[1] == '/') || (at[0] == '#' && is_line_start))
    return at + strcspn(at, "\n");
  if (at[0] != '"')
    return at;
  const char *end = strchr(at + 1, '"');
  return end ? end + 1 : at + strlen(at);
}

struct declaration {
  bool is_typedef, is_named;
  bool is_after_tag; /* the last word was `struct` or `union`: a mark may come before the tag */
  int braces, parentheses;
};

static bool is_word_one_of(const char *at, size_t length, const char *const *words) {
  for (size_t i = 0; words[i]; i++)
    if (length == strlen(words[i]) && strncmp(at, words[i], length) == 0)
      return true;
  return false;
}

static const char *read_word(const char *at, struct declaration *declaration, GPtrArray *names) {
  static const char *const typedefs[] = {"typedef", NULL}, *const tags[] = {"struct", "union", NULL};
  size_t length = 0;
  while (is_word(at[length]))
    length++;
  const char *after = at + length + strspn(at + length, " \t\n");
  declaration->is_typedef |= is_word_one_of(at, length, typedefs);
  bool is_outer = !declaration->braces && !declaration->parentheses && !declaration->is_typedef;
  bool is_call = after[0] == '(' && after[1] != '*' && !declaration->is_after_tag;
  if (is_outer && is_call && !declaration->is_named) {
    g_ptr_array_add(names, g_strndup(at, length));
    declaration->is_named = true;
  }
  declaration->is_after_tag = is_word_one_of(at, length, tags);
  return at + length;
}

static void read_mark(char c, struct declaration *declaration) {
  declaration->braces += (c == '{') - (c == '}');
  declaration->parentheses += (c == '(') - (c == ')');
  if (c == ';' && declaration->braces == 0)
    *declaration = (struct declaration){0};
}

GPtrArray *model_names(const char *text) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  struct declaration declaration = {0};
  bool is_line_start = true;
  for (const char *at = text; *at;) {
    const char *next = skip_silent(at, is_line_start);
    if (next == at && is_word(*at)) {
      next = read_word(at, &declaration, names);
    } else if (next == at) {
      read_mark(*at, &declaration);
      next = at + 1;
    }
    is_line_start = next[-1] == '\n' || (is_line_start && g_ascii_isspace(next[-1]));
    at = next;
  }
  return names;
}
