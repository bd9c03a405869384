/* Pointers and offsets of members: container_of in all its spellings, and plain pointer steps.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

struct member_path {
  GString *names; /* `a.b`: one name for the path */
  uint32_t owner; /* the record that declares its first step */
  uint32_t type;  /* of its last step */
};

static void add_step(const struct lowerer *l, struct member_path *path, uint32_t field) {
  const struct decl *decl = decl_get(l->unit, field);
  if (!decl)
    return;
  if (path->owner == NO_ID)
    path->owner = field_owner(l->unit, field);
  path->type = decl->type;
  if (*decl->name && !strchr(decl->name, '('))
    g_string_append_printf(path->names, "%s%s", path->names->len ? "." : "", decl->name);
}

/* `&((T *)0)->a.b`: the member named last is the outermost node. */
static uint32_t null_base_member(const struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  if (at->kind != CXCursor_UnaryOperator || at->opcode != CXUnaryOperator_AddrOf || at->first == NO_ID)
    return NO_ID;
  uint32_t member = node_strip(l->unit, at->first), base = member;
  while (node_at(l->unit, base)->kind == CXCursor_MemberRefExpr && node_at(l->unit, base)->first != NO_ID)
    base = node_strip(l->unit, node_at(l->unit, base)->first);
  return base != member && node_is_null(l->unit, base) ? member : NO_ID;
}

static void add_members(const struct lowerer *l, struct member_path *path, uint32_t member, unsigned depth) {
  const struct node *at = node_at(l->unit, member);
  if (at->kind != CXCursor_MemberRefExpr || at->first == NO_ID || depth > 32)
    return;
  add_members(l, path, node_strip(l->unit, at->first), depth + 1);
  add_step(l, path, at->decl);
}

/* Reads the member whose offset the expression is; false when it is no such thing. Caller frees names. */
static bool read_offset(const struct lowerer *l, uint32_t offset, struct member_path *path) {
  uint32_t core = node_strip_casts(l->unit, offset);
  *path = (struct member_path){.owner = NO_ID, .type = NO_ID};
  bool is_offsetof = node_is_offsetof(l->unit, core);
  uint32_t member = is_offsetof ? NO_ID : null_base_member(l, core);
  if (!is_offsetof && member == NO_ID)
    return false;
  path->names = g_string_new(NULL);
  if (member != NO_ID)
    add_members(l, path, member, 0);
  for (uint32_t step = is_offsetof ? node_at(l->unit, core)->first : NO_ID; step != NO_ID;
       step = node_at(l->unit, step)->next)
    if (node_at(l->unit, step)->kind == CXCursor_MemberRef)
      add_step(l, path, node_at(l->unit, step)->decl);
  return true;
}

/* `(char *)p - offsetof(T, m)` is the container, `(char *)p + offsetof(T, m)` the field. */
static uint32_t member_pointer(struct lowerer *l, uint32_t node, uint32_t pointer,
                               const struct member_path *path) {
  bool is_added = node_at(l->unit, node)->opcode == CXBinaryOperator_Add;
  uint32_t base = lower_value(l, node_strip_casts(l->unit, pointer));
  struct ir_insn insn = lower_insn(l, is_added ? IR_FIELD : IR_CONTAINER, node);
  insn.a = base;
  insn.record = record_key(l->unit, path->owner);
  insn.name = facts_intern(l->unit->facts, path->names->str);
  insn.type = is_added ? type_use(l->unit, path->type) : insn.record;
  decl_want(l->unit, path->owner);
  return lower_define(l, &insn);
}

uint32_t lower_offset_pointer(struct lowerer *l, uint32_t node, uint32_t base, uint32_t offset,
                              bool is_added) {
  struct member_path path;
  int64_t number = 0;
  if (read_offset(l, offset, &path)) {
    uint32_t value = member_pointer(l, node, base, &path);
    g_string_free(path.names, TRUE);
    return value;
  }
  uint32_t pointer = lower_value(l, base);
  uint32_t index = lower_value(l, offset);
  bool is_constant = node_constant(l->unit, offset, &number) && is_added && number >= 0;
  struct ir_insn insn = lower_insn(l, IR_ELEMENT, node);
  insn.a = pointer;
  insn.b = is_added ? index : IR_NONE;
  insn.number = is_constant ? number : -1;
  insn.type = type_use(l->unit, type_get(l->unit, node_at(l->unit, node)->type)->target);
  return lower_define(l, &insn);
}

/* `(T *)((uintptr_t)p - offsetof(T, m))`: the same by way of integers. IR_NONE when it is not that. */
uint32_t lower_offset_cast(struct lowerer *l, uint32_t node, uint32_t child) {
  struct member_path path;
  uint32_t sum = node_strip_casts(l->unit, child);
  const struct node *at = node_at(l->unit, sum);
  bool is_sum = at->kind == CXCursor_BinaryOperator && node_count_children(l->unit, sum) == 2 &&
                (at->opcode == CXBinaryOperator_Add || at->opcode == CXBinaryOperator_Sub);
  if (!is_sum || type_get(l->unit, at->type)->class != CLASS_INT ||
      type_get(l->unit, node_at(l->unit, node)->type)->class != CLASS_POINTER ||
      !read_offset(l, node_last_child(l->unit, sum), &path))
    return IR_NONE;
  uint32_t value = member_pointer(l, sum, at->first, &path);
  g_string_free(path.names, TRUE);
  return value;
}
