/* A cycle of an abstract heap, told: edges between objects, steps in order, the conclusion.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_STORY_H
#define OWNERSHIP_STORY_H

#include "analyzer/ownership/judge.h"

struct link { /* one edge between objects; memory that belongs to the slot (an array) lies in between */
  const struct cell *slot;  /* in the holder */
  const struct cell *store; /* the cell that holds the held object: `slot` itself or an element */
};

struct story {
  struct frame *frame;
  struct analysis *analysis;
  const struct state *state;
  const struct cell *closing;
  GArray *links;       /* struct link, in order along the cycle; parallel to cycle->edges */
  struct cycle *cycle; /* being filled */
  const char **names;  /* object -> variable that nothing else in the cycle is called, or NULL */
};

/* false: an edge cannot be spelled, so it is not to be reported; nothing to finish. */
bool story_begin(struct story *story, struct frame *frame, const struct state *state,
                 const struct abstract_cycle *abstract);
void story_tell(struct story *story, enum closed closed);
void story_finish(struct story *story); /* the cycle is the caller's */

#endif
