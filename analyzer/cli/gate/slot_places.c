/* Follows a slot's spelling through the fields of its types.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/slot_places.h"

#include <string.h>

struct slot_places {
  GHashTable *types;    /* char * spelled name -> GPtrArray of const struct fact_type * */
  GHashTable *typedefs; /* borrowed name -> const char * record key */
};

static char *spell_key(const char *key) {
  return g_strndup(key, strcspn(key, "@"));
}

/* The record that a typeref ends at, without pointers and array levels. */
static char *record_of(const char *typeref) {
  gsize length = strlen(typeref);
  while (length > 0 && strchr("*[]", typeref[length - 1]))
    length--;
  return g_strndup(typeref, length);
}

static void free_list(gpointer list) {
  g_ptr_array_unref(list);
}

static void add_type(struct slot_places *places, const struct fact_type *type) {
  if (!type->place.file || type->fields->len == 0)
    return;
  g_autofree char *name = spell_key(type->key);
  GPtrArray *same = g_hash_table_lookup(places->types, name);
  if (!same) {
    same = g_ptr_array_new();
    g_hash_table_insert(places->types, g_steal_pointer(&name), same);
  }
  g_ptr_array_add(same, (gpointer)type);
}

struct slot_places *slot_places_create(const struct facts *facts) {
  struct slot_places *places = g_new0(struct slot_places, 1);
  places->types = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_list);
  places->typedefs = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < facts->types->len; i++)
    add_type(places, facts->types->pdata[i]);
  for (guint i = 0; i < facts->typedefs->len; i++) {
    const struct fact_typedef *definition = facts->typedefs->pdata[i];
    if (definition->name && definition->type)
      g_hash_table_insert(places->typedefs, (gpointer)definition->name, (gpointer)definition->type);
  }
  return places;
}

void slot_places_destroy(struct slot_places *places) {
  if (!places)
    return;
  g_hash_table_unref(places->types);
  g_hash_table_unref(places->typedefs);
  g_free(places);
}

/* All types of that spelling: as it stands, as a struct, or through a typedef. */
static const GPtrArray *find_types(const struct slot_places *places, const char *name) {
  const GPtrArray *types = g_hash_table_lookup(places->types, name);
  if (types)
    return types;
  g_autofree char *tagged = g_strconcat("struct ", name, NULL);
  types = g_hash_table_lookup(places->types, tagged);
  const char *typeref = g_hash_table_lookup(places->typedefs, name);
  if (types || !typeref)
    return types;
  g_autofree char *record = record_of(typeref);
  g_autofree char *spelled = spell_key(record);
  return g_hash_table_lookup(places->types, spelled);
}

/* The field's typeref; NULL when none of the types has it. */
static const char *find_field(const GPtrArray *types, const char *name, GArray *found) {
  const char *typeref = NULL;
  for (guint i = 0; types && i < types->len; i++) {
    const struct fact_type *type = types->pdata[i];
    for (guint k = 0; k < type->fields->len; k++) {
      const struct fact_field *field = &g_array_index(type->fields, struct fact_field, k);
      if (g_strcmp0(field->name, name) != 0)
        continue;
      struct slot_place place = {type->place.file, field->line};
      g_array_append_val(found, place);
      typeref = field->type;
    }
  }
  return typeref;
}

static char *field_name(const char *component) {
  return g_strndup(component, strcspn(component, "[]*{}("));
}

/* GObject's private data has no field that leads to it. */
static char *private_type(const char *holder) {
  return g_strconcat(holder, "Private", NULL);
}

void slot_places_find(const struct slot_places *places, const char *holder, const char *slot, GArray *found) {
  size_t length = strlen(holder);
  if (strncmp(slot, holder, length) != 0 || slot[length] != '.')
    return;
  g_auto(GStrv) path = g_strsplit(slot + length + 1, ".", -1);
  g_autofree char *type = g_strdup(holder);
  for (size_t i = 0; path[i] && type; i++) {
    g_autofree char *name = field_name(path[i]);
    const char *typeref = find_field(find_types(places, type), name, found);
    g_autofree char *record = typeref ? record_of(typeref) : NULL;
    char *next = record ? spell_key(record) : strcmp(name, "priv") == 0 ? private_type(type) : NULL;
    g_free(type);
    type = next;
  }
}
