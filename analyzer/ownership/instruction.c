/* What single instructions do to an abstract heap.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/interpreter.h"

#include <string.h>

static struct value operand(const struct frame *frame, uint32_t value) {
  return value == IR_NONE ? (struct value){.kind = VALUE_UNKNOWN} : frame->values[value];
}

static void set_result(struct frame *frame, struct value value) {
  if (frame->insn->dst != IR_NONE)
    frame->values[frame->insn->dst] = value;
}

static struct value local_address(struct frame *frame, struct state *state) {
  uint32_t index = (uint32_t)frame->insn->number;
  const struct ir_local *local = &g_array_index(frame->body->ir->locals, struct ir_local, index);
  uint32_t found = state_find_object(state, OBJECT_LOCAL, index, NULL);
  if (found == NO_OBJECT && local->is_parameter)
    found = state_find_object(state, OBJECT_PARAMETER, index, NULL);
  if (found == NO_OBJECT) {
    struct object object = {.kind = OBJECT_LOCAL, .index = index, .parent = NO_OBJECT};
    found = state_add_object(state, object);
  }
  return value_address(found, 0);
}

static struct value global_address(struct frame *frame, struct state *state) {
  const char *key = frame->insn->name;
  uint32_t found = state_find_object(state, OBJECT_GLOBAL, 0, key);
  if (found == NO_OBJECT) {
    struct object object = {.kind = OBJECT_GLOBAL, .name = key, .parent = NO_OBJECT};
    object.type = frame->resolved->depth == 0 ? frame->resolved->type : NULL;
    found = state_add_object(state, object);
  }
  return value_address(found, 0);
}

/* The most derived type that is known wins. */
void object_refine_type(struct object *object, const struct type *type) {
  if (!type || object->kind == OBJECT_LOCAL || object->kind == OBJECT_GLOBAL || object->type == type)
    return;
  bool is_more = !object->type || type_is_a(type, object->type) || (!object->type->fact && type->fact) ||
                 ((object->type->flags & TYPE_GENERIC) && !(type->flags & TYPE_GENERIC));
  if (is_more)
    object->type = type;
}

static void refine(struct frame *frame, struct state *state, struct value value) {
  if (value.kind == VALUE_ADDRESS && value.offset == 0 && frame->resolved->depth == 1)
    object_refine_type(state_object(state, value.object), frame->resolved->type);
}

static struct value field_address(struct frame *frame, struct state *state) {
  struct value base = operand(frame, frame->insn->a);
  if (base.kind != VALUE_ADDRESS)
    return state_unknown(state);
  if (base.offset == 0 && frame->resolved->depth == 0)
    object_refine_type(state_object(state, base.object), frame->resolved->type);
  if (frame->resolved->offset >= 0) {
    base.offset += frame->resolved->offset;
    return base;
  }
  if (base.offset == 0 && frame->insn->name)
    base.offset = slot_synthetic(frame->analysis->slots, frame->insn->name);
  return base;
}

static struct value element_address(struct frame *frame, struct state *state) {
  struct value base = operand(frame, frame->insn->a);
  if (base.kind != VALUE_ADDRESS)
    return state_unknown(state);
  bool is_text = !frame->resolved->type && frame->resolved->depth == 0; /* characters, numbers, bytes */
  struct value index = operand(frame, frame->insn->b);
  int64_t number = frame->insn->number;
  if (number < 0 && index.kind == VALUE_NUMBER)
    number = index.number;
  if (is_text) { /* known bytes behind the start of a record: a part of it, or what lies behind it */
    bool is_part = state_object(state, base.object)->type && number > 0 && number < 4096;
    base.offset += is_part ? (int32_t)number : 0;
    return base;
  }
  bool is_constant = number >= 0 && number < 4096;
  if (is_constant)
    base.offset += (int32_t)number * frame->resolved->offset;
  else if (!offset_is_many(base.offset))
    base.offset += SLOT_MANY;
  return base;
}

static struct value container_address(struct frame *frame, struct state *state) {
  struct value base = operand(frame, frame->insn->a);
  if (base.kind != VALUE_ADDRESS || frame->resolved->offset < 0)
    return state_unknown(state);
  base.offset -= frame->resolved->offset;
  struct object *object = state_object(state, base.object);
  if (base.offset == 0) {
    object_refine_type(object, frame->resolved->type);
  } else if (base.offset < 0) {
    object->outer = frame->resolved->type;
    object->outer_offset = base.offset;
  }
  return base;
}

