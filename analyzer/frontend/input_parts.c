/* Without a compile database: sources that are parts of others (`#include "part.c"`) are read through these,
 * for alone they mean something else or nothing. SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/include_scan.h"
#include "analyzer/frontend/input.h"

#define CHAIN_LIMIT 16 /* parts of parts */

/* The file among `known` that `name` means, in the folder of its includer or further down; a test that
 * includes what it tests, from elsewhere, makes no part of it. */
static const char *find_part(GHashTable *known, const char *includer, const char *name) {
  if (!is_c_source(name) || g_path_is_absolute(name) || strstr(name, ".."))
    return NULL;
  g_autofree char *folder = g_path_get_dirname(includer);
  g_autofree char *joined = g_build_filename(folder, name, NULL);
  g_autofree char *path = g_canonicalize_filename(joined, "/");
  const char *part = g_hash_table_lookup(known, path);
  return part && strcmp(part, includer) != 0 ? part : NULL;
}

static void find_parts(GHashTable *known, const char *source, GHashTable *parts) {
  g_autofree char *text = NULL;
  gsize size = 0;
  if (!g_file_get_contents(source, &text, &size, NULL))
    return;
  g_autoptr(GArray) names = include_scan(text, size);
  for (guint i = 0; i < names->len; i++) {
    const char *part = find_part(known, source, g_array_index(names, struct include_name, i).name);
    if (part && !g_hash_table_contains(parts, part))
      g_hash_table_insert(parts, (void *)part, (void *)source);
  }
}

/* Is there a source at the end of the chain that is no part itself? Files that include each other have none.
 */
static bool is_read_elsewhere(GHashTable *parts, const char *source) {
  for (unsigned steps = 0; steps < CHAIN_LIMIT; steps++) {
    const char *includer = g_hash_table_lookup(parts, source);
    if (!includer)
      return steps > 0;
    source = includer;
  }
  return false;
}

void finder_drop_parts(GPtrArray *files) {
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) parts = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) dropped = g_ptr_array_new();
  for (guint i = 0; i < files->len; i++)
    g_hash_table_add(known, g_ptr_array_index(files, i));
  for (guint i = 0; i < files->len; i++)
    find_parts(known, g_ptr_array_index(files, i), parts);
  for (guint i = 0; i < files->len; i++)
    if (is_read_elsewhere(parts, g_ptr_array_index(files, i)))
      g_ptr_array_add(dropped, g_ptr_array_index(files, i));
  for (guint i = 0; i < dropped->len; i++)
    g_ptr_array_remove(files, g_ptr_array_index(dropped, i));
}
