/* Unary and binary operators, assignments.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower.h"

static const struct type *type_at(const struct lowerer *l, uint32_t node) {
  return type_get(l->unit, node_at(l->unit, node)->type);
}

uint32_t lower_unary(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  uint32_t child = at->first;
  int64_t number = 0;
  if (child == NO_ID)
    return lower_unknown(l, NULL, 0, node);
  switch (at->opcode) {
  case CXUnaryOperator_AddrOf:
    return lower_address(l, child);
  case CXUnaryOperator_Deref:
    return lower_load(l, lower_value(l, child), at->type, node);
  case CXUnaryOperator_PostInc:
  case CXUnaryOperator_PostDec:
  case CXUnaryOperator_PreInc:
  case CXUnaryOperator_PreDec:
    return lower_step(l, node);
  default:
    break;
  }
  if (node_constant(l->unit, node, &number))
    return lower_const(l, number, node);
  if (at->opcode != CXUnaryOperator_LNot)
    return lower_children_unknown(l, node);
  uint32_t value = lower_value(l, child);
  struct ir_insn insn = lower_insn(l, IR_NOT, node);
  insn.a = value;
  return lower_define(l, &insn);
}

static bool is_arithmetic(const struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  return at->kind == CXCursor_BinaryOperator && at->opcode >= CXBinaryOperator_Mul &&
         at->opcode <= CXBinaryOperator_Or && type_at(l, node)->class != CLASS_POINTER &&
         (at->opcode < CXBinaryOperator_LT || at->opcode > CXBinaryOperator_NE);
}

/* Long sums lean to the left: walked down without recursion, then their operands left to right. */
static uint32_t lower_arithmetic(struct lowerer *l, uint32_t node) {
  g_autoptr(GArray) operands = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  g_autoptr(GArray) values = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  uint32_t left = node;
  while (is_arithmetic(l, left) && node_count_children(l->unit, left) == 2) {
    uint32_t right = node_last_child(l->unit, left);
    g_array_append_val(operands, right);
    left = node_strip(l->unit, node_at(l->unit, left)->first);
  }
  g_array_append_val(operands, left);
  for (guint i = operands->len; i-- > 0;) {
    uint32_t value = lower_value(l, g_array_index(operands, uint32_t, i));
    if (value != IR_NONE)
      g_array_append_val(values, value);
  }
  return lower_unknown(l, (const uint32_t *)(void *)values->data, values->len, node);
}

static uint32_t lower_comparison(struct lowerer *l, uint32_t node, enum ir_compare how) {
  uint32_t a = lower_value(l, node_at(l->unit, node)->first);
  uint32_t b = lower_value(l, node_last_child(l->unit, node));
  return lower_compare(l, how, a, b, node);
}

static bool find_comparison(uint8_t opcode, enum ir_compare *how) {
  static const struct {
    enum CXBinaryOperatorKind opcode;
    enum ir_compare how;
  } pairs[] = {{CXBinaryOperator_EQ, IR_EQ}, {CXBinaryOperator_NE, IR_NE}, {CXBinaryOperator_LT, IR_LT},
               {CXBinaryOperator_LE, IR_LE}, {CXBinaryOperator_GT, IR_GT}, {CXBinaryOperator_GE, IR_GE}};
  for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++)
    if (pairs[i].opcode == opcode) {
      *how = pairs[i].how;
      return true;
    }
  return false;
}

static uint32_t lower_sum(struct lowerer *l, uint32_t node) {
  uint32_t first = node_at(l->unit, node)->first, second = node_last_child(l->unit, node);
  bool is_added = node_at(l->unit, node)->opcode == CXBinaryOperator_Add;
  bool is_second_pointer = type_at(l, second)->class == CLASS_POINTER;
  if (is_second_pointer)
    return lower_offset_pointer(l, node, second, first, is_added);
  return lower_offset_pointer(l, node, first, second, is_added);
}

uint32_t lower_binary(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  enum ir_compare how = IR_EQ;
  int64_t number = 0;
  if (node_count_children(l->unit, node) != 2)
    return lower_children_unknown(l, node);
  switch (at->opcode) {
  case CXBinaryOperator_Assign:
    return lower_assignment(l, node);
  case CXBinaryOperator_Comma:
    lower_value(l, at->first);
    return lower_value(l, node_last_child(l->unit, node));
  case CXBinaryOperator_LAnd:
  case CXBinaryOperator_LOr:
    return lower_condition_value(l, node);
  default:
    break;
  }
  if (node_constant(l->unit, node, &number))
    return lower_const(l, number, node);
  if (find_comparison(at->opcode, &how))
    return lower_comparison(l, node, how);
  return type_at(l, node)->class == CLASS_POINTER ? lower_sum(l, node) : lower_arithmetic(l, node);
}

uint32_t lower_assignment(struct lowerer *l, uint32_t node) {
  uint32_t value = IR_NONE;
  if (lower_count_assignment(l, node, &value))
    return value;
  uint32_t target = node_at(l->unit, node)->first;
  uint32_t address = lower_address(l, target);
  value = lower_value(l, node_last_child(l->unit, node));
  lower_store(l, address, value, node_at(l->unit, target)->type, node);
  return value;
}
