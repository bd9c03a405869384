/* What open files change in the program, function by function.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/revision.h"

#include <string.h>

/* ---- comparing ---- */

static void add_changed(struct revision *revision, struct fact_function *function) {
  g_ptr_array_add(revision->changed, function);
  g_hash_table_add(revision->keys, (gpointer)function->key);
}

static void compare_function(struct revision *revision, const struct overlay *overlay, GHashTable *codes,
                             struct fact_function *own, const struct fact_function *known) {
  const char *code = g_hash_table_lookup(overlay->codes, own->key);
  const char *earlier = g_hash_table_lookup(codes, own->key);
  int shift = known ? (int)own->place.line - (int)known->place.line : 0;
  if (!known || g_strcmp0(code, earlier) != 0)
    add_changed(revision, own);
  else if (shift)
    g_hash_table_insert(revision->shifts, (gpointer)own->key, GINT_TO_POINTER(shift));
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
  struct fact_function *gone = facts_add_function(overlay->own);
  gone->key = known->key;
  gone->name = known->name;
  gone->place = known->place;
  gone->result = known->result;
  add_changed(revision, gone);
}

static void compare_functions(struct revision *revision, struct base *base, const struct overlay *overlay) {
  const GPtrArray *list = g_hash_table_lookup(base->files, overlay->path);
  GHashTable *codes = base_codes(base, overlay->path);
  g_autoptr(GHashTable) known = index_bodies(list, overlay->path);
  g_autoptr(GHashTable) own = index_bodies(overlay->own->functions, overlay->path);
  guint count = overlay->own->functions->len; /* those that are gone are added behind */
  for (guint i = 0; i < count; i++) {
    struct fact_function *function = overlay->own->functions->pdata[i];
    if (g_hash_table_lookup(own, function->key) == function)
      compare_function(revision, overlay, codes, function, g_hash_table_lookup(known, function->key));
  }
  for (guint i = 0; list && i < list->len; i++) {
    const struct fact_function *function = list->pdata[i];
    if (!g_hash_table_contains(own, function->key))
      add_gone(revision, overlay, function);
  }
}

/* ---- everything that is no function, without lines, independent of order ---- */

static guint hash_type(const struct fact_type *type) {
  GString *text = g_string_new(type->key);
  g_string_append_printf(text, " %" G_GINT64_FORMAT, type->size_bytes);
  for (guint i = 0; i < type->fields->len; i++) {
    const struct fact_field *field = &g_array_index(type->fields, struct fact_field, i);
    g_string_append_printf(text, " %s:%s:%" G_GINT64_FORMAT, field->name ? field->name : "", field->type,
                           field->offset_bits);
  }
  guint hash = g_str_hash(text->str);
  g_string_free(text, TRUE);
  return hash;
}

static guint hash_global(const struct fact_global *global) {
  GString *text = g_string_new(global->key);
  g_string_append_printf(text, " %s %d", global->type, global->is_definition);
  for (guint i = 0; i < global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(global->inits, struct fact_init, i);
    g_string_append_printf(text, " %s:%d:%s:%" G_GINT64_FORMAT, init->path, init->kind,
                           init->name ? init->name : "", init->number);
  }
  guint hash = g_str_hash(text->str);
  g_string_free(text, TRUE);
  return hash;
}

static guint hash_mark(const struct fact_mark *mark) {
  return g_str_hash(mark->owner) * 31 + g_str_hash(mark->text) +
         (mark->member ? g_str_hash(mark->member) : 0);
}

static guint structure_of(const struct facts *facts, const char *path) {
  guint hash = 0;
  for (guint i = 0; i < facts->types->len; i++) {
    const struct fact_type *type = facts->types->pdata[i];
    hash += g_strcmp0(type->place.file, path) == 0 ? hash_type(type) : 0;
  }
  for (guint i = 0; i < facts->globals->len; i++) {
    const struct fact_global *global = facts->globals->pdata[i];
    hash += g_strcmp0(global->place.file, path) == 0 ? hash_global(global) : 0;
  }
  for (guint i = 0; i < facts->typedefs->len; i++) {
    const struct fact_typedef *alias = facts->typedefs->pdata[i];
    hash += g_strcmp0(alias->place.file, path) == 0 ? g_str_hash(alias->name) ^ g_str_hash(alias->type) : 0;
  }
  for (guint i = 0; i < facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(facts->marks, struct fact_mark, i);
    hash += g_strcmp0(mark->place.file, path) == 0 ? hash_mark(mark) : 0;
  }
  return hash;
}

void revision_init(struct revision *revision, struct base *base, const GPtrArray *overlays) {
  *revision = (struct revision){.changed = g_ptr_array_new(),
                                .shifts = g_hash_table_new(g_str_hash, g_str_equal),
                                .keys = g_hash_table_new(g_str_hash, g_str_equal)};
  for (guint i = 0; i < overlays->len; i++) {
    const struct overlay *overlay = overlays->pdata[i];
    bool is_known = g_hash_table_contains(base->files, overlay->path);
    revision->is_structural |=
        !is_known || structure_of(base->facts, overlay->path) != structure_of(overlay->own, overlay->path);
    if (!revision->is_structural)
      compare_functions(revision, base, overlay);
  }
}

/* ---- answers ---- */

static void shift_line(json_t *place, const char *name, int shift) {
  json_int_t line = json_integer_value(json_object_get(place, name));
  if (line > 0)
    json_object_set_new(place, name, json_integer(MAX(line + shift, 1)));
}

static void shift_place(const struct revision *revision, json_t *place) {
  const char *function = json_string_value(json_object_get(place, "function"));
  int shift = function ? GPOINTER_TO_INT(g_hash_table_lookup(revision->shifts, function)) : 0;
  if (!shift)
    return;
  shift_line(place, "line", shift);
  shift_line(place, "end_line", shift);
}

static void shift_list(const struct revision *revision, const json_t *list) {
  for (size_t i = 0; i < json_array_size(list); i++)
    shift_place(revision, json_array_get(list, i));
}

void revision_shift(const struct revision *revision, json_t *answer) {
  const json_t *findings = json_object_get(answer, "findings");
  for (size_t i = 0; i < json_array_size(findings); i++) {
    json_t *finding = json_array_get(findings, i);
    shift_place(revision, finding);
    shift_list(revision, json_object_get(finding, "edges"));
    shift_list(revision, json_object_get(finding, "steps"));
    shift_list(revision, json_object_get(finding, "occurrences"));
  }
}

static bool touches(const struct revision *revision, const json_t *place) {
  const char *function = json_string_value(json_object_get(place, "function"));
  return function && g_hash_table_contains(revision->keys, function);
}

bool revision_touches(const struct revision *revision, const json_t *finding) {
  const json_t *lists[] = {json_object_get(finding, "edges"), json_object_get(finding, "steps")};
  if (touches(revision, finding))
    return true;
  for (size_t k = 0; k < G_N_ELEMENTS(lists); k++)
    for (size_t i = 0; i < json_array_size(lists[k]); i++)
      if (touches(revision, json_array_get(lists[k], i)))
        return true;
  return false;
}
