/* From unreachable to freed: weak references, finalizers, who was resurrected, clearing, what would not go.
 * SPDX-License-Identifier: MIT
 *
 * User code runs here and may free, make and release anything: the trash stays in its place in the registry,
 * and what dies leaves a hole. The order is CPython's (PEP 442). */
#include "collector/collection.h"

static int clear_weakrefs(struct collection *collection, int with_callbacks) {
  struct weakref *called = NULL;
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    if (object && object->count_and_flags & HEAP_WEAKREFS)
      cyc_weakrefs_detach(collection->heap, object, with_callbacks ? &called : NULL);
  }
  return cyc_weakrefs_call(called);
}

static int run_finalizers(struct collection *collection) {
  int ran = 0;
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    if (!object || !object->type->finalize)
      continue;
    cyc_retain(object);
    ran |= cyc_run_finalizer(collection->heap, object);
    cyc_release(object);
  }
  return ran;
}

/* What user code made reachable again is an ordinary young candidate, outside the trash. */
static void rescue_resurrected(struct collection *collection) {
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection->alive[i] ? collection_object(collection, i) : NULL;
    if (!object)
      continue;
    registry_remove(collection->heap, object);
    registry_add(collection->heap, object);
  }
}

static size_t count_trash(const struct collection *collection) {
  const uint32_t *handles = collection->heap->registry.handles;
  size_t count = 0;
  for (size_t i = 0; i < collection->nodes; i++)
    count += handles[collection->start + i] != 0;
  return count;
}

/* Runs the user code that may see trash, and finds out what it made reachable. */
static int settle_reachability(struct collection *collection) {
  int ran = 0;
  unsigned has_finalizers = collection->has_finalizers;
  if (collection->has_weakrefs)
    ran |= clear_weakrefs(collection, 1);
  if (has_finalizers)
    ran |= run_finalizers(collection);
  if (!ran)
    return 0;
  if (cyc_collection_judge(collection))
    return -1;
  rescue_resurrected(collection);
  if (collection->has_weakrefs)
    clear_weakrefs(collection, 0);
  return 0;
}

static void print_objects(struct collection *collection, const char *what) {
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    if (object)
      fprintf(collection->heap->log, "cyclecollector: %s <%s at %p>\n", what, object->type->name,
              (void *)object);
  }
}

static int keep_all(struct collection *collection, size_t count) {
  if (cyc_garbage_reserve(collection->heap, count))
    return -1;
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    if (object)
      cyc_garbage_keep(collection->heap, object);
  }
  collection->info.collected = count;
  return 0;
}

static void clear_trash(struct collection *collection) {
  struct cyc_heap *heap = collection->heap;
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    collection_fetch(collection, i + COLLECTION_AHEAD);
    if (!object || !object->type->clear)
      continue;
    object->count_and_flags += HEAP_ONE;
    heap->draining = 1; /* what dies waits until this clear is done */
    cyc_drop_contents(heap, object);
    cyc_release(object);
    heap->draining = 0;
    cyc_drain(heap);
  }
}

/* No clear function helped: the objects that only hold each other are kept in sight. */
static int keep_uncollectable(struct collection *collection) {
  struct cyc_heap *heap = collection->heap;
  size_t left = count_trash(collection), count = 0;
  if (!left)
    return 0;
  if (cyc_collection_judge(collection) || cyc_garbage_reserve(heap, left))
    return -1;
  rescue_resurrected(collection);
  if (heap->debug & CYC_DEBUG_UNCOLLECTABLE)
    print_objects(collection, "uncollectable");
  for (size_t i = 0; i < collection->nodes; i++) {
    struct cyc_object *object = collection_object(collection, i);
    if (!object)
      continue;
    cyc_garbage_keep(heap, object);
    count++;
  }
  collection->info.uncollectable = count;
  collection->info.collected -= left;
  return 0;
}

int cyc_collection_dispose(struct collection *collection) {
  struct cyc_heap *heap = collection->heap;
  if (settle_reachability(collection))
    return -1;
  size_t count = count_trash(collection);
  if (heap->debug & CYC_DEBUG_COLLECTABLE)
    print_objects(collection, "collectable");
  if (heap->debug & CYC_DEBUG_SAVEALL)
    return keep_all(collection, count);
  collection->info.collected = count;
  clear_trash(collection);
  return keep_uncollectable(collection);
}
