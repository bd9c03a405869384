/* Conditions become branches; their values, where one is needed, go through hidden locals.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

static bool is_assignment_of(const struct lowerer *l, uint32_t node, uint32_t variable, int64_t *value) {
  if (node == NO_ID || !node_is_expression(l->unit, node))
    return false;
  node = node_strip(l->unit, node);
  const struct node *at = node_at(l->unit, node);
  return at->kind == CXCursor_BinaryOperator && at->opcode == CXBinaryOperator_Assign && at->first != NO_ID &&
         node_at(l->unit, at->first)->decl == variable &&
         node_constant(l->unit, node_last_child(l->unit, node), value);
}

/* GLib's G_LIKELY: `({ int v; if (c) v = 1; else v = 0; v; })` is the condition c. */
static uint32_t find_boolean(const struct lowerer *l, uint32_t node) {
  uint32_t compound = node_at(l->unit, node)->first;
  if (node_at(l->unit, node)->kind != CXCursor_StmtExpr || compound == NO_ID ||
      node_count_children(l->unit, compound) != 3)
    return NO_ID;
  uint32_t test = node_child(l->unit, compound, 1), result = node_child(l->unit, compound, 2);
  if (node_at(l->unit, test)->kind != CXCursor_IfStmt || node_count_children(l->unit, test) != 3 ||
      !node_is_expression(l->unit, result))
    return NO_ID;
  const struct node *name = node_at(l->unit, node_strip(l->unit, result));
  int64_t yes = 0, no = 0;
  if (name->kind != CXCursor_DeclRefExpr ||
      !is_assignment_of(l, node_child(l->unit, test, 1), name->decl, &yes) ||
      !is_assignment_of(l, node_child(l->unit, test, 2), name->decl, &no) || !yes || no)
    return NO_ID;
  return node_at(l->unit, test)->first;
}

static void lower_and_or(struct lowerer *l, uint32_t node, uint32_t then_label, uint32_t else_label) {
  bool is_and = node_at(l->unit, node)->opcode == CXBinaryOperator_LAnd;
  uint32_t second = label_create(l);
  lower_condition(l, node_at(l->unit, node)->first, is_and ? second : then_label,
                  is_and ? else_label : second);
  label_place(l, second);
  lower_condition(l, node_last_child(l->unit, node), then_label, else_label);
}

/* The expression whose truth is that of `node`, NO_ID when that is `node` itself. */
static uint32_t find_same_truth(const struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  if (at->kind == CXCursor_StmtExpr)
    return find_boolean(l, node);
  if (at->kind != CXCursor_CallExpr)
    return NO_ID;
  const char *name = lower_callee(l, node);
  if (name && g_str_has_prefix(name, "__builtin_expect"))
    return node_child(l->unit, node, 1);
  return NO_ID;
}

static bool lower_special(struct lowerer *l, uint32_t node, uint32_t then_label, uint32_t else_label) {
  const struct node *at = node_at(l->unit, node);
  int64_t number = 0;
  uint32_t same = find_same_truth(l, node);
  if (same != NO_ID)
    lower_condition(l, same, then_label, else_label);
  else if (at->kind == CXCursor_UnaryOperator && at->opcode == CXUnaryOperator_LNot && at->first != NO_ID)
    lower_condition(l, at->first, else_label, then_label);
  else if (node_constant(l->unit, node, &number))
    lower_jump(l, number ? then_label : else_label, node);
  else if (at->kind != CXCursor_BinaryOperator || node_count_children(l->unit, node) != 2)
    return false;
  else if (at->opcode == CXBinaryOperator_LAnd || at->opcode == CXBinaryOperator_LOr)
    lower_and_or(l, node, then_label, else_label);
  else if (at->opcode == CXBinaryOperator_Comma) {
    lower_value(l, at->first);
    lower_condition(l, node_last_child(l->unit, node), then_label, else_label);
  } else
    return false;
  return true;
}

void lower_condition(struct lowerer *l, uint32_t node, uint32_t then_label, uint32_t else_label) {
  uint32_t value = IR_NONE;
  if (!lower_enter(l))
    return;
  if (lower_peel(l, &node, &value))
    lower_branch(l, value, then_label, else_label, node);
  else if (!lower_special(l, node, then_label, else_label))
    lower_branch(l, lower_value(l, node), then_label, else_label, node);
  lower_leave(l);
}

static void store_hidden(struct lowerer *l, uint32_t local, uint32_t value, uint32_t type, uint32_t node) {
  if (type_get(l->unit, type)->class != CLASS_VOID)
    lower_store(l, lower_local_address(l, local, node), value, type, node);
}

static uint32_t load_hidden(struct lowerer *l, uint32_t local, uint32_t type, uint32_t node) {
  if (type_get(l->unit, type)->class == CLASS_VOID)
    return IR_NONE;
  return lower_load(l, lower_local_address(l, local, node), type, node);
}

uint32_t lower_condition_value(struct lowerer *l, uint32_t node) {
  uint32_t type = node_at(l->unit, node)->type;
  uint32_t local = lower_hidden(l, type, node);
  uint32_t yes = label_create(l), no = label_create(l), end = label_create(l);
  lower_condition(l, node, yes, no);
  label_place(l, yes);
  store_hidden(l, local, lower_const(l, 1, node), type, node);
  lower_jump(l, end, node);
  label_place(l, no);
  store_hidden(l, local, lower_const(l, 0, node), type, node);
  lower_jump(l, end, node);
  label_place(l, end);
  return load_hidden(l, local, type, node);
}

uint32_t lower_conditional(struct lowerer *l, uint32_t node) {
  int64_t number = 0;
  uint32_t type = node_at(l->unit, node)->type, first = node_at(l->unit, node)->first;
  if (node_count_children(l->unit, node) != 3)
    return lower_children_unknown(l, node);
  uint32_t then_node = node_child(l->unit, node, 1), else_node = node_child(l->unit, node, 2);
  if (node_constant(l->unit, first, &number))
    return lower_value(l, number ? then_node : else_node);
  bool is_void = type_get(l->unit, type)->class == CLASS_VOID;
  uint32_t local = is_void ? 0 : lower_hidden(l, type, node);
  uint32_t yes = label_create(l), no = label_create(l), end = label_create(l);
  lower_condition(l, first, yes, no);
  label_place(l, yes);
  store_hidden(l, local, lower_value(l, then_node), type, node);
  lower_jump(l, end, node);
  label_place(l, no);
  store_hidden(l, local, lower_value(l, else_node), type, node);
  lower_jump(l, end, node);
  label_place(l, end);
  return load_hidden(l, local, type, node);
}

/* `a ?: b`: a is evaluated once. libclang shows it three times and then b. */
uint32_t lower_elvis(struct lowerer *l, uint32_t node) {
  uint32_t type = node_at(l->unit, node)->type;
  uint32_t local = lower_hidden(l, type, node);
  uint32_t no = label_create(l), end = label_create(l);
  uint32_t value = lower_value(l, node_at(l->unit, node)->first);
  store_hidden(l, local, value, type, node);
  lower_branch(l, value, end, no, node);
  label_place(l, no);
  store_hidden(l, local, lower_value(l, node_last_child(l->unit, node)), type, node);
  lower_jump(l, end, node);
  label_place(l, end);
  return load_hidden(l, local, type, node);
}
