/* Declarations: one entry each, with name and key computed once.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/unit.h"

const char *unit_string(struct unit *unit, CXString string) {
  const char *text = clang_getCString(string);
  const char *interned = facts_intern(unit->facts, text ? text : "");
  clang_disposeString(string);
  return interned;
}

struct decl *decl_get(const struct unit *unit, uint32_t id) {
  return id < unit->decls->len ? g_ptr_array_index(unit->decls, id) : NULL;
}

/* libclang has no query for noreturn: GNU's form shows in the type, C11's in the printed declaration. */
static enum CXChildVisitResult find_attribute(CXCursor child, CXCursor parent, CXClientData data) {
  (void)parent;
  if (clang_getCursorKind(child) != CXCursor_UnexposedAttr)
    return CXChildVisit_Continue;
  *(bool *)data = true;
  return CXChildVisit_Break;
}

static bool prints_noreturn(CXCursor cursor) {
  CXPrintingPolicy policy = clang_getCursorPrintingPolicy(cursor);
  clang_PrintingPolicy_setProperty(policy, CXPrintingPolicy_TerseOutput, 1);
  CXString text = clang_getCursorPrettyPrinted(cursor, policy);
  const char *printed = clang_getCString(text);
  bool is_found = printed && (strstr(printed, "noreturn") || strstr(printed, "_Noreturn"));
  clang_disposeString(text);
  clang_PrintingPolicy_dispose(policy);
  return is_found;
}

static bool is_noreturn(const char *name, CXCursor cursor) {
  static const char *const known[] = {
      "abort",          "exit",          "_exit",   "_Exit",     "quick_exit", "__builtin_unreachable",
      "__builtin_trap", "__assert_fail", "longjmp", "siglongjmp"};
  for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
    if (strcmp(known[i], name) == 0)
      return true;
  bool has_attribute = false;
  CXString type = clang_getTypeSpelling(clang_getCursorType(cursor));
  bool is_in_type = clang_getCString(type) && strstr(clang_getCString(type), "noreturn");
  clang_disposeString(type);
  if (is_in_type)
    return true;
  clang_visitChildren(cursor, find_attribute, &has_attribute);
  return has_attribute && prints_noreturn(cursor);
}

/* An implicit declaration has a place, its first use, but no text. */
static bool is_implicit_function(CXCursor cursor) {
  CXFile text = NULL, place = NULL;
  if (clang_getCursorType(cursor).kind != CXType_FunctionNoProto)
    return false;
  clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(cursor)), &text, NULL, NULL, NULL);
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &place, NULL, NULL, NULL);
  return !text && place;
}

static void describe_function(struct decl *decl, CXCursor referenced) {
  decl->is_noreturn = is_noreturn(decl->name, referenced);
  decl->is_implicit = is_implicit_function(decl->cursor);
}

static bool is_inside_function(CXCursor cursor) {
  return clang_getCursorKind(clang_getCursorSemanticParent(cursor)) == CXCursor_FunctionDecl;
}

static struct decl *describe(struct unit *unit, CXCursor canonical, CXCursor referenced) {
  struct decl *decl = g_new0(struct decl, 1);
  CXCursor definition = clang_getCursorDefinition(canonical);
  CXFile file = NULL;
  unsigned offset = 0;
  decl->cursor = clang_Cursor_isNull(definition) ? canonical : definition;
  decl->kind = clang_getCursorKind(canonical);
  decl->name = unit_string(unit, clang_getCursorSpelling(canonical));
  clang_getExpansionLocation(clang_getCursorLocation(decl->cursor), &file, NULL, NULL, &offset);
  decl->source = source_id(unit, file);
  decl->offset = offset;
  decl->local = NO_ID;
  decl->type = NO_ID;
  decl->is_static = clang_getCursorLinkage(canonical) == CXLinkage_Internal;
  if (decl->kind == CXCursor_FunctionDecl)
    describe_function(decl, referenced);
  if (decl->kind == CXCursor_VarDecl && is_inside_function(canonical)) {
    enum CX_StorageClass storage = clang_Cursor_getStorageClass(canonical);
    decl->is_static = storage == CX_SC_Static;
    decl->is_local = storage != CX_SC_Static && storage != CX_SC_Extern;
  }
  if (decl->kind == CXCursor_ParmDecl)
    decl->is_local = true;
  return decl;
}

static bool has_value_type(enum CXCursorKind kind) {
  return kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl || kind == CXCursor_FieldDecl ||
         kind == CXCursor_FunctionDecl || kind == CXCursor_EnumConstantDecl;
}

