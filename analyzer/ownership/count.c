/* Updates of integers that are reference counts, or may turn out to be for a caller.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/interpreter.h"

#include "analyzer/ownership/limits.h"

/* A fresh object's first update sets its count: `calloc` then `++n->refs`. */
static void update_count(struct state *state, uint32_t index, int64_t delta, const struct origin *origin) {
  struct object *object = state_object(state, index);
  object->is_counted = true;
  if (object->kind == OBJECT_FRESH && !object->is_count_set && delta > 0) {
    object->claims = (int32_t)delta;
    object->is_count_set = true;
    return;
  }
  state_add_claims(state, index, (int32_t)delta, origin);
}

#define COUNT_HELPER_BYTES 16 /* atomic_t, kref, refcount_t */

/* Only what is small, or of unknown type, can lie inside a record that the caller knows. */
static bool may_count_for_caller(const struct object *object) {
  const struct fact_type *fact = object->type ? object->type->fact : NULL;
  return fact ? fact->size_bytes <= COUNT_HELPER_BYTES : object->kind == OBJECT_PARAMETER;
}

struct value count_update(struct frame *frame, struct state *state, struct value address, int64_t delta,
                          bool is_old) {
  if (address.kind != VALUE_ADDRESS)
    return state_unknown(state);
  const struct object *object = state_object(state, address.object);
  if (object->kind == OBJECT_LOCAL || object->kind == OBJECT_GLOBAL)
    return state_unknown(state);
  bool is_count = program_is_count(frame->analysis->program, object->type, address.offset);
  struct value value = {.kind = VALUE_COUNT, .object = address.object, .offset = address.offset};
  value.is_maybe = !is_count;
  if (!is_count) /* what was known of the number, as in `while (p->used > 0) drop(p->items[--p->used])` */
    state_forget(state, address.object, address.offset);
  if (is_count) {
    update_count(state, address.object, delta, frame_origin(frame, NULL));
  } else if (!may_count_for_caller(object)) {
    return state_unknown(state);
  } else if (state->counts->len < LIMIT_OBJECTS) {
    struct count_event event = {address.object, address.offset, (int32_t)delta, 0};
    g_array_append_val(state->counts, event);
  }
  if (is_old || delta > 0)
    value.test = 3;
  if (is_count && delta < 0 && frame->analysis->is_at_zero) /* this is the last release */
    return value_number(is_old ? -delta : 0);
  return value;
}

/* `p->refs += delta`: what it does is known where the parameter is. */
void count_by_parameter(struct state *state, struct value address, uint32_t symbol) {
  if (address.kind != VALUE_ADDRESS || state->counts->len >= LIMIT_OBJECTS)
    return;
  struct count_event event = {.object = address.object, .offset = address.offset, .symbol = symbol};
  g_array_append_val(state->counts, event);
}

/* Is the new value looked at by the instructions that follow, as in `if (--p->n > 0)`? */
static bool is_looked_at(const struct body *body, const struct ir_insn *insn) {
  const GArray *insns = body->ir->insns;
  guint at = (guint)(insn - &g_array_index(insns, struct ir_insn, 0));
  for (guint i = at + 1; i < insns->len && i <= at + 2; i++) {
    const struct ir_insn *next = &g_array_index(insns, struct ir_insn, i);
    if (insn->dst != IR_NONE && (next->a == insn->dst || next->b == insn->dst))
      return true;
  }
  return false;
}

/* `--p->refs`: a release; `may_be`: also of what may lie inside a counted record that only a caller knows, or
 * decides what is done next. */
static bool is_release(const struct program *program, const struct body *body, const struct ir_insn *insn,
                       bool may_be) {
  bool is_down = insn->op == IR_COUNT && (insn->number < 0 || insn->b != IR_NONE) && insn->a != IR_NONE;
  uint32_t made = is_down ? body->definitions[insn->a] : IR_NONE;
  if (made == IR_NONE)
    return is_down && may_be;
  if (g_array_index(body->ir->insns, struct ir_insn, made).op != IR_FIELD)
    return may_be && g_array_index(body->ir->insns, struct ir_insn, made).op != IR_LOCAL;
  const struct resolved *field = &body->resolved[made];
  bool is_small = !field->type || !field->type->fact || field->type->fact->size_bytes <= COUNT_HELPER_BYTES;
  return (may_be && (is_small || is_looked_at(body, insn))) ||
         program_is_count(program, field->type, field->offset);
}

bool function_counts_down(const struct program *program, const struct function *function, bool may_be) {
  for (guint b = 0; b < function->bodies->len; b++) {
    const struct body *body = g_ptr_array_index(function->bodies, b);
    for (guint i = 0; i < body->ir->insns->len; i++)
      if (is_release(program, body, &g_array_index(body->ir->insns, struct ir_insn, i), may_be))
        return true;
  }
  return false;
}
