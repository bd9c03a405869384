/* Private data of an instance: memory of its own that is part of the object (ANALYSIS.md 3).
 *
 * Offsets in it start at SLOT_PRIVATE times one plus the number of bases of the class that owns it, so that
 * a class and its base never share a slot. `self->priv` is that memory when nothing else is ever stored
 * there. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/gobject.h"
#include "analyzer/ownership/trace.h"

#include <string.h>

#define PRIVATE_LEVELS 14 /* what an offset has room for */

enum member_use { MEMBER_HOLDS_PRIVATE = 1, MEMBER_HOLDS_OTHER = 2 };

static unsigned count_bases(const struct type *type) {
  unsigned bases = 0;
  for (type = type->base; type && bases < PRIVATE_LEVELS - 1; type = type->base)
    bases++;
  return bases;
}

static int32_t private_offset(const struct type *type) {
  return type ? SLOT_PRIVATE * (int32_t)(1 + count_bases(type)) : SLOT_PRIVATE;
}

const struct type *type_private_owner(const struct type *type, int32_t offset) {
  unsigned level = (unsigned)(offset / SLOT_PRIVATE) - 1;
  for (unsigned bases = type ? count_bases(type) : 0; type && bases > level; type = type->base)
    bases--;
  return type;
}

/* G_TYPE_INSTANCE_GET_PRIVATE and what G_DEFINE_TYPE_WITH_PRIVATE defines. */
static bool gets_private(const struct function *callee, const struct ir_insn *call) {
  if (!callee || call->arg_count == 0)
    return false;
  return (callee->api && callee->api->part_of == 0) ||
         (call->arg_count == 1 && g_str_has_suffix(callee->name, "_get_instance_private"));
}

/* The class is the accessor's parameter's. GLib's own accessor takes any instance: the class is that of the
 * registered type it is asked for, else of the record whose member keeps such data, else of the variable. */
static struct type *instance_of(const struct tracer *tracer, const struct function *callee, uint32_t index) {
  const struct ir_insn *call = tracer_insn(tracer, index);
  uint8_t depth = 0;
  const GArray *parameters = callee->fact->parameters;
  struct type *declared = NULL;
  if (!callee->api && parameters->len)
    declared =
        program_type(tracer->program, g_array_index(parameters, struct fact_parameter, 0).type, &depth);
  if (declared && depth == 1)
    return declared;
  const struct class *class =
      call->arg_count > 1
          ? gobject_class_of_value(tracer->program, tracer->body,
                                   g_array_index(tracer->body->ir->args, uint32_t, call->args + 1))
          : NULL;
  if (class && class->instance)
    return class->instance;
  const struct type *record =
      tracer->body->resolved[index].depth == 1 ? tracer->body->resolved[index].type : NULL;
  if (record && record->private_of)
    return record->private_of;
  struct root root = tracer_root(tracer, g_array_index(tracer->body->ir->args, uint32_t, call->args));
  return root.local >= 0 && root.offset == 0 ? root.type : NULL;
}

static void resolve_call(const struct tracer *tracer, uint32_t index) {
  const struct ir_insn *call = tracer_insn(tracer, index);
  struct resolved *resolved = &tracer->body->resolved[index];
  if (call->op != IR_CALL || !gets_private(resolved->function, call))
    return;
  struct type *instance = instance_of(tracer, resolved->function, index);
  resolved->offset = private_offset(instance);
  resolved->is_private = true;
  resolved->instance = instance;
  if (instance && resolved->depth == 1 && resolved->type)
    instance->private_record = resolved->type;
}

static const struct ir_insn *stored_member(const struct tracer *tracer, const struct ir_insn *store) {
  const struct ir_insn *address = store->op == IR_STORE ? tracer_definition(tracer, store->a) : NULL;
  bool is_member = address && address->op == IR_FIELD && address->record && address->name;
  return is_member && g_str_has_suffix(store->type ? store->type : "", "*") ? address : NULL;
}

static unsigned use_of(const struct tracer *tracer, uint32_t value) {
  uint32_t source = tracer_chase(tracer, value);
  const struct ir_insn *made = tracer_definition(tracer, source);
  if (!made)
    return MEMBER_HOLDS_OTHER;
  if (made->op == IR_CONST && made->number == 0)
    return 0;
  bool is_private =
      made->op == IR_CALL && tracer->body->resolved[tracer->body->definitions[source]].is_private;
  return is_private ? MEMBER_HOLDS_PRIVATE : MEMBER_HOLDS_OTHER;
}

