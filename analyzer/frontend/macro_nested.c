/* A modelled macro that the body of another macro uses. The other one is expanded; in its expansion,
 * what is spelled in the modelled macro's #define stands for that macro's call.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/macro.h"

#include <string.h>

struct definition { /* a #define, by its text */
  const struct source *source;
  uint32_t start, body, end;
  char *name;
  GPtrArray *parameters; /* char *, NULL for an object-like macro */
};

static void clear_definition(struct definition *definition) {
  g_free(definition->name);
  if (definition->parameters)
    g_ptr_array_unref(definition->parameters);
}

static uint32_t logical_line_start(const struct source *source, uint32_t offset) {
  while (offset > 0 && (source->text[offset - 1] != '\n' || (offset > 1 && source->text[offset - 2] == '\\')))
    offset--;
  return offset;
}

static uint32_t logical_line_end(const struct source *source, uint32_t offset) {
  while (offset < source->size && (source->text[offset] != '\n' || source->text[offset - 1] == '\\'))
    offset++;
  return offset;
}

static uint32_t read_parameters(struct definition *definition, uint32_t offset) {
  const struct source *source = definition->source;
  if (offset >= definition->end || source->text[offset] != '(')
    return offset;
  definition->parameters = g_ptr_array_new_with_free_func(g_free);
  for (offset++; offset < definition->end && source->text[offset] != ')';) {
    char *name = source_identifier(source, offset);
    offset += name ? (uint32_t)strlen(name) : 1;
    if (name)
      g_ptr_array_add(definition->parameters, name);
  }
  return offset + 1;
}

/* The #define whose body holds the offset; false when there is none. Caller clears. */
static bool find_definition(const struct source *source, uint32_t offset, struct definition *definition) {
  *definition = (struct definition){.source = source};
  if (!source || offset >= source->size)
    return false;
  definition->start = logical_line_start(source, offset);
  definition->end = logical_line_end(source, offset);
  uint32_t at = source_skip_blank(source, definition->start);
  if (at >= offset || source->text[at] != '#')
    return false;
  at = source_skip_blank(source, at + 1);
  if (at + 6 >= offset || strncmp(source->text + at, "define", 6) != 0)
    return false;
  at = source_skip_blank(source, at + 6);
  definition->name = source_identifier(source, at);
  if (!definition->name)
    return false;
  definition->body =
      source_skip_blank(source, read_parameters(definition, at + (uint32_t)strlen(definition->name)));
  return definition->body <= offset;
}

static bool is_at_end(const struct definition *definition, uint32_t offset) {
  return offset != 0 && source_skip_blank(definition->source, offset) >= definition->end;
}

/* Does the node cover the whole body? Only for bodies whose extent shows in their text. */
static bool covers_body(const struct lowerer *l, uint32_t node, const struct definition *definition) {
  const struct source *source = definition->source;
  uint32_t body = definition->body;
  if (node_at(l->unit, node)->spelled != body || body >= source->size)
    return false;
  while (node_is_expression(l->unit, node) && node_is_conversion(l->unit, node))
    node = node_at(l->unit, node)->first;
  uint16_t kind = node_at(l->unit, node)->kind;
  if (source->text[body] == '(')
    return (kind == CXCursor_ParenExpr || kind == CXCursor_StmtExpr) &&
           is_at_end(definition, source_skip_parentheses(source, body));
  if (kind == CXCursor_DoStmt || kind == CXCursor_CompoundStmt)
    return true;
  g_autofree char *callee = source_identifier(source, body);
  if (kind != CXCursor_CallExpr || !callee)
    return false;
  uint32_t open = source_skip_blank(source, body + (uint32_t)strlen(callee));
  return open < definition->end && source->text[open] == '(' &&
         is_at_end(definition, source_skip_parentheses(source, open));
}

static bool is_word_at(const struct definition *definition, uint32_t offset, const char *word) {
  g_autofree char *found = source_identifier(definition->source, offset);
  return found && strcmp(found, word) == 0;
}

/* Where the body first names the word; the end when it never does. */
static uint32_t find_word(const struct definition *definition, const char *word) {
  const struct source *source = definition->source;
  uint32_t at = definition->body;
  while (at < definition->end) {
    g_autofree char *found = source_identifier(source, at);
    if (found && is_word_at(definition, at, word))
      return at;
    at = found ? at + (uint32_t)strlen(found) : source_skip_token(source, at);
  }
  return definition->end;
}

