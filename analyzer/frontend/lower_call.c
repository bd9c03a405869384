/* Calls: direct ones by name, all others through a value.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

/* Behind parentheses, casts, `*f` and `&f`. */
static uint32_t strip_callee(const struct lowerer *l, uint32_t node) {
  for (;;) {
    node = node_strip_casts(l->unit, node);
    const struct node *at = node_at(l->unit, node);
    bool is_step = at->kind == CXCursor_UnaryOperator && at->first != NO_ID &&
                   (at->opcode == CXUnaryOperator_Deref || at->opcode == CXUnaryOperator_AddrOf);
    if (!is_step ||
        type_get(l->unit, node_at(l->unit, node_strip(l->unit, at->first))->type)->class != CLASS_FUNCTION)
      return node;
    node = at->first;
  }
}

static uint32_t direct_callee(const struct lowerer *l, uint32_t call) {
  uint32_t first = node_at(l->unit, call)->first;
  if (first == NO_ID)
    return NO_ID;
  const struct node *callee = node_at(l->unit, strip_callee(l, first));
  const struct decl *decl = decl_get(l->unit, callee->decl);
  return callee->kind == CXCursor_DeclRefExpr && decl && decl->kind == CXCursor_FunctionDecl ? callee->decl
                                                                                             : NO_ID;
}

const char *lower_callee(const struct lowerer *l, uint32_t call) {
  const struct decl *decl = decl_get(l->unit, direct_callee(l, call));
  return decl ? decl->name : NULL;
}

/* A record is passed as the address of a copy: the callee's changes stay its own. */
static uint32_t lower_argument(struct lowerer *l, uint32_t node) {
  uint32_t type = node_at(l->unit, node)->type;
  uint32_t value = lower_value(l, node);
  if (type_get(l->unit, type)->class != CLASS_RECORD)
    return value;
  uint32_t copy = lower_hidden(l, type, node);
  lower_store(l, lower_local_address(l, copy, node), value, type, node);
  return lower_local_address(l, copy, node);
}

static uint32_t finish_call(struct lowerer *l, struct ir_insn *insn, uint32_t node) {
  uint32_t type = node_at(l->unit, node)->type;
  enum type_class class = type_get(l->unit, type)->class;
  insn->type = type_use(l->unit, type);
  if (class == CLASS_VOID) {
    lower_push(l, insn);
    return IR_NONE;
  }
  uint32_t value = lower_define(l, insn);
  if (class != CLASS_RECORD)
    return value;
  uint32_t copy = lower_hidden(l, type, node);
  lower_store(l, lower_local_address(l, copy, node), value, type, node);
  return lower_local_address(l, copy, node);
}

static GArray *lower_arguments(struct lowerer *l, uint32_t node) {
  GArray *args = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  uint32_t child = node_at(l->unit, node)->first;
  for (child = node_at(l->unit, child)->next; child != NO_ID; child = node_at(l->unit, child)->next) {
    uint32_t value = lower_argument(l, child);
    g_array_append_val(args, value);
  }
  return args;
}

/* A library builtin is called by the function's own name. */
static const char *callee_key(struct lowerer *l, uint32_t callee) {
  const struct decl *decl = decl_get(l->unit, callee);
  const char *name = decl->name;
  if (!g_str_has_prefix(name, "__builtin_"))
    return decl_key(l->unit, callee);
  name += strlen("__builtin_");
  if (!g_str_has_prefix(name, "___") || !g_str_has_suffix(name, "_chk"))
    return facts_intern(l->unit->facts, name);
  g_autofree char *plain = g_strndup(name + 3, strlen(name) - strlen("___") - strlen("_chk"));
  return facts_intern(l->unit->facts, plain);
}

static void end_control(struct lowerer *l, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_NORETURN, node);
  lower_push(l, &insn);
}

static uint32_t lower_direct(struct lowerer *l, uint32_t node, uint32_t callee) {
  const struct decl *decl = decl_get(l->unit, callee);
  uint32_t value = IR_NONE;
  if (lower_builtin(l, decl->name, node, &value))
    return value;
  g_autoptr(GArray) args = lower_arguments(l, node);
  struct ir_insn insn = lower_insn(l, IR_CALL, node);
  insn.name = callee_key(l, callee);
  insn.flags = decl->is_implicit ? IR_IMPLICIT : 0;
  lower_args(l, &insn, (const uint32_t *)(void *)args->data, args->len);
  if (!g_str_has_prefix(decl->name, "__builtin_"))
    decl_want(l->unit, callee);
  value = finish_call(l, &insn, node);
  if (decl->is_noreturn)
    end_control(l, node);
  return value;
}

uint32_t lower_call(struct lowerer *l, uint32_t node) {
  uint32_t first = node_at(l->unit, node)->first;
  if (first == NO_ID)
    return lower_unknown(l, NULL, 0, node);
  uint32_t callee = direct_callee(l, node);
  if (callee != NO_ID)
    return lower_direct(l, node, callee);
  uint32_t function = lower_value(l, strip_callee(l, first));
  g_autoptr(GArray) args = lower_arguments(l, node);
  struct ir_insn insn = lower_insn(l, IR_CALL, node);
  insn.a = function;
  lower_args(l, &insn, (const uint32_t *)(void *)args->data, args->len);
  return finish_call(l, &insn, node);
}
