/* What open files change in a program, item by item: the comparison.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/revision.h"

#include "analyzer/cli/lsp/span.h"

#include <string.h>

static void add_changed(struct revision *revision, struct fact_function *function) {
  g_ptr_array_add(revision->changed, function);
  g_hash_table_add(revision->keys, (gpointer)function->key);
}

static void compare_function(struct revision *revision, const struct overlay *overlay, GHashTable *codes,
                             struct fact_function *own, const struct fact_function *known) {
  const char *code = g_hash_table_lookup(overlay->codes, own->key);
  const char *earlier = g_hash_table_lookup(codes, own->key);
  bool is_same = known && g_strcmp0(code, earlier) == 0;
  int shift = known ? (int)own->place.line - (int)known->place.line : 0;
  if (!is_same)
    add_changed(revision, own);
  else if (shift)
    g_hash_table_insert(revision->shifts, (gpointer)own->key, GINT_TO_POINTER(shift));
  if (known)
    span_add(revision->spans, overlay->path, known->place, shift, !is_same);
}

/* A table of bodies by key: files have hundreds. */
static GHashTable *index_bodies(const GPtrArray *list, const char *path) {
  GHashTable *index = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; list && i < list->len; i++) {
    struct fact_function *function = list->pdata[i];
    if (function->ir && g_strcmp0(function->place.file, path) == 0)
      g_hash_table_insert(index, (gpointer)function->key, function);
  }
  return index;
}

static void add_gone(struct revision *revision, const struct overlay *overlay,
                     const struct fact_function *known) {
  struct fact_function *gone = g_memdup2(known, sizeof *known); /* its parameters are borrowed */
  gone->ir = NULL;
  gone->is_definition = false;
  g_ptr_array_add(revision->gone, gone);
  add_changed(revision, gone);
  span_add(revision->spans, overlay->path, known->place, 0, true);
}

static void compare_functions(struct revision *revision, struct base *base, const struct overlay *overlay) {
  const GPtrArray *list = g_hash_table_lookup(base->files, overlay->path);
  GHashTable *codes = base_codes(base, overlay->path);
  g_autoptr(GHashTable) known = index_bodies(list, overlay->path);
  g_autoptr(GHashTable) own = index_bodies(overlay->own->functions, overlay->path);
  for (guint i = 0; i < overlay->own->functions->len; i++) {
    struct fact_function *function = overlay->own->functions->pdata[i];
    if (g_hash_table_lookup(own, function->key) == function)
      compare_function(revision, overlay, codes, function, g_hash_table_lookup(known, function->key));
  }
  for (guint i = 0; list && i < list->len; i++) {
    const struct fact_function *function = list->pdata[i];
    if (!g_hash_table_contains(own, function->key) && g_hash_table_lookup(known, function->key) == function)
      add_gone(revision, overlay, function);
  }
}

/* ---- types ---- */

static bool is_same_field(const struct fact_field *a, const struct fact_field *b) {
  return g_strcmp0(a->name, b->name) == 0 && g_strcmp0(a->type, b->type) == 0 &&
         a->offset_bits == b->offset_bits && a->size_bits == b->size_bits;
}

/* Are all fields of the one in the other, where they were? */
static bool is_kept(const struct fact_type *type, const struct fact_type *later) {
  if (type->is_union != later->is_union || type->fields->len > later->fields->len)
    return false;
  for (guint i = 0; i < type->fields->len; i++)
    if (!is_same_field(&g_array_index(type->fields, struct fact_field, i),
                       &g_array_index(later->fields, struct fact_field, i)))
      return false;
  return true;
}

static void move_fields(struct revision *revision, const char *path, const struct fact_type *known,
                        const struct fact_type *own) {
  for (guint i = 0; i < known->fields->len; i++) {
    const struct fact_field *old = &g_array_index(known->fields, struct fact_field, i);
    const struct fact_field *new = &g_array_index(own->fields, struct fact_field, i);
    struct fact_place place = {.line = old->line, .end_line = old->line};
    if (old->line && new->line)
      span_add(revision->spans, path, place, (int)new->line - (int)old->line, false);
  }
}

