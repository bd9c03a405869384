/* Automatic collection: the count trigger, the byte trigger, stress mode.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/heap.h"

/* A full collection looks at all that candidates reach: it waits until they are a quarter of the rest, so
 * that the work stays linear in the number of objects made (CPython's rule for its oldest generation). */
static int is_full_due(const struct cyc_heap *heap) {
  size_t settled = heap->tracked - heap->frozen - heap->registry.live;
  return heap->registry.live >= settled / 4;
}

static int due_generation(const struct cyc_heap *heap) {
  if (!heap->threshold[0] || heap->count[0] + 1 <= heap->threshold[0])
    return -1;
  if (heap->count[2] > heap->threshold[2] && is_full_due(heap))
    return 2;
  return heap->count[1] > heap->threshold[1];
}

void cyc_before_request(struct cyc_heap *heap, size_t size, int tracked) {
  if (heap_is_busy(heap))
    return;
  if (heap->flags & CYC_STRESS) {
    cyc_collect(heap, 2);
    return;
  }
  if (!heap->enabled)
    return;
  if (heap->byte_threshold && (size > heap->byte_limit || heap->bytes > heap->byte_limit - size)) {
    cyc_collect(heap, 2);
    return;
  }
  int generation = tracked ? due_generation(heap) : -1;
  if (generation >= 0)
    cyc_collect(heap, generation);
}

static void update_byte_limit(struct cyc_heap *heap) {
  size_t grown = heap->bytes + heap->bytes / 2;
  heap->byte_limit = grown > heap->byte_threshold ? grown : heap->byte_threshold;
}

void cyc_note_collection(struct cyc_heap *heap, int generation) {
  memset(heap->count, 0, sizeof *heap->count * ((size_t)generation + 1));
  if (generation < 2)
    heap->count[generation + 1]++;
  else
    update_byte_limit(heap);
}

void cyc_enable(struct cyc_heap *heap) {
  heap->enabled = 1;
}

void cyc_disable(struct cyc_heap *heap) {
  heap->enabled = 0;
}

int cyc_is_enabled(const struct cyc_heap *heap) {
  return heap->enabled;
}

void cyc_set_threshold(struct cyc_heap *heap, size_t t0, size_t t1, size_t t2) {
  heap->threshold[0] = t0;
  heap->threshold[1] = t1;
  heap->threshold[2] = t2;
}

void cyc_get_threshold(const struct cyc_heap *heap, size_t threshold[3]) {
  memcpy(threshold, heap->threshold, sizeof heap->threshold);
}

void cyc_set_byte_threshold(struct cyc_heap *heap, size_t bytes) {
  heap->byte_threshold = bytes;
  update_byte_limit(heap);
}

size_t cyc_get_byte_threshold(const struct cyc_heap *heap) {
  return heap->byte_threshold;
}

void cyc_get_count(const struct cyc_heap *heap, size_t count[3]) {
  memcpy(count, heap->count, sizeof heap->count);
}
