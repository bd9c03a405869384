/* Response files (@FILE) in an argument list.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/response_file.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/flags.h"

#define NESTING_LIMIT 8
#define SIZE_LIMIT (4 << 20)
#define FILE_LIMIT 256 /* of one command: nested ones multiply */

struct expansion {
  GPtrArray *words;
  const char *directory;
  const char *const *folders;
  GPtrArray *problems;
  unsigned depth, files;
};

GPtrArray *response_file_split(const char *text, gsize size) {
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) word = g_string_new(NULL);
  bool is_in_word = false;
  char quote = '\0';
  for (gsize i = 0; i < size; i++) {
    char c = text[i];
    bool is_quote = quote ? c == quote : c == '"' || c == '\'';
    if (!quote && g_ascii_isspace(c)) {
      if (is_in_word)
        g_ptr_array_add(words, g_strdup(word->str));
      g_string_truncate(word, 0);
      is_in_word = false;
      continue;
    }
    is_in_word = true;
    if (is_quote)
      quote = quote ? '\0' : c;
    else
      g_string_append_c(word, c == '\\' && i + 1 < size ? text[++i] : c);
  }
  if (is_in_word)
    g_ptr_array_add(words, g_strdup(word->str));
  return words;
}

static bool lies_in(const char *real, const char *folder) {
  g_autofree char *real_folder = realpath(folder, NULL);
  size_t length = real_folder ? strlen(real_folder) : 0;
  return length > 1 && strncmp(real, real_folder, length) == 0 && real[length] == '/';
}

/* The file behind all links, or NULL when it is outside: a link must not lead out of the tree. */
static char *real_inside(const char *path, const char *const *folders) {
  g_autofree char *real = realpath(path, NULL);
  for (size_t i = 0; real && folders[i]; i++)
    if (lies_in(real, folders[i]))
      return g_steal_pointer(&real);
  return NULL;
}

static bool is_small_file(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= SIZE_LIMIT;
}

static GPtrArray *read_words(struct expansion *expansion, const char *name) {
  g_autofree char *path = path_absolute(name, expansion->directory);
  g_autofree char *real = real_inside(path, expansion->folders);
  g_autofree char *text = NULL;
  gsize size = 0;
  const char *why = NULL;
  if (!real)
    why = g_file_test(path, G_FILE_TEST_EXISTS) ? "outside the tree" : "does not exist";
  else if (expansion->depth >= NESTING_LIMIT)
    why = "nested too deep";
  else if (!is_small_file(real) || !g_file_get_contents(real, &text, &size, NULL))
    why = "unreadable or too large";
  if (why) {
    g_ptr_array_add(expansion->problems, g_strdup_printf("response file '%s' left out: %s", path, why));
    return NULL;
  }
  return response_file_split(text, size);
}

static void add_word(struct expansion *expansion, const char *word) {
  if (word[0] != '@' || !word[1]) {
    g_ptr_array_add(expansion->words, g_strdup(word));
    return;
  }
  if (expansion->files++ >= FILE_LIMIT)
    return;
  g_autoptr(GPtrArray) words = read_words(expansion, word + 1);
  expansion->depth++;
  for (guint i = 0; words && i < words->len; i++)
    add_word(expansion, g_ptr_array_index(words, i));
  expansion->depth--;
}

char **response_files_expand(const char *const *arguments, const char *directory, const char *const *folders,
                             GPtrArray *problems) {
  struct expansion expansion = {g_ptr_array_new(), directory, folders, problems, 0, 0};
  for (size_t i = 0; arguments[i]; i++)
    add_word(&expansion, arguments[i]);
  g_ptr_array_add(expansion.words, NULL);
  return (char **)g_ptr_array_free(expansion.words, FALSE);
}
