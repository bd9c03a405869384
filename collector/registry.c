/* The candidates: growth and compaction.
 * SPDX-License-Identifier: MIT */
#include "collector/registry.h"

/* A quarter more than there are objects, so that compaction always takes out many holes. */
static size_t needed_capacity(const struct cyc_heap *heap) {
  size_t tracked = heap->tracked + 1;
  return heap->registry.trash_end + tracked + tracked / 4 + 16;
}

int cyc_registry_reserve(struct cyc_heap *heap) {
  struct registry *registry = &heap->registry;
  size_t needed = needed_capacity(heap);
  if (needed <= registry->capacity)
    return 0;
  size_t capacity = needed + needed / 8;
  if (capacity >= UINT32_MAX)
    return -1;
  uint32_t *handles = cyc_memory_resize(heap, registry->handles, registry->capacity * sizeof *handles,
                                        capacity * sizeof *handles);
  if (!handles)
    return -1;
  registry->handles = handles;
  registry->capacity = capacity;
  return 0;
}

void cyc_registry_compact(struct cyc_heap *heap, size_t from) {
  struct registry *registry = &heap->registry;
  size_t kept = from, middle = registry->middle, young = registry->young;
  for (size_t i = from; i < registry->end; i++) {
    if (i == middle)
      registry->middle = kept;
    if (i == young)
      registry->young = kept;
    uint32_t handle = registry->handles[i];
    if (!handle)
      continue;
    registry->handles[kept++] = handle;
    if (kept - 1 != i)
      slab_object(heap, handle)->candidate = (uint32_t)kept;
  }
  if (middle == registry->end)
    registry->middle = kept;
  if (young == registry->end)
    registry->young = kept;
  registry->end = kept;
}

void cyc_registry_destroy(struct cyc_heap *heap) {
  struct registry *registry = &heap->registry;
  cyc_memory_resize(heap, registry->handles, registry->capacity * sizeof *registry->handles, 0);
  *registry = (struct registry){0};
}
