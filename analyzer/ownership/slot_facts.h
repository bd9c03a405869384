/* What the whole program does to each slot: the stores that fill it, the functions that empty it.
 * SPDX-License-Identifier: MIT
 *
 * Collected from the exit heaps of all functions, so with the most derived types that callers know. */
#ifndef OWNERSHIP_SLOT_FACTS_H
#define OWNERSHIP_SLOT_FACTS_H

#include "analyzer/ownership/interpreter.h"

struct slot_key {
  const struct type *holder; /* the record that declares the slot */
  int32_t offset;            /* as in cells, without SLOT_MANY */
  bool is_element;           /* what the array or container in the slot holds */
};

guint slot_key_hash(const void *key); /* for tables of struct slot_key */
gboolean slot_key_equal(const void *a, const void *b);

struct slot_store { /* one place that puts something into a slot */
  const struct type *held;           /* NULL unknown */
  const struct function *function;   /* that the place is in */
  const struct origin *origin;       /* the place itself */
  const char *api;
  enum edge_via via;
  bool is_claimed;                   /* in some context a claim went with it */
  bool is_weak;
  bool is_parameter;                 /* stores what its caller gave: empties the slot when that is null */
  const struct type *read_from;      /* what is stored was read from this slot, NULL: it was not */
  int32_t read_offset;
};

struct slot_fact {
  struct slot_key key;
  GPtrArray *stores;           /* struct slot_store *, owned */
  bool has_releasing_container; /* of elements: a container that releases them was stored in the slot */
  bool has_plain_container;     /* one that was made to leave them alone; */
  bool has_other_container;     /* one that does not say */
  GPtrArray *drops;            /* const struct function *: leave a live holder without what it held */
};

struct slot_facts;
struct slot_facts *slot_facts_create(void);
void slot_facts_destroy(struct slot_facts *facts);

/* Adds what one exit heap shows; to be called after its claims are matched. */
void slot_facts_note(struct slot_facts *facts, struct frame *frame, const struct state *state);
/* A container that callers know loses an element here (remove, pop); `elements`: their slot in its memory. */
void slot_facts_note_removal(struct slot_facts *facts, const struct frame *frame, const struct state *state,
                             struct value elements);
/* The function empties the slot of a live holder; only slots that something is stored in are of interest. */
void slot_facts_add_drop(struct slot_facts *facts, const struct type *holder, int32_t offset,
                         const struct function *function);
/* drop_sites.c: what the source shows where heaps were not kept; after all stores are known */
void slot_facts_add_source_drops(struct slot_facts *facts, const struct program *program);
const struct slot_fact *slot_facts_find(const struct slot_facts *facts, const struct type *holder,
                                        int32_t offset, bool is_element); /* NULL: nothing known */
/* Was every container that is kept in the slot made to leave its elements alone? */
static inline bool slot_fact_leaves_elements(const struct slot_fact *fact) {
  return fact->has_plain_container && !fact->has_releasing_container && !fact->has_other_container;
}
GPtrArray *slot_facts_all(const struct slot_facts *facts); /* struct slot_fact *, sorted; caller frees the array */
/* Slots that a finalizer releases get a fact even where no store was seen. */
void slot_facts_add_released(struct slot_facts *facts, const struct program *program);
/* The store that best shows the edge: claimed before not, then by place. NULL: none seen. */
const struct slot_store *slot_fact_best_store(const struct slot_fact *fact);

/* The record that a slot belongs to: a slot of a base is the same slot in everything derived from it. */
const struct type *slot_declaring_type(const struct type *type, int32_t offset);
/* Is it memory that is part of the slot that leads to it: an array, a container? */
bool object_is_slot_memory(const struct object *object);
/* The slot that an edge of a heap belongs to: memory between holder and held (an array, a container) is part
 * of the slot that leads to it. false: it cannot be told. */
bool slot_key_of(const struct state *state, const struct cell *cell, struct slot_key *key);

#endif
