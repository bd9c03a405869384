/* Which declarations of a translation unit become facts: all that the project defines, and of
 * everything else what that uses.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/header_functions.h"

static void add_parameters(struct unit *unit, CXCursor cursor, GArray *parameters) {
  int count = clang_Cursor_getNumArguments(cursor);
  for (int i = 0; i < count; i++) {
    CXCursor argument = clang_Cursor_getArgument(cursor, (unsigned)i);
    struct fact_parameter parameter = {0};
    const char *name = unit_string(unit, clang_getCursorSpelling(argument));
    parameter.name = *name ? name : NULL;
    parameter.type = type_ref(unit, type_decay(unit, type_id(unit, clang_getCursorType(argument))));
    g_array_append_val(parameters, parameter);
  }
}

/* Located errors in the extent of a function. */
static unsigned count_errors(struct unit *unit, CXCursor cursor) {
  unsigned count = clang_getNumDiagnostics(unit->tu), found = 0, start, end, at;
  CXFile file, error_file;
  CXSourceRange extent = clang_getCursorExtent(cursor);
  clang_getExpansionLocation(clang_getRangeStart(extent), &file, NULL, NULL, &start);
  clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, NULL, NULL, &end);
  for (unsigned i = 0; i < count; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &error_file, NULL, NULL, &at);
    found += clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error && error_file && file &&
             clang_File_isEqual(file, error_file) && at >= start && at <= end;
    clang_disposeDiagnostic(diagnostic);
  }
  return found;
}

void declare_function(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (decl->is_recorded || !*decl->name)
    return;
  decl->is_recorded = true;
  CXType type = clang_getCursorType(decl->cursor);
  struct fact_function *function = facts_add_function(unit->facts);
  function->key = decl_key(unit, id);
  function->name = decl->name;
  function->place = decl_place(unit, decl->cursor);
  function->result = type_ref(unit, type_get(unit, decl->type)->target);
  add_parameters(unit, decl->cursor, function->parameters);
  function->is_static = decl->is_static;
  function->is_inline = clang_Cursor_isFunctionInlined(decl->cursor) != 0;
  function->is_variadic = clang_isFunctionTypeVariadic(type) != 0;
  function->is_definition = clang_isCursorDefinition(decl->cursor) != 0;
  function->is_noreturn = decl->is_noreturn;
  if (!function->is_definition)
    return;
  unit->is_evaluable = unit->errors == 0 || (!unit->is_broken && count_errors(unit, decl->cursor) == 0);
  function->ir = lower_function(unit, decl->cursor);
  unit->is_evaluable = unit->errors == 0;
}

static bool names_function(struct unit *unit, uint32_t type) {
  const struct type *at = type_get(unit, type);
  if (at->class == CLASS_POINTER)
    at = type_get(unit, at->target);
  return at->class == CLASS_FUNCTION;
}

static enum CXChildVisitResult add_typedef_parameter(CXCursor child, CXCursor parent, CXClientData data) {
  void **arg = data;
  struct unit *unit = arg[0];
  (void)parent;
  if (clang_getCursorKind(child) != CXCursor_ParmDecl)
    return CXChildVisit_Continue;
  struct fact_parameter parameter = {0};
  const char *name = unit_string(unit, clang_getCursorSpelling(child));
  parameter.name = *name ? name : NULL;
  parameter.type = type_ref(unit, type_decay(unit, type_id(unit, clang_getCursorType(child))));
  g_array_append_val((GArray *)arg[1], parameter);
  return CXChildVisit_Continue;
}

static void declare_typedef(struct unit *unit, CXCursor cursor, uint32_t type) {
  struct fact_typedef *alias = facts_add_typedef(unit->facts);
  alias->name = unit_string(unit, clang_getCursorSpelling(cursor));
  alias->type = type_ref(unit, type);
  alias->place = decl_place(unit, cursor);
  if (!names_function(unit, type))
    return;
  if (!alias->parameters)
    alias->parameters = g_array_new(FALSE, TRUE, sizeof(struct fact_parameter));
  void *arg[2] = {unit, alias->parameters};
  clang_visitChildren(cursor, add_typedef_parameter, arg);
}

static bool is_main_file(struct unit *unit, CXFile file) {
  CXFile main_file = clang_getFile(unit->tu, unit->request->file);
  return file && main_file && clang_File_isEqual(file, main_file);
}

/* `typedef struct x x;` without a struct x to record: all that this unit knows of it. */
static bool is_opaque(struct unit *unit, uint32_t record, const struct source *source) {
  return source && source->is_project && !record_get(unit, record);
}