/* `static struct {...} table;`: the record has no other name than its variable's. */
static void lend_name(struct unit *unit, const struct decl *variable) {
  struct decl *record = decl_get(unit, type_innermost_record(unit, variable->type));
  if (!record || record->owner || (*record->name && !strchr(record->name, '(')))
    return;
  CXCursor parent = clang_getCursorSemanticParent(variable->cursor);
  record->owner = variable->name;
  if (clang_getCursorKind(parent) != CXCursor_FunctionDecl)
    return;
  const char *function = unit_string(unit, clang_getCursorSpelling(parent));
  g_autofree char *owner = g_strconcat(function, ".", variable->name, NULL);
  record->owner = facts_intern(unit->facts, owner);
}

uint32_t decl_id(struct unit *unit, CXCursor cursor) {
  if (clang_Cursor_isNull(cursor) || !cursor.data[0])
    return NO_ID;
  void *known = g_hash_table_lookup(unit->decl_ids, cursor.data[0]);
  if (known)
    return GPOINTER_TO_UINT(known) - 1;
  CXCursor canonical = clang_getCanonicalCursor(cursor);
  known = g_hash_table_lookup(unit->decl_ids, canonical.data[0]);
  if (!known) {
    struct decl *decl = describe(unit, canonical, cursor);
    g_ptr_array_add(unit->decls, decl);
    known = GUINT_TO_POINTER(unit->decls->len);
    g_hash_table_insert(unit->decl_ids, (void *)canonical.data[0], known);
    if (has_value_type(decl->kind))
      decl->type = type_id(unit, clang_getCursorType(decl->cursor));
    if (decl->kind == CXCursor_ParmDecl)
      decl->type = type_decay(unit, decl->type);
    if (decl->kind == CXCursor_VarDecl)
      lend_name(unit, decl);
  }
  g_hash_table_insert(unit->decl_ids, (void *)cursor.data[0], known);
  return GPOINTER_TO_UINT(known) - 1;
}

bool decl_is_project(const struct unit *unit, const struct decl *decl) {
  const struct source *source = source_get(unit, decl->source);
  return source && source->is_project;
}

static const char *symbol_key(struct unit *unit, const struct decl *decl) {
  const struct source *source = source_get(unit, decl->source);
  if (!decl->is_static || !source)
    return decl->name;
  CXCursor parent = clang_getCursorSemanticParent(decl->cursor);
  g_autofree char *key = NULL;
  if (clang_getCursorKind(parent) == CXCursor_FunctionDecl)
    key = g_strdup_printf("%s:%s.%s", source->path, decl_get(unit, decl_id(unit, parent))->name, decl->name);
  else
    key = g_strdup_printf("%s:%s", source->path, decl->name);
  return facts_intern(unit->facts, key);
}

const char *decl_key(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (!decl)
    return NULL;
  if (!decl->key)
    decl->key = symbol_key(unit, decl);
  return decl->key;
}

void decl_want(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (!decl || decl->is_wanted)
    return;
  decl->is_wanted = true;
  g_array_append_val(unit->wanted, id);
}

void decl_mention(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (!decl || decl->is_mentioned || decl->is_wanted)
    return;
  decl->is_mentioned = true;
  g_array_append_val(unit->mentioned, id);
}

struct fact_place decl_place(struct unit *unit, CXCursor cursor) {
  struct fact_place place = {0};
  CXSourceRange extent = clang_getCursorExtent(cursor);
  CXFile file = NULL;
  unsigned line = 0, column = 0;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, &line, &column, NULL);
  const struct source *source = source_get(unit, source_id(unit, file));
  place.file = source ? source->path : NULL;
  place.line = line;
  place.column = column;
  clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, &line, &column, NULL);
  place.end_line = line;
  place.end_column = column;
  return place;
}

static void index_functions(struct unit *unit) {
  unit->function_names = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < unit->functions->len; i++) {
    uint32_t id = decl_id(unit, g_array_index(unit->functions, CXCursor, i));
    const struct decl *decl = decl_get(unit, id);
    if (decl)
      g_hash_table_insert(unit->function_names, (void *)decl->name, GUINT_TO_POINTER(id + 1));
  }
}

uint32_t unit_find_function(struct unit *unit, const char *name) {
  if (!unit->function_names)
    index_functions(unit);
  void *found = g_hash_table_lookup(unit->function_names, facts_intern(unit->facts, name));
  return found ? GPOINTER_TO_UINT(found) - 1 : NO_ID;
}
