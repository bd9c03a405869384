/* Modelled macros: an invocation is lowered as one call, its expansion is not.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/macro.h"

#include <string.h>

enum verdict {
  VERDICT_NONE,    /* no modelled function-like macro */
  VERDICT_CALL,    /* lowered as a call */
  VERDICT_EXPANDED /* its expansion is lowered: it calls the function of its name, or arguments are hidden */
};

struct invocation {
  char *name;
  GArray *ranges; /* struct range: the arguments' texts */
  uint32_t source, start, end;
  enum verdict verdict;
  bool is_done;
};

struct range {
  uint32_t from, to;
};

static void free_invocation(void *data) {
  struct invocation *invocation = data;
  g_free(invocation->name);
  if (invocation->ranges)
    g_array_unref(invocation->ranges);
  g_free(invocation);
}

bool macro_is_modelled(const struct lowerer *l, const char *name) {
  const GHashTable *set = l->unit->request->modelled;
  return set && name && g_hash_table_contains((GHashTable *)set, name);
}

static void add_range(const struct source *source, GArray *ranges, uint32_t from, uint32_t to) {
  struct range range = {source_skip_blank(source, from), to};
  range.from = MIN(range.from, to);
  g_array_append_val(ranges, range);
}

/* Splits the text between the parentheses at its top-level commas. */
static void split_arguments(const struct source *source, struct invocation *invocation, uint32_t open) {
  uint32_t from = open + 1;
  int depth = 0;
  for (uint32_t i = open; i < invocation->end; i = source_skip_token(source, i)) {
    char c = source->text[i];
    depth += (c == '(') + (c == '{') + (c == '[');
    depth -= (c == ')') + (c == '}') + (c == ']');
    if (c == ',' && depth == 1) {
      add_range(source, invocation->ranges, from, i);
      from = i + 1;
    }
  }
  add_range(source, invocation->ranges, from, invocation->end - 1);
}

static void read_invocation(struct lowerer *l, struct invocation *invocation) {
  const struct source *source = source_get(l->unit, invocation->source);
  invocation->name = source ? source_identifier(source, invocation->start) : NULL;
  if (!macro_is_modelled(l, invocation->name))
    return;
  uint32_t open = source_skip_blank(source, invocation->start + (uint32_t)strlen(invocation->name));
  if (open >= source->size || source->text[open] != '(')
    return;
  invocation->end = source_skip_parentheses(source, open);
  if (invocation->end == 0)
    return;
  invocation->verdict = VERDICT_CALL;
  split_arguments(source, invocation, open);
}

static struct invocation *find_invocation(struct lowerer *l, const struct node *at) {
  gint64 key = (gint64)(((uint64_t)at->written_source << 32) | at->written);
  struct invocation *invocation = g_hash_table_lookup(l->macros, &key);
  if (invocation)
    return invocation;
  invocation = g_new0(struct invocation, 1);
  invocation->source = at->written_source;
  invocation->start = at->written;
  invocation->ranges = g_array_new(FALSE, FALSE, sizeof(struct range));
  read_invocation(l, invocation);
  g_hash_table_insert(l->macros, g_memdup2(&key, sizeof key), invocation);
  return invocation;
}

GHashTable *macro_table_create(void) {
  return g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, free_invocation);
}

/* A token of a macro's body: it is spelled elsewhere than it was written. */
static bool is_from_body(const struct node *at) {
  return (at->flags & NODE_MACRO) && (at->spelled != at->written || at->spelled_source != at->written_source);
}

static bool is_inside_invocation(const struct node *at, const struct invocation *invocation) {
  return at->written_source == invocation->source && at->written >= invocation->start &&
         at->written_end <= invocation->end;
}

bool macro_is_assigned(const struct lowerer *l, uint32_t occurrence) {
  uint32_t node = occurrence, parent = node_at(l->unit, node)->parent;
  while (parent != NO_ID && node_at(l->unit, parent)->kind == CXCursor_ParenExpr) {
    node = parent;
    parent = node_at(l->unit, node)->parent;
  }
  if (parent == NO_ID)
    return false;
  const struct node *at = node_at(l->unit, parent);
  if (at->kind == CXCursor_UnaryOperator)
    return at->opcode == CXUnaryOperator_AddrOf ||
           (at->opcode >= CXUnaryOperator_PostInc && at->opcode <= CXUnaryOperator_PreDec);
  bool is_assignment = at->kind == CXCursor_CompoundAssignOperator ||
                       (at->kind == CXCursor_BinaryOperator && at->opcode == CXBinaryOperator_Assign);
  return is_assignment && at->first == node;
}

static bool is_occurrence(const struct lowerer *l, uint32_t node, const struct invocation *invocation,
                          const struct range *range) {
  const struct node *at = node_at(l->unit, node);
  return at->written_source == invocation->source && at->written == range->from &&
         at->written_end <= range->to && node_is_expression(l->unit, node) && range->from < range->to;
}

/* Outermost nodes of every copy of the argument; the first one is lowered. */
static struct macro_argument find_argument(const struct lowerer *l, uint32_t root,
                                           const struct invocation *invocation, const struct range *range) {
  struct macro_argument argument = {.node = NO_ID};
  uint32_t end = node_subtree_end(l->unit, root);
  for (uint32_t i = root + 1; i < end; i++) {
    if (!is_occurrence(l, i, invocation, range))
      continue;
    if (argument.node == NO_ID)
      argument.node = i;
    if (macro_is_assigned(l, i)) {
      argument.node = i;
      argument.is_address = true;
      break;
    }
    i = node_subtree_end(l->unit, i) - 1;
  }
  return argument;
}

