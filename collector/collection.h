/* One collection on its way: the graph that trial deletion judges, and what it found. Internal.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_COLLECTION_H
#define COLLECTOR_COLLECTION_H

#include "collector/registry.h"
#include "collector/trial_deletion.h"

#define COLLECTION_AHEAD 48 /* nodes between the fetch of an object and its turn */
#define COLLECTION_HELD 32 /* edges between the fetch of an object's header and its use */
#define COLLECTION_NEAR 16 /* the same for the side table */

struct collection {
  struct cyc_heap *heap;
  size_t start, nodes; /* node i is the candidate at place start + i; holes are nodes without claims */
  uint64_t *claims;    /* trial deletion leaves the external claims here */
  uint8_t *alive;
  size_t room;         /* nodes that fit into the two arrays */
  trial_visit *visit;  /* where the edges of this pass go */
  void *visit_arg;
  size_t edges;
  const struct cyc_object *held[COLLECTION_HELD]; /* on their way into the cache */
  uint32_t near[COLLECTION_NEAR];                 /* nodes whose side table entry is; or UINT32_MAX */
  int is_scanning;                                /* the second pass, whose edges come at once */
  size_t next_scanned;
  unsigned has_finalizers, has_weakrefs;
  struct cyc_collection info;
};

/* judge.c: fills claims and alive for all nodes. -1: no memory. Aborts on counts below the edges. */
int cyc_collection_judge(struct collection *collection);
int cyc_collection_allocate(struct collection *collection, size_t nodes); /* -1: no memory */
void cyc_collection_free(struct collection *collection);

/* trash.c: frees what lies in the heap's trash region. -1: no memory to finish; the rest stays candidate. */
int cyc_collection_dispose(struct collection *collection);

static inline struct cyc_object *collection_object(const struct collection *collection, size_t node) {
  uint32_t handle = collection->heap->registry.handles[collection->start + node];
  return handle ? slab_object(collection->heap, handle) : NULL;
}

/* Brings an object that is soon needed into the cache: candidates need not lie in the order of addresses.
 * Inlined before gcc looks for functions without effect: it takes a prefetch for none, and drops the call. */
static inline __attribute__((always_inline)) void collection_fetch(const struct collection *collection, size_t node) {
  if (node < collection->nodes)
    __builtin_prefetch(slab_object(collection->heap, collection->heap->registry.handles[collection->start + node]));
}

#endif
