// Containers that release nothing hold nothing: pointers in both directions are no cycle.
// SPDX-License-Identifier: MIT
// expect-none
// linked-run: clean -lgobject-2.0
#include <glib.h>

static void arrays(void) {
  GPtrArray *x = g_ptr_array_new();
  GPtrArray *y = g_ptr_array_new();
  g_ptr_array_add(x, y);
  g_ptr_array_add(y, x);
  g_ptr_array_unref(x);
  g_ptr_array_unref(y);
}

static void table(void) {
  GHashTable *table = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(table, (gpointer)"self", table);
  g_hash_table_unref(table);
}

static void list(void) {
  GPtrArray *item = g_ptr_array_new();
  GList *list = g_list_append(NULL, item);
  g_ptr_array_add(item, list);
  g_list_free(list);
  g_ptr_array_unref(item);
}

int main(void) {
  arrays();
  table();
  list();
  return 0;
}