/* `ops->release(...)`: what a constant table says, as long as nothing was stored over it. */
static bool load_initializer(struct frame *frame, struct state *state, struct value address,
                             struct value *out) {
  const struct object *object = state_object(state, address.object);
  if (object->kind != OBJECT_GLOBAL || state_find_cell(state, address.object, address.offset))
    return false;
  const struct program *program = frame->analysis->program;
  const struct fact_global *global = g_hash_table_lookup(program->globals, object->name);
  if (!global || !global->inits->len || global->is_unreadable)
    return false;
  const char *path = object->type ? program_slot_name(program, object->type, address.offset) : "";
  for (guint i = 0; i < global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(global->inits, struct fact_init, i);
    if (init->kind != INIT_FUNCTION || strcmp(init->path ? init->path : "", path) != 0)
      continue;
    *out = (struct value){.kind = VALUE_FUNCTION, .name = init->name};
    return true;
  }
  return false;
}

static struct value load(struct frame *frame, struct state *state) {
  struct value address = operand(frame, frame->insn->a);
  struct value value;
  if (address.kind != VALUE_ADDRESS)
    return state_unknown(state);
  if (load_initializer(frame, state, address, &value))
    return value;
  if (frame->resolved->is_private && address.offset == frame->resolved->member_offset)
    return value_address(address.object, frame->resolved->offset);
  const struct object *object = state_object(state, address.object);
  if (object->kind != OBJECT_LOCAL && !frame->resolved->is_pointer &&
      program_is_count(frame->analysis->program, object->type, address.offset))
    return frame->analysis->is_at_zero
               ? value_number(!state->has_counted)
               : (struct value){
                     .kind = VALUE_COUNT, .object = address.object, .offset = address.offset, .test = 3};
  value = state_load(state, address, frame->resolved);
  refine(frame, state, value);
  return value;
}

static void name_object(struct frame *frame, struct state *state, struct value address, struct value value) {
  const struct object *place = state_object(state, address.object);
  if (place->kind != OBJECT_LOCAL || address.offset != 0 || value.kind != VALUE_ADDRESS || value.offset != 0)
    return;
  const struct ir_local *local = &g_array_index(frame->body->ir->locals, struct ir_local, place->index);
  struct object *object = state_object(state, value.object);
  if (local->name && !object->name && object->kind != OBJECT_GLOBAL)
    object->name = local->name;
}

/* A number that lands on the reference count of an object made here is its first count. */
void object_set_count(struct frame *frame, struct state *state, struct value address, struct value value) {
  struct object *object = state_object(state, address.object);
  if (object->kind != OBJECT_FRESH || value.kind != VALUE_NUMBER ||
      !program_is_count(frame->analysis->program, object->type, address.offset))
    return;
  object->claims = (int32_t)value.number;
  object->is_counted = object->is_count_set = true;
}

bool object_may_count_at(const struct frame *frame, const struct object *object, int32_t offset) {
  const struct fact_type *fact = object->type ? object->type->fact : NULL;
  bool is_helper = object->kind == OBJECT_PARAMETER && fact && fact->size_bytes <= 16; /* atomic_t, kref */
  return is_helper || program_is_count(frame->analysis->program, object->type, offset);
}

static void store(struct frame *frame, struct state *state) {
  struct value address = operand(frame, frame->insn->a), value = operand(frame, frame->insn->b);
  if (address.kind != VALUE_ADDRESS) {
    if (value.kind == VALUE_ADDRESS)
      state_object(state, value.object)->unknown_at = state->events++;
    return;
  }
  refine(frame, state, value);
  name_object(frame, state, address, value);
  const struct object *object = state_object(state, address.object);
  bool is_local = object->kind == OBJECT_LOCAL;
  object_set_count(frame, state, address, value);
  const struct resolved *type = frame->resolved;
  bool is_number = value.kind == VALUE_NUMBER || value.kind == VALUE_UNKNOWN || value.kind == VALUE_COUNT;
  if (!is_local && !type->is_pointer && is_number && !object_may_count_at(frame, object, address.offset)) {
    state_forget(state, address.object, address.offset); /* plain numbers would only keep heaps apart */
    return;
  }
  bool is_weak = type->type && (type->type->flags & TYPE_WEAK) && type->depth == 0;
  struct store what = {.object = address.object,
                       .offset = address.offset,
                       .is_many = offset_is_many(address.offset),
                       .value = value,
                       .edge = is_local  ? EDGE_NONE
                               : is_weak ? EDGE_WEAK
                                         : EDGE_PENDING,
                       .via = VIA_STORE};
  if (!is_local)
    what.origin = frame_origin(frame, NULL);
  state_store(state, &what);
}

static void copy_cell(struct frame *frame, struct state *state, struct value to, const struct cell *cell,
                      int32_t from_offset) {
  bool is_local = state_object(state, to.object)->kind == OBJECT_LOCAL;
  to.offset += cell->offset - from_offset;
  object_set_count(frame, state, to, cell->value);
  struct store what = {.object = to.object,
                       .offset = to.offset,
                       .is_many = cell->is_many,
                       .value = cell->value,
                       .edge = is_local ? EDGE_NONE : EDGE_PENDING,
                       .via = VIA_STORE,
                       .origin = frame_origin(frame, NULL)};
  state_store(state, &what);
  name_object(frame, state, to, cell->value);
}

