/* Scopes: what happens to locals when control leaves them, by whatever way.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower.h"

void scope_open(struct lowerer *l, uint32_t node) {
  struct scope scope = {.node = node, .first = l->scoped_locals->len};
  g_array_append_val(l->scopes, scope);
}

void scope_add(struct lowerer *l, uint32_t local, uint32_t node, const char *cleanup) {
  struct scoped_local entry = {.local = local, .node = node, .cleanup = cleanup};
  g_array_append_val(l->scoped_locals, entry);
}

static void call_cleanup(struct lowerer *l, const struct scoped_local *entry, uint32_t node) {
  uint32_t address = lower_local_address(l, entry->local, node);
  uint32_t function = unit_find_function(l->unit, entry->cleanup);
  struct ir_insn insn = lower_insn(l, IR_CALL, node);
  lower_args(l, &insn, &address, 1);
  insn.name = function == NO_ID ? entry->cleanup : decl_key(l->unit, function);
  insn.flags = IR_CLEANUP;
  insn.type = facts_intern(l->unit->facts, "void");
  decl_want(l->unit, function);
  lower_push(l, &insn);
}

/* Cleanups run in reverse order of declaration, then the scope is gone. */
static void end_locals(struct lowerer *l, guint first, uint32_t node) {
  if (!l->is_open)
    return;
  for (guint i = l->scoped_locals->len; i-- > first;) {
    struct scoped_local entry = g_array_index(l->scoped_locals, struct scoped_local, i);
    if (entry.cleanup)
      call_cleanup(l, &entry, node);
  }
  for (guint i = l->scoped_locals->len; i-- > first;) {
    struct ir_insn insn = lower_insn(l, IR_SCOPE_END, node);
    insn.number = g_array_index(l->scoped_locals, struct scoped_local, i).local;
    lower_push(l, &insn);
  }
}

void scope_close(struct lowerer *l, uint32_t node) {
  struct scope scope = g_array_index(l->scopes, struct scope, l->scopes->len - 1);
  end_locals(l, scope.first, node);
  g_array_set_size(l->scoped_locals, scope.first);
  g_array_set_size(l->scopes, l->scopes->len - 1);
}

void scope_leave_to(struct lowerer *l, guint scopes, uint32_t node) {
  if (scopes < l->scopes->len)
    end_locals(l, g_array_index(l->scopes, struct scope, scopes).first, node);
}

/* A jump leaves the scopes that do not contain its label, and what its scope declares after it. */
void scope_leave_for_label(struct lowerer *l, uint32_t label_node, uint32_t node) {
  guint first = l->scoped_locals->len;
  for (guint i = l->scopes->len; i-- > 0;) {
    struct scope scope = g_array_index(l->scopes, struct scope, i);
    bool is_shared = node_is_inside(l->unit, label_node, scope.node);
    while (first > scope.first &&
           (!is_shared || g_array_index(l->scoped_locals, struct scoped_local, first - 1).node > label_node))
      first--;
    if (is_shared)
      break;
  }
  end_locals(l, first, node);
}
