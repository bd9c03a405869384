/* Lines of a file that moved or changed together.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/span.h"

GHashTable *span_table_create(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
}

void span_add(GHashTable *table, const char *path, struct fact_place place, int shift, bool is_changed) {
  struct span span = {place.line, MAX(place.line, place.end_line), shift, is_changed};
  GArray *list = g_hash_table_lookup(table, path);
  if (!list) {
    list = g_array_new(FALSE, FALSE, sizeof(struct span));
    g_hash_table_insert(table, g_strdup(path), list);
  }
  g_array_append_val(list, span);
}

static int compare_lengths(const void *a, const void *b) {
  const struct span *left = a, *right = b;
  guint left_length = left->last - left->first, right_length = right->last - right->first;
  return (left_length > right_length) - (left_length < right_length);
}

void span_table_sort(GHashTable *table) {
  GHashTableIter iter;
  gpointer list;
  g_hash_table_iter_init(&iter, table);
  while (g_hash_table_iter_next(&iter, NULL, &list))
    g_array_sort(list, compare_lengths);
}

const struct span *span_find(GHashTable *table, const char *path, guint line) {
  const GArray *list = path ? g_hash_table_lookup(table, path) : NULL;
  for (guint i = 0; list && i < list->len; i++) {
    const struct span *span = &g_array_index(list, struct span, i);
    if (line >= span->first && line <= span->last)
      return span;
  }
  return NULL;
}