static void copy_memory(struct frame *frame, struct state *state) {
  struct value to = operand(frame, frame->insn->a), from = operand(frame, frame->insn->b);
  if (to.kind != VALUE_ADDRESS)
    return;
  if (from.kind != VALUE_ADDRESS)
    return;
  if (from.offset == 0 && state_object(state, from.object)->is_handle) {
    struct cell handle = {.object = from.object, .value = from};
    copy_cell(frame, state, to, &handle, 0);
    return;
  }
  const struct type *type = frame->resolved->type;
  int32_t size =
      type && type->fact && type->fact->size_bytes > 0 ? (int32_t)type->fact->size_bytes : INT32_MAX / 4;
  g_autoptr(GArray) cells = g_array_copy(state->cells);
  for (guint i = 0; i < cells->len; i++) {
    const struct cell *cell = &g_array_index(cells, struct cell, i);
    if (cell->object == from.object && cell->offset >= from.offset && cell->offset - from.offset < size)
      copy_cell(frame, state, to, cell, from.offset);
  }
}

static void zero(struct frame *frame, struct state *state) {
  struct value to = operand(frame, frame->insn->a);
  if (to.kind != VALUE_ADDRESS)
    return;
  struct object *object = state_object(state, to.object);
  if (object->kind != OBJECT_FRESH && object->kind != OBJECT_LOCAL)
    return;
  if (to.offset == 0)
    object->is_zeroed = true;
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object == to.object && cell->offset >= to.offset)
      state_remove_cell(state, i);
  }
}

static struct value negation(struct state *state, struct value value) {
  if (value.kind == VALUE_COUNT && (value.test == 1 || value.test == 2)) {
    value.test = 3 - value.test;
    return value;
  }
  if (value.kind == VALUE_COUNT && value.test == 0) {
    value.test = 1;
    return value;
  }
  enum truth truth = value_truth(state, value);
  return truth == TRUTH_EITHER ? state_unknown(state) : value_number(truth == TRUTH_FALSE);
}

static void count(struct frame *frame, struct state *state) {
  const struct ir_insn *insn = frame->insn;
  struct value delta = insn->b == IR_NONE ? value_number(insn->number) : operand(frame, insn->b);
  if (delta.kind != VALUE_NUMBER) {
    state->has_counted = true;
    if (delta.kind == VALUE_UNKNOWN && delta.object && delta.object <= frame->body->fact->parameters->len)
      count_by_parameter(state, operand(frame, insn->a), delta.object);
    set_result(frame, state_unknown(state));
    return;
  }
  set_result(frame,
             count_update(frame, state, operand(frame, insn->a), delta.number, (insn->flags & IR_OLD) != 0));
}

static struct value cast(struct frame *frame, struct state *state) {
  struct value value = operand(frame, frame->insn->a);
  refine(frame, state, value);
  return value;
}

void instruction_run(struct frame *frame, struct state *state) {
  const struct ir_insn *insn = frame->insn;
  switch ((enum ir_op)insn->op) {
  case IR_CONST:
    set_result(frame, value_number(insn->number));
    break;
  case IR_STRING:
    set_result(frame, (struct value){.kind = VALUE_STRING, .name = insn->name});
    break;
  case IR_FUNCTION:
    set_result(frame, (struct value){.kind = VALUE_FUNCTION, .name = insn->name});
    break;
  case IR_GLOBAL:
    set_result(frame, global_address(frame, state));
    break;
  case IR_LOCAL:
    set_result(frame, local_address(frame, state));
    break;
  case IR_CAST:
    set_result(frame, cast(frame, state));
    break;
  case IR_FIELD:
    set_result(frame, field_address(frame, state));
    break;
  case IR_ELEMENT:
    set_result(frame, element_address(frame, state));
    break;
  case IR_CONTAINER:
    set_result(frame, container_address(frame, state));
    break;
  case IR_LOAD:
    set_result(frame, load(frame, state));
    break;
  case IR_STORE:
    store(frame, state);
    break;
  case IR_COPY_MEMORY:
    copy_memory(frame, state);
    break;
  case IR_ZERO:
    zero(frame, state);
    break;
  case IR_COUNT:
    count(frame, state);
    break;
  case IR_COMPARE:
    set_result(frame, value_compare(frame, state, insn));
    break;
  case IR_NOT:
    set_result(frame, negation(state, operand(frame, insn->a)));
    break;
  case IR_UNKNOWN:
    set_result(frame, state_unknown(state));
    break;
  default:
    break; /* calls and control flow end the block */
  }
}
