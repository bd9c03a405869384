/* The strength of a slot, with its two proofs: who takes the claim, who gives it back (ANALYSIS.md 4).
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_STRENGTH_H
#define OWNERSHIP_STRENGTH_H

#include "analyzer/ownership/slot_facts.h"

struct slot_strength {
  enum strength strength;
  enum confidence confidence;
  const char *source;             /* `model`, `finalizer`, `claim`, or NULL */
  const struct slot_store *store; /* the store that shows it best, NULL: none seen */
  const struct origin *release;   /* in the code that runs at zero, NULL: none seen */
};

struct slot_strength strength_of(const struct slot_fact *fact);
/* One row per slot and type it holds. */
void strength_write_rows(struct analysis *analysis);

#endif
