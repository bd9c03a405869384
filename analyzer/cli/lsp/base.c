/* The index over what is known of the whole program, and the program with open files laid over it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/base.h"

#include "db/unit.h"

#include <string.h>

static void add_body(struct base *base, struct fact_function *function) {
  if (!function->ir || !function->place.file)
    return;
  GPtrArray *list = g_hash_table_lookup(base->files, function->place.file);
  if (!list) {
    list = g_ptr_array_new();
    g_hash_table_insert(base->files, (gpointer)function->place.file, list);
  }
  g_ptr_array_add(list, function);
  g_hash_table_add(base->functions, (gpointer)function->key);
}

struct base *base_create(struct facts *facts) {
  struct base *base = g_new0(struct base, 1);
  base->facts = facts;
  base->files = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  base->functions = g_hash_table_new(g_str_hash, g_str_equal);
  base->types = g_hash_table_new(g_str_hash, g_str_equal);
  base->codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
  base->parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, part_destroy);
  for (guint i = 0; i < facts->functions->len; i++)
    add_body(base, facts->functions->pdata[i]);
  for (guint i = 0; i < facts->types->len; i++) {
    const struct fact_type *type = facts->types->pdata[i];
    g_hash_table_insert(base->types, (gpointer)type->key, (gpointer)type->place.file);
  }
  return base;
}

void base_destroy(struct base *base) {
  if (!base)
    return;
  g_hash_table_unref(base->files);
  g_hash_table_unref(base->functions);
  g_hash_table_unref(base->types);
  g_hash_table_unref(base->codes);
  g_hash_table_unref(base->parts);
  facts_destroy(base->facts);
  g_free(base);
}

/* Facts of their own that share strings with the base's: to be filled with what is picked. */
static struct facts *pick_create(const struct facts *facts) {
  struct facts *picked = g_new(struct facts, 1);
  *picked = (struct facts){.strings = facts->strings,
                           .types = g_ptr_array_new(),
                           .functions = g_ptr_array_new(),
                           .globals = g_ptr_array_new(),
                           .typedefs = g_ptr_array_new(),
                           .marks = g_array_new(FALSE, FALSE, sizeof(struct fact_mark))};
  return picked;
}

static void pick_destroy(struct facts *picked) {
  g_ptr_array_unref(picked->types);
  g_ptr_array_unref(picked->functions);
  g_ptr_array_unref(picked->globals);
  g_ptr_array_unref(picked->typedefs);
  g_array_unref(picked->marks);
  g_free(picked);
}

static void add_codes(struct base *base, const GPtrArray *functions, GHashTable *codes) {
  struct facts *own = pick_create(base->facts);
  for (guint i = 0; i < functions->len; i++)
    g_ptr_array_add(own->functions, functions->pdata[i]);
  g_autoptr(GArray) units = facts_encode(own);
  for (guint i = 0; i < units->len; i++) {
    GBytes *bytes = g_array_index(units, struct fact_unit, i).bytes;
    g_hash_table_replace(codes, g_strdup(unit_function_key(bytes)), unit_function_code(bytes));
  }
  pick_destroy(own);
}

GHashTable *base_codes(struct base *base, const char *path) {
  GHashTable *codes = g_hash_table_lookup(base->codes, path);
  if (codes)
    return codes;
  codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  const GPtrArray *functions = g_hash_table_lookup(base->files, path);
  if (functions)
    add_codes(base, functions, codes);
  g_hash_table_insert(base->codes, g_strdup(path), codes);
  return codes;
}

static bool is_at(struct fact_place place, const char *path) {
  return g_strcmp0(place.file, path) == 0;
}