/* Text of an argument: outside every #define, or in one that the macro's own body does not use. */
static bool is_argument(const struct lowerer *l, uint32_t node, const struct definition *definition) {
  const struct node *at = node_at(l->unit, node);
  const struct source *source = source_get(l->unit, at->spelled_source);
  struct definition other;
  if (!source || !node_is_expression(l->unit, node))
    return false;
  if (source == definition->source && at->spelled >= definition->start && at->spelled < definition->end)
    return false;
  bool is_macro = find_definition(source, at->spelled, &other);
  bool is_own = is_macro && find_word(definition, other.name) < definition->end;
  clear_definition(&other);
  return !is_own;
}

struct found {
  GArray *arguments; /* struct macro_argument, one per distinct text */
};

static void note_argument(const struct lowerer *l, struct found *found, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  bool is_address = macro_is_assigned(l, node);
  for (guint i = 0; i < found->arguments->len; i++) {
    struct macro_argument *known = &g_array_index(found->arguments, struct macro_argument, i);
    const struct node *other = node_at(l->unit, known->node);
    if (other->spelled != at->spelled || other->spelled_source != at->spelled_source)
      continue;
    if (is_address && !known->is_address)
      *known = (struct macro_argument){node, true};
    return;
  }
  struct macro_argument argument = {node, is_address};
  g_array_append_val(found->arguments, argument);
}

/* Parameters in the order in which the body first names them: that is the order of the nodes. */
static GArray *order_parameters(const struct definition *definition) {
  GArray *order = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < definition->parameters->len; i++) {
    uint32_t place = find_word(definition, g_ptr_array_index(definition->parameters, i));
    guint at = 0;
    while (at < order->len &&
           find_word(definition, g_ptr_array_index(definition->parameters, g_array_index(order, guint, at))) <
               place)
      at++;
    g_array_insert_val(order, at, i);
  }
  return order;
}

static bool find_nested_arguments(const struct lowerer *l, uint32_t root, const struct definition *definition,
                                  GArray *arguments) {
  struct found found = {g_array_new(FALSE, FALSE, sizeof(struct macro_argument))};
  uint32_t end = node_subtree_end(l->unit, root);
  for (uint32_t i = root + 1; i < end; i++) {
    if (!is_argument(l, i, definition))
      continue;
    note_argument(l, &found, i);
    i = node_subtree_end(l->unit, i) - 1;
  }
  bool is_complete = found.arguments->len == definition->parameters->len;
  if (is_complete) {
    g_autoptr(GArray) order = order_parameters(definition);
    g_array_set_size(arguments, found.arguments->len);
    for (guint i = 0; i < order->len; i++)
      g_array_index(arguments, struct macro_argument, g_array_index(order, guint, i)) =
          g_array_index(found.arguments, struct macro_argument, i);
  }
  g_array_unref(found.arguments);
  return is_complete;
}

static bool lower_definition(struct lowerer *l, uint32_t node, const struct definition *definition,
                             uint32_t *value) {
  const struct node *at = node_at(l->unit, node);
  g_autoptr(GArray) arguments = g_array_new(FALSE, TRUE, sizeof(struct macro_argument));
  if (!definition->parameters || !macro_is_modelled(l, definition->name) ||
      !covers_body(l, node, definition) || !find_nested_arguments(l, node, definition, arguments))
    return false;
  uint32_t core = node_is_expression(l->unit, node) ? node_strip_casts(l->unit, node) : node;
  const char *callee = node_at(l->unit, core)->kind == CXCursor_CallExpr ? lower_callee(l, core) : NULL;
  if (callee && strcmp(callee, definition->name) == 0)
    return false;
  struct macro_call call = {definition->name, arguments, at->source, at->start, MAX(at->end, at->start + 1)};
  macro_emit(l, node, &call, value);
  return true;
}

/* Nodes of one expansion come in rows, so the last text that was no modelled #define is remembered. */
static bool is_known_plain(const struct lowerer *l, const struct node *at) {
  return at->spelled_source == l->plain.source && at->spelled >= l->plain.start && at->spelled < l->plain.end;
}

bool macro_lower_nested(struct lowerer *l, uint32_t node, uint32_t *value) {
  const struct node *at = node_at(l->unit, node);
  struct definition definition;
  bool is_lowered = false;
  if (is_known_plain(l, at))
    return false;
  bool is_found = find_definition(source_get(l->unit, at->spelled_source), at->spelled, &definition);
  if (is_found && macro_is_modelled(l, definition.name))
    is_lowered = lower_definition(l, node, &definition, value);
  else {
    l->plain.source = at->spelled_source;
    l->plain.start = definition.start;
    l->plain.end = definition.end;
  }
  clear_definition(&definition);
  return is_lowered;
}
