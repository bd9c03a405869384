/* Abstract heaps: objects, the cells inside them, and the claims on them.
 * SPDX-License-Identifier: MIT
 *
 * A count is a set of claims (ANALYSIS.md 5). `claims` counts those of the running frames that no edge
 * has taken yet (it is negative after releasing what somebody else owns); every cell that holds an
 * object's address is an edge that has a claim (PLACED), waits for one (PENDING), or stood in memory
 * before the function ran (INPUT). Objects that the frame did not make have `others`. */
#ifndef OWNERSHIP_HEAP_H
#define OWNERSHIP_HEAP_H

#include "analyzer/ownership/program.h"

#define NO_OBJECT UINT32_MAX
#define SLOT_MANY (1 << 24)   /* added to the offset of elements with unknown index */
#define SLOT_PRIVATE (1 << 26) /* added to offsets in separately allocated memory that is part of the object */
#define SLOT_SYNTHETIC_BASE (-1000000000) /* offsets below it + 2^20 name synthetic slots: elements, data("k") */

enum object_kind {
  OBJECT_LOCAL,     /* variable `index` of the running function */
  OBJECT_GLOBAL,    /* `name` = key */
  OBJECT_PARAMETER, /* what parameter `index` points to */
  OBJECT_LOADED,    /* what stood in `parent` at `offset` before the function ran */
  OBJECT_FRESH,     /* made here or in a callee: has no others */
  OBJECT_RESULT     /* came from a call that is not understood */
};

struct origin { /* where something happened: the place in this function, then inside the call there */
  struct place place;
  const char *what;           /* callee or API name, or NULL */
  const struct origin *inner; /* where in the callee, NULL when it happened right here */
};

enum value_kind { VALUE_UNKNOWN, VALUE_NUMBER, VALUE_ADDRESS, VALUE_FUNCTION, VALUE_STRING, VALUE_COUNT };

struct value {
  enum value_kind kind;
  uint32_t object; /* ADDRESS, COUNT: the object; UNKNOWN: symbol, 0 none */
  int32_t offset;  /* ADDRESS: bytes or synthetic slot */
  uint8_t test;    /* COUNT: 0 the new count, 1 `== 0`, 2 `!= 0`, 3 the count as it stands */
  bool is_maybe;   /* COUNT: nothing says yet that the integer is a count */
  int64_t number;
  const char *name; /* FUNCTION: key; STRING: text */
};

enum edge_state { EDGE_NONE, EDGE_PENDING, EDGE_PLACED, EDGE_INPUT, EDGE_WEAK };

struct object {
  enum object_kind kind;
  bool is_dead, is_zeroed, is_counted, is_count_set, is_nonnull, is_null, is_floating, is_rooted;
  bool is_handle;  /* memory of a handle passed by value (JSValue) */
  bool is_reallocated; /* went through realloc: where it was null, new memory */
  bool is_dropped; /* everything it held before the function ran was dropped */
  bool is_escaped; /* a claim went where the analysis does not follow */
  int32_t claims;
  int32_t lost_inputs; /* INPUT edges overwritten: each may give one claim back */
  uint32_t parent, index;
  int32_t offset;
  const struct type *type;
  const char *name;  /* GLOBAL: key; else a variable that held it, or NULL */
  const char *element_release; /* container: how it drops elements, "" for not at all, NULL unknown */
  const struct type *outer; /* the record that the type is embedded in (container_of), or NULL */
  int32_t outer_offset;     /* where that record starts, relative to this object */
  const struct origin *allocated, *released;
  uint32_t unknown_at; /* event of the last unknown callee that got it; 0 never */
};

struct cell {
  uint32_t object;
  int32_t offset;
  struct value value;
  enum edge_state edge;
  enum edge_via via;
  bool is_number; /* stored as a plain number: of interest only if it lands on a count */
  bool is_many, is_dirty, is_ambiguous; /* ambiguous: the claim could be another edge's */
  uint32_t event;
  const struct origin *store;
  const char *api;
  const char *key; /* container element's key, or NULL */
  const char *holder_name, *held_name; /* variables at the store */
};

