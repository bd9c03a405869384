/* What a type owns: released when it dies or is cleared, set through a member, the instance dict, its base's
 * slots. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define HEADER_BYTES 16     /* count and type: no slot lies there */
#define MEMBER_OBJECT 6     /* T_OBJECT */
#define MEMBER_OBJECT_EX 16 /* T_OBJECT_EX */
#define MEMBER_READONLY 1

static const char *keep(const struct collector *collector, const char *text) {
  return text ? g_string_chunk_insert_const(collector->program->strings, text) : NULL;
}

static bool is_struct_of(const struct type *type, const struct collected *collected) {
  return type && type->fact && type->fact->size_bytes == collected->size_bytes && type_is_object(type);
}

/* What the function casts its first parameter to, or declares it as, that has the size of the type. */
static struct type *record_in(const struct collector *collector, const struct function *function,
                              const struct collected *type) {
  for (guint b = 0; function && b < function->bodies->len; b++) {
    const struct body *body = g_ptr_array_index(function->bodies, b);
    for (guint i = 0; i < body->ir->locals->len; i++) {
      const struct ir_local *local = &g_array_index(body->ir->locals, struct ir_local, i);
      struct type *record = program_type(collector->program, local->type, NULL);
      if (is_struct_of(record, type))
        return record;
    }
    for (guint i = 0; i < body->ir->insns->len; i++) {
      const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
      struct type *record = insn->op == IR_CAST ? program_type(collector->program, insn->type, NULL) : NULL;
      if (is_struct_of(record, type))
        return record;
    }
  }
  return NULL;
}

/* The size may leave a trailing array out: then what the function declares its object to be. */
static struct type *declared_in(const struct collector *collector, const struct function *function) {
  if (!function || !function->fact->parameters->len)
    return NULL;
  const char *typeref = g_array_index(function->fact->parameters, struct fact_parameter, 0).type;
  struct type *record = program_type(collector->program, typeref, NULL);
  return type_is_object(record) && !(record->flags & TYPE_GENERIC) ? record : NULL;
}

static struct type *find_record(const struct collector *collector, const struct collected *type) {
  struct function *functions[] = {type->dealloc, type->traverse, type->clear};
  struct type *record = type->sized ? program_type(collector->program, type->sized, NULL) : NULL;
  for (size_t i = 0; !record && i < G_N_ELEMENTS(functions); i++)
    record = record_in(collector, functions[i], type);
  return record ? record : declared_in(collector, type->dealloc);
}

static struct owned *add_owned(struct collected *type, const struct slot_use *use) {
  struct owned *owned = g_hash_table_lookup(type->owned, use->key);
  if (owned)
    return owned;
  owned = g_new0(struct owned, 1);
  owned->use = use;
  owned->name = use->access.path;
  g_hash_table_insert(type->owned, (void *)use->key, owned);
  return owned;
}

static bool is_weak_slot(const struct collected *type, const struct slot_use *use) {
  return type->weak_offset > 0 && use->access.depth == 2 && use->access.offsets[0] == type->weak_offset;
}

/* Is the slot declared to hold something of another library, which counts for itself? */
static bool is_foreign(const struct collector *collector, const struct slot_use *use) {
  const char *type = use->access.type;
  bool is_record = type && g_str_has_prefix(type, "struct ") && strchr(type, '*');
  if (!is_record || g_str_has_prefix(type, "struct _object"))
    return false;
  const struct type *record = program_type(collector->program, type, NULL);
  return !record || (!record->fact && !type_is_object(record));
}

static void add_released(struct collector *collector, struct collected *type, const struct effects *effects) {
  GHashTableIter iter;
  void *value;
  if (!effects)
    return;
  g_hash_table_iter_init(&iter, effects->releases);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const struct slot_use *use = value;
    bool is_state = type->is_module == (use->access.offsets[0] == OFFSET_STATE);
    bool is_header =
        use->access.depth == 2 && use->access.offsets[0] >= 0 && use->access.offsets[0] < HEADER_BYTES;
    if (is_weak_slot(type, use) || !is_state || is_header || is_foreign(collector, use))
      continue;
    struct owned *owned = add_owned(type, use);
    owned->is_released = true;
    owned->is_atomic =
        use->access.record && collector_is_atomic(collector, use->access.record, use->access.field);
  }
}

