/* Slots by offset: names, types, counts; embedded records and bases included.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap_state.h"

#include <string.h>

#define LAYOUT_DEPTH 8

/* A record with a member of unknown type has no layout: its fields stand side by side, all alike. */
#define UNKNOWN_FIELD_BYTES 8

static int32_t field_begin(const struct fact_type *fact, const struct fact_field *field) {
  ptrdiff_t index = field - &g_array_index(fact->fields, struct fact_field, 0);
  return (int32_t)(field->offset_bits < 0 ? index * UNKNOWN_FIELD_BYTES : field->offset_bits / 8);
}

int32_t type_field_offset(const struct type *type, const char *field) {
  if (!type || !type->fact || !field)
    return -1;
  for (guint i = 0; i < type->fact->fields->len; i++) {
    const struct fact_field *candidate = &g_array_index(type->fact->fields, struct fact_field, i);
    if (candidate->name && strcmp(candidate->name, field) == 0)
      return field_begin(type->fact, candidate);
  }
  return -1;
}

static const struct fact_field *field_at(const struct type *type, int32_t offset) {
  const struct fact_field *found = NULL;
  for (guint i = 0; type->fact && i < type->fact->fields->len; i++) {
    const struct fact_field *field = &g_array_index(type->fact->fields, struct fact_field, i);
    int64_t begin = field_begin(type->fact, field);
    int64_t size = field->offset_bits < 0 ? UNKNOWN_FIELD_BYTES
                   : field->size_bits > 0 ? (field->size_bits + 7) / 8
                                          : 1;
    if (begin <= offset && offset < begin + size && !found)
      found = field;
  }
  return found;
}

struct slot_spelling {
  GString *name;
  const char *type;
};

static void spell(const struct program *program, const struct type *type, int32_t offset,
                  struct slot_spelling *out) {
  for (unsigned depth = 0; type && depth < LAYOUT_DEPTH; depth++) {
    const struct fact_field *field = field_at(type, offset);
    if (!field)
      return;
    if (field->name) {
      if (out->name->len)
        g_string_append_c(out->name, '.');
      g_string_append(out->name, field->name);
    }
    bool is_array = g_str_has_suffix(field->type, "]");
    if (is_array)
      g_string_append(out->name, "[]");
    out->type = field->type;
    uint8_t levels = 0;
    offset -= field_begin(type->fact, field);
    type = program_type(program, field->type, &levels);
    if (levels || !type || !type->fact || (type->flags & TYPE_CONTAINER))
      return;
    if (is_array && type->fact->size_bytes > 0)
      offset %= (int32_t)type->fact->size_bytes;
  }
}

/* Private data has a record of its own: `priv.child`. */
static void spell_slot(const struct program *program, const struct type *type, int32_t offset,
                       struct slot_spelling *out) {
  if (type && offset >= SLOT_PRIVATE) {
    const struct type *owner = type_private_owner(type, offset);
    g_string_append(out->name, "priv");
    type = owner ? owner->private_record : NULL;
    offset %= SLOT_PRIVATE;
  }
  if (type)
    spell(program, type, offset, out);
}

const char *program_slot_name(const struct program *program, const struct type *type, int32_t offset) {
  struct slot_spelling out = {.name = g_string_new(NULL)};
  spell_slot(program, type, offset, &out);
  if (!out.name->len)
    g_string_append(out.name, offset == 0 ? "*" : "?");
  const char *name = g_string_chunk_insert_const(program->strings, out.name->str);
  g_string_free(out.name, TRUE);
  return name;
}

const char *program_slot_type(const struct program *program, const struct type *type, int32_t offset) {
  struct slot_spelling out = {.name = g_string_new(NULL)};
  spell_slot(program, type, offset, &out);
  g_string_free(out.name, TRUE);
  return out.type;
}

static bool has_own_count(const struct type *type, int32_t offset) {
  for (guint i = 0; i < type->counts->len; i++)
    if (g_array_index(type->counts, int32_t, i) == offset)
      return true;
  return false;
}

bool program_is_count(const struct program *program, const struct type *type, int32_t offset) {
  for (unsigned depth = 0; type && depth < LAYOUT_DEPTH; depth++) {
    if (has_own_count(type, offset))
      return true;
    const struct fact_field *field = field_at(type, offset);
    if (!field)
      return false;
    uint8_t levels = 0;
    offset -= field_begin(type->fact, field);
    type = program_type(program, field->type, &levels);
    if (levels)
      return false;
  }
  return false;
}
