/* Loops.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

static void push_exits(struct lowerer *l, uint32_t break_label, uint32_t continue_label) {
  struct exit_target on_break = {break_label, l->scopes->len}, on_continue = {continue_label, l->scopes->len};
  g_array_append_val(l->breaks, on_break);
  g_array_append_val(l->continues, on_continue);
}

/* A loop that is only entered by a jump into its body still needs its head. */
static void place_head(struct lowerer *l, uint32_t head, uint32_t node) {
  uint32_t end = l->is_open ? node : node_subtree_end(l->unit, node);
  for (uint32_t i = node; i < end; i++) {
    uint16_t kind = node_at(l->unit, i)->kind;
    if (kind == CXCursor_LabelStmt || kind == CXCursor_CaseStmt || kind == CXCursor_DefaultStmt)
      l->is_open = true;
  }
  label_place(l, head);
}

static void pop_exits(struct lowerer *l) {
  g_array_set_size(l->breaks, l->breaks->len - 1);
  g_array_set_size(l->continues, l->continues->len - 1);
}

void lower_while(struct lowerer *l, uint32_t node) {
  uint32_t condition = node_at(l->unit, node)->first, body = node_last_child(l->unit, node);
  uint32_t head = label_create(l), inside = label_create(l), end = label_create(l);
  if (condition == NO_ID)
    return;
  place_head(l, head, node);
  lower_condition(l, condition, inside, end);
  label_place(l, inside);
  push_exits(l, end, head);
  if (body != condition)
    lower_statement(l, body);
  pop_exits(l);
  lower_jump(l, head, node);
  label_place(l, end);
}

void lower_do(struct lowerer *l, uint32_t node) {
  uint32_t body = node_at(l->unit, node)->first, condition = node_last_child(l->unit, node);
  uint32_t head = label_create(l), test = label_create(l), end = label_create(l);
  if (body == NO_ID)
    return;
  place_head(l, head, node);
  push_exits(l, end, test);
  lower_statement(l, body);
  pop_exits(l);
  label_place(l, test);
  if (condition != body)
    lower_condition(l, condition, head, end);
  label_place(l, end);
}

struct for_parts {
  uint32_t init, condition, step, body;
};

/* libclang leaves out the missing parts of the header; its text says which those are. */
static bool read_header(const struct lowerer *l, uint32_t node, bool has_part[3]) {
  const struct node *at = node_at(l->unit, node);
  const struct source *source = source_get(l->unit, at->spelled_source);
  uint32_t offset = source ? source_skip_blank(source, at->spelled + 3) : 0;
  if (!source || offset >= source->size || source->text[offset] != '(')
    return false;
  unsigned part = 0, depth = 0;
  for (offset++; offset < source->size; offset = source_skip_blank(source, offset)) {
    char c = source->text[offset];
    if (c == ')' && depth == 0)
      return part == 2;
    if (c == ';' && depth == 0 && ++part > 2)
      return false;
    depth += c == '(' || c == '{' || c == '[';
    depth -= c == ')' || c == '}' || c == ']';
    if ((c != ';' || depth > 0) && !g_ascii_isspace(c) && c != '\\')
      has_part[part] = true;
    offset = source_skip_token(source, offset);
  }
  return false;
}

static struct for_parts find_parts(const struct lowerer *l, uint32_t node) {
  unsigned count = node_count_children(l->unit, node);
  bool has_part[3] = {false, false, false};
  struct for_parts parts = {NO_ID, NO_ID, NO_ID, node_last_child(l->unit, node)};
  bool is_read = count < 4 && read_header(l, node, has_part);
  if (!is_read || has_part[0] + has_part[1] + has_part[2] + 1u != count) {
    has_part[0] = count > 2;
    has_part[1] = count > 1;
    has_part[2] = count > 3;
  }
  unsigned next = 0;
  parts.init = has_part[0] ? node_child(l->unit, node, next++) : NO_ID;
  parts.condition = has_part[1] ? node_child(l->unit, node, next++) : NO_ID;
  parts.step = has_part[2] ? node_child(l->unit, node, next++) : NO_ID;
  return parts;
}

void lower_for(struct lowerer *l, uint32_t node) {
  struct for_parts parts = find_parts(l, node);
  uint32_t head = label_create(l), inside = label_create(l), step = label_create(l), end = label_create(l);
  if (parts.body == NO_ID)
    return;
  scope_open(l, node);
  if (parts.init != NO_ID)
    lower_statement(l, parts.init);
  place_head(l, head, node);
  if (parts.condition != NO_ID)
    lower_condition(l, parts.condition, inside, end);
  label_place(l, inside);
  push_exits(l, end, step);
  lower_statement(l, parts.body);
  pop_exits(l);
  label_place(l, step);
  if (parts.step != NO_ID)
    lower_statement(l, parts.step);
  lower_jump(l, head, node);
  label_place(l, end);
  scope_close(l, node);
}
