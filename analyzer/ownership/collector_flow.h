/* What functions do to the slots of their parameters, followed by access paths: for collector protocols.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_COLLECTOR_FLOW_H
#define OWNERSHIP_COLLECTOR_FLOW_H

#include "analyzer/ownership/program.h"

#define ACCESS_DEPTH 6 /* slots behind plain pointers: state->callbacks[]->function */
#define ACCESS_GLOBAL (-1)
#define ACCESS_UNKNOWN (-2) /* a value that could not be followed */
#define OFFSET_STATE (-2) /* pseudo slot: the state of a module */
#define OFFSET_DICT (-3)  /* pseudo slot: the instance dict, wherever it lies */

struct access { /* where a pointer leads, seen from a parameter: offsets between loads */
  int32_t root; /* parameter number or ACCESS_GLOBAL */
  uint32_t depth; /* 1: in the object itself; the value of a slot has one more, and 0 as last offset */
  int32_t offsets[ACCESS_DEPTH];
  const char *path;           /* `memo->table[].key`; the global's key for a root global */
  const char *record, *field; /* last field gone through, or NULL */
  const char *through_record, *through_field; /* the pointer to a plain struct that it was reached through, or NULL */
  const char *type;           /* of that field */
  bool is_object;             /* it is a counted object: what lies behind it is not ours */
};

struct slot_use {
  const char *key; /* identity of the slot within its type */
  struct access access;
  struct place place;
};

struct flow { /* one function body, its parameters bound to accesses */
  const struct program *program;
  const struct function *function;
  const struct body *body;
  GPtrArray *bindings; /* GArray of struct access per parameter */
  GPtrArray *stored;   /* GArray of uint32_t values per local */
  GHashTable *memo;    /* value + 1 -> GArray of struct access */
  const struct flow *caller;
  const struct place *call; /* in the caller */
  unsigned depth;
};

/* collector_flow.c. Bindings are taken over; NULL: each parameter is itself. */
void flow_init(struct flow *flow, const struct program *program, const struct function *function, guint variant);
void flow_enter(struct flow *inner, const struct flow *caller, uint32_t call, const struct function *function);
void flow_finish(struct flow *flow);
const GArray *flow_eval(struct flow *flow, uint32_t value); /* struct access; borrowed */
const struct ir_insn *flow_insn(const struct flow *flow, uint32_t index);
const struct ir_insn *flow_definition(const struct flow *flow, uint32_t value); /* NULL unknown */
uint32_t flow_argument(const struct flow *flow, const struct ir_insn *call, uint32_t index); /* IR_NONE none */
struct place flow_place(const struct flow *flow, const struct ir_insn *insn);
bool flow_is_recursive(const struct flow *flow, const struct function *callee);
const char *plain_name(const char *key);              /* `src/a.c:f` is `f`; "" for NULL */
bool type_is_object(const struct type *type);         /* starts with a PyObject or is counted */

enum use { USE_VISIT, USE_RELEASE, USE_RETAIN };
/* The slots of the parameters that a call visits or gives up; NULL key: not a slot. collector_calls.c */
typedef void slot_visitor(void *arg, enum use use, const struct access *access);
void call_each_slot(struct flow *flow, uint32_t index, slot_visitor *visit, void *arg);
bool call_is_visit(struct flow *flow, const struct ir_insn *call); /* through the function given as parameter 1 */
const char *access_slot_key(const struct program *program, const struct access *access); /* NULL: no slot of parameter 0 */

struct effects { /* of one function and all it calls, on the slots of its first parameter */
  GHashTable *visits, *releases; /* key -> struct slot_use *, owned */
  GHashTable *members; /* `record.field` of what is visited, by whatever path; char * */
  bool is_unsure;    /* unknown code took part */
  bool visits_type, visits_dict;
  bool calls_base;   /* the same slot of a type that is not known here */
  GPtrArray *bases;  /* const char *: global keys of types whose slot is called */
  GArray *foreign;   /* struct slot_use: visited behind a global */
};
struct effects *effects_collect(const struct program *program, const struct function *function);
void effects_destroy(struct effects *effects);

#endif
