/* Statements: blocks, declarations, if, return, labels and jumps.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

static void declare_local(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  struct decl *decl = decl_get(l->unit, at->decl);
  if (!decl)
    return;
  if (!decl->is_local) {
    decl_want(l->unit, at->decl);
    return;
  }
  struct ir_local local = {.name = decl->name, .type = type_use(l->unit, decl->type)};
  struct source *source = source_get(l->unit, decl->source);
  if (source)
    source_position(source, decl->offset, &local.line, &local.column);
  decl->local = l->ir->locals->len;
  g_array_append_val(l->ir->locals, local);
  /* what holds no pointer takes nothing with it when it goes */
  if (at->text || type_holds_pointers(l->unit, decl->type))
    scope_add(l, decl->local, node, at->text);
  if (at->first != NO_ID)
    lower_initializer(l, lower_local_address(l, decl->local, node), decl->type, at->first);
}

static void lower_declarations(struct lowerer *l, uint32_t node) {
  for (uint32_t child = node_at(l->unit, node)->first; child != NO_ID; child = node_at(l->unit, child)->next)
    if (node_at(l->unit, child)->kind == CXCursor_VarDecl)
      declare_local(l, child);
}

uint32_t lower_compound(struct lowerer *l, uint32_t node, bool is_value) {
  uint32_t value = IR_NONE;
  scope_open(l, node);
  for (uint32_t child = node_at(l->unit, node)->first; child != NO_ID;
       child = node_at(l->unit, child)->next) {
    bool is_last = node_at(l->unit, child)->next == NO_ID;
    if (is_value && is_last && node_is_expression(l->unit, child))
      value = lower_value(l, child);
    else
      lower_statement(l, child);
  }
  scope_close(l, node);
  return value;
}

/* Iterative over else-if chains, which generated code makes long. */
static void lower_if(struct lowerer *l, uint32_t node) {
  uint32_t end = label_create(l);
  while (node != NO_ID && node_at(l->unit, node)->kind == CXCursor_IfStmt && !l->failure) {
    uint32_t condition = node_at(l->unit, node)->first;
    if (condition == NO_ID)
      break;
    uint32_t body = node_at(l->unit, condition)->next;
    uint32_t yes = label_create(l), no = label_create(l);
    lower_condition(l, condition, yes, no);
    label_place(l, yes);
    if (body != NO_ID)
      lower_statement(l, body);
    uint32_t other = body == NO_ID ? NO_ID : node_at(l->unit, body)->next;
    lower_jump(l, end, node);
    label_place(l, no);
    node = other;
  }
  if (node != NO_ID && node_at(l->unit, node)->kind != CXCursor_IfStmt)
    lower_statement(l, node);
  label_place(l, end);
}

static void lower_return(struct lowerer *l, uint32_t node) {
  uint32_t child = node_at(l->unit, node)->first, value = IR_NONE;
  if (child != NO_ID)
    value = lower_value(l, child);
  scope_leave_to(l, 0, node);
  struct ir_insn insn = lower_insn(l, IR_RETURN, node);
  if (type_get(l->unit, l->result_type)->class != CLASS_VOID)
    insn.a = value;
  lower_push(l, &insn);
}

static void lower_exit(struct lowerer *l, const GArray *targets, uint32_t node) {
  if (targets->len == 0)
    return;
  struct exit_target target = g_array_index(targets, struct exit_target, targets->len - 1);
  scope_leave_to(l, target.scopes, node);
  lower_jump(l, target.label, node);
}

static void lower_label(struct lowerer *l, uint32_t node) {
  void *label = g_hash_table_lookup(l->named_labels, node_at(l->unit, node)->label);
  if (label)
    label_place_always(l, GPOINTER_TO_UINT(label) - 1);
  if (node_at(l->unit, node)->first != NO_ID)
    lower_statement(l, node_last_child(l->unit, node));
}

static void lower_wrapped(struct lowerer *l, uint32_t node) {
  for (uint32_t child = node_at(l->unit, node)->first; child != NO_ID; child = node_at(l->unit, child)->next)
    lower_statement(l, child);
}

static void lower_jumping(struct lowerer *l, uint32_t node) {
  switch (node_at(l->unit, node)->kind) {
  case CXCursor_GotoStmt:
    lower_goto(l, node);
    break;
  case CXCursor_IndirectGotoStmt:
    lower_indirect_goto(l, node);
    break;
  case CXCursor_BreakStmt:
    lower_exit(l, l->breaks, node);
    break;
  case CXCursor_ContinueStmt:
    lower_exit(l, l->continues, node);
    break;
  case CXCursor_ReturnStmt:
    lower_return(l, node);
    break;
  default: /* attributes on statements, and kinds that only hold statements */
    lower_wrapped(l, node);
    break;
  }
}

static void lower_statement_kind(struct lowerer *l, uint32_t node) {
  switch (node_at(l->unit, node)->kind) {
  case CXCursor_CompoundStmt:
    lower_compound(l, node, false);
    break;
  case CXCursor_DeclStmt:
    lower_declarations(l, node);
    break;
  case CXCursor_IfStmt:
    lower_if(l, node);
    break;
  case CXCursor_WhileStmt:
    lower_while(l, node);
    break;
  case CXCursor_DoStmt:
    lower_do(l, node);
    break;
  case CXCursor_ForStmt:
    lower_for(l, node);
    break;
  case CXCursor_SwitchStmt:
    lower_switch(l, node);
    break;
  case CXCursor_CaseStmt:
  case CXCursor_DefaultStmt:
    lower_case(l, node);
    break;
  case CXCursor_LabelStmt:
    lower_label(l, node);
    break;
  case CXCursor_GCCAsmStmt:
    lower_asm(l, node);
    break;
  default:
    lower_jumping(l, node);
    break;
  }
}

void lower_statement(struct lowerer *l, uint32_t node) {
  uint32_t ignored = IR_NONE;
  if (!lower_enter(l))
    return;
  if (node_is_expression(l->unit, node))
    lower_value(l, node);
  else if (!macro_lower_value(l, node, &ignored))
    lower_statement_kind(l, node);
  lower_leave(l);
}
