/* Facts: what the front end learns from one translation unit (TU), and their encoded form.
 * SPDX-License-Identifier: MIT
 *
 * Facts are content-addressed: each type, function, global, typedef and mark list is encoded on
 * its own, and equal bytes are stored once however many TUs saw them. That deduplicates headers,
 * makes merge idempotent and keys the caches.
 *
 * Keys (how a thing is called across TUs; paths are relative to the root, '/' separated):
 *   function, global   external: `name`; static: `path/of/file.c:name`
 *   record             `struct tag@defining/file.h`, `union ...`, `typedef_name@file` for an
 *                      unnamed record with a typedef, `struct s.u@file` for an unnamed record that
 *                      is first owned by member u of s; without `@file` when the TU only declares it
 *   typeref            record key or `void` `char` `int` (all integers, enums, bool) `float`
 *                      `function`, then one `*` per pointer and `[]` per array level, outermost
 *                      last: `struct foo@a.h*`, `void*`, `function*`, `struct foo@a.h*[]`;
 *                      `_Atomic` and qualifiers are dropped
 * All strings are interned in `strings`: compare pointers. */
#ifndef DB_FACTS_H
#define DB_FACTS_H

#include "db/ir.h"

#define FACTS_VERSION 2

enum fact_kind { FACT_TYPE, FACT_FUNCTION, FACT_GLOBAL, FACT_TYPEDEF, FACT_MARKS, FACT_KIND_COUNT };

struct fact_place {
  const char *file; /* root-relative, or absolute outside the root */
  uint32_t line, column, end_line, end_column;
};

struct fact_field {
  const char *name; /* NULL for an unnamed member (its record is keyed by its owner) */
  const char *type; /* typeref */
  int64_t offset_bits, size_bits; /* size -1: unknown */
  uint32_t line;
  bool is_bitfield;
};

struct fact_type {
  const char *key;
  struct fact_place place;
  int64_t size_bytes; /* -1 unknown */
  bool is_union;
  GArray *fields; /* struct fact_field */
};

struct fact_parameter { const char *name, *type; /* name may be NULL; type is a typeref */ };

struct fact_function {
  const char *key, *name; /* name: plain identifier */
  struct fact_place place;
  const char *result; /* typeref */
  GArray *parameters; /* struct fact_parameter */
  bool is_static, is_inline, is_variadic, is_definition, is_noreturn;
  struct ir *ir; /* NULL: no body here, or the body never touches a pointer worth following */
};

enum init_kind { INIT_NUMBER, INIT_STRING, INIT_FUNCTION, INIT_ADDRESS, INIT_OTHER };

struct fact_init { /* one scalar of a static initialiser */
  const char *path;   /* `tp_traverse`, `[0].ml_name`, `base.ops.del`, "" for a scalar global */
  const char *record, *field; /* the innermost field and the key of the record that declares it, or NULL */
  enum init_kind kind;
  int64_t number;
  const char *name; /* string text, function key, global key; of a size: the record that it is of */
  uint32_t line;
};

struct fact_global {
  const char *key, *name;
  struct fact_place place;
  const char *type; /* typeref */
  bool is_static, is_definition, is_unreadable; /* unreadable: layout does not fit its type */
  GArray *inits;    /* struct fact_init */
};

struct fact_typedef {
  const char *name, *type; /* type: typeref of what it names */
  struct fact_place place;
  GArray *parameters; /* struct fact_parameter when it names a function (pointer), else NULL */
};

enum mark_on { MARK_TYPE, MARK_FIELD, MARK_FUNCTION, MARK_PARAMETER, MARK_TYPEDEF, MARK_TYPEDEF_PARAMETER, MARK_ENUMERATOR, MARK_GLOBAL };

struct fact_mark { /* one annotate("cyclecheck:...") */
  enum mark_on on;
  const char *owner;  /* record key, function key, typedef or enumerator name */
  const char *member; /* field or parameter name, or NULL */
  int32_t index;      /* parameter index, else -1 */
  const char *text;   /* what follows "cyclecheck:" */
  struct fact_place place;
};

struct facts { /* of one TU, or of a whole program once loaded */
  GStringChunk *strings;
  GPtrArray *types;     /* struct fact_type * */
  GPtrArray *functions; /* struct fact_function * */
  GPtrArray *globals;   /* struct fact_global * */
  GPtrArray *typedefs;  /* struct fact_typedef * */
  GArray *marks;        /* struct fact_mark */
};

struct facts *facts_create(void);
void facts_destroy(struct facts *facts);
const char *facts_intern(struct facts *facts, const char *text); /* NULL stays NULL */

/* Owned by facts, zeroed; `fields`, `parameters` and `inits` are empty arrays, a typedef's
 * `parameters` and a function's `ir` start NULL. facts_destroy frees the arrays and the ir. */
struct fact_type *facts_add_type(struct facts *facts);
struct fact_function *facts_add_function(struct facts *facts);
struct fact_global *facts_add_global(struct facts *facts);
struct fact_typedef *facts_add_typedef(struct facts *facts);

/* An encoded unit, bytes owned. Marks with one (on, owner, file) form one unit. */
struct fact_unit { enum fact_kind kind; GBytes *bytes; };
GArray *facts_encode(const struct facts *facts);  /* struct fact_unit, clear func set; caller frees */
int facts_decode(struct facts *into, enum fact_kind kind, GBytes *bytes); /* -1: damaged, nothing added */

#endif
