/* The candidates: a dense vector by age, with O(1) removal. Internal.
 * SPDX-License-Identifier: MIT
 *
 * A candidate's `candidate` field is its place plus one. Its age follows from its place, so that survivors
 * grow older by moving a boundary. There is always room for every tracked object: becoming a candidate (a
 * release) cannot fail, making an object can. */
#ifndef COLLECTOR_REGISTRY_H
#define COLLECTOR_REGISTRY_H

#include "collector/check.h"
#include "collector/slab.h"

int cyc_registry_reserve(struct cyc_heap *heap); /* room for one more tracked object; -1: no memory */
void cyc_registry_compact(struct cyc_heap *heap, size_t from); /* takes out the holes at and after `from` */
/* Puts what was added from place `from` on in the order of addresses; does nothing without memory to do so.
 */
void cyc_registry_sort(struct cyc_heap *heap, size_t from);
void cyc_registry_destroy(struct cyc_heap *heap);

static inline void registry_add(struct cyc_heap *heap, struct cyc_object *object) {
  struct registry *registry = &heap->registry;
  if (registry->end == registry->capacity)
    cyc_registry_compact(heap, registry->trash_end);
  registry->handles[registry->end++] = slab_handle(object);
  object->candidate = (uint32_t)registry->end;
  registry->live++;
}

/* Gives up the holes at the end, down to `lowest`. */
static inline void registry_trim(struct registry *registry, size_t lowest) {
  size_t end = registry->end;
  while (end > lowest && !registry->handles[end - 1])
    end--;
  registry->end = end;
}

static inline void registry_remove(struct cyc_heap *heap, struct cyc_object *object) {
  struct registry *registry = &heap->registry;
  size_t lowest = registry->young > registry->trash_end ? registry->young : registry->trash_end;
  registry->handles[object->candidate - 1] = 0;
  object->candidate = 0;
  registry->live--;
  registry_trim(registry, lowest);
}

#endif
