/* Does a registration end by itself? Its model says so, or its callback never asks to be called again.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/effect.h"

static const struct ir_insn *returned(const struct body *body, uint32_t value) {
  const struct ir_insn *made = NULL;
  do {
    uint32_t at = body->definitions[value];
    made = at == IR_NONE ? NULL : &g_array_index(body->ir->insns, struct ir_insn, at);
    value = made ? made->a : IR_NONE;
  } while (made && made->op == IR_CAST && value != IR_NONE);
  return made;
}

/* Every return gives the constant zero, and there is one. */
static bool returns_zero(const struct body *body) {
  bool has_return = false;
  for (guint i = 0; body->ir && i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    if (insn->op != IR_RETURN || insn->a == IR_NONE)
      continue;
    const struct ir_insn *value = returned(body, insn->a);
    if (!value || value->op != IR_CONST || value->number != 0)
      return false;
    has_return = true;
  }
  return has_return;
}

bool effect_ends_by_itself(const struct effect *effect) {
  if (effect->api->flags & API_ONE_SHOT)
    return true;
  struct value callback = effect_argument(effect, api_parameter(effect->api, ROLE_CALLBACK));
  const struct function *function = callback.kind == VALUE_FUNCTION
                                        ? program_function(effect->frame->analysis->program, callback.name)
                                        : NULL;
  for (guint i = 0; function && i < function->bodies->len; i++)
    if (!returns_zero(g_ptr_array_index(function->bodies, i)))
      return false;
  return function && function->bodies->len;
}
