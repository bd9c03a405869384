/* Fills the node array of a body: libclang's cursors are visited once, here.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/node.h"

#include <string.h>

/* clang finds the start of `a + b + c` by walking down its left side, once for every operator: in
 * longer rows than this the operators take their place from the whole. */
#define ROW_LIMIT 64

struct level {
  CXCursor cursor;
  CXCursor initializer; /* of a variable */
  uint32_t node, last_child;
  unsigned row;     /* binary operators above it of which it is the left side */
  bool is_unplaced; /* an unexposed expression: mostly a conversion, which is where its only child is */
};

struct body *body_create(void) {
  struct body *body = g_new0(struct body, 1);
  body->nodes = g_array_new(FALSE, FALSE, sizeof(struct node));
  body->stack = g_array_new(FALSE, FALSE, sizeof(struct level));
  return body;
}

void body_destroy(struct body *body) {
  if (!body)
    return;
  g_array_unref(body->nodes);
  g_array_unref(body->stack);
  g_free(body);
}

struct spot {
  CXFile file;
  unsigned offset;
};

static void locate_start(struct unit *unit, struct node *node, CXSourceLocation start) {
  struct spot expansion = {0}, spelling = {0}, written = {0};
  clang_getExpansionLocation(start, &expansion.file, NULL, NULL, &expansion.offset);
  clang_getSpellingLocation(start, &spelling.file, NULL, NULL, &spelling.offset);
  node->source = node->spelled_source = node->written_source = source_id(unit, expansion.file);
  node->start = node->spelled = node->written = expansion.offset;
  if (expansion.file == spelling.file && expansion.offset == spelling.offset)
    return;
  clang_getFileLocation(start, &written.file, NULL, NULL, &written.offset);
  node->flags |= NODE_MACRO;
  node->spelled_source = source_id(unit, spelling.file);
  node->spelled = spelling.offset;
  node->written_source = source_id(unit, written.file);
  node->written = written.offset;
}

/* What follows a syntax error may have no end, and then libclang shows no start either. */
static void locate_broken(struct unit *unit, struct node *node, CXCursor cursor) {
  locate_start(unit, node, clang_getCursorLocation(cursor));
  node->end = node->start;
  node->written_end = node->written;
}

static void locate(struct unit *unit, struct node *node, CXCursor cursor) {
  CXSourceRange extent = clang_getCursorExtent(cursor);
  CXSourceLocation end = clang_getRangeEnd(extent);
  unsigned offset = 0;
  locate_start(unit, node, clang_getRangeStart(extent));
  if (node->source == NO_ID) {
    locate_broken(unit, node, cursor);
    return;
  }
  clang_getExpansionLocation(end, NULL, NULL, NULL, &offset);
  node->end = offset;
  if (node->flags & NODE_MACRO)
    clang_getFileLocation(end, NULL, NULL, NULL, &offset);
  node->written_end = offset;
}

/* Texts are kept to compare names and formats; a long one is cut, never within an escape. */
#define LITERAL_LIMIT 1000

static const char *literal_text(struct unit *unit, CXCursor cursor) {
  CXString spelling = clang_getCursorSpelling(cursor);
  const char *text = clang_getCString(spelling);
  const char *open = text ? strchr(text, '"') : NULL;
  const char *close = open ? strrchr(text, '"') : NULL;
  gsize length = close > open ? (gsize)MIN(close - open - 1, LITERAL_LIMIT) : 0, escapes = 0;
  while (escapes < length && open[length - escapes] == '\\')
    escapes++;
  g_autofree char *inner = length ? g_strndup(open + 1, length - escapes % 2) : g_strdup("");
  g_autofree char *plain = g_strcompress(inner);
  clang_disposeString(spelling);
  return facts_intern(unit->facts, plain);
}

static int64_t evaluate(CXCursor cursor) {
  CXEvalResult result = clang_Cursor_Evaluate(cursor);
  int64_t value = 0;
  if (result && clang_EvalResult_getKind(result) == CXEval_Int)
    value = clang_EvalResult_getAsLongLong(result);
  if (result)
    clang_EvalResult_dispose(result);
  return value;
}

/* Evaluation is only safe on expressions of integer type that hold no initialiser list (libclang 19
 * crashes on some), so it is asked about nothing but literals and sizeof. */
static int64_t evaluate_size(const struct unit *unit, const struct node *node, CXCursor cursor) {
  return type_get(unit, node->type)->class == CLASS_INT ? evaluate(cursor) : -1;
}

struct sized {
  struct unit *unit;
  uint32_t type; /* of the operand: of its expression, or the record it names */
  bool is_expression;
};

static enum CXChildVisitResult find_sized(CXCursor child, CXCursor parent, CXClientData data) {
  struct sized *sized = data;
  (void)parent;
  sized->type = type_id(sized->unit, clang_getCursorType(child));
  sized->is_expression = clang_isExpression(clang_getCursorKind(child));
  return CXChildVisit_Break;
}

