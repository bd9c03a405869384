/* One compiler call on one main file, as input and extraction pass it on.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/tu_command.h"

#include <string.h>

void tu_command_free(void *data) {
  struct tu_command *command = data;
  g_free(command->file);
  g_free(command->directory);
  g_strfreev(command->arguments);
  g_free(command->configuration);
  g_free(command->output);
  g_free(command);
}

char *arguments_text(const char *root, char *const *arguments) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (size_t i = 0; arguments[i]; i++) {
    bool is_plain =
        arguments[i][0] && arguments[i][strcspn(arguments[i], " \t\n\"'\\$`*?[]#~&;|<>(){}!")] == '\0';
    g_autofree char *quoted = is_plain ? NULL : g_shell_quote(arguments[i]);
    g_string_append_printf(text, "%s%s", i ? " " : "", is_plain ? arguments[i] : quoted);
  }
  g_autofree char *prefix = g_strconcat(root, "/", NULL);
  if (root[1])
    g_string_replace(text, prefix, "", 0);
  return g_string_free(g_steal_pointer(&text), FALSE);
}

/* Behind the driver's back: asked for -include x.h it would load an x.h.pch or x.h.gch that lies there, which
 * is no text, may be older than x.h and comes from the tree. */
static void add_arguments(GPtrArray *words, char *const *arguments) {
  for (size_t i = 0; arguments[i]; i++) {
    bool is_include = strcmp(arguments[i], "-include") == 0 && arguments[i + 1];
    if (is_include) {
      g_ptr_array_add(words, "-Xclang");
      g_ptr_array_add(words, arguments[i++]);
      g_ptr_array_add(words, "-Xclang");
    }
    g_ptr_array_add(words, arguments[i]);
  }
}

GPtrArray *tu_command_words(const struct tu_command *command, const char *stubs, const char *marks) {
  GPtrArray *words = g_ptr_array_new();
  const char *last[] = {"-idirafter", stubs, "-idirafter", marks, NULL};
  add_arguments(words, command->arguments);
  for (size_t i = 0; last[i]; i++)
    g_ptr_array_add(words, (char *)last[i]);
  g_ptr_array_add(words, NULL);
  return words;
}
