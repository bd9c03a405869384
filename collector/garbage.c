/* What a collection shows to the outside: the garbage list, callbacks, statistics, debug flags.
 * SPDX-License-Identifier: MIT */
#include "collector/heap.h"

int cyc_garbage_reserve(struct cyc_heap *heap, size_t more) {
  size_t needed = heap->garbage_size + more;
  if (needed <= heap->garbage_capacity)
    return 0;
  size_t capacity = needed + needed / 2;
  struct cyc_object **garbage = cyc_memory_resize(
      heap, heap->garbage, heap->garbage_capacity * sizeof(struct cyc_object *), capacity * sizeof *garbage);
  if (!garbage)
    return -1;
  heap->garbage = garbage;
  heap->garbage_capacity = capacity;
  return 0;
}

void cyc_garbage_keep(struct cyc_heap *heap, struct cyc_object *object) {
  heap->garbage[heap->garbage_size++] = cyc_retain(object);
}

size_t cyc_garbage_size(const struct cyc_heap *heap) {
  return heap->garbage_size;
}

struct cyc_object *cyc_garbage_get(const struct cyc_heap *heap, size_t index) {
  return index < heap->garbage_size ? heap->garbage[index] : NULL;
}

void cyc_garbage_clear(struct cyc_heap *heap) {
  while (heap->garbage_size)
    cyc_release(heap->garbage[--heap->garbage_size]);
}

static int reserve_callback(struct cyc_heap *heap) {
  size_t capacity = heap->callback_capacity, size = sizeof *heap->callbacks;
  if (heap->callback_count < capacity)
    return 0;
  void *callbacks = cyc_memory_resize(heap, heap->callbacks, capacity * size, (capacity + 4) * size);
  if (!callbacks)
    return -1;
  heap->callbacks = callbacks;
  heap->callback_capacity = capacity + 4;
  return 0;
}

int cyc_add_callback(struct cyc_heap *heap, cyc_callback *callback, void *arg) {
  if (reserve_callback(heap))
    return -1;
  heap->callbacks[heap->callback_count].call = callback;
  heap->callbacks[heap->callback_count++].arg = arg;
  return 0;
}

int cyc_remove_callback(struct cyc_heap *heap, cyc_callback *callback, void *arg) {
  size_t i = 0;
  while (i < heap->callback_count && (heap->callbacks[i].call != callback || heap->callbacks[i].arg != arg))
    i++;
  if (i == heap->callback_count)
    return -1;
  for (heap->callback_count--; i < heap->callback_count; i++)
    heap->callbacks[i] = heap->callbacks[i + 1];
  return 0;
}

void cyc_call_callbacks(struct cyc_heap *heap, enum cyc_phase phase, const struct cyc_collection *info) {
  for (size_t i = 0; i < heap->callback_count; i++)
    heap->callbacks[i].call(heap, phase, info, heap->callbacks[i].arg);
}

int cyc_get_stats(const struct cyc_heap *heap, int generation, struct cyc_stats *stats) {
  if (generation < 0 || generation > 2)
    return -1;
  *stats = heap->stats[generation];
  return 0;
}

void cyc_set_debug(struct cyc_heap *heap, unsigned flags) {
  heap->debug = flags;
}

unsigned cyc_get_debug(const struct cyc_heap *heap) {
  return heap->debug;
}
