/* The candidates: growth and compaction.
 * SPDX-License-Identifier: MIT */
#include "collector/registry.h"

#define DIGITS 256
#define SORT_LEAST 1000 /* below, all of it fits the cache anyway */

/* An eighth more than there are objects, so that compaction always takes out many holes. */
static size_t needed_capacity(const struct cyc_heap *heap) {
  size_t tracked = heap->tracked + 1;
  return heap->registry.trash_end + tracked + tracked / 8 + 16;
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

static void sort_by_digit(const uint32_t *from, uint32_t *to, size_t count, unsigned shift) {
  size_t starts[DIGITS + 1] = {0};
  for (size_t i = 0; i < count; i++)
    starts[(from[i] >> shift) % DIGITS + 1]++;
  for (size_t digit = 1; digit < DIGITS; digit++)
    starts[digit] += starts[digit - 1];
  for (size_t i = 0; i < count; i++)
    to[starts[(from[i] >> shift) % DIGITS]++] = from[i];
}

/* A radix sort, an even number of passes: the result ends where it began. */
void cyc_registry_sort(struct cyc_heap *heap, size_t from) {
  struct registry *registry = &heap->registry;
  size_t count = registry->end - from;
  uint32_t *handles = registry->handles + from;
  uint32_t *other = count < SORT_LEAST ? NULL : cyc_memory_resize(heap, NULL, 0, count * sizeof *other);
  if (!other)
    return;
  for (unsigned shift = 0; shift < 32; shift += 16) {
    sort_by_digit(handles, other, count, shift);
    sort_by_digit(other, handles, count, shift + 8);
  }
  cyc_memory_resize(heap, other, count * sizeof *other, 0);
  for (size_t i = 0; i < count; i++)
    slab_object(heap, handles[i])->candidate = (uint32_t)(from + i) + 1;
}

void cyc_registry_destroy(struct cyc_heap *heap) {
  struct registry *registry = &heap->registry;
  cyc_memory_resize(heap, registry->handles, registry->capacity * sizeof *registry->handles, 0);
  *registry = (struct registry){0};
}
