/* Tells whether an IR is well formed: every index stands for something.
 * SPDX-License-Identifier: MIT */
#include "db/ir.h"

static bool is_value(const struct ir *ir, uint32_t value) {
  return value == IR_NONE || value < ir->value_count;
}

static const char *args_problem(const struct ir *ir, const struct ir_insn *insn) {
  if (insn->arg_count == 0)
    return NULL;
  if (insn->args > ir->args->len || insn->arg_count > ir->args->len - insn->args)
    return "arguments out of range";
  for (uint32_t i = 0; i < insn->arg_count; i++)
    if (!is_value(ir, g_array_index(ir->args, uint32_t, insn->args + i)))
      return "argument value out of range";
  return NULL;
}

static const char *target_problem(const struct ir *ir, const struct ir_insn *insn) {
  bool has_then = insn->op == IR_JUMP || insn->op == IR_BRANCH;
  if (has_then && insn->then_target >= ir->insns->len)
    return "jump target out of range";
  if (insn->op == IR_BRANCH && insn->else_target >= ir->insns->len)
    return "else target out of range";
  return NULL;
}

static const char *insn_problem(const struct ir *ir, const struct ir_insn *insn) {
  if (insn->op >= IR_OP_COUNT)
    return "unknown operation";
  if (!is_value(ir, insn->dst) || !is_value(ir, insn->a) || !is_value(ir, insn->b))
    return "value out of range";
  bool names_local = insn->op == IR_LOCAL || insn->op == IR_SCOPE_END;
  if (names_local && (insn->number < 0 || insn->number >= (int64_t)ir->locals->len))
    return "local out of range";
  if (insn->op == IR_COMPARE && (insn->number < IR_EQ || insn->number > IR_GE))
    return "unknown comparison";
  const char *problem = target_problem(ir, insn);
  return problem != NULL ? problem : args_problem(ir, insn);
}

const char *ir_problem(const struct ir *ir) {
  /* Each value is the result of one instruction; instructions may have been dropped since. */
  if (ir->value_count / 4 > ir->insns->len)
    return "more values than instructions can define";
  for (guint i = 0; i < ir->insns->len; i++) {
    const char *problem = insn_problem(ir, &g_array_index(ir->insns, struct ir_insn, i));
    if (problem != NULL)
      return problem;
  }
  return NULL;
}
