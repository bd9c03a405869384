/* Expressions: values and addresses.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

static uint32_t node_type(const struct lowerer *l, uint32_t node) {
  return node_at(l->unit, node)->type;
}

static uint32_t lower_function_name(struct lowerer *l, uint32_t decl, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_FUNCTION, node);
  insn.name = decl_key(l->unit, decl);
  decl_want(l->unit, decl);
  return lower_define(l, &insn);
}

static uint32_t variable_address(struct lowerer *l, uint32_t node) {
  uint32_t id = node_at(l->unit, node)->decl;
  const struct decl *decl = decl_get(l->unit, id);
  if (!decl)
    return lower_unknown(l, NULL, 0, node);
  if (decl->kind == CXCursor_FunctionDecl)
    return lower_function_name(l, id, node);
  if (decl->is_local)
    return decl->local != NO_ID ? lower_local_address(l, decl->local, node) : lower_unknown(l, NULL, 0, node);
  struct ir_insn insn = lower_insn(l, IR_GLOBAL, node);
  insn.name = decl_key(l->unit, id);
  insn.type = type_use(l->unit, decl->type);
  decl_want(l->unit, id);
  return lower_define(l, &insn);
}

static uint32_t field_address(struct lowerer *l, uint32_t node) {
  uint32_t child = node_at(l->unit, node)->first;
  uint32_t field = node_at(l->unit, node)->decl;
  const struct decl *decl = decl_get(l->unit, field);
  if (child == NO_ID || !decl || decl->kind != CXCursor_FieldDecl)
    return lower_children_unknown(l, node);
  enum type_class class = type_get(l->unit, node_type(l, child))->class;
  bool is_arrow = class == CLASS_POINTER || class == CLASS_ARRAY;
  uint32_t base = is_arrow ? lower_value(l, child) : lower_address(l, child);
  if (!*decl->name)
    return base;
  uint32_t owner = field_owner(l->unit, field);
  struct ir_insn insn = lower_insn(l, IR_FIELD, node);
  insn.a = base;
  insn.record = record_key(l->unit, owner);
  insn.name = decl->name;
  insn.type = type_use(l->unit, decl->type);
  decl_want(l->unit, owner);
  return lower_define(l, &insn);
}

static bool is_pointerish(const struct lowerer *l, uint32_t node) {
  enum type_class class = type_get(l->unit, node_type(l, node))->class;
  return class == CLASS_POINTER || class == CLASS_ARRAY;
}

static uint32_t lower_element(struct lowerer *l, uint32_t pointer, uint32_t index, uint32_t node) {
  int64_t number = 0;
  uint32_t base = lower_value(l, pointer);
  uint32_t position = lower_value(l, index);
  struct ir_insn insn = lower_insn(l, IR_ELEMENT, node);
  insn.a = base;
  insn.b = position;
  insn.number = node_constant(l->unit, index, &number) && number >= 0 ? number : -1;
  insn.type = type_use(l->unit, node_type(l, node));
  return lower_define(l, &insn);
}

static uint32_t subscript_address(struct lowerer *l, uint32_t node) {
  uint32_t first = node_at(l->unit, node)->first, second = node_last_child(l->unit, node);
  if (first == second)
    return lower_children_unknown(l, node);
  bool is_swapped = !is_pointerish(l, first) && is_pointerish(l, second);
  return is_swapped ? lower_element(l, second, first, node) : lower_element(l, first, second, node);
}

/* Goes behind parentheses and implicit casts; true when a modelled macro on the way was lowered. */
bool lower_peel(struct lowerer *l, uint32_t *node, uint32_t *value) {
  for (;;) {
    if (macro_lower_value(l, *node, value))
      return true;
    uint32_t inner = node_unwrap(l->unit, *node);
    if (inner == *node)
      return false;
    *node = inner;
  }
}

static uint32_t address_of_kind(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  switch (at->kind) {
  case CXCursor_DeclRefExpr:
    return variable_address(l, node);
  case CXCursor_MemberRefExpr:
    return field_address(l, node);
  case CXCursor_ArraySubscriptExpr:
    return subscript_address(l, node);
  case CXCursor_CompoundLiteralExpr:
    return lower_compound_literal(l, node);
  case CXCursor_UnaryOperator:
    if (at->opcode == CXUnaryOperator_Deref && at->first != NO_ID)
      return lower_value(l, at->first);
    return lower_value(l, node);
  default:
    return lower_value(l, node);
  }
}

/* What denotes memory has an address even where a modelled macro spells it: `Py_TYPE(o) = type`. */
static bool is_memory(const struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  return at->kind == CXCursor_DeclRefExpr || at->kind == CXCursor_MemberRefExpr ||
         at->kind == CXCursor_ArraySubscriptExpr ||
         (at->kind == CXCursor_UnaryOperator && at->opcode == CXUnaryOperator_Deref);
}

uint32_t lower_address(struct lowerer *l, uint32_t node) {
  uint32_t value = IR_NONE, core = node_strip(l->unit, node);
  if (!lower_enter(l))
    return IR_NONE;
  if (is_memory(l, core))
    value = address_of_kind(l, core);
  else if (!lower_peel(l, &node, &value))
    value = address_of_kind(l, node);
  lower_leave(l);
  return value;
}

uint32_t lower_children_unknown(struct lowerer *l, uint32_t node) {
  g_autoptr(GArray) args = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  for (uint32_t child = node_at(l->unit, node)->first; child != NO_ID;
       child = node_at(l->unit, child)->next) {
    if (!node_is_expression(l->unit, child))
      continue;
    uint32_t value = lower_value(l, child);
    if (value != IR_NONE)
      g_array_append_val(args, value);
  }
  return lower_unknown(l, (const uint32_t *)(void *)args->data, args->len, node);
}

