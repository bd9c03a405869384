/* The whole program, indexed: types, functions, globals, what the models say of them.
 * SPDX-License-Identifier: MIT
 *
 * Everything here is built once from the facts and then only read, except the summaries. */
#ifndef OWNERSHIP_PROGRAM_H
#define OWNERSHIP_PROGRAM_H

#include "analyzer/ownership/body.h"
#include "analyzer/ownership/model.h"

enum type_flag {
  TYPE_COUNTED = 1,    /* has retain and release */
  TYPE_GENERIC = 2,    /* stands for many types */
  TYPE_ATOMIC = 4,     /* never part of a cycle */
  TYPE_COLLECTED = 8,  /* a cycle collector sees its containers */
  TYPE_WEAK = 16,      /* a handle that keeps nothing alive */
  TYPE_CONTAINER = 32, /* owned, uncounted container of pointers */
  TYPE_MODELLED = 64   /* flags come from marks */
};

struct type {
  const char *key;  /* `struct node@src/a.h` */
  const char *name; /* `struct node`, for people */
  const struct fact_type *fact; /* NULL: opaque */
  unsigned flags;
  const char *retain, *release; /* function names, or NULL */
  const char *count_field;
  const char *finalizer;  /* function that runs at zero */
  struct type *base;      /* record at offset 0, or marked */
  struct type *private_record; /* record of its private data, or NULL */
  struct type *private_of;     /* the instance that this record is the private data of, or NULL */
  GArray *counts;         /* int32_t offsets of reference counts, found in the source */
  bool is_finalizer_known;  /* all that runs at zero was read */
  GHashTable *unsure;       /* offsets (+1) that go to unknown code at zero */
  GHashTable *strong;     /* offsets (+1) released when the count is zero -> const struct origin * */
};

struct function {
  const char *key, *name;
  const struct fact_function *fact; /* a definition when there is one */
  GPtrArray *bodies;                /* struct body *, owned */
  const struct api *api;            /* NULL: not modelled */
  GPtrArray *summary;               /* struct disjunct * of all bodies; NULL: not analysed */
  GHashTable *specialized;          /* parameter value -> summary for just that value; NULL none */
  GPtrArray *callees;               /* struct function *: direct and through resolved slots */
  bool is_called;                   /* by an analysed function, or address taken */
  bool is_address_taken;
  bool is_referenced;               /* called by a body */
  bool is_truncated;
  const char *truncation_kind, *truncation_reason; /* of the last run */
  bool has_edges;                   /* an exit heap has edges or new objects: worth a second look */
  bool is_finalizer;                /* runs at zero */
  bool is_breaker;                  /* a framework runs it on live objects: in a slot marked so */
  uint32_t order, low;              /* Tarjan */
  bool on_stack;
};

struct program {
  const struct facts *facts;
  GStringChunk *strings;      /* borrowed from the results */
  GHashTable *types;          /* key -> struct type * */
  GHashTable *types_by_name;  /* display name -> GPtrArray of struct type * */
  GHashTable *typedefs;       /* name -> const struct fact_typedef * */
  GHashTable *functions;      /* key -> struct function * */
  GPtrArray *function_list;   /* struct function *, sorted by key */
  GHashTable *globals;        /* key -> const struct fact_global * */
  GHashTable *slot_targets;   /* `record.field` -> GPtrArray of struct function * */
  GHashTable *apis;           /* name -> struct api * */
  GHashTable *classes;        /* get_type name -> struct class *, see gobject.h */
  GHashTable *callback_data;  /* `record.field` that is handed to a function kept in the same record */
};

struct program *program_create(const struct facts *facts, GStringChunk *strings);
void program_destroy(struct program *program);
/* A type that is new, or that got more fields at its end. */
void program_replace_type(struct program *program, const struct fact_type *fact);
/* The bodies of a function are now this one, or none; a new function is added. */
struct function *program_replace_body(struct program *program, const struct fact_function *fact);

/* The record a typeref leads to, and through how many pointers; NULL when it is no known record. */
struct type *program_type(const struct program *program, const char *typeref, uint8_t *depth);
struct function *program_function(const struct program *program, const char *key); /* NULL unknown */

/* Byte offset of a field, -1 unknown. */
int32_t type_field_offset(const struct type *type, const char *field);
/* Spells the slot at an offset of a type: `child`, `base.peer`, `[]`; "?" unknown. In program strings. */
const char *program_slot_name(const struct program *program, const struct type *type, int32_t offset);
/* The field's typeref at an offset, NULL unknown. */
const char *program_slot_type(const struct program *program, const struct type *type, int32_t offset);
/* Is there a reference count at this offset (own or in an embedded record or base)? */
bool program_is_count(const struct program *program, const struct type *type, int32_t offset);
/* `type` starts with `base` (by layout or marks), or is it. */
bool type_is_a(const struct type *type, const struct type *base);

/* Is the slot at this offset the data of a callback kept in the same record? */
bool program_is_callback_data(const struct program *program, const struct type *type, int32_t offset);

/* prepare.c */
struct body *body_prepare(const struct program *program, const struct fact_function *fact);
void body_discard(struct body *body);
/* The instruction that makes a value, through casts; NULL: none, or not one. */
const struct ir_insn *body_made_by(const struct body *body, uint32_t value);
/* private_data.c: which calls and members give an instance's private data */
void program_find_private_data(struct program *program);
/* The class, among a type and its bases, whose private data an offset lies in. */
const struct type *type_private_owner(const struct type *type, int32_t offset);
/* slot_targets.c: which functions a pointer slot may hold, from initialisers and stores */
void program_find_slot_targets(struct program *program);
void program_read_slot_targets(struct program *program, const struct function *function); /* of its bodies */
/* refcount.c: count fields found in the source */
void program_find_counts(struct program *program);

#endif
