/* goto, and computed goto: one dispatch that may reach every label whose address is taken.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

void lower_find_labels(struct lowerer *l) {
  for (uint32_t i = 0; i < l->unit->body->nodes->len; i++) {
    const struct node *node = node_at(l->unit, i);
    if (node->kind != CXCursor_LabelStmt)
      continue;
    uint32_t label = label_create(l);
    g_array_index(l->labels, struct label, label).node = i;
    g_hash_table_insert(l->named_labels, (void *)node->label, GUINT_TO_POINTER(label + 1));
  }
}

static uint32_t referenced_label(const struct lowerer *l, uint32_t node) {
  uint32_t child = node_at(l->unit, node)->first;
  if (child == NO_ID || node_at(l->unit, child)->kind != CXCursor_LabelRef)
    return NO_ID;
  void *label = g_hash_table_lookup(l->named_labels, node_at(l->unit, child)->label);
  return label ? GPOINTER_TO_UINT(label) - 1 : NO_ID;
}

static void lower_lost(struct lowerer *l, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_NORETURN, node);
  lower_push(l, &insn);
}

void lower_goto(struct lowerer *l, uint32_t node) {
  uint32_t label = referenced_label(l, node);
  if (label == NO_ID) {
    lower_lost(l, node);
    return;
  }
  scope_leave_for_label(l, g_array_index(l->labels, struct label, label).node, node);
  lower_jump(l, label, node);
}

void lower_indirect_goto(struct lowerer *l, uint32_t node) {
  lower_children_unknown(l, node);
  if (l->dispatch == NO_ID)
    l->dispatch = label_create(l);
  lower_jump(l, l->dispatch, node);
}

void lower_dispatch(struct lowerer *l) {
  if (l->dispatch == NO_ID)
    return;
  label_place(l, l->dispatch);
  for (uint32_t i = 0; i < l->unit->body->nodes->len; i++) {
    uint32_t label = node_at(l->unit, i)->kind == CXCursor_AddrLabelExpr ? referenced_label(l, i) : NO_ID;
    if (label == NO_ID)
      continue;
    uint32_t next = label_create(l);
    lower_branch(l, lower_unknown(l, NULL, 0, i), label, next, i);
    label_place(l, next);
  }
  lower_lost(l, 0);
}
