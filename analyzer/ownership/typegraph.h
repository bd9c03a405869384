/* Cycles that no single heap shows: types that own one another, with evidence that it is the same objects.
 * SPDX-License-Identifier: MIT
 *
 * Nodes are types, edges their owning slots (ANALYSIS.md 4 and 6). E3: the store that closes a cycle reads its
 * object through a borrowed slot that is the inverse of an edge. E4: every edge is proved by a finalizer, each held
 * type but one is only made by code that has the holder, and nothing ever empties a slot. */
#ifndef OWNERSHIP_TYPEGRAPH_H
#define OWNERSHIP_TYPEGRAPH_H

#include "analyzer/ownership/slot_facts.h"

struct type_edge { /* holder --slot--> held */
  const struct slot_fact *fact;
  const struct type *holder, *held;
  const struct slot_store *store; /* the best one for this held type */
};

struct typegraph;
/* Which slots own: those that a finalizer releases, or also those that nothing releases but whose stores all claim. */
enum typegraph_proof { PROVED_BY_RELEASE, PROVED_BY_CLAIMS };
struct typegraph *typegraph_create(const struct analysis *analysis, enum typegraph_proof proof);
void typegraph_destroy(struct typegraph *graph);

/* Shortest cycles through each edge, every cycle once: GPtrArray of GArray of struct type_edge; caller frees. */
GPtrArray *typegraph_cycles(const struct typegraph *graph);

/* evidence.c: what else exit heaps show: who makes which type, and which chains are no cycles. */
struct evidence;
struct evidence *evidence_create(void);
void evidence_destroy(struct evidence *evidence);
void evidence_note(struct evidence *evidence, const struct frame *frame, const struct state *state);
/* Is `made` only ever made where an object of type `holder` is at hand? */
bool evidence_is_made_with(const struct evidence *evidence, const struct type *made, const struct type *holder);
/* Did a heap show the two edges in a row lead to another object of the type they start from? */
bool evidence_is_apart(const struct evidence *evidence, const struct slot_key *first, const struct slot_key *second);

/* typegraph_finding.c: tells the cycles that have evidence and are not told yet. */
void typegraph_report(struct analysis *analysis);

#endif