GArray *base_encode_file(const struct base *base, const char *path) {
  const struct facts *facts = base->facts;
  struct facts *own = pick_create(facts);
  for (guint i = 0; i < facts->types->len; i++)
    if (is_at(((const struct fact_type *)facts->types->pdata[i])->place, path))
      g_ptr_array_add(own->types, facts->types->pdata[i]);
  for (guint i = 0; i < facts->functions->len; i++)
    if (is_at(((const struct fact_function *)facts->functions->pdata[i])->place, path))
      g_ptr_array_add(own->functions, facts->functions->pdata[i]);
  for (guint i = 0; i < facts->globals->len; i++)
    if (is_at(((const struct fact_global *)facts->globals->pdata[i])->place, path))
      g_ptr_array_add(own->globals, facts->globals->pdata[i]);
  for (guint i = 0; i < facts->typedefs->len; i++)
    if (is_at(((const struct fact_typedef *)facts->typedefs->pdata[i])->place, path))
      g_ptr_array_add(own->typedefs, facts->typedefs->pdata[i]);
  for (guint i = 0; i < facts->marks->len; i++)
    if (is_at(g_array_index(facts->marks, struct fact_mark, i).place, path))
      g_array_append_val(own->marks, g_array_index(facts->marks, struct fact_mark, i));
  GArray *units = facts_encode(own);
  pick_destroy(own);
  return units;
}

/* ---- merging ---- */

struct merge {
  const struct base *base;
  struct facts *into;
  GHashTable *masked; /* paths that overlays replace */
};

static bool is_masked(const struct merge *merge, const char *file) {
  return file && g_hash_table_contains(merge->masked, file);
}

/* What is said of masked files is taken for `own` alone, which may be NULL. */
static bool is_taken(const struct merge *merge, const char *file, const char *own) {
  return !is_masked(merge, file) || (own && strcmp(file, own) == 0);
}

/* Facts of an overlay about other files count only where the base knows nothing. */
static bool is_new_type(const struct merge *merge, const struct fact_type *type) {
  return is_masked(merge, type->place.file) || !g_hash_table_contains(merge->base->types, type->key);
}

static bool is_new_function(const struct merge *merge, const struct fact_function *function) {
  return !function->ir || is_masked(merge, function->place.file) ||
         !g_hash_table_contains(merge->base->functions, function->key);
}

static void take(const struct merge *merge, const struct facts *from, const char *own) {
  bool is_base = from == merge->base->facts;
  for (guint i = 0; i < from->types->len; i++) {
    struct fact_type *type = from->types->pdata[i];
    if (is_taken(merge, type->place.file, own) && (is_base || is_new_type(merge, type)))
      g_ptr_array_add(merge->into->types, type);
  }
  for (guint i = 0; i < from->functions->len; i++) {
    struct fact_function *function = from->functions->pdata[i];
    if (is_taken(merge, function->place.file, own) && (is_base || is_new_function(merge, function)))
      g_ptr_array_add(merge->into->functions, function);
  }
  for (guint i = 0; i < from->globals->len; i++) {
    struct fact_global *global = from->globals->pdata[i];
    if (is_taken(merge, global->place.file, own))
      g_ptr_array_add(merge->into->globals, global);
  }
  for (guint i = 0; i < from->typedefs->len; i++) {
    struct fact_typedef *alias = from->typedefs->pdata[i];
    if (is_taken(merge, alias->place.file, own))
      g_ptr_array_add(merge->into->typedefs, alias);
  }
  for (guint i = 0; i < from->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(from->marks, struct fact_mark, i);
    if (is_taken(merge, mark->place.file, own))
      g_array_append_val(merge->into->marks, *mark);
  }
}

struct facts *base_merge(const struct base *base, const GPtrArray *overlays) {
  struct facts *merged = pick_create(base->facts);
  struct merge merge = {base, merged, g_hash_table_new(g_str_hash, g_str_equal)};
  for (guint i = 0; i < overlays->len; i++)
    g_hash_table_add(merge.masked, ((const struct overlay *)overlays->pdata[i])->path);
  take(&merge, base->facts, NULL);
  for (guint i = 0; i < overlays->len; i++) {
    const struct overlay *overlay = overlays->pdata[i];
    take(&merge, overlay->own, overlay->path);
    if (overlay->whole && !g_hash_table_contains(base->files, overlay->path))
      take(&merge, overlay->whole, NULL);
  }
  g_hash_table_unref(merge.masked);
  return merged;
}