static char *member_key(const struct ir_insn *field) {
  return g_strconcat(field->record, ".", field->name, NULL);
}

/* The accessor gives a void pointer: what it is stored as tells the record. */
static void note_record(const struct tracer *tracer, const struct ir_insn *store) {
  if (store->op != IR_STORE || store->b == IR_NONE)
    return;
  uint32_t source = tracer_chase(tracer, store->b);
  const struct ir_insn *made = tracer_definition(tracer, source);
  uint8_t depth = 0;
  struct type *record = program_type(tracer->program, store->type, &depth);
  if (!made || made->op != IR_CALL || !record || depth != 1)
    return;
  const struct resolved *call = &tracer->body->resolved[tracer->body->definitions[source]];
  if (call->is_private && call->instance && !call->instance->private_record)
    call->instance->private_record = record;
}

static void note_store(const struct tracer *tracer, const struct ir_insn *store, GHashTable *members) {
  note_record(tracer, store);
  const struct ir_insn *member = stored_member(tracer, store);
  if (!member)
    return;
  char *key = member_key(member);
  unsigned use = GPOINTER_TO_UINT(g_hash_table_lookup(members, key)) | use_of(tracer, store->b);
  g_hash_table_replace(members, key, GUINT_TO_POINTER(use));
}

/* `self->priv = ACCESSOR(self)`: tells whose private data the record is. */
static void read_owner(const struct tracer *tracer, const struct ir_insn *store) {
  const struct ir_insn *member = stored_member(tracer, store);
  uint32_t source = member ? tracer_chase(tracer, store->b) : IR_NONE;
  const struct ir_insn *made = tracer_definition(tracer, source);
  if (!made || made->op != IR_CALL)
    return;
  const struct resolved *call = &tracer->body->resolved[tracer->body->definitions[source]];
  uint8_t depth = 0;
  struct type *record = program_type(tracer->program, member->type, &depth);
  if (gets_private(call->function, made) && record && depth == 1)
    record->private_of = tracer->body->resolved[tracer->body->definitions[store->a]].type;
}

static void read_owners(const struct tracer *tracer, GHashTable *members) {
  (void)members;
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++)
    read_owner(tracer, tracer_insn(tracer, i));
}

static void read_stores(const struct tracer *tracer, GHashTable *members) {
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++)
    resolve_call(tracer, i);
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++)
    note_store(tracer, tracer_insn(tracer, i), members);
}

static void resolve_load(const struct tracer *tracer, uint32_t index, GHashTable *members) {
  const struct ir_insn *load = tracer_insn(tracer, index);
  const struct ir_insn *member = load->op == IR_LOAD ? tracer_definition(tracer, load->a) : NULL;
  if (!member || member->op != IR_FIELD || !member->record || !member->name)
    return;
  g_autofree char *key = member_key(member);
  if (GPOINTER_TO_UINT(g_hash_table_lookup(members, key)) != MEMBER_HOLDS_PRIVATE)
    return;
  const struct resolved *field = &tracer->body->resolved[tracer->body->definitions[load->a]];
  struct resolved *resolved = &tracer->body->resolved[index];
  resolved->is_private = true;
  resolved->member_offset = field->offset;
  resolved->offset = private_offset(field->type);
  if (field->type && resolved->depth == 1 && resolved->type)
    field->type->private_record = resolved->type;
}

static void read_loads(const struct tracer *tracer, GHashTable *members) {
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++)
    resolve_load(tracer, i, members);
}

void program_find_private_data(struct program *program) {
  g_autoptr(GHashTable) members = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  void (*const passes[])(const struct tracer *, GHashTable *) = {read_owners, read_stores, read_loads};
  for (size_t pass = 0; pass < G_N_ELEMENTS(passes); pass++)
    for (guint i = 0; i < program->function_list->len; i++) {
      const struct function *function = g_ptr_array_index(program->function_list, i);
      for (guint b = 0; b < function->bodies->len; b++) {
        struct tracer tracer;
        tracer_init(&tracer, program, g_ptr_array_index(function->bodies, b));
        passes[pass](&tracer, members);
        tracer_finish(&tracer);
      }
    }
}
