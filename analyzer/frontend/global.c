/* Globals and their static initialisers: one row per scalar, with its exact slot.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/aggregate.h"

struct initialization {
  struct unit *unit;
  struct fact_global *global;
};

static char *spell_path(struct unit *unit, const GArray *path) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < path->len; i++) {
    const struct aggregate_step *step = &g_array_index(path, struct aggregate_step, i);
    const struct member *member = aggregate_member(unit, step);
    if (!member)
      g_string_append_printf(text, "[%" G_GINT64_FORMAT "]", step->index);
    else if (*member->name)
      g_string_append_printf(text, "%s%s", text->len ? "." : "", member->name);
  }
  return g_string_free(text, FALSE);
}

static void name_field(struct unit *unit, const GArray *path, struct fact_init *init) {
  for (guint i = path->len; i-- > 0;) {
    const struct member *member = aggregate_member(unit, &g_array_index(path, struct aggregate_step, i));
    if (!member || !*member->name)
      continue;
    init->record = record_key(unit, field_owner(unit, member->decl));
    init->field = member->name;
    return;
  }
}

/* &global, &global.member, global[3], an array's name: the global whose address is taken. */
static uint32_t find_addressed(const struct unit *unit, uint32_t node) {
  for (;;) {
    node = node_strip_casts(unit, node);
    const struct node *at = node_at(unit, node);
    bool is_step =
        at->first != NO_ID &&
        ((at->kind == CXCursor_UnaryOperator && at->opcode == CXUnaryOperator_AddrOf) ||
         at->kind == CXCursor_MemberRefExpr || at->kind == CXCursor_ArraySubscriptExpr ||
         (at->kind == CXCursor_BinaryOperator && type_get(unit, at->type)->class == CLASS_POINTER));
    if (!is_step)
      return at->kind == CXCursor_DeclRefExpr ? at->decl : NO_ID;
    node = at->first;
  }
}

/* `offsetof(T, a.b)` in bytes; members are told where they lie. */
static bool find_offset(const struct unit *unit, uint32_t node, int64_t *bytes) {
  if (!node_is_offsetof(unit, node))
    return false;
  int64_t bits = 0;
  for (uint32_t step = node_at(unit, node)->first; step != NO_ID; step = node_at(unit, step)->next) {
    const struct decl *field =
        node_at(unit, step)->kind == CXCursor_MemberRef ? decl_get(unit, node_at(unit, step)->decl) : NULL;
    long long offset = field ? clang_Cursor_getOffsetOfField(field->cursor) : 0;
    if (offset < 0)
      return false;
    bits += offset;
  }
  *bytes = bits / 8;
  return true;
}

static void describe_value(struct unit *unit, uint32_t node, struct fact_init *init) {
  uint32_t core = node_strip_casts(unit, node);
  int64_t number = 0;
  init->kind = INIT_OTHER;
  if (node_at(unit, core)->kind == CXCursor_StringLiteral) {
    init->kind = INIT_STRING;
    init->name = node_at(unit, core)->text;
  } else if (node_constant(unit, node, &number) || find_offset(unit, core, &number)) {
    init->kind = INIT_NUMBER;
    init->number = number;
    if (node_at(unit, core)->kind == CXCursor_UnaryExpr && node_at(unit, core)->decl != NO_ID)
      init->name = record_key(unit, node_at(unit, core)->decl);
  } else {
    uint32_t id = find_addressed(unit, node);
    const struct decl *decl = decl_get(unit, id);
    if (!decl || (decl->kind != CXCursor_FunctionDecl && decl->kind != CXCursor_VarDecl))
      return;
    init->kind = decl->kind == CXCursor_FunctionDecl ? INIT_FUNCTION : INIT_ADDRESS;
    init->name = decl_key(unit, id);
    decl_want(unit, id);
  }
}

/* A text in a slot for anything else but text: the initialiser was written for another layout. */
static bool is_misplaced(struct unit *unit, uint32_t type, const struct fact_init *init) {
  const struct type *slot = type_get(unit, type);
  if (init->kind != INIT_STRING || slot->class == CLASS_ARRAY)
    return false;
  if (slot->class != CLASS_POINTER)
    return slot->class != CLASS_CHAR;
  const struct type *target = type_get(unit, slot->target);
  return target->class != CLASS_CHAR && target->class != CLASS_VOID && target->class != CLASS_INT;
}

static void add_init(void *arg, const GArray *path, uint32_t type, uint32_t node);

