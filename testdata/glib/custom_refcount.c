// A struct with its own g_atomic_ref_count in a hash table that it owns.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <glib.h>

struct registry {
  gatomicrefcount refs;
  GHashTable *entries; /* name -> struct entry */
};

struct entry {
  gatomicrefcount refs;
  struct registry *registry;
};

static struct registry *registry_ref(struct registry *registry) {
  g_atomic_ref_count_inc(&registry->refs);
  return registry;
}

static void registry_unref(struct registry *registry) {
  if (!g_atomic_ref_count_dec(&registry->refs))
    return;
  g_hash_table_unref(registry->entries);
  g_free(registry);
}

static void entry_unref(gpointer data) {
  struct entry *entry = data;
  if (!g_atomic_ref_count_dec(&entry->refs))
    return;
  registry_unref(entry->registry);
  g_free(entry);
}

static struct registry *registry_new(void) {
  struct registry *registry = g_new0(struct registry, 1);
  g_atomic_ref_count_init(&registry->refs);
  registry->entries = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, entry_unref);
  return registry;
}

static void registry_add(struct registry *registry, const char *name) {
  struct entry *entry = g_new0(struct entry, 1);
  g_atomic_ref_count_init(&entry->refs);
  entry->registry = registry_ref(registry);
  g_hash_table_insert(registry->entries, (gpointer)name, entry); // expect: append-cycle
}

int main(void) {
  struct registry *registry = registry_new();
  registry_add(registry, "first");
  registry_unref(registry);
  return 0;
}