static void compare_type(struct revision *revision, const char *path, const struct fact_type *known,
                         struct fact_type *own) {
  bool is_all_kept = known && own && is_kept(known, own);
  bool is_same = is_all_kept && known->fields->len == own->fields->len;
  if (is_all_kept)
    move_fields(revision, path, known, own);
  if (own && !is_same)
    g_ptr_array_add(revision->types, own);
  if (known && !is_all_kept)
    revision->is_reshaped = true;
  if (known)
    span_add(revision->spans, path, known->place, own ? (int)own->place.line - (int)known->place.line : 0,
             !is_all_kept);
}

static void compare_types(struct revision *revision, const struct part *known, const struct part *own,
                          const char *path) {
  GHashTableIter iter;
  gpointer key, value;
  g_hash_table_iter_init(&iter, known->types);
  while (g_hash_table_iter_next(&iter, &key, &value))
    compare_type(revision, path, value, g_hash_table_lookup(own->types, key));
  g_hash_table_iter_init(&iter, own->types);
  while (g_hash_table_iter_next(&iter, &key, &value))
    if (!g_hash_table_contains(known->types, key))
      compare_type(revision, path, NULL, value);
}

/* ---- everything else ---- */

static bool is_same_global(const struct fact_global *a, const struct fact_global *b) {
  if (a->inits->len != b->inits->len || a->is_definition != b->is_definition ||
      g_strcmp0(a->type, b->type) != 0)
    return false;
  for (guint i = 0; i < a->inits->len; i++) {
    const struct fact_init *left = &g_array_index(a->inits, struct fact_init, i);
    const struct fact_init *right = &g_array_index(b->inits, struct fact_init, i);
    if (left->kind != right->kind || left->number != right->number ||
        g_strcmp0(left->path, right->path) != 0 || g_strcmp0(left->name, right->name) != 0)
      return false;
  }
  return true;
}

static void compare_globals(struct revision *revision, const struct part *known, const struct part *own,
                            const char *path) {
  GHashTableIter iter;
  gpointer key, value;
  revision->has_other |= g_hash_table_size(known->globals) != g_hash_table_size(own->globals);
  g_hash_table_iter_init(&iter, known->globals);
  while (g_hash_table_iter_next(&iter, &key, &value)) {
    const struct fact_global *old = value, *new = g_hash_table_lookup(own->globals, key);
    bool is_same = new &&is_same_global(old, new);
    revision->has_other |= !is_same;
    span_add(revision->spans, path, old->place, new ? (int)new->place.line - (int)old->place.line : 0,
             !is_same);
  }
}

void revision_init(struct revision *revision, struct base *base, const GPtrArray *overlays) {
  *revision = (struct revision){.changed = g_ptr_array_new(),
                                .gone = g_ptr_array_new_with_free_func(g_free),
                                .types = g_ptr_array_new(),
                                .shifts = g_hash_table_new(g_str_hash, g_str_equal),
                                .spans = span_table_create(),
                                .keys = g_hash_table_new(g_str_hash, g_str_equal)};
  for (guint i = 0; i < overlays->len; i++) {
    const struct overlay *overlay = overlays->pdata[i];
    const struct part *known = base_part(base, overlay->path);
    struct part *own = part_create(overlay->own, overlay->path);
    compare_types(revision, known, own, overlay->path);
    compare_globals(revision, known, own, overlay->path);
    revision->has_other |= known->names != own->names;
    compare_functions(revision, base, overlay);
    part_destroy(own);
  }
  span_table_sort(revision->spans);
}

void revision_finish(struct revision *revision) {
  g_ptr_array_unref(revision->changed);
  g_ptr_array_unref(revision->gone);
  g_ptr_array_unref(revision->types);
  g_hash_table_unref(revision->shifts);
  g_hash_table_unref(revision->spans);
  g_hash_table_unref(revision->keys);
}

bool revision_is_empty(const struct revision *revision) {
  return revision->changed->len == 0 && revision->types->len == 0 && !revision->is_reshaped &&
         !revision->has_other;
}
