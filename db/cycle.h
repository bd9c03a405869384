/* Cycles and whole-program results: what `ownership` concludes and rules and db take over.
 * SPDX-License-Identifier: MIT
 *
 * Strings are borrowed from the facts' string chunk or from the result set's own chunk. */
#ifndef DB_CYCLE_H
#define DB_CYCLE_H

#include "db/facts.h"

enum strength { STRENGTH_UNKNOWN, STRENGTH_STRONG, STRENGTH_WEAK, STRENGTH_BORROWED };
enum fate { FATE_LEAKS, FATE_LATENT, FATE_ROOTED, FATE_COLLECTED_LATE, FATE_BROKEN };
enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };
enum confidence { CONFIDENCE_HIGH, CONFIDENCE_MEDIUM, CONFIDENCE_LOW };
enum edge_via { VIA_STORE, VIA_CONTAINER, VIA_CALLBACK };

const char *strength_name(enum strength strength);
const char *fate_name(enum fate fate);
const char *severity_name(enum severity severity);
const char *confidence_name(enum confidence confidence);
const char *edge_via_name(enum edge_via via);      /* store, container, callback */

struct place {
  const char *file;
  uint32_t line, column, end_line, end_column; /* 1-based bytes; end exclusive; 0 unknown */
  const char *function; /* function key */
};

struct cycle_edge { /* holder --slot--> held; the edges of a cycle follow one another */
  const char *holder, *slot, *held; /* `json_t`, `json_t.elements`, `struct node`: spelled for people */
  const char *holder_name, *held_name; /* the variables at the store, `a`, `b`, `p->child`; may be NULL */
  enum strength strength;
  enum edge_via via;
  const char *api; /* the call that made it (`json_array_append`), NULL for a plain store */
  struct place store;
  GArray *call_chain; /* struct place, freed with the cycle, may be NULL: calls from the function at fault down to the store */
  bool is_closing; /* the store that completed the cycle */
  bool is_weaken; /* the edge proposed to be made weak */
  bool is_traversed, is_cleared; /* by a collector */
};

enum step_kind { STEP_ALLOCATE, STEP_STORE, STEP_CALL, STEP_RELEASE, STEP_ESCAPE, STEP_CONCLUSION, STEP_BREAKER };

const char *step_kind_name(enum step_kind kind); /* allocate, store, call, ... */

struct cycle_step {
  enum step_kind kind;
  struct place place;
  const char *message;
};

struct cycle {
  GArray *edges; /* struct cycle_edge, in order; cycle starts anywhere */
  GArray *steps; /* struct cycle_step, numbered from 1 by position */
  GArray *occurrences; /* struct place */
  enum fate fate;
  enum severity severity;
  enum confidence confidence;
  struct place place; /* the closing store */
  const char *conclusion; /* "'a' is held by b.elements and by nobody else" */
  const char *fix, *breaker, *finalizer; /* may be NULL */
};

struct cycle *cycle_create(void);
void cycle_destroy(struct cycle *cycle);

/* Rows of the views `type`, `slot`, `ownership`, `store`, ... as the analysis hands them over;
 * a NULL string is SQL NULL, a negative number is SQL NULL. */
struct result_type { const char *name, *kind, *retain, *release, *count_field, *finalizer, *traverse, *clear, *collector, *source, *file; int64_t size_bytes, line; };
struct result_slot { const char *type, *name, *held; enum strength strength; const char *released_by; int64_t offset_bytes, size_bytes; int traversed, cleared; };
struct result_ownership { const char *holder, *slot, *held; enum strength strength; enum confidence confidence; const char *source, *store_file, *release_file; int64_t store_line, release_line; };
struct result_store { const char *effect, *holder, *slot, *held; enum strength strength; const char *via; struct place place; };
struct result_allocation { const char *type; int64_t size_bytes; struct place place; };
struct result_callback { const char *data, *holder, *slot, *destroy; struct place place; };
struct result_role { const char *function; int64_t parameter; const char *role, *source; };
struct result_function { const char *name, *file; int64_t line; int is_static, adds, drops, kept; };
struct result_call { const char *caller, *callee, *through; struct place place; };
struct result_truncation { const char *kind, *function, *file; int64_t line; const char *reason; };

struct results { /* everything of one whole-program stage */
  GStringChunk *strings;
  GPtrArray *cycles; /* struct cycle * */
  GPtrArray *protocols; /* struct protocol *, see protocol.h */
  GArray *types, *slots, *ownerships, *stores, *allocations, *callbacks, *roles, *functions, *calls, *truncations;
};

struct results *results_create(void);
void results_destroy(struct results *results);

#endif
