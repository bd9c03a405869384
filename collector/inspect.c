/* Looking around in a heap: all objects, who holds whom, freezing.
 * SPDX-License-Identifier: MIT */
#include "collector/registry.h"

struct look {
  cyc_visit *visit;
  void *arg;
  const struct cyc_object *target;
  int found;
};

static void visit_tracked(struct cyc_object *object, void *arg) {
  const struct look *look = arg;
  if (object_is_tracked(object))
    look->visit(object, look->arg);
}

static void each_candidate(struct cyc_heap *heap, int generation, cyc_visit *visit, void *arg) {
  const struct registry *registry = &heap->registry;
  const size_t bounds[4] = {registry->end, registry->young, registry->middle, 0};
  for (size_t i = bounds[generation + 1]; i < bounds[generation]; i++)
    if (registry->handles[i])
      visit(slab_object(heap, registry->handles[i]), arg);
}

int cyc_each_object(struct cyc_heap *heap, int generation, cyc_visit *visit, void *arg) {
  if (generation < -1 || generation > 2)
    return -1;
  struct look look = {.visit = visit, .arg = arg};
  const struct cyc_object *outer = heap->traversing;
  heap->traversing = heap->none; /* a checking heap refuses changes */
  if (generation < 0)
    cyc_slab_each(heap, visit_tracked, &look);
  else
    each_candidate(heap, generation, visit, arg);
  heap->traversing = outer;
  return 0;
}

static void traverse(struct cyc_heap *heap, struct cyc_object *object, cyc_visit *visit, void *arg) {
  if (!object->type->traverse)
    return;
  if (heap_is_checking(heap))
    cyc_check_traverse(heap, object, visit, arg);
  else
    object->type->traverse(object, visit, arg);
}

static void visit_held(struct cyc_object *held, void *arg) {
  const struct look *look = arg;
  if (held)
    look->visit(held, look->arg);
}

void cyc_each_referent(struct cyc_object *object, cyc_visit *visit, void *arg) {
  struct look look = {.visit = visit, .arg = arg};
  traverse(slab_heap(object), object, visit_held, &look);
}

static void find_target(struct cyc_object *held, void *arg) {
  struct look *look = arg;
  look->found |= held == look->target;
}

static void visit_referrer(struct cyc_object *object, void *arg) {
  struct look *look = arg;
  look->found = 0;
  traverse(slab_heap(object), object, find_target, look);
  if (look->found)
    look->visit(object, look->arg);
}

void cyc_each_referrer(struct cyc_object *object, cyc_visit *visit, void *arg) {
  struct look look = {visit, arg, object, 0};
  struct cyc_heap *heap = slab_heap(object);
  const struct cyc_object *outer = heap->traversing;
  heap->traversing = heap->none;
  cyc_slab_each(heap, visit_referrer, &look);
  heap->traversing = outer;
}

static void freeze_object(struct cyc_object *object, void *arg) {
  struct cyc_heap *heap = arg;
  if (object->count_and_flags & HEAP_UNTRACKED)
    return;
  object->count_and_flags |= HEAP_UNTRACKED;
  object->candidate = 0;
  heap->frozen++;
}

void cyc_freeze(struct cyc_heap *heap) {
  if (heap_is_busy(heap))
    return;
  cyc_slab_each(heap, freeze_object, heap);
  heap->registry.end = heap->registry.live = heap->registry.middle = heap->registry.young = 0;
}

static void unfreeze_object(struct cyc_object *object, void *arg) {
  struct cyc_heap *heap = arg;
  if (!(object->count_and_flags & HEAP_UNTRACKED) || !object_is_tracked(object))
    return;
  object->count_and_flags &= ~(uint32_t)HEAP_UNTRACKED;
  heap->frozen--;
  registry_add(heap, object);
}

void cyc_unfreeze(struct cyc_heap *heap) {
  if (heap->frozen && !heap_is_busy(heap))
    cyc_slab_each(heap, unfreeze_object, heap);
}

size_t cyc_frozen_objects(const struct cyc_heap *heap) {
  return heap->frozen;
}
