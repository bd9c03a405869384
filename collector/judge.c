/* The heap as a graph of claims for trial deletion.
 * SPDX-License-Identifier: MIT */
#include "collector/collection.h"

#define CLAIMS_IMMORTAL (UINT64_MAX / 2)

static void pass_edge(struct cyc_object *held, void *arg) {
  struct collection *collection = arg;
  if (!held)
    return;
  /* No candidate: 0 wraps to a number above all nodes. */
  uint32_t node = held->candidate - 1u - (uint32_t)collection->start;
  if (node < collection->nodes)
    collection->visit(node, collection->visit_arg);
}

static void each_edge(void *graph, size_t holder, trial_visit *visit, void *arg) {
  struct collection *collection = graph;
  struct cyc_object *object = collection_object(collection, holder);
  if (!object || !object->type->traverse)
    return;
  collection->visit = visit;
  collection->visit_arg = arg;
  if (heap_is_checking(collection->heap))
    cyc_check_traverse(collection->heap, object, pass_edge, collection);
  else
    object->type->traverse(object, pass_edge, collection);
}

static void copy_counts(struct collection *collection) {
  unsigned finalizers = 0, weakrefs = 0;
  for (size_t i = 0; i < collection->nodes; i++) {
    const struct cyc_object *object = collection_object(collection, i);
    uint32_t word = object ? object->count_and_flags : 0;
    collection->claims[i] = word >= HEAP_IMMORTAL ? CLAIMS_IMMORTAL : word / HEAP_ONE;
    weakrefs |= word & HEAP_WEAKREFS;
    finalizers |= object && object->type->finalize && !(word & HEAP_FINALIZED);
  }
  collection->has_finalizers = finalizers;
  collection->has_weakrefs = weakrefs;
}

int cyc_collection_judge(struct collection *collection) {
  copy_counts(collection);
  struct trial_graph graph = {collection->nodes, collection->claims, each_edge, collection};
  size_t wrong;
  int outcome = trial_deletion(&graph, collection->claims, collection->alive, &wrong);
  if (outcome > 0)
    cyc_fatal(collection->heap, collection_object(collection, wrong),
              "its count is below the number of edges to it: released too often, or a traverse visits what "
              "its object does not own");
  return outcome;
}

int cyc_collection_allocate(struct collection *collection, size_t nodes) {
  struct cyc_heap *heap = collection->heap;
  if (!nodes)
    return 0;
  collection->room = nodes;
  collection->claims = cyc_memory_resize(heap, NULL, 0, nodes * sizeof *collection->claims);
  collection->alive = cyc_memory_resize(heap, NULL, 0, nodes);
  if (collection->claims && collection->alive)
    return 0;
  cyc_collection_free(collection);
  return -1;
}

void cyc_collection_free(struct collection *collection) {
  struct cyc_heap *heap = collection->heap;
  if (collection->claims)
    cyc_memory_resize(heap, collection->claims, collection->room * sizeof *collection->claims, 0);
  if (collection->alive)
    cyc_memory_resize(heap, collection->alive, collection->room, 0);
  collection->claims = NULL;
  collection->alive = NULL;
}
