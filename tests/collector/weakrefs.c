/* Weak references: cleared in time, callbacks that never see trash.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

static void note_call(struct cyc_object *weakref, struct cyc_object *data) {
  CHECK(cyc_weakref_get(weakref) == NULL);
  CHECK_EQUAL(cyc_collect(cyc_heap_of(weakref), 2), 0);
  CHECK(cyc_count(data) > 0 && ((struct node *)data)->slot[0] == NULL);
  ++*(int *)((struct node *)data)->arg;
}

/* What a callback gets as its data: it counts the calls. */
static struct node *counter_new(struct cyc_heap *heap, int *calls) {
  struct node *counter = node_new(heap);
  *calls = 0;
  counter->arg = calls;
  return counter;
}

static struct cyc_object *weakref_to(void *target, void *data) {
  struct cyc_object *weakref = cyc_weakref_new(target, note_call, data);
  CHECK(weakref != NULL);
  return weakref;
}

static int is_dead(struct cyc_object *weakref) {
  struct cyc_object *target = cyc_weakref_get(weakref);
  release(target);
  return target == NULL;
}

static void test_count_clears_weakref(struct cyc_heap *heap) {
  int calls;
  struct node *counter = counter_new(heap, &calls);
  struct node *node = node_new(heap);
  struct cyc_object *weakref = weakref_to(node, counter);
  CHECK(!is_dead(weakref));
  CHECK_EQUAL(cyc_count(&node->base), 1);
  release(node);
  CHECK(is_dead(weakref));
  CHECK_EQUAL(calls, 1);
  release(weakref);
  release(counter);
}

static void test_many_weakrefs(struct cyc_heap *heap) {
  int calls;
  struct node *counter = counter_new(heap, &calls);
  enum { TARGETS = 60, EACH = 3 };
  struct node *nodes[TARGETS];
  struct cyc_object *weakrefs[TARGETS][EACH];
  for (int i = 0; i < TARGETS; i++) {
    nodes[i] = node_new(heap);
    for (int j = 0; j < EACH; j++)
      weakrefs[i][j] = weakref_to(nodes[i], counter);
  }
  for (int i = 0; i < TARGETS; i += 2)
    release(weakrefs[i][i % EACH]); /* a weak reference dies first: first, middle and last of its target */
  for (int i = TARGETS; i-- > 0;)
    release(nodes[i]);
  CHECK_EQUAL(calls, TARGETS * EACH - TARGETS / 2);
  for (int i = 0; i < TARGETS; i++)
    for (int j = 0; j < EACH; j++) {
      if (i % 2 == 0 && j == i % EACH)
        continue;
      CHECK(is_dead(weakrefs[i][j]));
      release(weakrefs[i][j]);
    }
  release(counter);
}

/* Target is trash, the weak reference and its data live: the callback runs. */
static void test_callback_on_live_data(struct cyc_heap *heap) {
  int calls = 0;
  struct node *data = counter_new(heap, &calls), *target = node_new(heap);
  node_hold(target, 0, target);
  struct cyc_object *weakref = weakref_to(target, data);
  release(target);
  release(data);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  CHECK_EQUAL(calls, 1);
  CHECK(is_dead(weakref));
  release(weakref);
}

/* test_bug1055820b: the weak reference is trash itself, in the same collection: no callback. */
static void test_bug1055820b(struct cyc_heap *heap) {
  int calls = 0;
  int deaths = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->deaths = other->deaths = &deaths;
  one->arg = &calls;
  struct cyc_object *weakref = weakref_to(other, one);
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  node_hold(one, 1, weakref);
  release(weakref);
  release(one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 3);
  CHECK_EQUAL(calls, 0);
  CHECK_EQUAL(deaths, 2);
}

/* test_bug1055820c: an older, live weak reference whose data holds younger trash must not bring it back. */
static void test_bug1055820c(struct cyc_heap *heap) {
  int calls;
  struct node *counter = counter_new(heap, &calls);
  struct node *data = counter_new(heap, &calls), *trash = node_new(heap);
  node_hold(trash, 0, trash);
  struct cyc_object *weakref = weakref_to(trash, data);
  cyc_collect(heap, 0);
  cyc_collect(heap, 1);
  struct cyc_object *second = weakref_to(trash, counter); /* young */
  release(trash);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  CHECK_EQUAL(calls, 2);
  CHECK(is_dead(weakref) && is_dead(second));
  release(data);
  release(weakref);
  release(second);
  release(counter);
}

/* arg points to a weak reference, in whose place what it leads to is left. */
static void look_through_weakref(struct node *self) {
  struct cyc_object **place = self->arg;
  *place = cyc_weakref_get(*place);
}

