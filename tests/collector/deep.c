/* Depth costs no stack: rings, chains and nested lists of up to 1e7 objects in a thread with 64 KB of stack.
 * Usage: collector_deep [OBJECTS]
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <pthread.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define STACK_BYTES ((size_t)1 << 20)
#else
#define STACK_BYTES ((size_t)64 << 10)
#endif

struct link {
  struct cyc_object base;
  struct link *next;
};

static void link_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct link *)self)->next);
}

static void link_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct link *)self)->next);
}

struct final_link {
  struct link link;
  size_t *finalized;
};

static void link_finalize(struct cyc_object *self) {
  ++*((struct final_link *)self)->finalized;
  CHECK_EQUAL(cyc_collect(cyc_heap_of(self), 2), 0); /* test_trashcan: collecting again, deep inside */
}

static const struct cyc_type link_type = {"link", sizeof(struct link), 0, link_traverse, link_clear, NULL,
                                          NULL};
static const struct cyc_type final_type = {
    "final link", sizeof(struct final_link), 0, link_traverse, link_clear, link_finalize, NULL};
static const struct cyc_type acyclic_type = {
    "acyclic link", sizeof(struct link), CYC_ACYCLIC, link_traverse, link_clear, NULL, NULL};

static struct link *make_chain(struct cyc_heap *heap, const struct cyc_type *type, size_t length) {
  struct link *first = NULL;
  while (length--) {
    struct link *link = (struct link *)cyc_object_new(heap, type);
    CHECK(link != NULL);
    link->next = first;
    first = link;
  }
  return first;
}

static struct link *make_final_chain(struct cyc_heap *heap, size_t length, size_t *finalized) {
  struct link *first = make_chain(heap, &final_type, length);
  for (struct link *link = first; link; link = link->next)
    ((struct final_link *)link)->finalized = finalized;
  return first;
}

static void close_ring(struct link *first) {
  struct link *last = first;
  while (last->next)
    last = last->next;
  last->next = (struct link *)cyc_retain(&first->base);
}

static void test_ring(struct cyc_heap *heap, size_t length) {
  struct link *first = make_chain(heap, &link_type, length);
  close_ring(first);
  release(first);
  CHECK_EQUAL(cyc_collect(heap, 2), length);
  CHECK_EQUAL(cyc_heap_objects(heap), 0);
}

/* Settled first: found again from one candidate, through all of its length. */
static void test_settled_ring(struct cyc_heap *heap, size_t length) {
  struct link *first = make_chain(heap, &link_type, length);
  close_ring(first);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK_EQUAL(cyc_heap_candidates(heap), 0);
  release(first);
  CHECK_EQUAL(cyc_heap_candidates(heap), 1);
  CHECK_EQUAL(cyc_collect(heap, 2), length);
}

static void test_chain(struct cyc_heap *heap, size_t length) {
  release(make_chain(heap, &link_type, length));
  CHECK_EQUAL(cyc_heap_objects(heap), 0);
  release(make_chain(heap, &acyclic_type, length / 10));
  CHECK_EQUAL(cyc_heap_objects(heap), 0);
}

static void test_finalized_chain(struct cyc_heap *heap, size_t length) {
  size_t finalized = 0;
  release(make_final_chain(heap, length, &finalized));
  CHECK_EQUAL(finalized, length);
  struct link *first = make_final_chain(heap, length, &finalized);
  close_ring(first);
  release(first);
  CHECK_EQUAL(cyc_collect(heap, 2), length);
  CHECK_EQUAL(finalized, 2 * length);
}

static void test_nested_lists(struct cyc_heap *heap, size_t depth) {
  struct cyc_object *list = cyc_list_new(heap);
  for (size_t i = 1; i < depth; i++) {
    struct cyc_object *outer = cyc_list_new(heap);
    CHECK_EQUAL(cyc_list_append_steal(outer, list), 0);
    list = outer;
  }
  struct cyc_object *text = cyc_repr(list);
  CHECK(text && cyc_string_size(text) == 2 * depth);
  release(text);
  release(list);
  CHECK_EQUAL(cyc_heap_objects(heap), 0);
}

/* What died is used again: the same program a second time needs no more memory. */
static void test_memory_is_reused(struct cyc_heap *heap, size_t length) {
  test_ring(heap, length);
  size_t before = cyc_heap_system_bytes(heap);
  for (int i = 0; i < 3; i++) {
    struct link *chain = make_chain(heap, &link_type, length);
    for (size_t j = 0; j < 5 * length; j++) /* a few at a time, in the middle of many */
      release(make_chain(heap, &acyclic_type, 1 + j % 3));
    release(chain);
  }
  CHECK(cyc_heap_system_bytes(heap) < before + before / 2 + 10000000);
}

/* More claims than a count can hold: the object stays for ever, it is never freed too early. */
static void test_count_saturates(void) {
  const uint32_t most = 1u << 28;
  struct cyc_heap *heap = cyc_heap_create(NULL);
  struct cyc_object *list = cyc_list_new(heap);
  for (uint32_t i = 0; i < most + 10; i++)
    cyc_retain(list);
  CHECK_EQUAL(cyc_count(list), most - 1);
  for (uint32_t i = 0; i < most + 100; i++)
    cyc_release(list);
  CHECK_EQUAL(cyc_count(list), most - 1);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK_EQUAL(cyc_heap_destroy(heap), 1);
}

static void *run_all(void *arg) {
  size_t length = *(size_t *)arg;
  struct cyc_config config = cyc_config_default();
  config.flags = CYC_DISABLED;
  struct cyc_heap *heap = cyc_heap_create(&config);
  CHECK(heap != NULL);
  test_ring(heap, length);
  test_chain(heap, length);
  test_settled_ring(heap, length / 10);
  test_finalized_chain(heap, length / 20);
  test_nested_lists(heap, length / 20);
  test_memory_is_reused(heap, length / 100);
  CHECK_EQUAL(cyc_heap_bytes(heap), 0);
  CHECK_EQUAL(cyc_heap_destroy(heap), 0);
  test_count_saturates();
  return NULL;
}

int main(int argc, char **argv) {
  size_t length = argc > 1 ? strtoull(argv[1], NULL, 10) : 10000000;
  pthread_attr_t attributes;
  pthread_t thread;
  CHECK_EQUAL(pthread_attr_init(&attributes), 0);
  CHECK_EQUAL(pthread_attr_setstacksize(&attributes, STACK_BYTES), 0);
  CHECK_EQUAL(pthread_create(&thread, &attributes, run_all, &length), 0);
  CHECK_EQUAL(pthread_join(thread, NULL), 0);
  printf("rings and chains of %zu in %zu KB of stack\n", length, STACK_BYTES >> 10);
  return 0;
}