/* The aliases of what is recorded, and the project's names for functions and opaque records. */
static void declare_typedefs(struct unit *unit) {
  for (guint i = 0; i < unit->typedefs->len; i++) {
    CXCursor cursor = g_array_index(unit->typedefs, CXCursor, i);
    uint32_t type = type_id(unit, clang_getTypedefDeclUnderlyingType(cursor));
    uint32_t record = type_innermost_record(unit, type);
    if (record == NO_ID && !names_function(unit, type))
      continue;
    CXFile file = NULL;
    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    const struct source *source = source_get(unit, source_id(unit, file));
    bool is_named = source && source->is_project && (record == NO_ID || is_main_file(unit, file));
    if (is_named ||
        (record != NO_ID && (decl_get(unit, record)->is_recorded || is_opaque(unit, record, source))))
      declare_typedef(unit, cursor, type);
  }
}

/* Inline functions of headers are compiled where they are used, and followed there. */
static bool is_own_function(CXCursor cursor, bool is_main) {
  return is_main ||
         (clang_getCursorLinkage(cursor) == CXLinkage_External && !clang_Cursor_isFunctionInlined(cursor));
}

/* Declarations count when used; definitions, and all that the main file says, count always. */
static void consider(struct unit *unit, CXCursor cursor, enum CXCursorKind kind, bool is_main) {
  bool is_definition = clang_isCursorDefinition(cursor) != 0;
  bool is_function = kind == CXCursor_FunctionDecl;
  if (is_function && is_definition && !is_own_function(cursor, is_main))
    g_array_append_val(unit->inlines, cursor);
  else if (is_function && (is_definition || unit->request->is_model))
    decl_want(unit, decl_id(unit, cursor));
  else if (kind == CXCursor_VarDecl && (is_definition || is_main))
    decl_want(unit, decl_id(unit, cursor));
  else if ((kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl) && is_main && is_definition)
    decl_want(unit, decl_id(unit, cursor));
}

static enum CXChildVisitResult visit_top(CXCursor cursor, CXCursor parent, CXClientData data) {
  struct unit *unit = data;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  CXFile file = NULL;
  (void)parent;
  if (kind == CXCursor_TypedefDecl)
    g_array_append_val(unit->typedefs, cursor);
  else if (kind == CXCursor_FunctionDecl)
    g_array_append_val(unit->functions, cursor);
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
  const struct source *source = source_get(unit, source_id(unit, file));
  if (!source)
    return CXChildVisit_Continue;
  if (source->is_project)
    consider(unit, cursor, kind, is_main_file(unit, file));
  if (unit->has_marks)
    mark_declaration(unit, cursor);
  return CXChildVisit_Continue;
}

static void declare_wanted(struct unit *unit, uint32_t id) {
  enum CXCursorKind kind = decl_get(unit, id)->kind;
  if (kind == CXCursor_FunctionDecl)
    declare_function(unit, id);
  else if (kind == CXCursor_VarDecl)
    declare_global(unit, id);
  else if (kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl)
    record_emit(unit, id, true);
}

/* Errors are told apart by the functions that they stand in: while a file is edited most functions have none.
 */
static bool has_error_outside(struct unit *unit) {
  unsigned inside = 0;
  for (guint i = 0; unit->errors && i < unit->functions->len; i++) {
    CXCursor cursor = g_array_index(unit->functions, CXCursor, i);
    inside += clang_isCursorDefinition(cursor) ? count_errors(unit, cursor) : 0;
  }
  return inside < unit->errors;
}

/* Recording one declaration makes others wanted, and records the functions of headers that work on them. */
static void declare_all_wanted(struct unit *unit) {
  struct header_functions *inlines = header_functions_list(unit);
  for (guint i = 0; i < unit->wanted->len;) {
    for (; i < unit->wanted->len; i++)
      declare_wanted(unit, g_array_index(unit->wanted, uint32_t, i));
    header_functions_want(inlines, unit);
  }
  header_functions_free(inlines);
}

void declare_translation_unit(struct unit *unit) {
  clang_visitChildren(clang_getTranslationUnitCursor(unit->tu), visit_top, unit);
  unit->is_broken = has_error_outside(unit);
  unit->is_evaluable = unit->errors == 0;
  declare_all_wanted(unit);
  for (guint i = 0; i < unit->mentioned->len; i++)
    record_emit(unit, g_array_index(unit->mentioned, uint32_t, i), false);
  declare_typedefs(unit);
}
