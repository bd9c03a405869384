/* Reads the help and parameters of named queries.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/query_text.h"

#include <stdbool.h>
#include <string.h>

char *query_text_help(const char *sql) {
  g_auto(GStrv) lines = g_strsplit(sql, "\n", -1);
  GString *help = g_string_new(NULL);
  for (size_t i = 0; lines[i] && g_str_has_prefix(lines[i], "--"); i++) {
    const char *text = g_strstrip(lines[i] + 2);
    if (*text && !g_str_has_prefix(text, "SPDX"))
      g_string_append_printf(help, "%s%s", help->len ? " " : "", text);
  }
  return g_string_free(help, FALSE);
}

/* Past a comment, a string or one character. */
static const char *skip_token(const char *at) {
  if (at[0] == '-' && at[1] == '-')
    return at + strcspn(at, "\n");
  if (*at == '\'' || *at == '"') {
    const char *end = strchr(at + 1, *at);
    return end ? end + 1 : at + strlen(at);
  }
  return at + 1;
}

/* The distinct `:name` of a query, upper case. */
static GPtrArray *find_parameters(const char *sql) {
  GPtrArray *names = g_ptr_array_new_null_terminated(4, g_free, TRUE);
  for (const char *at = sql; *at;) {
    if (*at != ':' || !g_ascii_isalpha(at[1])) {
      at = skip_token(at);
      continue;
    }
    size_t length = 1;
    while (g_ascii_isalnum(at[length]) || at[length] == '_')
      length++;
    g_autofree char *name = g_ascii_strup(at + 1, (gssize)length - 1);
    if (!g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL))
      g_ptr_array_add(names, g_steal_pointer(&name));
    at += length;
  }
  return names;
}

char *query_text_parameters(const char *sql) {
  g_autoptr(GPtrArray) names = find_parameters(sql);
  return g_strjoinv(" ", (char **)names->pdata);
}

guint query_text_count_parameters(const char *sql) {
  g_autoptr(GPtrArray) names = find_parameters(sql);
  return names->len;
}
