/* Heaps: creation, memory, shutdown.
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "collector/registry.h"

#define SHUTDOWN_ROUNDS 1000 /* collections that may find new garbage made by finalizers */

static void *use_malloc(void *arg, void *memory, size_t old_size, size_t size) {
  (void)arg;
  (void)old_size;
  if (size)
    return realloc(memory, size);
  free(memory);
  return NULL;
}

void *cyc_memory_resize(struct cyc_heap *heap, void *memory, size_t old_size, size_t size) {
  if (!memory && !size)
    return NULL;
  void *resized = heap->allocator(heap->allocator_arg, memory, old_size, size);
  if (resized || !size)
    heap->system_bytes += size - old_size;
  return resized;
}

void *cyc_buffer_resize_now(struct cyc_heap *heap, void *buffer, size_t old_size, size_t size) {
  void *resized = cyc_memory_resize(heap, buffer, old_size, size);
  if (resized || !size)
    heap_count_bytes(heap, size, old_size);
  return resized;
}

void *cyc_buffer_resize(struct cyc_heap *heap, void *buffer, size_t old_size, size_t size) {
  if (size > old_size)
    cyc_before_request(heap, size - old_size, 0);
  return cyc_buffer_resize_now(heap, buffer, old_size, size);
}

void cyc_buffer_free(struct cyc_heap *heap, void *buffer, size_t size) {
  if (!buffer)
    return;
  cyc_memory_resize(heap, buffer, size, 0);
  heap_count_bytes(heap, 0, size);
}

struct cyc_config cyc_config_default(void) {
  struct cyc_config config;
  memset(&config, 0, sizeof config);
  config.threshold[0] = 700;
  config.threshold[1] = config.threshold[2] = 10;
  config.byte_threshold = (size_t)16 << 20;
  return config;
}

static struct cyc_object *create_immortal(struct cyc_heap *heap, const struct cyc_type *type) {
  struct cyc_object *object = cyc_object_new(heap, type);
  if (object)
    object->count_and_flags |= HEAP_IMMORTAL;
  return object;
}

static int create_constants(struct cyc_heap *heap) {
  heap->none = create_immortal(heap, &cyc_none_type);
  heap->booleans[0] = create_immortal(heap, &cyc_bool_type);
  heap->booleans[1] = create_immortal(heap, &cyc_bool_type);
  int complete = heap->none && heap->booleans[0] && heap->booleans[1];
  heap->objects = 0; /* constants are not counted */
  heap->bytes = heap->peak_bytes = 0;
  return complete ? 0 : -1;
}

static void free_heap(struct cyc_heap *heap) {
  cyc_slab_destroy(heap);
  cyc_registry_destroy(heap);
  cyc_memory_resize(heap, heap->callbacks, heap->callback_capacity * sizeof *heap->callbacks, 0);
  cyc_memory_resize(heap, heap->garbage, heap->garbage_capacity * sizeof *heap->garbage, 0);
  cyc_memory_resize(heap, heap->weakrefs, heap->weakref_capacity * sizeof *heap->weakrefs, 0);
  heap->allocator(heap->allocator_arg, heap, sizeof *heap, 0);
}

static void use_config(struct cyc_heap *heap, const struct cyc_config *config) {
  heap->allocator_arg = config->allocator_arg;
  heap->flags = config->flags & CYC_CHECKING;
  memcpy(heap->threshold, config->threshold, sizeof heap->threshold);
  heap->byte_threshold = heap->byte_limit = config->byte_threshold;
  heap->log = config->log ? config->log : stderr;
}

struct cyc_heap *cyc_heap_create(const struct cyc_config *config) {
  struct cyc_config standard = cyc_config_default();
  if (!config)
    config = &standard;
  cyc_allocator *allocator = config->allocator ? config->allocator : use_malloc;
  struct cyc_heap *heap = allocator(config->allocator_arg, NULL, 0, sizeof *heap);
  if (!heap)
    return NULL;
  memset(heap, 0, sizeof *heap);
  heap->allocator = allocator;
  heap->system_bytes = sizeof *heap;
  heap->slab.chunk_numbers = 1; /* number 0: a handle of 0 is no object */
  heap->owner = pthread_self();
  use_config(heap, config);
  if (create_constants(heap)) {
    free_heap(heap);
    return NULL;
  }
  heap->flags = config->flags;
  heap->enabled = !(config->flags & CYC_DISABLED);
  return heap;
}

/* Finalizers may make new garbage: collect until nothing is found. */
static void collect_all(struct cyc_heap *heap) {
  ptrdiff_t found = 1;
  heap->enabled = 0;
  heap->flags &= ~(unsigned)CYC_STRESS;
  heap->debug &= ~(unsigned)CYC_DEBUG_SAVEALL;
  for (int round = 0; found > 0 && round < SHUTDOWN_ROUNDS; round++) {
    size_t before = heap->garbage_size;
    found = cyc_collect(heap, 2) - (ptrdiff_t)(heap->garbage_size - before);
  }
  if (found <= 0)
    return;
  fprintf(heap->log, "cyclecollector: '%s' object at %p: finalizers like its own make new garbage for ever\n",
          heap->last_finalized_type ? heap->last_finalized_type->name : "?", heap->last_finalized);
  if (heap_is_checking(heap))
    cyc_fatal(heap, NULL, "the heap cannot be shut down");
}

static void destroy_object(struct cyc_object *object, void *arg) {
  (void)arg;
  if (object->type->destroy)
    object->type->destroy(object);
}

size_t cyc_heap_destroy(struct cyc_heap *heap) {
  if (!heap)
    return 0;
  if (heap_is_checking(heap))
    cyc_check_use(heap, NULL, "heap destroyed");
  if (heap_is_busy(heap))
    cyc_fatal(heap, NULL, "heap destroyed inside a finalizer, callback or collection");
  cyc_garbage_clear(heap);
  cyc_unfreeze(heap);
  collect_all(heap);
  if (heap->garbage_size && heap->debug & CYC_DEBUG_UNCOLLECTABLE)
    fprintf(heap->log, "cyclecollector: %zu uncollectable objects at shutdown\n", heap->garbage_size);
  size_t left = heap->objects;
  heap->ending = 1;
  cyc_slab_each(heap, destroy_object, NULL);
  cyc_quarantine_release(heap, 0);
  free_heap(heap);
  return left;
}

struct cyc_heap *cyc_heap_of(const struct cyc_object *object) {
  return slab_heap(object);
}

size_t cyc_heap_bytes(const struct cyc_heap *heap) {
  return heap->bytes;
}

size_t cyc_heap_peak_bytes(const struct cyc_heap *heap) {
  return heap->peak_bytes;
}

size_t cyc_heap_system_bytes(const struct cyc_heap *heap) {
  return heap->system_bytes;
}

size_t cyc_heap_objects(const struct cyc_heap *heap) {
  return heap->objects;
}

size_t cyc_heap_candidates(const struct cyc_heap *heap) {
  return heap->registry.live;
}
