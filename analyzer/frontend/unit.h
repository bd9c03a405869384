/* One translation unit being turned into facts: declarations, types and records met so far.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_UNIT_H
#define FRONTEND_UNIT_H

#include "analyzer/frontend/frontend.h"
#include "analyzer/frontend/source.h"

/* Nested syntax deeper than this is not followed: our own recursion must not overflow the stack. */
#define DEPTH_LIMIT 1500

/* How the text of every mark begins. */
#define MARK_PREFIX "cyclecheck:"

enum type_class { CLASS_VOID, CLASS_CHAR, CLASS_INT, CLASS_FLOAT, CLASS_FUNCTION, CLASS_POINTER, CLASS_ARRAY, CLASS_RECORD };

struct type { /* canonical and unqualified: equal types have equal ids */
  enum type_class class;
  const char *ref; /* typeref, see facts.h */
  uint32_t target; /* type id of pointee, element or function result; NO_ID else */
  uint32_t record; /* declaration id of the record, or NO_ID */
  int64_t count;   /* elements of an array, -1 unknown */
  uint32_t decayed; /* of an array or function: the pointer that a parameter of this type is; NO_ID until asked */
  CXType clang;
};

struct decl {
  CXCursor cursor; /* the definition where there is one */
  enum CXCursorKind kind;
  const char *name; /* interned, "" when it has none */
  const char *key;  /* function, global, record: computed when first asked for */
  uint32_t type;
  uint32_t source, offset; /* where it is named, after macro expansion */
  uint32_t local;          /* index of the local that holds it in the body at hand, NO_ID */
  bool is_static, is_noreturn, is_implicit, is_local, is_wanted, is_mentioned, is_recorded;
  struct record *members; /* of a complete record, computed when first asked for */
  const char *owner;      /* of an unnamed record: the variable it was declared with */
};

struct member { /* a direct member of a record */
  const char *name; /* "" for an unnamed one */
  uint32_t type, decl;
  int64_t offset_bits, size_bits;
  uint32_t line;
  bool is_bitfield;
};

struct record {
  GArray *members; /* struct member */
  int64_t size_bytes;
  bool is_union, has_offsets; /* offset_bits of the members are known */
};

struct body; /* node.h */

struct unit {
  const struct parse_request *request;
  struct facts *facts;
  CXTranslationUnit tu;
  GPtrArray *sources;     /* struct source * */
  GHashTable *source_ids; /* CXFile -> id + 1 */
  GPtrArray *decls;       /* struct decl * */
  GHashTable *decl_ids;   /* clang's declaration -> id + 1 */
  GPtrArray *types;       /* struct type *: borrowed pointers stay valid while types are added */
  GHashTable *type_ids;   /* clang's type -> id + 1 */
  GArray *wanted;         /* declaration ids still to be recorded, with what they lead to */
  GArray *mentioned;      /* record ids that fields point to: recorded too, but not followed */
  GArray *typedefs;       /* CXCursor of every typedef at file scope */
  GArray *functions, *inlines; /* CXCursor: all functions at file scope; those defined in the project's headers */
  GHashTable *function_names; /* name -> declaration id + 1; made when first asked for, or NULL */
  struct body *body;      /* reused for every body */
  char *gave_up;          /* why a body was not lowered, or NULL */
  unsigned errors;
  bool has_marks, is_broken, is_evaluable; /* a file holds a mark; an error outside functions; sizes can be asked for */
  CXFile last_file;       /* the answer of the last source_id */
  uint32_t last_source;
};

void unit_init(struct unit *unit, const struct parse_request *request, struct facts *facts, CXTranslationUnit tu);
void unit_finish(struct unit *unit);

/* ---- decl.c ---- */
uint32_t decl_id(struct unit *unit, CXCursor cursor); /* NO_ID for a null cursor */
struct decl *decl_get(const struct unit *unit, uint32_t id);
const char *decl_key(struct unit *unit, uint32_t id);
bool decl_is_project(const struct unit *unit, const struct decl *decl);
void decl_want(struct unit *unit, uint32_t id); /* its facts will be recorded */
void decl_mention(struct unit *unit, uint32_t id); /* the layout of a record that a field points to */
struct fact_place decl_place(struct unit *unit, CXCursor cursor);
const char *unit_string(struct unit *unit, CXString string); /* interns and disposes */

uint32_t unit_find_function(struct unit *unit, const char *name); /* declaration id, NO_ID */

/* ---- type.c ---- */
uint32_t type_id(struct unit *unit, CXType type);
uint32_t type_decay(struct unit *unit, uint32_t id); /* arrays and functions give the pointer they are as parameters */
const struct type *type_get(const struct unit *unit, uint32_t id); /* NO_ID gives int */
const char *type_ref(struct unit *unit, uint32_t id);
const char *type_use(struct unit *unit, uint32_t id); /* type_ref, and its record's layout is recorded */
uint32_t type_innermost_record(const struct unit *unit, uint32_t id); /* behind pointers and arrays; declaration id */
bool type_holds_pointers(struct unit *unit, uint32_t id); /* a value of it may hold a followed pointer */

/* ---- record.c ---- */
const struct record *record_get(struct unit *unit, uint32_t decl); /* NULL: incomplete */
const char *record_key(struct unit *unit, uint32_t decl);
uint32_t record_owner(struct unit *unit, uint32_t decl); /* the record whose field names its unnamed members share */
uint32_t field_owner(struct unit *unit, uint32_t field); /* record_owner of what declares the field */
void record_emit(struct unit *unit, uint32_t decl, bool is_followed); /* adds the fact_type */
void record_free(struct record *record);

/* ---- declare.c, global.c, mark.c ---- */
void declare_translation_unit(struct unit *unit);
void declare_function(struct unit *unit, uint32_t decl);
void declare_global(struct unit *unit, uint32_t decl);
void mark_declaration(struct unit *unit, CXCursor cursor);

/* ---- lower.c ---- */
struct ir *lower_function(struct unit *unit, CXCursor definition); /* NULL: nothing worth keeping; caller owns */

#endif
