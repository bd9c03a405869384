/* What becomes of cycles that a function leaves alive: the callers decide (ANALYSIS.md 6).
 * SPDX-License-Identifier: MIT
 *
 * A cycle is told where its last store stands. Every function whose exit heap still holds it says so here; when
 * all functions have run, the worst end of all paths through the call graph is its fate. */
#ifndef OWNERSHIP_OUTCOME_H
#define OWNERSHIP_OUTCOME_H

#include "analyzer/ownership/judge.h"
#include "analyzer/ownership/slot_facts.h"

enum evidence_class { /* why it is the same objects, strongest first */
  EVIDENCE_HEAP,      /* E1, E2: one heap holds the whole cycle */
  EVIDENCE_READ_BACK, /* E3 */
  EVIDENCE_STRUCTURE  /* E4 */
};

struct candidate { /* a cycle that was told; its fate is open as long as it is `kept` */
  struct cycle *cycle;       /* owned by the results */
  enum closed closed;
  enum evidence_class class;
  char *path;                /* see outcome_path; NULL: of the type graph */
  GArray *slots;             /* struct slot_key of its edges */
};

struct outcomes;
struct outcomes *outcomes_create(void);
void outcomes_destroy(struct outcomes *outcomes);

/* Names a cycle by the places of its stores, the same in every function that sees it; caller frees. */
char *outcome_path(const struct state *state, const struct abstract_cycle *cycle);
/* The function's exit heap holds the cycle; passed: its callers get at it. */
void outcomes_note(struct outcomes *outcomes, const char *path, const struct function *function,
                   enum closed closed, bool is_passed);
/* Takes over a told cycle; one entry however often it is seen, with the worst of what was seen. */
void outcomes_add(struct analysis *analysis, struct candidate *candidate, const struct place *occurrence);
/* Is a cycle through the same slots told already? `edges`: struct type_edge. */
bool outcomes_has_slots(const struct outcomes *outcomes, const GArray *edges);
/* Decides every fate; what all callers break is marked broken. */
void outcomes_resolve(struct analysis *analysis);

#endif
