/* A call: modelled, understood through its summary, or unknown.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/judge.h"

#include "analyzer/ownership/limits.h"
#include "analyzer/ownership/schedule.h"

#include <string.h>

static GArray *read_arguments(struct frame *frame) {
  const struct ir_insn *insn = frame->insn;
  GArray *arguments = g_array_new(FALSE, TRUE, sizeof(struct value));
  for (uint32_t i = 0; i < insn->arg_count; i++) {
    uint32_t id = g_array_index(frame->body->ir->args, uint32_t, insn->args + i);
    struct value value = id == IR_NONE ? (struct value){0} : frame->values[id];
    g_array_append_val(arguments, value);
  }
  return arguments;
}

/* Sets the call's result in a state that goes on in another block. */
void frame_set_result(struct frame *frame, struct state *state, struct value value) {
  uint32_t dst = frame->insn->dst;
  if (dst == IR_NONE)
    return;
  for (guint i = 0; i < frame->body->crossing->len; i++)
    if (g_array_index(frame->body->crossing, uint32_t, i) == dst)
      g_array_index(state->crossing, struct value, i) = value;
}

struct value frame_unknown_result(struct frame *frame, struct state *state) {
  if (!frame->resolved->is_pointer || state->objects->len >= LIMIT_OBJECTS)
    return state_unknown(state);
  struct object object = {.kind = OBJECT_RESULT, .parent = NO_OBJECT, .index = state->objects->len};
  if (frame->resolved->depth == 1)
    object.type = frame->resolved->type;
  return value_address(state_add_object(state, object), 0);
}

/* `s->destroy(s->data)`: what runs at zero hands the slot to a function that is not known. */
static void learn_unsure(const struct state *state, const struct object *child) {
  const struct object *parent = state_object(state, child->parent);
  const struct type *type = parent->outer ? parent->outer : parent->type;
  int32_t offset = parent->outer ? child->offset - parent->outer_offset : child->offset;
  if (type && offset >= 0)
    g_hash_table_add(type->unsure, GINT_TO_POINTER(offset + 1));
}

/* `task_new(file, g_object_ref(e), g_object_unref)`: whatever it does, it owns what it is given with the
 * function that releases it; the result holds it, or without one the first argument. */
static void hold_with_release(struct frame *frame, struct state *state, const GArray *arguments, guint index,
                              struct value result) {
  struct value held = g_array_index(arguments, struct value, index);
  struct value release = g_array_index(arguments, struct value, index + 1);
  if (held.kind != VALUE_ADDRESS || release.kind != VALUE_FUNCTION ||
      state_object(state, held.object)->claims <= 0 ||
      !function_releases_first(frame->analysis->program, release.name))
    return;
  struct value first = g_array_index(arguments, struct value, 0);
  struct value holder = result.kind == VALUE_ADDRESS ? result : index > 0 ? first : (struct value){0};
  if (holder.kind != VALUE_ADDRESS || holder.object == held.object ||
      state_object(state, holder.object)->kind == OBJECT_LOCAL)
    return;
  state_object(state, held.object)->claims--;
  const char *name = frame->resolved->function ? frame->resolved->function->name : frame->insn->name;
  g_autofree char *slot = g_strdup_printf("closure(%s)", name ? name : "?");
  struct store store = {.object = holder.object,
                        .offset = slot_synthetic(frame->analysis->slots, slot),
                        .is_many = true,
                        .value = held,
                        .edge = EDGE_PLACED,
                        .via = VIA_CALLBACK,
                        .origin = frame_origin(frame, name),
                        .api = name};
  state_store(state, &store);
}