/* `(struct s){...}`, `&(struct s){...}`, `(struct s[]){...}` in a slot: the literal, or NO_ID. */
static uint32_t find_literal(const struct unit *unit, uint32_t node) {
  node = node_strip_casts(unit, node);
  const struct node *at = node_at(unit, node);
  if (at->kind == CXCursor_UnaryOperator && at->opcode == CXUnaryOperator_AddrOf && at->first != NO_ID)
    node = node_strip(unit, at->first);
  uint32_t list =
      node_at(unit, node)->kind == CXCursor_CompoundLiteralExpr ? node_last_child(unit, node) : NO_ID;
  return list != NO_ID && aggregate_is_list(unit, list) ? node : NO_ID;
}

/* A compound literal is a global of its own without a name; its key is that of the slot it stands in. */
static void add_literal(const struct initialization *owner, uint32_t literal, struct fact_init *init) {
  struct unit *unit = owner->unit;
  uint32_t type = node_at(unit, literal)->type;
  struct fact_global *global = facts_add_global(unit->facts);
  g_autofree char *key = g_strconcat(owner->global->key, ".", *init->path ? init->path : "*", NULL);
  global->key = facts_intern(unit->facts, key);
  global->name = owner->global->name;
  global->place = owner->global->place;
  global->place.line = init->line;
  global->type = type_use(unit, type);
  global->is_static = global->is_definition = true;
  init->kind = INIT_ADDRESS;
  init->name = global->key;
  struct initialization inner = {unit, global};
  aggregate_walk(unit, type, node_strip(unit, node_last_child(unit, literal)), add_init, &inner);
}

static void add_init(void *arg, const GArray *path, uint32_t type, uint32_t node) {
  struct initialization *initialization = arg;
  struct unit *unit = initialization->unit;
  const struct node *at = node_at(unit, node);
  struct source *source = source_get(unit, at->source);
  struct fact_init init = {0};
  uint32_t column = 0;
  g_autofree char *text = spell_path(unit, path);
  init.path = facts_intern(unit->facts, text);
  name_field(unit, path, &init);
  if (source)
    source_position(source, at->start, &init.line, &column);
  uint32_t literal = find_literal(unit, node);
  if (literal != NO_ID)
    add_literal(initialization, literal, &init);
  else
    describe_value(unit, node, &init);
  if (is_misplaced(unit, type, &init))
    initialization->global->is_unreadable = true;
  g_array_append_val(initialization->global->inits, init);
}

/* Tables of plain numbers and texts hold nothing to follow. */
static bool is_followed(struct unit *unit, uint32_t type) {
  const struct type *at = type_get(unit, type);
  while (at->class == CLASS_ARRAY)
    at = type_get(unit, at->target);
  if (at->class == CLASS_POINTER)
    return type_get(unit, at->target)->class != CLASS_CHAR && type_get(unit, at->target)->class != CLASS_INT;
  return at->class == CLASS_RECORD && type_holds_pointers(unit, type);
}

static void add_inits(struct unit *unit, struct fact_global *global, const struct decl *decl) {
  CXCursor value = clang_Cursor_getVarDeclInitializer(decl->cursor);
  if (clang_Cursor_isNull(value) || !is_followed(unit, decl->type))
    return;
  struct initialization initialization = {unit, global};
  g_autoptr(GArray) path = g_array_new(FALSE, FALSE, sizeof(struct aggregate_step));
  body_build(unit, value);
  uint32_t root = node_strip(unit, 0);
  enum type_class class = type_get(unit, decl->type)->class;
  if (node_at(unit, root)->kind == CXCursor_InitListExpr && (class == CLASS_RECORD || class == CLASS_ARRAY))
    aggregate_walk(unit, decl->type, root, add_init, &initialization);
  else
    add_init(&initialization, path, decl->type, root);
}

void declare_global(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (decl->is_recorded || decl->is_local)
    return;
  decl->is_recorded = true;
  struct fact_global *global = facts_add_global(unit->facts);
  global->key = decl_key(unit, id);
  global->name = decl->name;
  global->place = decl_place(unit, decl->cursor);
  global->type = type_use(unit, decl->type);
  global->is_static = decl->is_static;
  /* clang calls `int x;` tentative, not a definition */
  global->is_definition =
      clang_isCursorDefinition(decl->cursor) || clang_Cursor_getStorageClass(decl->cursor) != CX_SC_Extern;
  add_inits(unit, global, decl);
}
