/* Abstract heaps: objects, the cells inside them, and the claims on them.
 * SPDX-License-Identifier: MIT
 *
 * A count is a set of claims (ANALYSIS.md 5). `claims` counts those of the running frames that no edge
 * has taken yet (it is negative after releasing what somebody else owns); every cell that holds an
 * object's address is an edge that has a claim (PLACED), waits for one (PENDING), or stood in memory
 * before the function ran (INPUT). Objects that the frame did not make have `others`. */
#ifndef OWNERSHIP_HEAP_H
#define OWNERSHIP_HEAP_H

#include "analyzer/ownership/heap_state.h"

struct state *state_create(uint32_t loops);
struct state *state_copy(const struct state *state);
void state_destroy(struct state *state);
/* Equal for states that differ only in numbering, history and guards (what they assume of inputs). */
uint64_t state_hash(const struct state *state);
uint64_t state_guards_hash(const struct state *state);
uint64_t object_path_hash(const struct state *state, const struct object *object);
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

void state_add_cell(struct state *state, const struct cell *cell);
struct cell *state_find_cell(const struct state *state, uint32_t object, int32_t offset); /* latest, or NULL */
struct value state_load(struct state *state, struct value address, const struct resolved *type);
/* An element of a container: the one with that key, or one whose key is not known. NULL: any. */
struct value state_load_element(struct state *state, struct value elements, const char *key,
                                const struct resolved *type);

struct store { /* one store into a slot */
  uint32_t object;
  int32_t offset;
  bool is_many; /* adds an element instead of replacing */
  bool is_number;
  uint8_t notify; /* as in cells */
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
