/* Reads types and modules from static initialisers: PyTypeObject, PyType_Spec with its slots, PyModuleDef.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define FLAG_HAVE_GC (INT64_C(1) << 14)
#define FLAG_BASETYPE (INT64_C(1) << 10)
#define FLAG_IMMUTABLE (INT64_C(1) << 8)
#define FLAG_MANAGED_DICT (INT64_C(1) << 4)

/* typeslots.h; these numbers are part of the stable ABI */
static const struct {
  int64_t number;
  const char *field;
} slot_numbers[] = {{48, "tp_base"},    {49, "tp_bases"},  {51, "tp_clear"},
                    {52, "tp_dealloc"}, {53, "tp_del"},    {71, "tp_traverse"},
                    {72, "tp_members"}, {73, "tp_getset"}, {74, "tp_free"}};

static bool is_record(const char *type, const char *name) {
  size_t length = strcspn(type ? type : "", "@*[");
  return type && type[length] != '*' && length == strlen(name) && strncmp(type, name, length) == 0;
}

static void set_function(struct collector *collector, struct function **into, const struct fact_init *init) {
  *into = init->kind == INIT_FUNCTION ? program_function(collector->program, init->name) : NULL;
}

static void set_flags(struct collected *type, int64_t flags) {
  type->has_flag |= (flags & FLAG_HAVE_GC) != 0;
  type->has_base_flag |= (flags & FLAG_BASETYPE) != 0;
  type->is_immutable |= (flags & FLAG_IMMUTABLE) != 0;
  type->has_managed_dict |= (flags & FLAG_MANAGED_DICT) != 0;
}

static void set_base(struct collected *type, const struct fact_init *init) {
  if (init->kind == INIT_ADDRESS)
    type->base_key = init->name;
  else if (init->kind != INIT_NUMBER || init->number != 0)
    type->is_base_unknown = true;
}

static void set_table(struct collected *type, const char *field, const struct fact_init *init) {
  const char *key = init->kind == INIT_ADDRESS ? init->name : NULL;
  if (strcmp(field, "tp_members") == 0)
    type->members = key;
  else
    type->getset = key;
}

static bool set_number(struct collected *type, const char *field, const struct fact_init *init) {
  bool is_size =
      strcmp(field, "tp_basicsize") == 0 || strcmp(field, "basicsize") == 0 || strcmp(field, "m_size") == 0;
  if (is_size) {
    type->size_bytes = init->number;
    type->sized = init->kind == INIT_NUMBER && init->name ? init->name : type->sized;
  } else if (strcmp(field, "tp_flags") == 0 || strcmp(field, "flags") == 0)
    set_flags(type, init->number);
  else if (strcmp(field, "tp_dictoffset") == 0)
    type->dict_offset = init->number;
  else if (strcmp(field, "tp_weaklistoffset") == 0)
    type->weak_offset = init->number;
  else
    return false;
  return true;
}

void collected_set(struct collector *collector, struct collected *type, const char *field,
                   const struct fact_init *init) {
  const struct {
    const char *field;
    struct function **into;
  } functions[] = {{"tp_dealloc", &type->dealloc},   {"tp_traverse", &type->traverse},
                   {"tp_clear", &type->clear},       {"m_traverse", &type->traverse},
                   {"m_clear", &type->clear},        {"m_free", &type->dealloc},
                   {"tp_free", &type->free_function}};
  if (!field || set_number(type, field, init))
    return;
  for (size_t i = 0; i < G_N_ELEMENTS(functions); i++)
    if (strcmp(field, functions[i].field) == 0)
      set_function(collector, functions[i].into, init);
  if (strcmp(field, "tp_dealloc") == 0)
    type->dealloc_name = init->kind == INIT_FUNCTION ? init->name : NULL;
  if (strcmp(field, "tp_base") == 0 || strcmp(field, "tp_bases") == 0)
    set_base(type, init);
  if (strcmp(field, "tp_members") == 0 || strcmp(field, "tp_getset") == 0)
    set_table(type, field, init);
  if (strcmp(field, "m_methods") == 0)
    type->methods = init->kind == INIT_ADDRESS ? init->name : NULL;
  if ((strcmp(field, "tp_name") == 0 || strcmp(field, "name") == 0 || strcmp(field, "m_name") == 0) &&
      init->kind == INIT_STRING)
    type->name = init->name;
}

