/* Records: members, keys and layouts. Unnamed struct and union members are seen through: their
 * fields count as fields of the record that contains them.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/unit.h"

struct collector {
  struct unit *unit;
  struct record *record;
};

static enum CXVisitorResult add_member(CXCursor field, CXClientData data) {
  struct collector *collector = data;
  struct unit *unit = collector->unit;
  struct member member = {.decl = decl_id(unit, field)};
  const struct decl *decl = decl_get(unit, member.decl);
  if (!decl)
    return CXVisit_Continue;
  unsigned line = 0;
  clang_getExpansionLocation(clang_getCursorLocation(field), NULL, &line, NULL, NULL);
  CXType type = clang_getCursorType(field);
  int64_t size = clang_Type_getSizeOf(type);
  /* an unnamed member's cursor is spelled like its type */
  member.name = clang_Cursor_isAnonymousRecordDecl(clang_getTypeDeclaration(type)) &&
                        clang_getCanonicalType(type).kind == CXType_Record
                    ? ""
                    : decl->name;
  member.type = decl->type;
  member.line = line;
  member.is_bitfield = clang_Cursor_isBitField(field) != 0;
  if (member.is_bitfield)
    member.size_bits = clang_getFieldDeclBitWidth(field);
  else
    member.size_bits = size < 0 ? -1 : size * 8;
  if (*member.name || !member.is_bitfield) /* unnamed bit-fields are padding */
    g_array_append_val(collector->record->members, member);
  return CXVisit_Continue;
}

/* libclang lists no fields of a record with a member of unknown type; its cursor has them. */
static enum CXChildVisitResult add_child(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  if (clang_getCursorKind(cursor) == CXCursor_FieldDecl)
    add_member(cursor, data);
  return CXChildVisit_Continue;
}

const struct record *record_get(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (!decl || (decl->kind != CXCursor_StructDecl && decl->kind != CXCursor_UnionDecl))
    return NULL;
  if (decl->members || !clang_isCursorDefinition(decl->cursor))
    return decl->members;
  CXType type = clang_getCursorType(decl->cursor);
  struct record *record = g_new0(struct record, 1);
  int64_t size = clang_Type_getSizeOf(type);
  record->members = g_array_new(FALSE, TRUE, sizeof(struct member));
  record->size_bytes = size < 0 ? -1 : size;
  record->is_union = decl->kind == CXCursor_UnionDecl;
  decl->members = record;
  struct collector collector = {unit, record};
  clang_Type_visitFields(type, add_member, &collector);
  if (record->members->len == 0)
    clang_visitChildren(decl->cursor, add_child, &collector);
  return record;
}

void record_free(struct record *record) {
  if (!record)
    return;
  g_array_unref(record->members);
  g_free(record);
}

uint32_t record_owner(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  for (unsigned depth = 0; decl && depth < 64 && clang_Cursor_isAnonymousRecordDecl(decl->cursor); depth++) {
    uint32_t parent = decl_id(unit, clang_getCursorSemanticParent(decl->cursor));
    const struct decl *outer = decl_get(unit, parent);
    if (!outer || (outer->kind != CXCursor_StructDecl && outer->kind != CXCursor_UnionDecl))
      break;
    id = parent;
    decl = decl_get(unit, id);
  }
  return id;
}

uint32_t field_owner(struct unit *unit, uint32_t field) {
  const struct decl *decl = decl_get(unit, field);
  if (!decl || decl->kind != CXCursor_FieldDecl)
    return NO_ID;
  return record_owner(unit, decl_id(unit, clang_getCursorSemanticParent(decl->cursor)));
}

/* The member of `outer`, or of its unnamed members, whose type is built on the record `inner`. */
static const char *owning_member(struct unit *unit, uint32_t outer, uint32_t inner, unsigned depth) {
  const struct record *record = record_get(unit, outer);
  for (guint i = 0; record && depth < 16 && i < record->members->len; i++) {
    const struct member *member = &g_array_index(record->members, struct member, i);
    uint32_t held = type_innermost_record(unit, member->type);
    if (*member->name && held == inner)
      return member->name;
    const char *deeper = *member->name ? NULL : owning_member(unit, held, inner, depth + 1);
    if (deeper)
      return deeper;
  }
  return NULL;
}

static bool is_unnamed(const char *name) {
  return !*name || strchr(name, '(') != NULL;
}

/* How a record is called without keyword and file: tag, typedef, or owner.member; caller frees. */
static char *bare_name(struct unit *unit, uint32_t id, unsigned depth) {
  const struct decl *decl = decl_get(unit, id);
  if (!is_unnamed(decl->name))
    return g_strdup(decl->name);
  uint32_t parent = decl_id(unit, clang_getCursorSemanticParent(decl->cursor));
  const struct decl *outer = decl_get(unit, parent);
  if (outer && depth < 16 && (outer->kind == CXCursor_StructDecl || outer->kind == CXCursor_UnionDecl)) {
    uint32_t owner = record_owner(unit, parent);
    const char *member = owning_member(unit, owner, id, 0);
    g_autofree char *owner_name = bare_name(unit, owner, depth + 1);
    return g_strconcat(owner_name, ".", member ? member : "", NULL);
  }
  if (decl->owner)
    return g_strconcat("(", decl->owner, ")", NULL);
  unsigned line = 0;
  clang_getExpansionLocation(clang_getCursorLocation(decl->cursor), NULL, &line, NULL, NULL);
  return g_strdup_printf("(line %u)", line);
}

