/* Decodes fact units; bytes come from files of others and are not trusted.
 * SPDX-License-Identifier: MIT */
#include "db/unit.h"

static struct fact_place take_place(struct unit_reader *reader) {
  struct fact_place place = {0};
  place.file = unit_take_string(reader);
  place.line = unit_take_u32(reader);
  place.column = unit_take_u32(reader);
  place.end_line = place.line + (uint32_t)unit_take_signed(reader);
  place.end_column = unit_take_u32(reader);
  return place;
}

/* A string that may not be missing. */
static const char *take_name(struct unit_reader *reader) {
  const char *name = unit_take_string(reader);
  if (name == NULL)
    reader->is_damaged = true;
  return name;
}

static void take_parameters(struct unit_reader *reader, GArray *parameters) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct fact_parameter parameter = {0};
    parameter.name = unit_take_string(reader);
    parameter.type = take_name(reader);
    g_array_append_val(parameters, parameter);
  }
}

static void take_fields(struct unit_reader *reader, struct fact_type *type) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct fact_field field = {0};
    field.name = unit_take_string(reader);
    field.type = take_name(reader);
    field.offset_bits = unit_take_signed(reader);
    field.size_bits = unit_take_signed(reader);
    field.line = type->place.line + (uint32_t)unit_take_signed(reader);
    field.is_bitfield = unit_take_number(reader) != 0;
    g_array_append_val(type->fields, field);
  }
}

static void take_type(struct unit_reader *reader, struct facts *into) {
  struct fact_type *type = facts_add_type(into);
  type->place = take_place(reader);
  type->key = take_name(reader);
  type->size_bytes = unit_take_signed(reader);
  type->is_union = unit_take_number(reader) != 0;
  take_fields(reader, type);
}

static void take_function(struct unit_reader *reader, struct facts *into) {
  struct fact_function *function = facts_add_function(into);
  function->place = take_place(reader);
  function->key = take_name(reader);
  function->name = take_name(reader);
  function->result = take_name(reader);
  uint64_t flags = unit_take_number(reader);
  function->is_static = flags & 1;
  function->is_inline = flags & 2;
  function->is_variadic = flags & 4;
  function->is_definition = flags & 8;
  function->is_noreturn = flags & 16;
  take_parameters(reader, function->parameters);
  if (flags & 32)
    function->ir = unit_take_ir(reader, function->place.line);
}

static void take_inits(struct unit_reader *reader, struct fact_global *global) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct fact_init init = {0};
    init.path = take_name(reader);
    init.record = unit_take_string(reader);
    init.field = unit_take_string(reader);
    uint64_t kind = unit_take_number(reader);
    reader->is_damaged |= kind > INIT_OTHER;
    init.kind = (enum init_kind)MIN(kind, INIT_OTHER);
    init.number = unit_take_signed(reader);
    init.name = unit_take_string(reader);
    init.line = global->place.line + (uint32_t)unit_take_signed(reader);
    g_array_append_val(global->inits, init);
  }
}

static void take_global(struct unit_reader *reader, struct facts *into) {
  struct fact_global *global = facts_add_global(into);
  global->place = take_place(reader);
  global->key = take_name(reader);
  global->name = take_name(reader);
  global->type = take_name(reader);
  uint64_t flags = unit_take_number(reader);
  global->is_static = flags & 1;
  global->is_definition = flags & 2;
  global->is_unreadable = flags & 4;
  take_inits(reader, global);
}

static void take_typedef(struct unit_reader *reader, struct facts *into) {
  struct fact_typedef *alias = facts_add_typedef(into);
  alias->place = take_place(reader);
  alias->name = take_name(reader);
  alias->type = take_name(reader);
  if (unit_take_number(reader) == 0)
    return;
  alias->parameters = g_array_new(FALSE, TRUE, sizeof(struct fact_parameter));
  take_parameters(reader, alias->parameters);
}

static void take_marks(struct unit_reader *reader, struct facts *into) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct fact_mark mark = {0};
    uint64_t on = unit_take_number(reader);
    reader->is_damaged |= on > MARK_GLOBAL;
    mark.on = (enum mark_on)MIN(on, MARK_GLOBAL);
    mark.owner = take_name(reader);
    mark.member = unit_take_string(reader);
    mark.index = (int32_t)unit_take_signed(reader);
    mark.text = take_name(reader);
    mark.place = take_place(reader);
    g_array_append_val(into->marks, mark);
  }
}

static GPtrArray *list_of(struct facts *facts, enum fact_kind kind) {
  GPtrArray *lists[] = {facts->types, facts->functions, facts->globals, facts->typedefs};
  return kind < G_N_ELEMENTS(lists) ? lists[kind] : NULL;
}

static void (*const takers[FACT_KIND_COUNT])(struct unit_reader *, struct facts *) = {
    [FACT_TYPE] = take_type,       [FACT_FUNCTION] = take_function, [FACT_GLOBAL] = take_global,
    [FACT_TYPEDEF] = take_typedef, [FACT_MARKS] = take_marks,
};

int facts_decode(struct facts *into, enum fact_kind kind, GBytes *bytes) {
  struct unit_reader reader;
  if ((unsigned)kind >= FACT_KIND_COUNT || unit_reader_init(&reader, into, kind, bytes) != 0)
    return -1;
  GPtrArray *list = list_of(into, kind);
  guint list_length = list != NULL ? list->len : 0, mark_count = into->marks->len;
  takers[kind](&reader, into);
  bool is_sound = !reader.is_damaged && reader.at == reader.end;
  if (!is_sound && list != NULL)
    g_ptr_array_set_size(list, (gint)list_length);
  if (!is_sound)
    g_array_set_size(into->marks, mark_count);
  unit_reader_finish(&reader);
  return is_sound ? 0 : -1;
}
