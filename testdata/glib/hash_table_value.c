// S08: a hash table releases its values, and one of them holds the table.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <glib.h>

static void in_itself(void) {
  GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  g_hash_table_insert(table, (gpointer)"self", g_hash_table_ref(table)); // expect(error): append-cycle table -> table
  g_hash_table_unref(table);
}

static void each_other(void) {
  GHashTable *users = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  GHashTable *groups = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  g_hash_table_insert(users, (gpointer)"groups", g_hash_table_ref(groups));
  g_hash_table_insert(groups, (gpointer)"users", g_hash_table_ref(users)); // expect(error): append-cycle users -> groups -> users
  g_hash_table_unref(users);
  g_hash_table_unref(groups);
}

static void removed(void) {
  GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  g_hash_table_insert(table, (gpointer)"self", g_hash_table_ref(table)); // expect-not: append-cycle
  g_hash_table_remove(table, "self");
  g_hash_table_unref(table);
}

int main(void) {
  in_itself();
  each_other();
  removed();
  return 0;
}
