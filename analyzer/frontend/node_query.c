/* Questions about nodes: what is behind casts, what folds to a constant, what is the same.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/node.h"

uint32_t node_subtree_end(const struct unit *unit, uint32_t id) {
  uint32_t end = id + 1;
  while (end < unit->body->nodes->len && node_at(unit, end)->parent >= id &&
         node_at(unit, end)->parent != NO_ID)
    end++;
  return end;
}

bool node_is_inside(const struct unit *unit, uint32_t id, uint32_t ancestor) {
  while (id != NO_ID && id > ancestor)
    id = node_at(unit, id)->parent;
  return id == ancestor;
}

uint32_t node_last_child(const struct unit *unit, uint32_t id) {
  uint32_t last = NO_ID;
  for (uint32_t child = node_at(unit, id)->first; child != NO_ID; child = node_at(unit, child)->next)
    last = child;
  return last;
}

unsigned node_count_children(const struct unit *unit, uint32_t id) {
  unsigned count = 0;
  for (uint32_t child = node_at(unit, id)->first; child != NO_ID; child = node_at(unit, child)->next)
    count++;
  return count;
}

uint32_t node_child(const struct unit *unit, uint32_t id, unsigned index) {
  uint32_t child = node_at(unit, id)->first;
  while (child != NO_ID && index-- > 0)
    child = node_at(unit, child)->next;
  return child;
}

bool node_is_expression(const struct unit *unit, uint32_t id) {
  return id != NO_ID && clang_isExpression((enum CXCursorKind)node_at(unit, id)->kind);
}

static bool is_va_list(const struct unit *unit, uint32_t type) {
  uint32_t record = type_innermost_record(unit, type);
  return record != NO_ID && strcmp(decl_get(unit, record)->name, "__va_list_tag") == 0;
}

bool node_is_conversion(const struct unit *unit, uint32_t id) {
  const struct node *node = node_at(unit, id);
  if (node->kind != CXCursor_UnexposedExpr || node->first == NO_ID ||
      node_at(unit, node->first)->next != NO_ID)
    return false;
  const struct node *child = node_at(unit, node->first);
  if (!clang_isExpression((enum CXCursorKind)child->kind))
    return false;
  return !is_va_list(unit, child->type) || is_va_list(unit, node->type);
}

static bool is_transparent(const struct unit *unit, uint32_t id) {
  const struct node *node = node_at(unit, id);
  if (node->first == NO_ID)
    return false;
  return node->kind == CXCursor_ParenExpr || node_is_conversion(unit, id) ||
         (node->kind == CXCursor_UnaryOperator && node->opcode == CXUnaryOperator_Extension);
}

uint32_t node_unwrap(const struct unit *unit, uint32_t id) {
  if (is_transparent(unit, id))
    return node_at(unit, id)->first;
  uint32_t choice = NO_ID;
  if (node_at(unit, id)->kind == CXCursor_GenericSelectionExpr)
    choice = node_generic_choice(unit, id);
  return choice == NO_ID ? id : choice;
}

uint32_t node_strip(const struct unit *unit, uint32_t id) {
  for (uint32_t inner = node_unwrap(unit, id); inner != id; inner = node_unwrap(unit, id))
    id = inner;
  return id;
}

uint32_t node_strip_casts(const struct unit *unit, uint32_t id) {
  id = node_strip(unit, id);
  while (node_at(unit, id)->kind == CXCursor_CStyleCastExpr && node_at(unit, id)->first != NO_ID)
    id = node_strip(unit, node_last_child(unit, id));
  return id;
}

bool node_is_offsetof(const struct unit *unit, uint32_t id) {
  const struct node *node = node_at(unit, id);
  return node->kind == CXCursor_UnexposedExpr && node->first != NO_ID &&
         node_at(unit, node->first)->kind == CXCursor_MemberRef &&
         type_get(unit, node->type)->class == CLASS_INT;
}

static bool is_same(const struct unit *unit, uint32_t a, uint32_t b, unsigned depth) {
  if (depth > 64)
    return false;
  a = node_strip(unit, a);
  b = node_strip(unit, b);
  const struct node *left = node_at(unit, a), *right = node_at(unit, b);
  if (left->kind != right->kind || left->decl != right->decl || left->opcode != right->opcode)
    return false;
  if (left->kind == CXCursor_CallExpr || (left->number != right->number))
    return false;
  uint32_t x = left->first, y = right->first;
  for (; x != NO_ID && y != NO_ID; x = node_at(unit, x)->next, y = node_at(unit, y)->next)
    if (!is_same(unit, x, y, depth + 1))
      return false;
  return x == y;
}

bool node_is_same(const struct unit *unit, uint32_t a, uint32_t b) {
  return is_same(unit, a, b, 0);
}

static bool fold(enum CXBinaryOperatorKind opcode, int64_t a, int64_t b, int64_t *value) {
  uint64_t left = (uint64_t)a, right = (uint64_t)b;
  switch (opcode) {
  case CXBinaryOperator_Add:
    *value = (int64_t)(left + right);
    return true;
  case CXBinaryOperator_Sub:
    *value = (int64_t)(left - right);
    return true;
  case CXBinaryOperator_Mul:
    *value = (int64_t)(left * right);
    return true;
  case CXBinaryOperator_Or:
    *value = a | b;
    return true;
  case CXBinaryOperator_And:
    *value = a & b;
    return true;
  case CXBinaryOperator_Xor:
    *value = a ^ b;
    return true;
  case CXBinaryOperator_Shl:
    *value = right < 64 ? (int64_t)(left << right) : 0;
    return right < 64;
  case CXBinaryOperator_EQ:
    *value = a == b;
    return true;
  case CXBinaryOperator_NE:
    *value = a != b;
    return true;
  default:
    return false;
  }
}

static bool fold_unary(enum CXUnaryOperatorKind opcode, int64_t *value) {
  if (opcode == CXUnaryOperator_Minus)
    *value = (int64_t)(0 - (uint64_t)*value);
  else if (opcode == CXUnaryOperator_Not)
    *value = ~*value;
  else if (opcode == CXUnaryOperator_LNot)
    *value = !*value;
  else
    return opcode == CXUnaryOperator_Plus || opcode == CXUnaryOperator_Extension;
  return true;
}

static bool constant(const struct unit *unit, uint32_t id, int64_t *value, unsigned depth) {
  if (depth > 64)
    return false;
  id = node_strip_casts(unit, id);
  const struct node *node = node_at(unit, id);
  int64_t right = 0;
  *value = node->number;
  switch (node->kind) {
  case CXCursor_IntegerLiteral:
  case CXCursor_CharacterLiteral:
    return true;
  case CXCursor_UnaryExpr:
    return node->number >= 0;
  case CXCursor_DeclRefExpr:
    return node->decl != NO_ID && decl_get(unit, node->decl)->kind == CXCursor_EnumConstantDecl;
  case CXCursor_UnaryOperator:
    return node->first != NO_ID && constant(unit, node->first, value, depth + 1) &&
           fold_unary((enum CXUnaryOperatorKind)node->opcode, value);
  case CXCursor_BinaryOperator:
    return node_count_children(unit, id) == 2 && constant(unit, node->first, value, depth + 1) &&
           constant(unit, node_last_child(unit, id), &right, depth + 1) &&
           fold((enum CXBinaryOperatorKind)node->opcode, *value, right, value);
  default:
    return false;
  }
}

bool node_constant(const struct unit *unit, uint32_t id, int64_t *value) {
  return constant(unit, id, value, 0);
}

bool node_is_null(const struct unit *unit, uint32_t id) {
  int64_t value = 0;
  return constant(unit, id, &value, 0) && value == 0;
}
