/* Scopes: what happens to locals when control leaves them, by whatever way.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

void scope_open(struct lowerer *l, uint32_t node) {
  struct scope scope = {.node = node, .first = l->scoped_locals->len};
  g_array_append_val(l->scopes, scope);
}

void scope_add(struct lowerer *l, uint32_t local, uint32_t node, const char *cleanup) {
  struct scoped_local entry = {.local = local, .node = node, .cleanup = cleanup};
  g_array_append_val(l->scoped_locals, entry);
}

/* How a scope is left: by its last brace, or by a statement inside. */
struct leaving {
  uint32_t node;
  bool is_at_end;
};

static struct ir_insn leaving_insn(struct lowerer *l, enum ir_op op, const struct leaving *leaving) {
  return leaving->is_at_end ? lower_insn_at_end(l, op, leaving->node) : lower_insn(l, op, leaving->node);
}

static void call_cleanup(struct lowerer *l, const struct scoped_local *entry, const struct leaving *leaving) {
  struct ir_insn local = leaving_insn(l, IR_LOCAL, leaving);
  local.number = entry->local;
  uint32_t address = lower_define(l, &local);
  uint32_t function = unit_find_function(l->unit, entry->cleanup);
  struct ir_insn insn = leaving_insn(l, IR_CALL, leaving);
  lower_args(l, &insn, &address, 1);
  insn.name = function == NO_ID ? entry->cleanup : decl_key(l->unit, function);
  insn.flags = IR_CLEANUP;
  insn.type = facts_intern(l->unit->facts, "void");
  decl_want(l->unit, function);
  lower_push(l, &insn);
}

/* Cleanups run in reverse order of declaration, then the scope is gone. */
static void end_locals(struct lowerer *l, guint first, struct leaving leaving) {
  if (!l->is_open)
    return;
  for (guint i = l->scoped_locals->len; i-- > first;) {
    struct scoped_local entry = g_array_index(l->scoped_locals, struct scoped_local, i);
    if (entry.cleanup)
      call_cleanup(l, &entry, &leaving);
  }
  for (guint i = l->scoped_locals->len; i-- > first;) {
    struct ir_insn insn = leaving_insn(l, IR_SCOPE_END, &leaving);
    insn.number = g_array_index(l->scoped_locals, struct scoped_local, i).local;
    lower_push(l, &insn);
  }
}

void scope_close(struct lowerer *l, uint32_t node) {
  struct scope scope = g_array_index(l->scopes, struct scope, l->scopes->len - 1);
  end_locals(l, scope.first, (struct leaving){node, true});
  g_array_set_size(l->scoped_locals, scope.first);
  g_array_set_size(l->scopes, l->scopes->len - 1);
}

void scope_leave_to(struct lowerer *l, guint scopes, uint32_t node) {
  if (scopes < l->scopes->len)
    end_locals(l, g_array_index(l->scopes, struct scope, scopes).first, (struct leaving){node, false});
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
  end_locals(l, first, (struct leaving){node, false});
}