/* The field at an offset, as if it had been released at `place`. */
static struct slot_use *synthetic(struct collector *collector, struct collected *type, int64_t offset,
                                  const char *name, struct place place) {
  struct slot_use *use = g_new0(struct slot_use, 1);
  use->access = (struct access){.depth = 2, .offsets = {(int32_t)offset}};
  use->access.path =
      type->record ? program_slot_name(collector->program, type->record, (int32_t)offset) : name;
  use->access.record = type->record ? type->record->key : NULL;
  use->access.field = use->access.path;
  use->key = access_slot_key(collector->program, &use->access);
  use->place = place;
  g_ptr_array_add(collector->synthetic, use);
  return use;
}

void collected_add_claim(struct collector *collector, struct collected *type, const struct fact_field *field,
                         struct place place) {
  struct slot_use *use = synthetic(collector, type, field->offset_bits / 8, field->name, place);
  struct owned *owned = use->key ? add_owned(type, use) : NULL;
  if (!owned || owned->is_released || owned->is_member)
    return;
  owned->is_claimed = true;
  owned->is_atomic = collector_is_atomic(collector, use->access.record, use->access.field);
}

static void add_member(struct collector *collector, struct collected *type, const struct fact_global *table,
                       const struct member_row *row) {
  bool is_object = row->type == MEMBER_OBJECT || row->type == MEMBER_OBJECT_EX;
  if (!is_object || row->offset <= 0 || row->offset == type->weak_offset || (row->flags & MEMBER_READONLY))
    return;
  struct place place = global_place(table);
  place.line = row->line;
  struct owned *owned = add_owned(type, synthetic(collector, type, row->offset, row->name, place));
  owned->is_member = true;
  owned->is_atomic = false;
  owned->way = collector_text(collector, "the writable attribute '%s'", row->name);
}

static void read_members(struct collector *collector, struct collected *type) {
  const struct fact_global *table =
      type->members ? g_hash_table_lookup(collector->program->globals, type->members) : NULL;
  struct member_row row = {0};
  for (guint i = 0; table && i < table->inits->len; i++) {
    const struct fact_init *init = &g_array_index(table->inits, struct fact_init, i);
    if (g_strcmp0(init->field, "name") == 0) {
      if (row.name)
        add_member(collector, type, table, &row);
      row = (struct member_row){.name = init->kind == INIT_STRING ? init->name : NULL, .line = init->line};
    } else if (g_strcmp0(init->field, "type") == 0) {
      row.type = init->number;
    } else if (g_strcmp0(init->field, "offset") == 0) {
      row.offset = init->kind == INIT_NUMBER ? init->number : 0;
    } else if (g_strcmp0(init->field, "flags") == 0) {
      row.flags = init->number;
    }
  }
  if (row.name)
    add_member(collector, type, table, &row);
}

static void add_dict(struct collector *collector, struct collected *type) {
  if (type->dict_offset <= 0)
    return;
  struct slot_use *use = synthetic(collector, type, type->dict_offset, "dict", global_place(type->global));
  struct owned *owned = add_owned(type, use);
  owned->is_atomic = false;
  owned->way = "the instance dict";
}

/* The setter of which attribute stores into the slot? */
static const char *setter_of(const struct collector *collector, const struct collected *type,
                             const struct function *function) {
  const struct fact_global *table =
      type->getset ? g_hash_table_lookup(collector->program->globals, type->getset) : NULL;
  const char *name = NULL;
  for (guint i = 0; table && i < table->inits->len; i++) {
    const struct fact_init *init = &g_array_index(table->inits, struct fact_init, i);
    if (g_strcmp0(init->field, "name") == 0)
      name = init->name;
    if (g_strcmp0(init->field, "set") == 0 && init->kind == INIT_FUNCTION &&
        strcmp(init->name, function->key) == 0)
      return name;
  }
  return NULL;
}

static bool is_in_file_of(const struct collected *type, const struct function *function) {
  return g_strcmp0(function->fact->place.file, type->global->place.file) == 0;
}

static void find_way(struct collector *collector, struct collected *type, struct owned *owned) {
  const struct access *access = &owned->use->access;
  const GArray *stores = access->record ? collector_stores(collector, access->record, access->field) : NULL;
  const char *argument = NULL;
  bool is_deep = access->depth > 2; /* what lies in a plain struct may be somebody else's */
  for (guint i = 0; !owned->way && stores && i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    if (!store_is_arbitrary(collector, site) || !store_may_be_into(collector, type, site) ||
        (is_deep && !is_in_file_of(type, site->function)))
      continue;
    const char *setter = setter_of(collector, type, site->function);
    if (setter)
      owned->way = collector_text(collector, "the setter of '%s'", setter);
    else if (!argument)
      argument =
          collector_text(collector, "the object that %s stores there", plain_name(site->function->key));
  }
  if (!owned->way)
    owned->way = argument;
}