/* test_bug1055820d: a finalizer cannot reach trash through a weak reference, it is cleared already. */
static void test_bug1055820d(struct cyc_heap *heap) {
  struct node *one = node_new(heap), *other = node_new(heap);
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  struct cyc_object *weakref = cyc_weakref_new(&other->base, NULL, NULL);
  one->on_finalize = look_through_weakref;
  struct cyc_object *seen = weakref;
  one->arg = &seen;
  release(one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK(seen == NULL);
  release(weakref);
}

/* test_bug21435: a callback whose data is cleared in the same collection; a long list of them. */
static void test_bug21435(struct cyc_heap *heap) {
  int calls = 0;
  struct node *ring = node_new(heap);
  ring->arg = &calls;
  struct cyc_object *list = cyc_list_new(heap);
  node_hold(ring, 0, list);
  for (int i = 0; i < 200; i++) {
    struct node *target = node_new(heap);
    cyc_list_append_steal(list, weakref_to(target, ring));
    cyc_list_append_steal(list, &target->base);
  }
  release(list);
  release(ring);
  CHECK_EQUAL(cyc_collect(heap, 2), 402);
  CHECK_EQUAL(calls, 0);
}

/* test_trash_weakref_clear (bpo-38006): Z <- Y (no traverse) <- A; a weak reference to Z lives in A. Y hides
 * its claim, so that Z survives A's collection by its count, and dies when Y goes: no callback by then. */
static void test_trash_weakref_clear(struct cyc_heap *heap) {
  int calls;
  struct node *counter = counter_new(heap, &calls);
  int deaths = 0;
  struct node *z = node_new(heap), *y = node_new_typed(heap, &blind_node_type), *a = node_new(heap);
  z->deaths = y->deaths = a->deaths = &deaths;
  struct cyc_object *weakref = weakref_to(z, counter);
  node_hold(y, 0, z);
  node_hold(a, 0, a);
  struct cyc_object *list = cyc_list_new(heap);
  cyc_list_append_steal(list, weakref);
  cyc_list_append_steal(list, &y->base);
  node_hold(a, 1, list);
  release(list);
  release(z);
  release(a);
  CHECK(cyc_collect(heap, 2) >= 3);
  CHECK_EQUAL(deaths, 3);
  CHECK_EQUAL(calls, 0);
  release(counter);
}

static void resurrect(struct node *self) {
  *(struct cyc_object **)self->arg = cyc_retain(&self->base);
}

/* Weak references to trash are cleared before finalizers run: a resurrected object has lost them. */
static void test_resurrected_has_lost_weakrefs(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  struct node *node = node_new(heap);
  node->on_finalize = resurrect;
  node->arg = &saved;
  node_hold(node, 0, node);
  struct cyc_object *weakref = cyc_weakref_new(&node->base, NULL, NULL);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(saved != NULL && is_dead(weakref));
  release(weakref);
  weakref = cyc_weakref_new(saved, NULL, NULL);
  CHECK(!is_dead(weakref));
  release(saved);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  CHECK(is_dead(weakref));
  release(weakref);
}

/* A weak reference that is made by a finalizer to other trash. */
static void make_weakref(struct node *self) {
  *(struct cyc_object **)self->arg = cyc_weakref_new(self->slot[0], NULL, NULL);
}

static void test_weakref_made_by_finalizer(struct cyc_heap *heap) {
  struct cyc_object *weakref = NULL;
  struct node *one = node_new(heap), *other = node_new(heap);
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  one->on_finalize = make_weakref;
  one->arg = &weakref;
  release(one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK(weakref != NULL && is_dead(weakref));
  release(weakref);
}

static void test_cycle_through_weakref_data(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  node_hold(node, 0, NULL);
  struct cyc_object *weakref = cyc_weakref_new(&node->base, NULL, &node->base);
  node->slot[0] = cyc_steal(weakref);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
}

static void test_not_a_weakref(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  CHECK(cyc_weakref_get(&node->base) == NULL);
  release(node);
}

int main(void) {
  static const struct test tests[] = {
      {"test_count_clears_weakref", test_count_clears_weakref},
      {"test_many_weakrefs", test_many_weakrefs},
      {"test_callback_on_live_data", test_callback_on_live_data},
      {"test_bug1055820b", test_bug1055820b},
      {"test_bug1055820c!", test_bug1055820c},
      {"test_bug1055820d", test_bug1055820d},
      {"test_bug21435", test_bug21435},
      {"test_trash_weakref_clear", test_trash_weakref_clear},
      {"test_resurrected_has_lost_weakrefs", test_resurrected_has_lost_weakrefs},
      {"test_weakref_made_by_finalizer", test_weakref_made_by_finalizer},
      {"test_cycle_through_weakref_data", test_cycle_through_weakref_data},
      {"test_not_a_weakref", test_not_a_weakref},
  };
  return run_tests(tests, sizeof tests / sizeof *tests);
}