static bool find_arguments(const struct lowerer *l, uint32_t root, const struct invocation *invocation,
                           GArray *found) {
  for (guint i = 0; i < invocation->ranges->len; i++) {
    const struct range *range = &g_array_index(invocation->ranges, struct range, i);
    if (range->from == range->to && invocation->ranges->len == 1)
      return true;
    struct macro_argument argument = find_argument(l, root, invocation, range);
    if (argument.node == NO_ID)
      return false;
    g_array_append_val(found, argument);
  }
  return true;
}

static void set_invocation_position(struct lowerer *l, struct ir_insn *insn, const struct macro_call *call) {
  struct source *source = source_get(l->unit, call->source);
  uint32_t line = 0, column = 0;
  if (!source)
    return;
  source_position(source, call->start, &insn->line, &insn->column);
  source_position(source, call->end, &line, &column);
  insn->end_column = line == insn->line ? column : 0;
  insn->file = call->source == l->source ? NULL : source->path;
}

void macro_emit(struct lowerer *l, uint32_t node, const struct macro_call *call, uint32_t *value) {
  g_autoptr(GArray) values = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  for (guint i = 0; i < call->arguments->len; i++) {
    struct macro_argument argument = g_array_index(call->arguments, struct macro_argument, i);
    uint32_t passed = argument.is_address ? lower_address(l, argument.node) : lower_value(l, argument.node);
    if (passed == IR_NONE)
      passed = lower_unknown(l, NULL, 0, argument.node);
    g_array_append_val(values, passed);
  }
  bool is_value = node_is_expression(l->unit, node) &&
                  type_get(l->unit, node_at(l->unit, node)->type)->class != CLASS_VOID;
  struct ir_insn insn = lower_insn(l, IR_CALL, node);
  set_invocation_position(l, &insn, call);
  insn.name = facts_intern(l->unit->facts, call->name);
  insn.flags = IR_FROM_MACRO;
  insn.type =
      is_value ? type_use(l->unit, node_at(l->unit, node)->type) : facts_intern(l->unit->facts, "void");
  lower_args(l, &insn, (const uint32_t *)(void *)values->data, values->len);
  if (is_value)
    *value = lower_define(l, &insn);
  else
    lower_push(l, &insn);
}

static bool is_call_of(const struct lowerer *l, uint32_t node, const char *name) {
  if (!node_is_expression(l->unit, node))
    return false;
  uint32_t core = node_strip_casts(l->unit, node);
  const char *callee = node_at(l->unit, core)->kind == CXCursor_CallExpr ? lower_callee(l, core) : NULL;
  return callee && strcmp(callee, name) == 0;
}

/* Inside an expansion that was entered after all, for its address, parts do not stand for the whole. */
static bool is_part(const struct lowerer *l, uint32_t node, const struct invocation *invocation) {
  uint32_t parent = node_at(l->unit, node)->parent;
  return parent != NO_ID && is_from_body(node_at(l->unit, parent)) &&
         is_inside_invocation(node_at(l->unit, parent), invocation);
}

/* A macro of several statements shows as siblings: the first stood for all of them. */
static bool is_continuation(const struct lowerer *l, uint32_t node, const struct invocation *invocation) {
  uint32_t parent = node_at(l->unit, node)->parent, previous = NO_ID;
  if (parent == NO_ID || node_at(l->unit, parent)->kind != CXCursor_CompoundStmt)
    return false;
  for (uint32_t child = node_at(l->unit, parent)->first; child != node; child = node_at(l->unit, child)->next)
    previous = child;
  return previous != NO_ID && is_from_body(node_at(l->unit, previous)) &&
         is_inside_invocation(node_at(l->unit, previous), invocation);
}

static bool lower_invocation(struct lowerer *l, uint32_t node, struct invocation *invocation,
                             uint32_t *value) {
  g_autoptr(GArray) arguments = g_array_new(FALSE, FALSE, sizeof(struct macro_argument));
  if (is_call_of(l, node, invocation->name) || !find_arguments(l, node, invocation, arguments)) {
    invocation->verdict = VERDICT_EXPANDED;
    return false;
  }
  struct macro_call call = {invocation->name, arguments, invocation->source, invocation->start,
                            invocation->end};
  invocation->is_done = true;
  macro_emit(l, node, &call, value);
  return true;
}

bool macro_lower_value(struct lowerer *l, uint32_t node, uint32_t *value) {
  const struct node *at = node_at(l->unit, node);
  const GHashTable *modelled = l->unit->request->modelled;
  if (!is_from_body(at) || !modelled || g_hash_table_size((GHashTable *)modelled) == 0 ||
      at->kind == CXCursor_VarDecl || at->kind == CXCursor_DeclStmt)
    return false;
  struct invocation *invocation = find_invocation(l, at);
  if (invocation->verdict != VERDICT_CALL || !is_inside_invocation(at, invocation))
    return macro_lower_nested(l, node, value);
  if (is_part(l, node, invocation))
    return false;
  if (invocation->is_done && is_continuation(l, node, invocation))
    return true;
  return lower_invocation(l, node, invocation, value);
}