static void find_plain(struct collector *collector, struct owned *owned) {
  const struct access *access = &owned->use->access;
  bool is_set_freely = owned->is_member || g_strcmp0(owned->way, "the instance dict") == 0;
  owned->is_plain =
      !is_set_freely && access->record && collector_is_plain(collector, access->record, access->field);
}

/* A subtype with a dict of its own does not lie behind its base's: the base's members are these pointers
 * only. */
static bool is_replaced(const struct collected *type, const struct owned *owned) {
  const struct access *access = &owned->use->access;
  if (type->dict_offset <= 0 || access->depth != 2 || access->offsets[0] == type->dict_offset)
    return false;
  for (const struct collected *base = type->base; base; base = base->base)
    if (base->dict_offset == access->offsets[0])
      return true;
  return false;
}

static void inherit_owned(struct collected *type) {
  GHashTableIter iter;
  void *key, *value;
  if (!type->base || type->base == type)
    return;
  g_hash_table_iter_init(&iter, type->base->owned);
  while (g_hash_table_iter_next(&iter, &key, &value)) {
    if (g_hash_table_contains(type->owned, key) || is_replaced(type, value))
      continue;
    struct owned *copy = g_memdup2(value, sizeof(struct owned));
    g_hash_table_insert(type->owned, key, copy);
  }
}

static void find_owned(struct collector *collector, struct collected *type, unsigned depth) {
  if (type->owned)
    return;
  type->owned = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  if (type->base && depth < 8)
    find_owned(collector, type->base, depth + 1);
  type->record = find_record(collector, type);
  if (type->dealloc)
    type->on_dealloc = effects_collect(collector->program, type->dealloc);
  if (type->clear)
    type->on_clear = effects_collect(collector->program, type->clear);
  if (type->traverse)
    type->on_traverse = effects_collect(collector->program, type->traverse);
  add_released(collector, type, type->on_dealloc);
  add_released(collector, type, type->on_clear);
  if (type->is_module && !type->traverse)
    collected_add_module_releases(collector, type);
  for (guint i = 0; i < type->on_methods->len; i++)
    add_released(collector, type, g_ptr_array_index(type->on_methods, i));
  if (!type->is_module)
    collected_add_claimed(collector, type);
  read_members(collector, type);
  add_dict(collector, type);
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, type->owned);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    find_way(collector, type, value);
    find_plain(collector, value);
  }
  if (type->base && type->base->owned && !type->is_module)
    inherit_owned(type);
}

void collector_find_owned(struct collector *collector) {
  for (guint i = 0; i < collector->types->len; i++) {
    struct collected *type = g_ptr_array_index(collector->types, i);
    type->base = type->base_key ? g_hash_table_lookup(collector->by_key, type->base_key) : NULL;
    type->is_base_unknown |=
        type->base_key && !type->base && strcmp(type->base_key, "PyBaseObject_Type") != 0;
    type->name = keep(collector, type->name);
  }
  for (guint i = 0; i < collector->types->len; i++)
    find_owned(collector, g_ptr_array_index(collector->types, i), 0);
}

bool collected_is_gc(const struct collected *type, bool *is_known) {
  *is_known = true;
  for (unsigned steps = 0; type && steps < 8; steps++, type = type->base) {
    if (type->has_flag)
      return true;
    if (type->traverse || type->clear)
      return false;
    if (type->is_base_unknown && !type->base)
      *is_known = false;
  }
  return false;
}

static int rank(const struct owned *owned) {
  return !owned->is_plain * 8 + (owned->way != NULL) * 4 + owned->is_member * 2 + owned->is_released;
}

const struct owned *collected_worst(const struct collected *type) {
  const struct owned *worst = NULL;
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, type->owned);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const struct owned *owned = value;
    if (owned->is_atomic)
      continue;
    int order = worst ? rank(owned) - rank(worst) : 1;
    if (order > 0 || (order == 0 && strcmp(owned->use->key, worst->use->key) < 0))
      worst = owned;
  }
  return worst;
}