/* `sizeof(struct s *)` names s like `sizeof(struct s)` does, but has another value. */
static uint32_t sized_record(struct unit *unit, const struct node *node, CXCursor cursor) {
  struct sized sized = {unit, NO_ID, false};
  clang_visitChildren(cursor, find_sized, &sized);
  const struct type *type = type_get(unit, sized.type);
  const struct record *record = type->class == CLASS_RECORD ? record_get(unit, type->record) : NULL;
  return record && record->size_bytes == node->number ? type->record : NO_ID;
}

/* `sizeof(name)` or `sizeof(struct name)`, and nothing of pointers or arrays. */
static bool is_plain_sizeof(const struct unit *unit, CXCursor cursor) {
  CXToken *tokens = NULL;
  unsigned count = 0;
  clang_tokenize(unit->tu, clang_getCursorExtent(cursor), &tokens, &count);
  bool is_plain = count >= 4 && count <= 5;
  for (unsigned i = 0; i < count && is_plain; i++) {
    CXString text = clang_getTokenSpelling(unit->tu, tokens[i]);
    bool is_sizeof = strcmp(clang_getCString(text), "sizeof") == 0;
    bool is_mark = clang_getTokenKind(tokens[i]) == CXToken_Punctuation && *clang_getCString(text) != '(' &&
                   *clang_getCString(text) != ')';
    is_plain = is_sizeof == (i == 0) && !is_mark;
    clang_disposeString(text);
  }
  clang_disposeTokens(unit->tu, tokens, count);
  return is_plain;
}

/* Where nothing may be evaluated, because of errors elsewhere in the file. */
static int64_t written_size(struct unit *unit, CXCursor cursor) {
  struct sized sized = {unit, NO_ID, false};
  clang_visitChildren(cursor, find_sized, &sized);
  const struct type *type = type_get(unit, sized.type);
  if (type->class != CLASS_RECORD || (!sized.is_expression && !is_plain_sizeof(unit, cursor)))
    return -1;
  return record_get(unit, type->record)->size_bytes;
}

static void add_value(struct unit *unit, struct node *node, CXCursor cursor) {
  switch (node->kind) {
  case CXCursor_IntegerLiteral:
  case CXCursor_CharacterLiteral:
    node->number = evaluate(cursor);
    break;
  case CXCursor_UnaryExpr:
    node->number = unit->is_evaluable ? evaluate_size(unit, node, cursor) : written_size(unit, cursor);
    node->decl = sized_record(unit, node, cursor);
    break;
  case CXCursor_StringLiteral:
    node->text = literal_text(unit, cursor);
    break;
  case CXCursor_BinaryOperator:
  case CXCursor_CompoundAssignOperator:
    node->opcode = (uint8_t)clang_getCursorBinaryOperatorKind(cursor);
    break;
  case CXCursor_UnaryOperator:
    node->opcode = (uint8_t)clang_getCursorUnaryOperatorKind(cursor);
    break;
  case CXCursor_DeclRefExpr:
  case CXCursor_MemberRefExpr:
  case CXCursor_MemberRef:
    node->decl = decl_id(unit, clang_getCursorReferenced(cursor));
    break;
  case CXCursor_VarDecl:
    node->decl = decl_id(unit, cursor);
    break;
  case CXCursor_LabelRef:
    node->label = clang_getCursorReferenced(cursor).data[1];
    break;
  case CXCursor_LabelStmt:
    node->label = cursor.data[1];
    break;
  default:
    break;
  }
}

static void finish_value(struct unit *unit, struct node *node) {
  const struct decl *decl = node->kind == CXCursor_DeclRefExpr ? decl_get(unit, node->decl) : NULL;
  if (decl && decl->kind == CXCursor_ParmDecl)
    node->type = decl->type;
  if (decl && decl->kind == CXCursor_EnumConstantDecl)
    node->number = clang_getEnumConstantDeclValue(decl->cursor);
}

static void copy_location(struct node *node, const struct node *from) {
  node->flags = from->flags & NODE_MACRO;
  node->source = from->source;
  node->start = from->start;
  node->end = from->end;
  node->written_source = from->written_source;
  node->written = from->written;
  node->written_end = from->written_end;
  node->spelled_source = from->spelled_source;
  node->spelled = from->spelled;
}

/* With `place`, the node is located like that one. Unexposed expressions are located by place_unexposed. */
static uint32_t add_node(struct unit *unit, CXCursor cursor, enum CXCursorKind kind, uint32_t place) {
  struct body *body = unit->body;
  struct node node = {
      .kind = (uint16_t)kind, .parent = NO_ID, .first = NO_ID, .next = NO_ID, .type = NO_ID, .decl = NO_ID};
  if (clang_isExpression(kind) || kind == CXCursor_VarDecl || kind == CXCursor_MemberRef)
    node.type = type_id(unit, clang_getCursorType(cursor));
  if (place == NO_ID && kind != CXCursor_UnexposedExpr)
    locate(unit, &node, cursor);
  else if (place != NO_ID)
    copy_location(&node, node_at(unit, place));
  add_value(unit, &node, cursor);
  finish_value(unit, &node);
  g_array_append_val(body->nodes, node);
  return body->nodes->len - 1;
}

