/* What facts declare in one file, functions aside.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/base.h"

static bool is_at(struct fact_place place, const char *path) {
  return g_strcmp0(place.file, path) == 0;
}

static guint hash_mark(const struct fact_mark *mark) {
  return g_str_hash(mark->owner) * 31 + g_str_hash(mark->text) +
         (mark->member ? g_str_hash(mark->member) : 0);
}

struct part *part_create(const struct facts *facts, const char *path) {
  struct part *part = g_new0(struct part, 1);
  part->types = g_hash_table_new(g_str_hash, g_str_equal);
  part->globals = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < facts->types->len; i++) {
    struct fact_type *type = facts->types->pdata[i];
    if (is_at(type->place, path))
      g_hash_table_insert(part->types, (gpointer)type->key, type);
  }
  for (guint i = 0; i < facts->globals->len; i++) {
    struct fact_global *global = facts->globals->pdata[i];
    if (is_at(global->place, path))
      g_hash_table_insert(part->globals, (gpointer)global->key, global);
  }
  for (guint i = 0; i < facts->typedefs->len; i++) {
    const struct fact_typedef *alias = facts->typedefs->pdata[i];
    part->names += is_at(alias->place, path) ? g_str_hash(alias->name) ^ g_str_hash(alias->type) : 0;
  }
  for (guint i = 0; i < facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(facts->marks, struct fact_mark, i);
    part->names += is_at(mark->place, path) ? hash_mark(mark) : 0;
  }
  return part;
}

void part_destroy(void *data) {
  struct part *part = data;
  g_hash_table_unref(part->types);
  g_hash_table_unref(part->globals);
  g_free(part);
}

const struct part *base_part(struct base *base, const char *path) {
  struct part *part = g_hash_table_lookup(base->parts, path);
  if (!part) {
    part = part_create(base->facts, path);
    g_hash_table_insert(base->parts, g_strdup(path), part);
  }
  return part;
}