/* `typedef struct {...} name`: clang spells the type by its typedef. */
static const char *typedef_name(struct unit *unit, const struct decl *decl) {
  const char *spelling = unit_string(unit, clang_getTypeSpelling(clang_getCursorType(decl->cursor)));
  bool is_tagged = g_str_has_prefix(spelling, "struct ") || g_str_has_prefix(spelling, "union ");
  return is_tagged || is_unnamed(spelling) ? NULL : spelling;
}

const char *record_key(struct unit *unit, uint32_t id) {
  struct decl *decl = decl_get(unit, id);
  if (!decl)
    return NULL;
  if (decl->key)
    return decl->key;
  const struct source *source = source_get(unit, decl->source);
  const char *file = source && clang_isCursorDefinition(decl->cursor) ? source->path : NULL;
  const char *alias = typedef_name(unit, decl);
  g_autofree char *bare = NULL;
  if (alias)
    bare = g_strdup(alias);
  else {
    g_autofree char *name = bare_name(unit, id, 0);
    bare = g_strconcat(decl->kind == CXCursor_UnionDecl ? "union " : "struct ", name, NULL);
  }
  g_autofree char *key = file ? g_strconcat(bare, "@", file, NULL) : g_strdup(bare);
  decl->key = facts_intern(unit->facts, key);
  return decl->key;
}

/* libclang checks the whole record each time it is asked for an offset, so members of large records are
 * asked for in steps; between two steps they follow from size and alignment, when that meets the next. */
#define LARGE_RECORD 128
#define OFFSET_STEP 16

static int64_t ask_offset(struct unit *unit, const struct member *member) {
  return clang_Cursor_getOffsetOfField(decl_get(unit, member->decl)->cursor);
}

static int64_t predict_offset(struct unit *unit, const struct member *before, const struct member *member) {
  int64_t align = clang_Type_getAlignOf(type_get(unit, member->type)->clang) * 8;
  if (before->is_bitfield || member->is_bitfield || before->size_bits < 0 || align <= 0)
    return -1;
  return (before->offset_bits + before->size_bits + align - 1) / align * align;
}

/* True when the prediction from `first` on arrives at what libclang says for `last`. */
static bool predict_offsets(struct unit *unit, struct record *record, guint first, guint last) {
  struct member *members = (struct member *)(void *)record->members->data;
  int64_t exact = ask_offset(unit, &members[last]);
  for (guint i = first + 1; i <= last; i++) {
    members[i].offset_bits = predict_offset(unit, &members[i - 1], &members[i]);
    if (members[i].offset_bits < 0)
      return false;
  }
  return members[last].offset_bits == exact;
}

static void find_offsets(struct unit *unit, struct record *record) {
  struct member *members = (struct member *)(void *)record->members->data;
  guint count = record->members->len, step = count > LARGE_RECORD && !record->is_union ? OFFSET_STEP : 1;
  record->has_offsets = true;
  for (guint i = 0; i < count; i += step) {
    guint last = MIN(i + step, count) - 1;
    members[i].offset_bits = ask_offset(unit, &members[i]);
    if (last == i || predict_offsets(unit, record, i, last))
      continue;
    for (guint j = i + 1; j <= last; j++)
      members[j].offset_bits = ask_offset(unit, &members[j]);
  }
}

struct emission {
  struct unit *unit;
  struct fact_type *type;
  bool is_followed; /* what its fields point to is recorded too */
};

static void want_field_type(const struct emission *emission, const struct member *member) {
  struct unit *unit = emission->unit;
  const struct type *type = type_get(unit, member->type);
  while (type->class == CLASS_ARRAY)
    type = type_get(unit, type->target);
  uint32_t target = type_innermost_record(unit, member->type);
  if (type->class == CLASS_RECORD)
    decl_mention(unit, type->record);
  else if (emission->is_followed && type->class == CLASS_POINTER && target != NO_ID)
    decl_mention(unit, target);
}

static void emit_members(const struct emission *emission, uint32_t id, int64_t base, unsigned depth) {
  const struct record *record = record_get(emission->unit, id);
  if (record && !record->has_offsets)
    find_offsets(emission->unit, decl_get(emission->unit, id)->members);
  for (guint i = 0; record && depth < 64 && i < record->members->len; i++) {
    const struct member *member = &g_array_index(record->members, struct member, i);
    int64_t offset = member->offset_bits < 0 ? -1 : base + member->offset_bits;
    const struct decl *inner =
        *member->name ? NULL : decl_get(emission->unit, type_get(emission->unit, member->type)->record);
    if (inner && clang_Cursor_isAnonymousRecordDecl(inner->cursor)) {
      emit_members(emission, type_get(emission->unit, member->type)->record, offset, depth + 1);
      continue;
    }
    /* Microsoft's `struct base;` as a member has a record of its own and no name */
    struct fact_field field = {
        .name = *member->name ? member->name : NULL, .size_bits = member->size_bits, .line = member->line};
    field.type = type_ref(emission->unit, member->type);
    field.offset_bits = offset;
    field.is_bitfield = member->is_bitfield;
    want_field_type(emission, member);
    g_array_append_val(emission->type->fields, field);
  }
}

void record_emit(struct unit *unit, uint32_t id, bool is_followed) {
  struct decl *decl = decl_get(unit, id);
  const struct record *record = record_get(unit, id);
  if (!record || decl->is_recorded || record_owner(unit, id) != id)
    return;
  decl->is_recorded = true;
  struct fact_type *type = facts_add_type(unit->facts);
  type->key = record_key(unit, id);
  type->place = decl_place(unit, decl->cursor);
  type->size_bytes = record->size_bytes;
  type->is_union = record->is_union;
  struct emission emission = {unit, type, is_followed && decl_is_project(unit, decl)};
  emit_members(&emission, id, 0, 0);
}
