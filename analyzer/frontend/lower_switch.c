/* switch: a chain of comparisons on a hidden local that jumps into the body.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

struct dispatch {
  uint32_t local, type, fallback;
};

static void lower_test(struct lowerer *l, const struct dispatch *dispatch, uint32_t node, uint32_t label) {
  int64_t number = 0;
  uint32_t constant = node_at(l->unit, node)->first, next = label_create(l), test = IR_NONE;
  bool is_range = node_count_children(l->unit, node) > 2;
  uint32_t value = lower_load(l, lower_local_address(l, dispatch->local, node), dispatch->type, node);
  if (!is_range && constant != NO_ID && node_constant(l->unit, constant, &number))
    test = lower_compare(l, IR_EQ, value, lower_const(l, number, node), node);
  else
    test = lower_unknown(l, &value, 1, node);
  lower_branch(l, test, label, next, node);
  label_place(l, next);
}

static void lower_tests(struct lowerer *l, struct dispatch *dispatch, uint32_t body) {
  uint32_t end = node_subtree_end(l->unit, body);
  for (uint32_t i = body; i < end; i++) {
    uint16_t kind = node_at(l->unit, i)->kind;
    if (kind == CXCursor_SwitchStmt && i != body) {
      i = node_subtree_end(l->unit, i) - 1;
      continue;
    }
    if (kind != CXCursor_CaseStmt && kind != CXCursor_DefaultStmt)
      continue;
    uint32_t label = label_create(l);
    g_hash_table_insert(l->case_labels, GUINT_TO_POINTER(i), GUINT_TO_POINTER(label + 1));
    if (kind == CXCursor_DefaultStmt)
      dispatch->fallback = label;
    else
      lower_test(l, dispatch, i, label);
  }
}

void lower_switch(struct lowerer *l, uint32_t node) {
  uint32_t control = node_at(l->unit, node)->first, body = node_last_child(l->unit, node);
  if (control == NO_ID || body == control)
    return;
  uint32_t end = label_create(l);
  struct dispatch dispatch = {.type = node_at(l->unit, control)->type, .fallback = end};
  dispatch.local = lower_hidden(l, dispatch.type, control);
  uint32_t value = lower_value(l, control);
  lower_store(l, lower_local_address(l, dispatch.local, control), value, dispatch.type, control);
  lower_tests(l, &dispatch, body);
  lower_jump(l, dispatch.fallback, node);
  struct exit_target target = {end, l->scopes->len};
  g_array_append_val(l->breaks, target);
  lower_statement(l, body);
  g_array_set_size(l->breaks, l->breaks->len - 1);
  lower_jump(l, end, node);
  label_place(l, end);
}

static bool is_case(const struct lowerer *l, uint32_t node) {
  uint16_t kind = node_at(l->unit, node)->kind;
  return kind == CXCursor_CaseStmt || kind == CXCursor_DefaultStmt;
}

/* `case 1: case 2: ...` nests; taken level by level. */
void lower_case(struct lowerer *l, uint32_t node) {
  while (is_case(l, node)) {
    void *label = g_hash_table_lookup(l->case_labels, GUINT_TO_POINTER(node));
    if (label)
      label_place(l, GPOINTER_TO_UINT(label) - 1);
    uint32_t inner = node_last_child(l->unit, node);
    if (inner == NO_ID ||
        (node_at(l->unit, node)->kind == CXCursor_CaseStmt && inner == node_at(l->unit, node)->first))
      return;
    node = inner;
  }
  lower_statement(l, node);
}
