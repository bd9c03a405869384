/* The heap as a graph of claims for trial deletion.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/collection.h"

#define CLAIMS_IMMORTAL (UINT64_MAX / 2)

static void visit_node(struct collection *collection, uint32_t node) {
  if (node < collection->nodes)
    collection->visit(node, collection->visit_arg);
}

static uint32_t node_of(const struct collection *collection, const struct cyc_object *object) {
  /* No candidate: 0 wraps to a number above all nodes. */
  return object->candidate - 1u - (uint32_t)collection->start;
}

/* Takes an edge one step on: from its held object's header, now fetched, to its node's claims. */
static void advance_edge(struct collection *collection, size_t edge, const struct cyc_object *held) {
  uint32_t node = node_of(collection, held);
  if (node >= collection->nodes)
    return;
  __builtin_prefetch(&collection->claims[node]);
  uint32_t *place = &collection->near[edge % COLLECTION_NEAR], due = *place;
  *place = node;
  visit_node(collection, due);
}

/* Both the held object's header and its claims are mostly cache misses. While claims are subtracted, in any
 * order, edges wait in two queues for them: three times faster on a heap with random edges. */
static void queue_edge(struct cyc_object *held, void *arg) {
  struct collection *collection = arg;
  if (!held)
    return;
  __builtin_prefetch(&held->candidate);
  size_t edge = collection->edges++;
  const struct cyc_object **place = &collection->held[edge % COLLECTION_HELD], *due = *place;
  *place = held;
  if (due)
    advance_edge(collection, edge, due);
}

static void finish_edges(void *graph) {
  struct collection *collection = graph;
  for (size_t i = 0; i < COLLECTION_HELD; i++) {
    const struct cyc_object *held = collection->held[i];
    collection->held[i] = NULL;
    if (held)
      advance_edge(collection, i, held);
  }
  for (size_t i = 0; i < COLLECTION_NEAR; i++) {
    uint32_t node = collection->near[i];
    collection->near[i] = UINT32_MAX;
    visit_node(collection, node);
  }
  collection->is_scanning = 1;
}

static void pass_edge(struct cyc_object *held, void *arg) {
  struct collection *collection = arg;
  if (held)
    visit_node(collection, node_of(collection, held));
}

static void fetch_held(struct cyc_object *held, void *arg) {
  (void)arg;
  __builtin_prefetch(held ? &held->candidate : NULL);
}

/* The scan must see edges at once, or it would run past what they reach: it fetches for a later node instead.
 */
static void look_ahead(struct collection *collection, size_t holder) {
  int is_linear = holder - collection->next_scanned < COLLECTION_NEAR;
  collection->next_scanned = holder + 1;
  if (!is_linear || holder + COLLECTION_HELD >= collection->nodes)
    return;
  struct cyc_object *later = collection_object(collection, holder + COLLECTION_HELD / 2);
  if (later && later->type->traverse)
    later->type->traverse(later, fetch_held, NULL);
}

/* An earlier judgement that ran out of memory may have left edges behind. */
static void start_edges(struct collection *collection) {
  memset(collection->held, 0, sizeof collection->held);
  memset(collection->near, 0xFF, sizeof collection->near);
  collection->is_scanning = 0;
  collection->next_scanned = 0;
}

static void each_edge(void *graph, size_t holder, trial_visit *visit, void *arg) {
  struct collection *collection = graph;
  struct cyc_object *object = collection_object(collection, holder);
  if (!object || !object->type->traverse)
    return;
  collection_fetch(collection, holder + COLLECTION_AHEAD);
  collection->visit = visit;
  collection->visit_arg = arg;
  if (heap_is_checking(collection->heap)) {
    cyc_check_traverse(collection->heap, object, collection->is_scanning ? pass_edge : queue_edge,
                       collection);
  } else if (collection->is_scanning) {
    look_ahead(collection, holder);
    object->type->traverse(object, pass_edge, collection);
  } else {
    object->type->traverse(object, queue_edge, collection);
  }
}

static void copy_counts(struct collection *collection) {
  uint64_t *claims = collection->claims;
  size_t nodes = collection->nodes;
  unsigned finalizers = 0, weakrefs = 0;
  for (size_t i = 0; i < nodes; i++) {
    const struct cyc_object *object = collection_object(collection, i);
    collection_fetch(collection, i + COLLECTION_AHEAD);
    uint32_t word = object ? object->count_and_flags : 0;
    claims[i] = word >= HEAP_IMMORTAL ? CLAIMS_IMMORTAL : word / HEAP_ONE;
    weakrefs |= word & HEAP_WEAKREFS;
    finalizers |= object && object->type->finalize && !(word & HEAP_FINALIZED);
  }
  collection->has_finalizers = finalizers;
  collection->has_weakrefs = weakrefs;
}

static void *resize_stack(void *graph, void *memory, size_t old_size, size_t size) {
  const struct collection *collection = graph;
  return cyc_memory_resize(collection->heap, memory, old_size, size);
}

int cyc_collection_judge(struct collection *collection) {
  copy_counts(collection);
  start_edges(collection);
  struct trial_graph graph = {.node_count = collection->nodes,
                              .claims = collection->claims,
                              .each_edge = each_edge,
                              .graph = collection,
                              .finish = finish_edges,
                              .resize = resize_stack};
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