static bool is_name_of_constant(const struct lowerer *l, const struct node *node) {
  const struct decl *decl = decl_get(l->unit, node->decl);
  return decl && decl->kind == CXCursor_EnumConstantDecl;
}

static uint32_t lower_string(struct lowerer *l, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_STRING, node);
  insn.name = node_at(l->unit, node)->text;
  return lower_define(l, &insn);
}

/* A record's size says what is allocated: the constant has the record as its type. */
static uint32_t lower_size(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  if (at->number < 0)
    return lower_unknown(l, NULL, 0, node);
  struct ir_insn insn = lower_insn(l, IR_CONST, node);
  insn.number = at->number;
  if (at->decl != NO_ID) {
    insn.type = record_key(l->unit, at->decl);
    decl_want(l->unit, at->decl);
  }
  return lower_define(l, &insn);
}

/* Only pointers keep their casts: number conversions change nothing that is followed. */
static uint32_t lower_cast(struct lowerer *l, uint32_t node) {
  uint32_t child = node_last_child(l->unit, node);
  if (child == NO_ID)
    return lower_unknown(l, NULL, 0, node);
  if (node_is_null(l->unit, child))
    return lower_const(l, 0, node);
  uint32_t value = lower_offset_cast(l, node, child);
  if (value == IR_NONE)
    value = lower_value(l, child);
  const struct type *to = type_get(l->unit, node_type(l, node));
  const struct type *from = type_get(l->unit, node_type(l, child));
  bool is_pointer = to->class == CLASS_POINTER || (from->class == CLASS_POINTER && to->class == CLASS_INT);
  if (!is_pointer || type_ref(l->unit, node_type(l, node)) == type_ref(l->unit, node_type(l, child)))
    return value;
  struct ir_insn insn = lower_insn(l, IR_CAST, node);
  insn.a = value;
  insn.type = type_use(l->unit, node_type(l, node));
  return lower_define(l, &insn);
}

/* What libclang does not name: GNU `a ?: b`, __builtin_choose_expr, atomics, va_arg, offsetof. */
static uint32_t lower_unexposed(struct lowerer *l, uint32_t node) {
  uint32_t value = IR_NONE;
  unsigned children = node_count_children(l->unit, node);
  uint32_t first = node_at(l->unit, node)->first;
  if (node_is_conversion(l->unit, node))
    return lower_value(l, first);
  if (node_is_offsetof(l->unit, node))
    return lower_unknown(l, NULL, 0, node);
  if (lower_atomic(l, node, &value))
    return value;
  if (children == 4 && node_is_same(l->unit, first, node_child(l->unit, node, 1)))
    return lower_elvis(l, node);
  int64_t choice = 0;
  if (children == 3 && node_constant(l->unit, first, &choice))
    return lower_value(l, node_child(l->unit, node, choice ? 1 : 2));
  return lower_children_unknown(l, node);
}

static uint32_t lower_braced_scalar(struct lowerer *l, uint32_t node) {
  uint32_t first = node_at(l->unit, node)->first;
  return first == NO_ID ? lower_const(l, 0, node) : lower_value(l, first);
}

static uint32_t lower_kind(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  switch (at->kind) {
  case CXCursor_IntegerLiteral:
  case CXCursor_CharacterLiteral:
    return lower_const(l, at->number, node);
  case CXCursor_StringLiteral:
    return lower_string(l, node);
  case CXCursor_DeclRefExpr:
    if (is_name_of_constant(l, at))
      return lower_const(l, at->number, node);
    return lower_load(l, variable_address(l, node), at->type, node);
  case CXCursor_MemberRefExpr:
    return lower_load(l, field_address(l, node), node_type(l, node), node);
  case CXCursor_ArraySubscriptExpr:
    return lower_load(l, subscript_address(l, node), node_type(l, node), node);
  case CXCursor_CompoundLiteralExpr:
    return lower_load(l, lower_compound_literal(l, node), node_type(l, node), node);
  case CXCursor_CStyleCastExpr:
    return lower_cast(l, node);
  case CXCursor_CallExpr:
    return lower_call(l, node);
  case CXCursor_UnaryOperator:
    return lower_unary(l, node);
  case CXCursor_BinaryOperator:
    return lower_binary(l, node);
  case CXCursor_CompoundAssignOperator:
    return lower_compound_assignment(l, node);
  case CXCursor_ConditionalOperator:
    return lower_conditional(l, node);
  case CXCursor_StmtExpr:
    return at->first == NO_ID ? lower_unknown(l, NULL, 0, node) : lower_compound(l, at->first, true);
  case CXCursor_InitListExpr:
    return lower_braced_scalar(l, node);
  case CXCursor_UnexposedExpr:
    return lower_unexposed(l, node);
  case CXCursor_UnaryExpr:
    return lower_size(l, node);
  case CXCursor_GenericSelectionExpr: /* stripped when its choice is known */
    return lower_unknown(l, NULL, 0, node);
  default:
    return lower_children_unknown(l, node);
  }
}

uint32_t lower_value(struct lowerer *l, uint32_t node) {
  uint32_t value = IR_NONE;
  if (!lower_enter(l))
    return IR_NONE;
  if (!lower_peel(l, &node, &value))
    value = lower_kind(l, node);
  lower_leave(l);
  return value;
}
