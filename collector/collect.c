/* A collection: which candidates, trial deletion, survivors grow older, the rest is trash.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/collection.h"

static size_t first_place(const struct registry *registry, int generation) {
  if (generation == 0)
    return registry->young;
  return generation == 1 ? registry->middle : 0;
}

static void reach_settled(struct cyc_object *held, void *arg) {
  struct cyc_heap *heap = arg;
  if (held && !held->candidate && !(held->count_and_flags & HEAP_UNTRACKED))
    registry_add(heap, held);
}

/* A full collection also examines what candidates reach, for a cycle through them may pass through objects
 * that settled long ago. Returns where the added ones start. */
static size_t add_reached(struct cyc_heap *heap) {
  struct registry *registry = &heap->registry;
  size_t first_added = registry->end;
  if (registry->live + heap->frozen == heap->tracked)
    return first_added;
  for (size_t i = 0; i < registry->end; i++) {
    struct cyc_object *object = slab_object(heap, registry->handles[i]);
    if (!object->type->traverse)
      continue;
    if (heap_is_checking(heap))
      cyc_check_traverse(heap, object, reach_settled, heap);
    else
      object->type->traverse(object, reach_settled, heap);
  }
  cyc_registry_sort(heap, first_added);
  return first_added;
}

static void take_back(struct cyc_heap *heap, size_t first_added) {
  struct registry *registry = &heap->registry;
  for (size_t i = first_added; i < registry->end; i++)
    slab_object(heap, registry->handles[i])->candidate = 0;
  registry->live -= registry->end - first_added;
  registry->end = first_added;
}

static void place(struct cyc_heap *heap, size_t to, uint32_t handle, size_t from) {
  heap->registry.handles[to] = handle;
  if (to != from)
    slab_object(heap, handle)->candidate = (uint32_t)to + 1;
}

/* Survivors first, older by a generation (a full collection ends their candidacy), then the trash. The claims
 * are no longer needed: their array holds the trash while survivors move down. */
static void part_survivors(struct collection *collection) {
  struct registry *registry = &collection->heap->registry;
  int full = collection->info.generation == 2;
  size_t start = collection->start, kept = start, trash = 0, young = registry->young;
  for (size_t i = 0; i < collection->nodes; i++) {
    if (start + i == young && collection->info.generation == 1)
      registry->middle = kept;
    uint32_t handle = registry->handles[start + i];
    if (!collection->alive[i])
      collection->claims[trash++] = (uint64_t)(start + i) << 32 | handle;
    else if (full)
      slab_object(collection->heap, handle)->candidate = 0;
    else
      place(collection->heap, kept++, handle, start + i);
  }
  if (collection->info.generation == 1 && young == registry->end)
    registry->middle = kept;
  if (full)
    registry->middle = 0;
  registry->young = kept;
  for (size_t t = 0; t < trash; t++)
    place(collection->heap, kept + t, (uint32_t)collection->claims[t], collection->claims[t] >> 32);
  registry->live -= registry->end - kept - trash;
  registry->trash_start = kept;
  registry->trash_end = registry->end = kept + trash;
}

/* All of it is trash, in its place already: a common case, and a large one is worth a look. */
static int is_all_trash(const struct collection *collection) {
  return collection->nodes && !memchr(collection->alive, 1, collection->nodes);
}

static void part(struct collection *collection) {
  struct registry *registry = &collection->heap->registry;
  if (!is_all_trash(collection)) {
    part_survivors(collection);
    return;
  }
  if (collection->info.generation)
    registry->middle = collection->start;
  registry->young = registry->trash_start = collection->start;
  registry->trash_end = registry->end;
}

static int collect_candidates(struct collection *collection) {
  struct cyc_heap *heap = collection->heap;
  struct registry *registry = &heap->registry;
  if (registry->live < registry->end)
    cyc_registry_compact(heap, collection->start);
  size_t first_added = registry->end;
  if (collection->info.generation == 2)
    first_added = add_reached(heap);
  collection->nodes = registry->end - collection->start;
  if (cyc_collection_allocate(collection, collection->nodes) || cyc_collection_judge(collection)) {
    take_back(heap, first_added);
    return -1;
  }
  part(collection);
  collection->start = registry->trash_start;
  collection->nodes = registry->trash_end - registry->trash_start;
  return cyc_collection_dispose(collection);
}

static void end_trash(struct registry *registry) {
  registry->trash_start = registry->trash_end = 0;
  registry_trim(registry, registry->young);
}

static void record(struct cyc_heap *heap, const struct cyc_collection *info) {
  struct cyc_stats *stats = &heap->stats[info->generation];
  stats->collections++;
  stats->collected += info->collected;
  stats->uncollectable += info->uncollectable;
  if (heap->debug & CYC_DEBUG_STATS)
    fprintf(heap->log, "cyclecollector: generation %d: %zu unreachable, %zu uncollectable\n",
            info->generation, info->collected + info->uncollectable, info->uncollectable);
}

ptrdiff_t cyc_collect(struct cyc_heap *heap, int generation) {
  if (heap_is_checking(heap))
    cyc_check_use(heap, NULL, "collected");
  if (generation < 0 || generation > 2)
    return -1;
  if (heap_is_busy(heap))
    return 0;
  struct collection collection = {.heap = heap, .info.generation = generation};
  heap->collecting = 1;
  cyc_call_callbacks(heap, CYC_COLLECTION_START, &collection.info);
  collection.start = first_place(&heap->registry, generation);
  int failed = collect_candidates(&collection);
  end_trash(&heap->registry);
  cyc_collection_free(&collection);
  record(heap, &collection.info);
  cyc_call_callbacks(heap, CYC_COLLECTION_STOP, &collection.info);
  heap->collecting = 0;
  cyc_note_collection(heap, generation);
  return failed ? -1 : (ptrdiff_t)(collection.info.collected + collection.info.uncollectable);
}
