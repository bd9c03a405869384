/* Lines are good as long as the file is: which sources are no longer what was analysed.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/shapes.h"

#include <string.h>

int shapes_take_source(const struct db_row *row, void *arg) {
  struct shapes *shapes = arg;
  const char *path = g_string_chunk_insert_const(shapes->strings, db_row_text(row, 0));
  GPtrArray *hashes = g_hash_table_lookup(shapes->sources, path);
  if (!hashes)
    g_hash_table_insert(shapes->sources, (void *)path, hashes = g_ptr_array_new());
  g_ptr_array_add(hashes, g_string_chunk_insert_const(shapes->strings, db_row_text(row, 1)));
  return 0;
}

static bool has_hash(const GPtrArray *hashes, const char *hash) {
  for (guint i = 0; i < hashes->len; i++)
    if (strcmp(hashes->pdata[i], hash) == 0)
      return true;
  return false;
}

/* One that cannot be read any more is taken for what it was: programs are moved without their sources. */
static bool is_changed(const struct shapes *shapes, const char *root, const char *file) {
  g_autofree char *path = g_canonicalize_filename(file, root);
  g_autofree char *text = NULL;
  gsize length = 0;
  const GPtrArray *hashes = g_hash_table_lookup(shapes->sources, file);
  if (!hashes || !g_file_get_contents(path, &text, &length, NULL))
    return false;
  g_autofree char *hash = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, length);
  return !has_hash(hashes, hash);
}

bool shapes_is_changed(struct shapes *shapes, const char *root, const char *file) {
  void *known = g_hash_table_lookup(shapes->states, file);
  if (known)
    return GPOINTER_TO_INT(known) > 0;
  bool is = is_changed(shapes, root, file);
  g_hash_table_insert(shapes->states, (void *)file, GINT_TO_POINTER(is ? 1 : -1));
  if (is)
    g_warning("'%s' changed since it was analysed: objects that it makes are not recognised;"
              " 'cyclecheck check' reads it again",
              file);
  return is;
}
