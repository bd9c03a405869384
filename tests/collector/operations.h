/* Random programs on a heap, and a model that knows what must be alive: shared by the oracle test and the
 * fuzzer. SPDX-License-Identifier: MIT */
#ifndef TESTS_COLLECTOR_OPERATIONS_H
#define TESTS_COLLECTOR_OPERATIONS_H

#include <cyclecollector.h>

enum { WORLD_NODES = 96, WORLD_SLOTS = 3 };

struct world_entry {
  struct cyc_object *object; /* while it is alive; else NULL */
  struct cyc_object *weakref;
  int roots;               /* claims that the program holds */
  int slots[WORLD_SLOTS];  /* entries; -1 is empty */
  int resurrects, mutates; /* what its finalizer does */
  int lost_weakrefs;       /* it was trash once */
};

struct world {
  struct cyc_heap *heap;
  struct world_entry entries[WORLD_NODES];
  int frozen;
  size_t steps, checks;
};

void world_start(struct world *world, const struct cyc_config *config);
/* One operation chosen by the four bytes. */
void world_step(struct world *world, const unsigned char bytes[4]);
/* Aborts when something reachable is dead, a count is not the number of its claims, or a weak reference lies.
 */
void world_check(struct world *world);
/* Collects until nothing is found; then what is unreachable must be dead as well. */
void world_check_full(struct world *world);
/* Gives every claim back; the heap must end empty. */
void world_finish(struct world *world);

#endif
