/* Out of memory at every allocation in turn, in the allocator hook and in malloc itself: each function fails
 * as its header says, nothing leaks, and the heap goes on working. SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <stdint.h>

/* Of the process: the linker's __wrap_realloc gets no argument of ours. */
struct failure {
  size_t allocations, fail_at, blocks;
  int in_malloc;
};

extern struct failure failure;
struct failure failure;

void *__real_realloc(void *memory, size_t size);
void *__wrap_realloc(void *memory, size_t size);

/* Each block starts with its size: what the library says it was must be true. */
enum { PREFIX = 16 };

static void *failing_allocator(void *arg, void *memory, size_t old_size, size_t size) {
  (void)arg;
  char *block = memory ? (char *)memory - PREFIX : NULL;
  CHECK_EQUAL(block ? *(size_t *)block : 0, old_size);
  if (!size) {
    failure.blocks -= memory != NULL;
    free(block);
    return NULL;
  }
  if (++failure.allocations == failure.fail_at)
    return NULL;
  block = __real_realloc(block, size + PREFIX);
  CHECK(block != NULL);
  failure.blocks += memory == NULL;
  *(size_t *)block = size;
  return block + PREFIX;
}

/* The linker sends realloc here (--wrap=realloc): a heap with an allocator of its own never asks malloc. */
void *__wrap_realloc(void *memory, size_t size) {
  CHECK(failure.in_malloc);
  if (size && ++failure.allocations == failure.fail_at)
    return NULL;
  return __real_realloc(memory, size);
}

static void note_collection(struct cyc_heap *heap, enum cyc_phase phase, const struct cyc_collection *info,
                            void *arg) {
  (void)heap;
  (void)phase;
  (void)info;
  ++*(int *)arg;
}

/* Each step leaves a consistent heap whether it fails or not. 0: all of it worked. */
static int build_containers(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap), *dict = cyc_dict_new(heap);
  int failed = !list || !dict;
  for (int i = 0; i < 20 && !failed; i++) {
    failed |= cyc_list_append_steal(list, cyc_int_new(heap, i)) != 0;
    struct cyc_object *key = cyc_string_new(heap, i % 2 ? "odd" : "even"), *number = cyc_float_new(heap, i);
    failed |= cyc_dict_set(dict, key, list) != 0;
    failed |= cyc_dict_set(dict, number, number) != 0;
    failed |= cyc_dict_set_string(dict, "dict", dict) != 0;
    cyc_release(key);
    cyc_release(number);
  }
  struct cyc_object *tuple = failed ? NULL : cyc_tuple_new(heap, &dict, 1);
  failed |= cyc_list_append_steal(list, tuple) != 0; /* closes list -> tuple -> dict -> list */
  struct cyc_object *text = list ? cyc_repr(list) : NULL, *blob = cyc_blob_new(heap, 100000);
  failed |= !text || !blob;
  cyc_release(text);
  cyc_release(blob);
  cyc_release(list);
  cyc_release(dict);
  return failed;
}

/* Backward edges only, held at the front: the scan needs its stack for all of them. */
static int build_backward_chain(struct cyc_heap *heap) {
  struct node *first = NULL;
  for (int i = 0; i < 300; i++) {
    struct node *node = (struct node *)cyc_object_new(heap, &node_type);
    if (!node) {
      cyc_release(first ? &first->base : NULL);
      return 1;
    }
    node->slot[0] = first ? cyc_steal(&first->base) : NULL;
    first = node;
  }
  int failed = cyc_collect(heap, 1) < 0;
  failed |= cyc_collect(heap, 2) < 0;
  cyc_release(&first->base);
  return failed;
}

static int use_weakrefs(struct cyc_heap *heap) {
  struct cyc_object *weakrefs[40] = {0};
  int failed = 0;
  for (int i = 0; i < 40; i++) {
    struct cyc_object *list = cyc_list_new(heap);
    weakrefs[i] = list ? cyc_weakref_new(list, NULL, NULL) : NULL;
    failed |= !weakrefs[i];
    if (list && i % 2)
      failed |= cyc_list_append(list, list) != 0;
    cyc_release(list);
  }
  for (int i = 0; i < 40; i++)
    cyc_release(weakrefs[i]);
  return failed;
}

static int use_garbage_list(struct cyc_heap *heap) {
  int failed = cyc_collect(heap, 2) < 0;
  struct node *node = (struct node *)cyc_object_new(heap, &fixed_node_type);
  if (!node)
    return 1;
  node_hold(node, 0, node);
  release(node);
  failed |= cyc_collect(heap, 2) < 0; /* no room for the list: it stays a candidate */
  size_t kept = cyc_garbage_size(heap);
  failed |= kept != 1;
  if (!kept) /* found again when there is memory */
    CHECK(cyc_collect(heap, 2) >= 1 && cyc_garbage_size(heap) == 1);
  cyc_drop(&node->slot[0]);
  cyc_garbage_clear(heap);
  return failed;
}

static int run_scenario(struct cyc_heap *heap) {
  int calls = 0;
  int failed = cyc_add_callback(heap, note_collection, &calls) != 0;
  failed |= build_containers(heap);
  failed |= build_backward_chain(heap);
  failed |= use_weakrefs(heap);
  failed |= use_garbage_list(heap);
  failed |= cyc_collect(heap, 2) < 0;
  failed |= cyc_add_callback(heap, note_collection, &calls) != 0;
  cyc_remove_callback(heap, note_collection, &calls);
  cyc_remove_callback(heap, note_collection, &calls);
  return failed;
}

/* 1: no allocation failed any more. */
static int run_failing(size_t at, unsigned flags, int in_malloc) {
  struct cyc_config config = cyc_config_default();
  config.flags = flags;
  config.threshold[0] = 50;
  config.allocator = in_malloc ? NULL : failing_allocator;
  failure.allocations = 0;
  failure.fail_at = at;
  failure.in_malloc = in_malloc;
  struct cyc_heap *heap = cyc_heap_create(&config);
  if (heap) {
    int failed = run_scenario(heap);
    CHECK(!failed || failure.allocations >= at);
    failure.fail_at = 0;
    CHECK_EQUAL(run_scenario(heap), 0); /* it recovered */
    cyc_collect(heap, 2);
    CHECK_EQUAL(cyc_heap_objects(heap), 0);
    CHECK_EQUAL(cyc_heap_bytes(heap), 0);
    CHECK_EQUAL(cyc_heap_destroy(heap), 0);
  }
  failure.in_malloc = 0;
  CHECK_EQUAL(failure.blocks, 0);
  return heap && at > failure.allocations;
}

int main(void) {
  const unsigned kinds[] = {0, CYC_CHECKING, CYC_CHECKING | CYC_STRESS};
  for (int in_malloc = 0; in_malloc < 2; in_malloc++)
    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
      size_t at = 1, step = kinds[kind] & CYC_STRESS ? 211 : 1;
      while (!run_failing(at, kinds[kind], in_malloc))
        at += step;
      printf("kind %u: %zu allocations failed in turn\n", kinds[kind], at / step);
    }
  return 0;
}
