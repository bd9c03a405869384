/* Marks: annotate("cyclecheck:...") on declarations.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/unit.h"

struct marking {
  struct unit *unit;
  struct fact_mark mark; /* all but the text */
  int32_t parameters;    /* met so far */
};

static enum CXChildVisitResult visit_child(CXCursor child, CXCursor parent, CXClientData data);

static void add_mark(struct marking *marking, CXCursor attribute, CXCursor on) {
  const char *text = unit_string(marking->unit, clang_getCursorSpelling(attribute));
  if (!g_str_has_prefix(text, MARK_PREFIX))
    return;
  struct fact_mark mark = marking->mark;
  mark.text = facts_intern(marking->unit->facts, text + strlen(MARK_PREFIX));
  mark.place = decl_place(marking->unit, on);
  g_array_append_val(marking->unit->facts->marks, mark);
}

static void mark_parameter(struct marking *marking, CXCursor parameter) {
  struct marking inner = {.unit = marking->unit, .mark = marking->mark};
  const char *name = unit_string(marking->unit, clang_getCursorSpelling(parameter));
  inner.mark.on = marking->mark.on == MARK_TYPEDEF ? MARK_TYPEDEF_PARAMETER : MARK_PARAMETER;
  inner.mark.member = *name ? name : NULL;
  inner.mark.index = marking->parameters++;
  clang_visitChildren(parameter, visit_child, &inner);
}

static void mark_member(struct marking *marking, CXCursor member, enum mark_on on) {
  struct marking inner = {.unit = marking->unit, .mark = {.on = on, .index = -1}};
  struct unit *unit = marking->unit;
  uint32_t id = decl_id(unit, member);
  if (on == MARK_ENUMERATOR)
    inner.mark.owner = decl_get(unit, id)->name;
  else {
    inner.mark.owner = record_key(unit, field_owner(unit, id));
    inner.mark.member = decl_get(unit, id)->name;
  }
  clang_visitChildren(member, visit_child, &inner);
}

static enum CXChildVisitResult visit_child(CXCursor child, CXCursor parent, CXClientData data) {
  struct marking *marking = data;
  switch (clang_getCursorKind(child)) {
  case CXCursor_AnnotateAttr:
    add_mark(marking, child, parent);
    break;
  case CXCursor_ParmDecl:
    if (marking->mark.on == MARK_FUNCTION || marking->mark.on == MARK_TYPEDEF)
      mark_parameter(marking, child);
    break;
  case CXCursor_FieldDecl:
    mark_member(marking, child, MARK_FIELD);
    break;
  case CXCursor_EnumConstantDecl:
    mark_member(marking, child, MARK_ENUMERATOR);
    break;
  case CXCursor_StructDecl:
  case CXCursor_UnionDecl:
    if (clang_isCursorDefinition(child))
      mark_declaration(marking->unit, child);
    break;
  default:
    break;
  }
  return CXChildVisit_Continue;
}

static bool find_owner(struct unit *unit, CXCursor cursor, struct fact_mark *mark) {
  switch (clang_getCursorKind(cursor)) {
  case CXCursor_FunctionDecl:
    mark->on = MARK_FUNCTION;
    mark->owner = decl_key(unit, decl_id(unit, cursor));
    return true;
  case CXCursor_VarDecl:
    mark->on = MARK_GLOBAL;
    mark->owner = decl_key(unit, decl_id(unit, cursor));
    return true;
  case CXCursor_TypedefDecl:
    mark->on = MARK_TYPEDEF;
    mark->owner = unit_string(unit, clang_getCursorSpelling(cursor));
    return true;
  case CXCursor_StructDecl:
  case CXCursor_UnionDecl:
    mark->on = MARK_TYPE;
    mark->owner = record_key(unit, record_owner(unit, decl_id(unit, cursor)));
    return true;
  case CXCursor_EnumDecl:
    mark->on = MARK_ENUMERATOR;
    return true;
  default:
    return false;
  }
}

void mark_declaration(struct unit *unit, CXCursor cursor) {
  struct marking marking = {.unit = unit, .mark = {.index = -1}};
  guint before = unit->facts->marks->len;
  if (!find_owner(unit, cursor, &marking.mark))
    return;
  clang_visitChildren(cursor, visit_child, &marking);
  if (unit->facts->marks->len > before && marking.mark.on != MARK_TYPEDEF &&
      marking.mark.on != MARK_ENUMERATOR)
    decl_want(unit, decl_id(unit, cursor));
}