static void push_level(struct body *body, CXCursor cursor, uint32_t node, unsigned row) {
  struct level level = {.row = row,
                        .is_unplaced = clang_getCursorKind(cursor) == CXCursor_UnexposedExpr,
                        .cursor = cursor,
                        .initializer = clang_getNullCursor(),
                        .node = node,
                        .last_child = NO_ID};
  if (clang_getCursorKind(cursor) == CXCursor_VarDecl)
    level.initializer = clang_Cursor_getVarDeclInitializer(cursor);
  g_array_append_val(body->stack, level);
}

/* libclang has no query for cleanup(function); the printed declaration shows it. */
static void read_cleanup(struct unit *unit, struct node *variable, CXCursor cursor) {
  CXPrintingPolicy policy = clang_getCursorPrintingPolicy(cursor);
  clang_PrintingPolicy_setProperty(policy, CXPrintingPolicy_SuppressInitializers, 1);
  CXString printed = clang_getCursorPrettyPrinted(cursor, policy);
  const char *text = clang_getCString(printed);
  const char *found = text ? strstr(text, "cleanup(") : NULL;
  const char *end = found ? strchr(found, ')') : NULL;
  if (end) {
    g_autofree char *name = g_strndup(found + strlen("cleanup("), (gsize)(end - found) - strlen("cleanup("));
    variable->text = facts_intern(unit->facts, g_strstrip(name));
  }
  clang_disposeString(printed);
  clang_PrintingPolicy_dispose(policy);
}

static void link_node(struct body *body, struct level *level, uint32_t id) {
  struct node *nodes = (struct node *)(void *)body->nodes->data;
  nodes[id].parent = level->node;
  if (nodes[id].source == NO_ID)
    copy_location(&nodes[id], &nodes[level->node]);
  if (level->last_child == NO_ID)
    nodes[level->node].first = id;
  else
    nodes[level->last_child].next = id;
  level->last_child = id;
}

/* Most nodes are implicit conversions: taking their child's place halves what locations cost. */
static void place_unexposed(struct unit *unit, struct level *level) {
  if (!level->is_unplaced)
    return;
  struct node *node = node_at(unit, level->node);
  level->is_unplaced = false;
  if (node_is_conversion(unit, level->node))
    copy_location(node, node_at(unit, node->first));
  else
    locate(unit, node, level->cursor);
  if (node->source == NO_ID && node->parent != NO_ID)
    copy_location(node, node_at(unit, node->parent));
}

static struct level *find_level(struct unit *unit, CXCursor parent) {
  struct body *body = unit->body;
  for (;;) {
    struct level *top = &g_array_index(body->stack, struct level, body->stack->len - 1);
    if (body->stack->len == 1 || clang_equalCursors(top->cursor, parent))
      return top;
    place_unexposed(unit, top);
    g_array_set_size(body->stack, body->stack->len - 1);
  }
}

static bool is_code(enum CXCursorKind kind) {
  return clang_isExpression(kind) || clang_isStatement(kind) || kind == CXCursor_VarDecl ||
         kind == CXCursor_MemberRef || kind == CXCursor_LabelRef;
}

static bool has_code_inside(enum CXCursorKind kind) {
  return kind != CXCursor_UnaryExpr && kind != CXCursor_BlockExpr && kind != CXCursor_MemberRef &&
         kind != CXCursor_LabelRef;
}

static unsigned row_of(const struct unit *unit, const struct level *parent, enum CXCursorKind kind) {
  bool is_left = kind == CXCursor_BinaryOperator && parent->last_child == NO_ID &&
                 node_at(unit, parent->node)->kind == CXCursor_BinaryOperator;
  return is_left ? parent->row + 1 : 0;
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data) {
  struct unit *unit = data;
  struct body *body = unit->body;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  struct level *level = find_level(unit, parent);
  bool is_in_variable = node_at(unit, level->node)->kind == CXCursor_VarDecl;
  if (kind == CXCursor_UnexposedAttr && is_in_variable)
    read_cleanup(unit, node_at(unit, level->node), level->cursor);
  if (!is_code(kind))
    return CXChildVisit_Continue;
  /* array sizes and typeof operands are children of a variable too */
  if (is_in_variable && !clang_equalCursors(cursor, level->initializer))
    return CXChildVisit_Continue;
  unsigned row = row_of(unit, level, kind);
  uint32_t id = add_node(unit, cursor, kind, row > ROW_LIMIT ? level->node : NO_ID);
  if (is_in_variable)
    node_at(unit, id)->flags |= NODE_INITIALIZER;
  link_node(body, level, id);
  if (!has_code_inside(kind))
    return CXChildVisit_Continue;
  push_level(body, cursor, id, row);
  return CXChildVisit_Recurse;
}

void body_build(struct unit *unit, CXCursor root) {
  struct body *body = unit->body;
  g_array_set_size(body->nodes, 0);
  g_array_set_size(body->stack, 0);
  push_level(body, root, add_node(unit, root, clang_getCursorKind(root), NO_ID), 0);
  clang_visitChildren(root, visit, unit);
  for (guint i = body->stack->len; i-- > 0;)
    place_unexposed(unit, &g_array_index(body->stack, struct level, i));
}