void interpreter_call_unknown(struct frame *frame, struct state *state, GArray *arguments, GPtrArray *after) {
  for (guint i = 0; i < arguments->len; i++) {
    const struct value *value = &g_array_index(arguments, struct value, i);
    if (value->kind != VALUE_ADDRESS)
      continue;
    struct object *object = state_object(state, value->object);
    object->unknown_at = state->events++;
    if (frame->analysis->is_at_zero && object->kind == OBJECT_LOADED)
      learn_unsure(state, object);
    if (object->kind == OBJECT_LOCAL) { /* an out parameter may hold anything now */
      struct cell *cell = state_find_cell(state, value->object, value->offset);
      if (cell)
        cell->value = state_unknown(state);
    }
  }
  struct value result = frame_unknown_result(frame, state);
  for (guint i = 0; i + 1 < arguments->len; i++)
    hold_with_release(frame, state, arguments, i, result);
  frame_set_result(frame, state, result);
  g_ptr_array_add(after, state);
}

static void call_function(struct frame *frame, struct state *state, struct function *callee,
                          GPtrArray *after) {
  g_autoptr(GArray) arguments = read_arguments(frame);
  const struct api *api = callee ? callee->api : NULL;
  if (!callee && frame->insn->name)
    api = g_hash_table_lookup(frame->analysis->program->apis, frame->insn->name);
  if (frame->resolved->is_private) {
    struct value self = g_array_index(arguments, struct value, 0);
    if (self.kind == VALUE_ADDRESS && self.offset < SLOT_PRIVATE)
      self.offset += frame->resolved->offset;
    frame_set_result(frame, state, self);
    g_ptr_array_add(after, state);
    return;
  }
  if (api) {
    if (api->flags & API_NORETURN) {
      state_destroy(state);
      return;
    }
    struct value result = effect_apply(frame, state, api, arguments);
    frame_set_result(frame, state, result);
    g_ptr_array_add(after, state);
  } else if (callee && callee->summary) {
    summary_apply(frame, state, callee, arguments, after);
  } else if (callee && callee->fact->is_noreturn) {
    state_destroy(state);
  } else {
    interpreter_call_unknown(frame, state, arguments, after);
  }
}

/* `p->ops->set(...)`: the record and field the pointer was loaded from. */
static GPtrArray *slot_functions(const struct frame *frame, uint32_t value) {
  const struct ir *ir = frame->body->ir;
  for (unsigned steps = 0; steps < 6; steps++) {
    if (value == IR_NONE || frame->body->definitions[value] == IR_NONE)
      return NULL;
    const struct ir_insn *insn = &g_array_index(ir->insns, struct ir_insn, frame->body->definitions[value]);
    if (insn->op == IR_FIELD && insn->record && insn->name) {
      g_autofree char *slot = g_strconcat(insn->record, ".", insn->name, NULL);
      return g_hash_table_lookup(frame->analysis->program->slot_targets, slot);
    }
    if (insn->op != IR_LOAD && insn->op != IR_CAST && insn->op != IR_ELEMENT)
      return NULL;
    value = insn->a;
  }
  return NULL;
}

static void call_each(struct frame *frame, struct state *state, GPtrArray *targets, GPtrArray *after) {
  for (guint i = 0; i < targets->len; i++) {
    struct state *own = i + 1 == targets->len ? state : state_copy(state);
    call_function(frame, own, g_ptr_array_index(targets, i), after);
  }
}

void interpreter_call(struct frame *frame, struct state *state, GPtrArray *after) {
  struct function *callee = frame->resolved->function;
  if (frame->insn->name) {
    call_function(frame, state, callee, after);
    return;
  }
  struct value pointer = frame->insn->a == IR_NONE ? (struct value){0} : frame->values[frame->insn->a];
  if (pointer.kind == VALUE_FUNCTION) {
    call_function(frame, state, program_function(frame->analysis->program, pointer.name), after);
    return;
  }
  if (schedule_is_chain_up(frame->body, frame->insn)) { /* what a base does is its own */
    frame_set_result(frame, state, frame_unknown_result(frame, state));
    g_ptr_array_add(after, state);
    return;
  }
  GPtrArray *targets = slot_functions(frame, frame->insn->a);
  if (targets && targets->len > 0 && targets->len <= LIMIT_TARGETS)
    call_each(frame, state, targets, after);
  else
    call_function(frame, state, NULL, after);
}
