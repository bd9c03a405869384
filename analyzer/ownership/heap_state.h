/* What an abstract heap is made of: objects, cells, values, what is known of numbers.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_HEAP_STATE_H
#define OWNERSHIP_HEAP_STATE_H

#include "analyzer/ownership/program.h"

#define NO_OBJECT UINT32_MAX
#define SLOT_MANY (1 << 24)   /* added to the offset of elements with unknown index */
#define SLOT_PRIVATE (1 << 26) /* times 1, 2, ...: where an instance's private data starts, see private_data.c */
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
  const char *key;   /* LOADED from a container: the element's key, or NULL */
  const char *element_release; /* container: how it drops elements, "" for not at all, NULL unknown */
  const struct type *outer; /* the record that the type is embedded in (container_of), or NULL */
  int32_t outer_offset;     /* where that record starts, relative to this object */
  const struct origin *allocated, *released;
  uint64_t written;   /* offsets that have or had a cell: a bit each, by offset modulo 61 */
  uint64_t path_hash; /* how it is reached from outside; see heap_hash.c */
  uint32_t unknown_at; /* event of the last unknown callee that got it; 0 never */
};

struct cell {
  uint32_t object;
  int32_t offset;
  struct value value;
  enum edge_state edge;
  enum edge_via via;
  bool is_number; /* stored as a plain number: of interest only if it lands on a count */
  uint8_t notify; /* callback data: the parameter that says how to release it, plus one; 0 it is known */
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
  uint8_t *visits;  /* per loop head */
  uint32_t loops;
  uint32_t events, symbols;
  unsigned interest; /* while it waits at a block; see selection.c */
  uint64_t hash; /* when it was queued at a join; 0: not known */
  struct value result;
  bool is_result_claimed, has_result;
  bool has_counted; /* a count was changed by an unknown amount */
};

#endif
