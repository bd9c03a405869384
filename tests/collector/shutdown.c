/* The end of a heap: finalizers of garbage still run, what is left is counted, buffers are freed.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

struct counts {
  int finalized, deaths;
};

static void note(struct node *self) {
  ++((struct counts *)self->arg)->finalized;
}

static struct cyc_heap *create(unsigned flags) {
  struct cyc_config config = cyc_config_default();
  config.flags = flags;
  struct cyc_heap *heap = cyc_heap_create(&config);
  CHECK(heap != NULL);
  return heap;
}

static struct node *make_noted(struct cyc_heap *heap, struct counts *counts) {
  struct node *node = node_new(heap);
  node->on_finalize = note;
  node->arg = counts;
  node->deaths = &counts->deaths;
  return node;
}

static void test_finalizers_run_at_shutdown(unsigned flags) {
  struct counts counts = {0};
  struct cyc_heap *heap = create(flags);
  struct node *node = make_noted(heap, &counts);
  node_hold(node, 0, node);
  release(node);
  CHECK_EQUAL(cyc_heap_destroy(heap), 0);
  CHECK(counts.finalized == 1 && counts.deaths == 1);
}

/* Still claimed: no finalizer, but its buffers go with the heap. */
static void test_claimed_objects_are_counted(unsigned flags) {
  struct counts counts = {0};
  struct cyc_heap *heap = create(flags);
  struct cyc_object *list = cyc_list_new(heap);
  cyc_list_append_steal(list, cyc_blob_new(heap, 100000));
  struct node *node = make_noted(heap, &counts);
  cyc_list_append(list, &node->base);
  cyc_dict_set_string(cyc_dict_new(heap), "a", list);
  CHECK(cyc_weakref_new(&node->base, NULL, NULL) != NULL);
  CHECK_EQUAL(cyc_heap_destroy(heap), 6); /* list, blob, node, dict, key, weak reference */
  CHECK(counts.finalized == 0 && counts.deaths == 1);
}

static void test_frozen_and_kept_garbage(unsigned flags) {
  struct counts counts = {0};
  struct cyc_heap *heap = create(flags);
  struct node *node = make_noted(heap, &counts), *kept = make_noted(heap, &counts);
  node_hold(node, 0, node);
  node_hold(kept, 0, kept);
  release(kept);
  cyc_set_debug(heap, CYC_DEBUG_SAVEALL);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  cyc_freeze(heap);
  release(node);
  CHECK_EQUAL(cyc_heap_destroy(heap), 0);
  CHECK(counts.finalized == 2 && counts.deaths == 2);
}

static void test_empty_heap(unsigned flags) {
  CHECK_EQUAL(cyc_heap_destroy(create(flags)), 0);
  CHECK_EQUAL(cyc_heap_destroy(cyc_heap_create(NULL)), 0);
}

int main(void) {
  const unsigned kinds[] = {0, CYC_CHECKING, CYC_CHECKING | CYC_STRESS, CYC_DISABLED};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    test_finalizers_run_at_shutdown(kinds[i]);
    test_claimed_objects_are_counted(kinds[i]);
    test_frozen_and_kept_garbage(kinds[i]);
    test_empty_heap(kinds[i]);
  }
  return 0;
}
