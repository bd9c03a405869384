/* CPython's basic shapes: every kind of cycle is found, and counted exactly.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

static void test_list(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap);
  CHECK_EQUAL(cyc_list_append(list, list), 0);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(list);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

static void test_dict(struct cyc_heap *heap) {
  struct cyc_object *dict = cyc_dict_new(heap), *one = cyc_int_new(heap, 1);
  CHECK_EQUAL(cyc_dict_set(dict, one, dict), 0);
  release(one);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(dict);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

static void test_dict_keys(struct cyc_heap *heap) {
  struct cyc_object *dict = cyc_dict_new(heap);
  struct node *key = node_new(heap);
  node_hold(key, 0, dict);
  CHECK_EQUAL(cyc_dict_set(dict, &key->base, cyc_none(heap)), 0);
  release(key);
  release(dict);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

static void test_tuple(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap), *tuple = cyc_tuple_new(heap, &list, 1);
  CHECK_EQUAL(cyc_list_append_steal(list, tuple), 0);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(list);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

static void test_instance(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  node_hold(node, 0, node);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

/* A class that refers to itself, and instances that hold their class. */
static void test_class_and_instance(struct cyc_heap *heap) {
  struct node *class = node_new(heap), *instance = node_new(heap);
  node_hold(class, 0, class);
  node_hold(instance, 0, instance);
  node_hold(instance, 1, class);
  release(class);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(instance);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

/* A bound method holds its instance, which holds the method. */
static void test_method(struct cyc_heap *heap) {
  struct node *instance = node_new(heap), *method = node_new(heap);
  node_hold(method, 0, instance);
  node_hold(instance, 0, method);
  release(method);
  release(instance);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

/* function -> globals dict -> function, and a frame in the middle. */
static void test_function_and_frame(struct cyc_heap *heap) {
  struct cyc_object *globals = cyc_dict_new(heap);
  struct node *function = node_new(heap), *frame = node_new(heap);
  node_hold(function, 0, globals);
  node_hold(frame, 0, function);
  CHECK_EQUAL(cyc_dict_set_string(globals, "f", &frame->base), 0);
  release(function);
  release(globals);
  release(frame);
  CHECK_EQUAL(cyc_collect(heap, 2), 3);
}

static void test_acyclic_are_freed_by_counts(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *node = node_new(heap), *held = node_new(heap);
  node->deaths = held->deaths = &deaths;
  node_hold(node, 0, held);
  release(held);
  CHECK_EQUAL(deaths, 0);
  release(node);
  CHECK_EQUAL(deaths, 2);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
}

/* Garbage that hangs from a cycle goes with it; what lives only loses a claim. */
static void test_what_hangs_from_garbage(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *ring = node_new(heap), *tail = node_new(heap), *alive = node_new(heap);
  ring->deaths = tail->deaths = &deaths;
  node_hold(ring, 0, ring);
  node_hold(ring, 1, tail);
  node_hold(tail, 0, alive);
  release(tail);
  release(ring);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(deaths, 2);
  CHECK_EQUAL(cyc_count(&alive->base), 1);
  release(alive);
}

static void test_ring_held_from_outside(struct cyc_heap *heap) {
  struct node *one = node_new(heap), *other = node_new(heap);
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(other);
  for (int i = 0; i < 3; i++)
    CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(one);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

/* The same slot twice: two claims by one edge holder. */
static void test_double_edges(struct cyc_heap *heap) {
  struct node *one = node_new(heap), *other = node_new(heap);
  node_hold(one, 0, other);
  node_hold(one, 1, other);
  node_hold(other, 0, one);
  node_hold(other, 1, one);
  release(one);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

/* No release ever leaves a count above zero: every claim is moved into its slot. */
static void test_cycle_closed_by_stolen_claims_only(struct cyc_heap *heap) {
  struct node *one = node_new(heap), *other = node_new(heap);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(!cyc_is_candidate(&one->base) && !cyc_is_candidate(&other->base));
  one->slot[0] = cyc_steal(&other->base);
  other->slot[0] = cyc_steal(&one->base);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  struct cyc_object *list = cyc_list_new(heap);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK_EQUAL(cyc_list_append_steal(list, list), 0);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

/* A claim that moves from a slot outside into the ring. */
static void test_moved_claim(struct cyc_heap *heap) {
  struct node *root = node_new(heap), *one = node_new(heap), *other = node_new(heap);
  root->slot[0] = cyc_steal(&one->base);
  one->slot[0] = cyc_steal(&other->base);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  other->slot[0] = cyc_steal(root->slot[0]);
  root->slot[0] = NULL;
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  release(root);
}

/* Long settled, then let go: its whole ring is found from one candidate. */
static void test_candidate_again_after_release(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->deaths = other->deaths = &deaths;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(!cyc_is_candidate(&one->base) && !cyc_is_candidate(&other->base));
  release(one);
  CHECK(cyc_is_candidate(&one->base) && !cyc_is_candidate(&other->base));
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(deaths, 2);
}

int main(void) {
  static const struct test tests[] = {
      {"test_list", test_list},
      {"test_dict", test_dict},
      {"test_dict_keys", test_dict_keys},
      {"test_tuple", test_tuple},
      {"test_instance", test_instance},
      {"test_class_and_instance", test_class_and_instance},
      {"test_method", test_method},
      {"test_function_and_frame", test_function_and_frame},
      {"test_acyclic_are_freed_by_counts", test_acyclic_are_freed_by_counts},
      {"test_what_hangs_from_garbage", test_what_hangs_from_garbage},
      {"test_ring_held_from_outside", test_ring_held_from_outside},
      {"test_double_edges", test_double_edges},
      {"test_cycle_closed_by_stolen_claims_only", test_cycle_closed_by_stolen_claims_only},
      {"test_moved_claim", test_moved_claim},
      {"test_candidate_again_after_release", test_candidate_again_after_release},
  };
  return run_tests(tests, sizeof tests / sizeof *tests);
}