static void read_slots(struct collector *collector, struct collected *type, const char *key) {
  const struct fact_global *slots = key ? g_hash_table_lookup(collector->program->globals, key) : NULL;
  int64_t number = 0;
  for (guint i = 0; slots && i < slots->inits->len; i++) {
    const struct fact_init *init = &g_array_index(slots->inits, struct fact_init, i);
    if (g_strcmp0(init->field, "slot") == 0)
      number = init->number;
    for (size_t k = 0; g_strcmp0(init->field, "pfunc") == 0 && k < G_N_ELEMENTS(slot_numbers); k++)
      if (slot_numbers[k].number == number)
        collected_set(collector, type, slot_numbers[k].field, init);
  }
  type->is_base_unknown |= !slots;
  type->slots = slots;
}

static const struct fact_type *type_layout(const struct collector *collector, const char *typeref) {
  const struct type *type = program_type(collector->program, typeref, NULL);
  return type ? type->fact : NULL;
}

/* The member in front of this one. */
static const char *member_before(const struct fact_type *layout, const char *name) {
  for (guint i = 1; layout && i < layout->fields->len; i++)
    if (g_strcmp0(g_array_index(layout->fields, struct fact_field, i).name, name) == 0)
      return g_array_index(layout->fields, struct fact_field, i - 1).name;
  return NULL;
}

/* Python 2's `PyObject_HEAD_INIT(NULL) 0, "name", ...` under Python 3 headers: the size, which has a place of
 * its own there, moves all that follows by one. The name in the place of the size proves it. */
static bool is_moved_by_one(const struct collected *type) {
  for (guint i = 0; !type->is_heap && !type->is_module && i < type->global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(type->global->inits, struct fact_init, i);
    if (g_strcmp0(init->field, "tp_basicsize") == 0)
      return init->kind == INIT_STRING;
  }
  return false;
}

static void read_moved_inits(struct collector *collector, struct collected *type) {
  const struct fact_type *layout = type_layout(collector, type->global->type);
  for (guint i = 0; i < type->global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(type->global->inits, struct fact_init, i);
    collected_set(collector, type, member_before(layout, init->field), init);
  }
  type->is_unreadable = false;
}

static void read_inits(struct collector *collector, struct collected *type) {
  for (guint i = 0; i < type->global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(type->global->inits, struct fact_init, i);
    if (type->is_heap && g_strcmp0(init->field, "slots") == 0)
      read_slots(collector, type, init->name);
    else
      collected_set(collector, type, init->field, init);
  }
}

/* `__dictoffset__` and `__weaklistoffset__` of a heap type's members. */
static void read_special_members(struct collector *collector, struct collected *type) {
  const struct fact_global *members =
      type->members ? g_hash_table_lookup(collector->program->globals, type->members) : NULL;
  const char *name = NULL;
  for (guint i = 0; type->is_heap && members && i < members->inits->len; i++) {
    const struct fact_init *init = &g_array_index(members->inits, struct fact_init, i);
    if (g_strcmp0(init->field, "name") == 0)
      name = init->name;
    if (g_strcmp0(init->field, "offset") != 0 || !name)
      continue;
    if (strcmp(name, "__dictoffset__") == 0)
      type->dict_offset = init->number;
    if (strcmp(name, "__weaklistoffset__") == 0)
      type->weak_offset = init->number;
  }
}

static void add_type(struct collector *collector, const struct fact_global *global) {
  struct collected *type = g_new0(struct collected, 1);
  type->on_methods = g_ptr_array_new_with_free_func((GDestroyNotify)effects_destroy);
  type->global = global;
  type->place = global_place(global);
  type->name = global->name ? global->name : global->key;
  type->is_heap = is_record(global->type, "PyType_Spec");
  type->is_module = is_record(global->type, "struct PyModuleDef");
  type->is_unreadable = global->is_unreadable;
  if (is_moved_by_one(type))
    read_moved_inits(collector, type);
  else
    read_inits(collector, type);
  read_special_members(collector, type);
  g_ptr_array_add(collector->types, type);
  g_hash_table_insert(collector->by_key, (void *)global->key, type);
}

static bool is_protocol_record(const char *type) {
  return is_record(type, "struct _typeobject") || is_record(type, "PyType_Spec") ||
         is_record(type, "struct PyModuleDef");
}

void collector_read_types(struct collector *collector) {
  const GPtrArray *globals = collector->program->facts->globals;
  for (guint i = 0; i < globals->len; i++) {
    const struct fact_global *global = g_ptr_array_index(globals, i);
    bool is_known = g_hash_table_lookup(collector->program->globals, global->key) == global;
    if (is_known && global->is_definition && is_protocol_record(global->type))
      add_type(collector, global);
  }
}
