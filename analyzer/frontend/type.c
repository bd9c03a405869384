/* Types: classified once, spelled as typerefs.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/unit.h"

static enum type_class classify(enum CXTypeKind kind) {
  switch (kind) {
  case CXType_Void:
    return CLASS_VOID;
  case CXType_Char_U:
  case CXType_UChar:
  case CXType_Char_S:
  case CXType_SChar:
    return CLASS_CHAR;
  case CXType_Pointer:
  case CXType_BlockPointer:
    return CLASS_POINTER;
  case CXType_Record:
    return CLASS_RECORD;
  case CXType_ConstantArray:
  case CXType_IncompleteArray:
  case CXType_VariableArray:
  case CXType_DependentSizedArray:
    return CLASS_ARRAY;
  case CXType_FunctionProto:
  case CXType_FunctionNoProto:
    return CLASS_FUNCTION;
  case CXType_Float:
  case CXType_Double:
  case CXType_LongDouble:
  case CXType_Float128:
  case CXType_Half:
  case CXType_Float16:
  case CXType_Complex:
  case CXType_Vector:
  case CXType_ExtVector:
    return CLASS_FLOAT;
  default:
    return CLASS_INT;
  }
}

/* A struct and its pointers may name each other, so a type gets its id before its target does. */
static uint32_t add_type(struct unit *unit, CXType canonical) {
  struct type *type = g_new0(struct type, 1);
  uint32_t id = unit->types->len;
  *type = (struct type){
      .class = classify(canonical.kind), .target = NO_ID, .record = NO_ID, .decayed = NO_ID, .count = -1};
  type->clang = canonical;
  g_ptr_array_add(unit->types, type);
  g_hash_table_insert(unit->type_ids, canonical.data[0], GUINT_TO_POINTER(id + 1));
  if (type->class == CLASS_POINTER)
    type->target = type_id(unit, clang_getPointeeType(canonical));
  else if (type->class == CLASS_ARRAY)
    type->target = type_id(unit, clang_getArrayElementType(canonical));
  else if (type->class == CLASS_FUNCTION)
    type->target = type_id(unit, clang_getResultType(canonical));
  else if (type->class == CLASS_RECORD)
    type->record = decl_id(unit, clang_getTypeDeclaration(canonical));
  if (canonical.kind == CXType_ConstantArray)
    type->count = clang_getArraySize(canonical);
  return id;
}

static CXType plain_type(CXType type) {
  CXType canonical = clang_getCanonicalType(type);
  if (canonical.kind == CXType_Atomic)
    canonical = clang_getCanonicalType(clang_Type_getValueType(canonical));
  return clang_getUnqualifiedType(canonical);
}

uint32_t type_id(struct unit *unit, CXType type) {
  if (type.kind == CXType_Invalid || !type.data[0])
    return NO_ID;
  void *known = g_hash_table_lookup(unit->type_ids, type.data[0]);
  if (known)
    return GPOINTER_TO_UINT(known) - 1;
  CXType canonical = plain_type(type);
  if (canonical.kind == CXType_Invalid || !canonical.data[0])
    return NO_ID;
  known = g_hash_table_lookup(unit->type_ids, canonical.data[0]);
  uint32_t id = known ? GPOINTER_TO_UINT(known) - 1 : add_type(unit, canonical);
  g_hash_table_insert(unit->type_ids, type.data[0], GUINT_TO_POINTER(id + 1));
  return id;
}

/* libclang shows parameters as they are written, `int a[3]` and `void f(void)`, where C has made them
 * pointers. */
uint32_t type_decay(struct unit *unit, uint32_t id) {
  struct type *written = id < unit->types->len ? g_ptr_array_index(unit->types, id) : NULL;
  if (!written || (written->class != CLASS_ARRAY && written->class != CLASS_FUNCTION))
    return id;
  uint32_t target = written->class == CLASS_ARRAY ? written->target : id;
  for (uint32_t i = 0; i < unit->types->len && written->decayed == NO_ID; i++) {
    const struct type *type = g_ptr_array_index(unit->types, i);
    if (type->class == CLASS_POINTER && type->target == target)
      written->decayed = i;
  }
  if (written->decayed != NO_ID)
    return written->decayed;
  struct type *pointer = g_new0(struct type, 1);
  *pointer = (struct type){.class = CLASS_POINTER, .target = target, .record = NO_ID, .count = -1};
  pointer->decayed = NO_ID;
  pointer->clang = written->clang;
  written->decayed = unit->types->len;
  g_ptr_array_add(unit->types, pointer);
  return written->decayed;
}

const struct type *type_get(const struct unit *unit, uint32_t id) {
  static const struct type unknown = {
      .class = CLASS_INT, .ref = "int", .target = NO_ID, .record = NO_ID, .count = -1};
  return id < unit->types->len ? g_ptr_array_index(unit->types, id) : &unknown;
}

static const char *plain_ref(struct unit *unit, const struct type *type) {
  static const char *const words[] = {[CLASS_VOID] = "void",
                                      [CLASS_CHAR] = "char",
                                      [CLASS_INT] = "int",
                                      [CLASS_FLOAT] = "float",
                                      [CLASS_FUNCTION] = "function"};
  if (type->class == CLASS_RECORD)
    return record_key(unit, type->record);
  return facts_intern(unit->facts, words[type->class]);
}

/* Iterative: the innermost type first, then one suffix per level outwards. */
const char *type_ref(struct unit *unit, uint32_t id) {
  const struct type *type = type_get(unit, id);
  if (type->ref && id < unit->types->len)
    return type->ref;
  GString *suffix = g_string_new(NULL);
  uint32_t inner = id;
  while (type->class == CLASS_POINTER || type->class == CLASS_ARRAY) {
    g_string_prepend(suffix, type->class == CLASS_POINTER ? "*" : "[]");
    inner = type->target;
    type = type_get(unit, inner);
  }
  const char *base = plain_ref(unit, type);
  g_autofree char *text = g_strconcat(base ? base : "int", suffix->str, NULL);
  g_string_free(suffix, TRUE);
  const char *ref = facts_intern(unit->facts, text);
  if (id < unit->types->len)
    ((struct type *)g_ptr_array_index(unit->types, id))->ref = ref;
  return ref;
}

uint32_t type_innermost_record(const struct unit *unit, uint32_t id) {
  const struct type *type = type_get(unit, id);
  while (type->class == CLASS_POINTER || type->class == CLASS_ARRAY)
    type = type_get(unit, type->target);
  return type->record;
}

const char *type_use(struct unit *unit, uint32_t id) {
  uint32_t record = type_innermost_record(unit, id);
  if (record != NO_ID)
    decl_want(unit, record);
  return type_ref(unit, id);
}

static bool holds_pointers(struct unit *unit, uint32_t id, unsigned depth) {
  const struct type *type = type_get(unit, id);
  while (type->class == CLASS_ARRAY)
    type = type_get(unit, type->target);
  if (type->class == CLASS_POINTER)
    return true;
  const struct record *record =
      type->class == CLASS_RECORD && depth < 32 ? record_get(unit, type->record) : NULL;
  for (guint i = 0; record && i < record->members->len; i++)
    if (holds_pointers(unit, g_array_index(record->members, struct member, i).type, depth + 1))
      return true;
  return false;
}

bool type_holds_pointers(struct unit *unit, uint32_t id) {
  return holds_pointers(unit, id, 0);
}
