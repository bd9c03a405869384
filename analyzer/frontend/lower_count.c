/* Count updates: ++, --, +=, -=, x = x + n. On plain local integers they are mere arithmetic.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower.h"

bool lower_is_counter(const struct lowerer *l, uint32_t node) {
  enum type_class class = type_get(l->unit, node_at(l->unit, node)->type)->class;
  if (class != CLASS_INT && class != CLASS_CHAR)
    return false;
  const struct node *at = node_at(l->unit, node_strip(l->unit, node));
  const struct decl *decl = at->kind == CXCursor_DeclRefExpr ? decl_get(l->unit, at->decl) : NULL;
  if (decl)
    return decl->kind == CXCursor_VarDecl && !decl->is_local;
  return at->kind == CXCursor_MemberRefExpr || at->kind == CXCursor_ArraySubscriptExpr ||
         (at->kind == CXCursor_UnaryOperator && at->opcode == CXUnaryOperator_Deref);
}

static uint32_t lower_moved_pointer(struct lowerer *l, uint32_t old, uint32_t index, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_ELEMENT, node);
  insn.a = old;
  insn.b = index;
  insn.number = -1;
  insn.type = type_use(l->unit, type_get(l->unit, node_at(l->unit, node)->type)->target);
  return lower_define(l, &insn);
}

static uint32_t lower_step_by(struct lowerer *l, uint32_t node, int64_t number, bool is_postfix) {
  uint32_t child = node_at(l->unit, node)->first, type = node_at(l->unit, child)->type;
  uint32_t address = lower_address(l, child);
  if (lower_is_counter(l, child)) {
    struct ir_insn insn = lower_insn(l, IR_COUNT, node);
    insn.a = address;
    insn.number = number;
    insn.flags = is_postfix ? IR_OLD : 0;
    insn.type = type_ref(l->unit, type);
    return lower_define(l, &insn);
  }
  uint32_t old = lower_load(l, address, type, node);
  bool is_pointer = type_get(l->unit, type)->class == CLASS_POINTER;
  uint32_t moved = is_pointer ? lower_moved_pointer(l, old, IR_NONE, node) : lower_unknown(l, &old, 1, node);
  lower_store(l, address, moved, type, node);
  return is_postfix ? old : moved;
}

uint32_t lower_step(struct lowerer *l, uint32_t node) {
  uint8_t opcode = node_at(l->unit, node)->opcode;
  bool is_postfix = opcode == CXUnaryOperator_PostInc || opcode == CXUnaryOperator_PostDec;
  bool is_up = opcode == CXUnaryOperator_PostInc || opcode == CXUnaryOperator_PreInc;
  return lower_step_by(l, node, is_up ? 1 : -1, is_postfix);
}

struct update {
  uint32_t target, amount, node;
  bool is_added;
};

/* *target += amount, amount evaluated after the address. */
static uint32_t lower_update(struct lowerer *l, const struct update *update) {
  int64_t number = 0;
  uint32_t address = lower_address(l, update->target), b = IR_NONE;
  bool is_constant = node_constant(l->unit, update->amount, &number);
  if (!is_constant) {
    b = lower_value(l, update->amount);
    if (!update->is_added)
      b = lower_unknown(l, &b, b != IR_NONE, update->amount);
  }
  struct ir_insn insn = lower_insn(l, IR_COUNT, update->node);
  insn.a = address;
  insn.b = b;
  insn.number = is_constant ? (update->is_added ? number : (int64_t)(0 - (uint64_t)number)) : 0;
  insn.type = type_ref(l->unit, node_at(l->unit, update->target)->type);
  return lower_define(l, &insn);
}

uint32_t lower_compound_assignment(struct lowerer *l, uint32_t node) {
  uint32_t target = node_at(l->unit, node)->first, amount = node_last_child(l->unit, node);
  uint8_t opcode = node_at(l->unit, node)->opcode;
  bool is_sum = opcode == CXBinaryOperator_AddAssign || opcode == CXBinaryOperator_SubAssign;
  if (target == NO_ID || target == amount)
    return lower_children_unknown(l, node);
  if (is_sum && lower_is_counter(l, target)) {
    struct update update = {target, amount, node, opcode == CXBinaryOperator_AddAssign};
    return lower_update(l, &update);
  }
  uint32_t type = node_at(l->unit, target)->type;
  uint32_t address = lower_address(l, target);
  uint32_t values[2] = {lower_load(l, address, type, node), IR_NONE};
  values[1] = lower_value(l, amount);
  uint32_t result = IR_NONE;
  if (type_get(l->unit, type)->class == CLASS_POINTER)
    result =
        lower_moved_pointer(l, values[0], opcode == CXBinaryOperator_AddAssign ? values[1] : IR_NONE, node);
  else
    result = lower_unknown(l, values, values[1] == IR_NONE ? 1 : 2, node);
  lower_store(l, address, result, type, node);
  return result;
}

bool lower_count_assignment(struct lowerer *l, uint32_t node, uint32_t *value) {
  uint32_t target = node_at(l->unit, node)->first;
  uint32_t sum = node_strip_casts(l->unit, node_last_child(l->unit, node));
  const struct node *at = node_at(l->unit, sum);
  bool is_added = at->opcode == CXBinaryOperator_Add;
  if (at->kind != CXCursor_BinaryOperator || (!is_added && at->opcode != CXBinaryOperator_Sub) ||
      node_count_children(l->unit, sum) != 2 || !lower_is_counter(l, target))
    return false;
  uint32_t left = at->first, right = node_last_child(l->unit, sum);
  struct update update = {target, right, node, is_added};
  if (is_added && node_is_same(l->unit, right, target))
    update.amount = left;
  else if (!node_is_same(l->unit, left, target))
    return false;
  *value = lower_update(l, &update);
  return true;
}