struct range { uint32_t symbol; int64_t low, high; bool is_nonzero; };
struct relation { uint32_t a, b; bool is_equal; };
struct count_event { uint32_t object; int32_t offset; int32_t delta; uint32_t symbol; }; /* symbol: the delta is that parameter */

struct state {
  GArray *objects;  /* struct object */
  GArray *cells;    /* struct cell */
  GArray *ranges;   /* struct range: what is known of unknown numbers */
  GArray *relations; /* struct relation: objects that a condition told apart or took for one */
  GArray *counts;   /* struct count_event: updates of integers that may be counts for the caller */
  GArray *crossing; /* struct value, parallel to body->crossing */
  uint8_t *visits;  /* per loop head (block number) */
  uint32_t blocks;
  uint32_t events, symbols;
  uint64_t hash; /* when it was queued at a join */
  struct value result;
  bool is_result_claimed, has_result;
  bool has_counted; /* a count was changed by an unknown amount */
};

struct state *state_create(uint32_t blocks);
struct state *state_copy(const struct state *state);
void state_destroy(struct state *state);
/* Equal for states that differ only in numbering, history and guards (what they assume of inputs). */
uint64_t state_hash(const struct state *state);
uint64_t state_guards_hash(const struct state *state);
void state_clear_guards(struct state *state); /* two states became one: assume nothing */

static inline struct object *state_object(const struct state *state, uint32_t index) {
  return &g_array_index(state->objects, struct object, index);
}
uint32_t state_add_object(struct state *state, struct object object);
uint32_t state_find_object(const struct state *state, enum object_kind kind, uint32_t index, const char *name);
/* Does anybody but edges and the frame keep it? */
enum object_kind state_root_kind(const struct state *state, uint32_t object); /* where its path starts */
void state_compact(struct state *state); /* heap_compact.c: an exit heap, for callers */
bool object_has_others(const struct object *object);

struct cell *state_find_cell(const struct state *state, uint32_t object, int32_t offset); /* latest, or NULL */
struct value state_load(struct state *state, struct value address, const struct resolved *type);

struct store { /* one store into a slot */
  uint32_t object;
  int32_t offset;
  bool is_many; /* adds an element instead of replacing */
  bool is_number;
  struct value value;
  enum edge_state edge;
  enum edge_via via;
  const struct origin *origin;
  const char *api, *key;
};
void state_store(struct state *state, const struct store *store);
/* The slot stops holding what it holds; the claim goes back to the frame. */
void state_remove_cell(struct state *state, guint index);
void state_forget(struct state *state, uint32_t object, int32_t offset); /* a number stood here: unknown now */
void state_drop_all(struct state *state, uint32_t object);

/* Adds to the frame's claims; at zero a fresh object dies and drops what it holds. */
void state_add_claims(struct state *state, uint32_t object, int32_t delta, const struct origin *origin);
bool offset_is_many(int32_t offset); /* unknown index, or a container's elements */
void state_kill(struct state *state, uint32_t object, const struct origin *origin); /* freed whatever its count */
void state_replace_value(struct state *state, uint32_t object, struct value by); /* refinement: it was null */

#define VALUE_IS_NULL(v) ((v).kind == VALUE_NUMBER && (v).number == 0)
static inline struct value value_number(int64_t number) {
  return (struct value){.kind = VALUE_NUMBER, .number = number};
}
static inline struct value value_address(uint32_t object, int32_t offset) {
  return (struct value){.kind = VALUE_ADDRESS, .object = object, .offset = offset};
}
struct value state_unknown(struct state *state); /* with a symbol of its own */

/* Synthetic slots: one offset per name, the same in the whole analysis. */
int32_t slot_synthetic(GHashTable *slots, const char *name);
const char *slot_synthetic_name(GHashTable *slots, int32_t offset); /* NULL: not synthetic */

#endif
