/* Judging the heap at a function's exit: claims matched with stores, garbage, kept cycles.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_JUDGE_H
#define OWNERSHIP_JUDGE_H

#include "analyzer/ownership/interpreter.h"

enum closed { CLOSED_EXIT, CLOSED_KEPT, CLOSED_ROOTED };

struct abstract_cycle { /* one elementary cycle of counted edges in a heap */
  GArray *cells; /* guint: indices in state->cells, in order along the cycle */
  guint closing; /* the cell of the latest store */
};

/* Shortest cycles through each counted edge made in this call tree, among the objects that `is_in` marks. */
GPtrArray *cycles_find(struct frame *frame, const struct state *state, const uint8_t *is_in);
void abstract_cycle_free(void *cycle);

/* finding.c: records a cycle, or another occurrence of one already known. */
void finding_add(struct frame *frame, const struct state *state, const struct abstract_cycle *cycle,
                 enum closed closed);
/* The slot's spelling: `struct node.child`, `json_t.elements`, `struct a.list[]`. */
const char *slot_spelling(struct analysis *analysis, const struct object *holder, int32_t offset);
/* Is this slot released when the holder's count reaches zero? Evidence or NULL. */
const struct origin *slot_release(const struct object *holder, int32_t offset);

/* Does the slot that an input stands in own it? By its release, or for elements by the claims stored there. */
bool slot_is_strong(const struct analysis *analysis, const struct state *state, const struct cell *cell);
/* As slot_release, or the slot is data of a callback whose destroy function, stored beside it, releases it. */
bool slot_is_proved(const struct analysis *analysis, const struct state *state, uint32_t holder, int32_t offset);
#define PREFERENCE_PROVED 3
/* Which waiting store takes a claim first: globals, then out parameters and slots that the finalizer
 * releases, then memory that nothing is known of; never a slot that the finalizer leaves alone. */
int slot_preference(const struct analysis *analysis, const struct state *state, const struct cell *cell);
/* Does the function give back the claim on its first argument? `key`: a function key. */
bool function_releases_first(const struct program *program, const char *key);
/* Was all that it does read, and is giving back the claim on its first argument no part of it? */
bool function_keeps_first(const struct program *program, const char *key);
/* Functions kept in the same object: does one release what it is given? */
enum neighbour { NEIGHBOUR_NONE, NEIGHBOUR_KEEPS, NEIGHBOUR_RELEASES };
enum neighbour neighbour_of(const struct program *program, const struct state *state, uint32_t holder);

#endif
