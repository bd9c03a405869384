/* Finalizers: resurrection, mutation of the trash, collecting again, what cannot be freed.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

/* arg points to a place that takes a claim on the finalized node. */
static void resurrect(struct node *self) {
  *(struct cyc_object **)self->arg = cyc_retain(&self->base);
}

static void count_up(struct node *self) {
  ++*(int *)self->arg;
}

static void collect_again(struct node *self) {
  CHECK_EQUAL(cyc_collect(cyc_heap_of(&self->base), 2), 0);
  ++*(int *)self->arg;
}

static void drop_slots(struct node *self) {
  cyc_drop(&self->slot[0]);
  cyc_drop(&self->slot[1]);
}

static void make_garbage(struct node *self) {
  make_ring(cyc_heap_of(&self->base), 3, self->arg);
}

/* test_del, test_del_newclass */
static void test_del_collects_again(struct cyc_heap *heap) {
  int ran = 0;
  struct node *node = node_new(heap);
  node->on_finalize = collect_again;
  node->arg = &ran;
  node_hold(node, 0, node);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  CHECK_EQUAL(ran, 1);
  struct node *counted = node_new(heap);
  counted->on_finalize = collect_again;
  counted->arg = &ran;
  release(counted);
  CHECK_EQUAL(ran, 2);
}

static void collect_in_clear(struct cyc_object *self) {
  CHECK_EQUAL(cyc_collect(cyc_heap_of(self), 2), 0);
  CYC_CLEAR(((struct node *)self)->slot[0]);
}

static void visit_one(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
}

static void collect_in_destroy(struct cyc_object *self) {
  CHECK_EQUAL(cyc_collect(cyc_heap_of(self), 2), 0);
  ++*(int *)((struct node *)self)->arg;
}

static void collect_in_weakref_callback(struct cyc_object *weakref, struct cyc_object *data) {
  CHECK_EQUAL(cyc_collect(cyc_heap_of(weakref), 2), 0);
  ++*(int *)((struct node *)data)->arg;
}

/* With garbage around that a collection would find: by count and by the collector, none starts another one.
 */
static void test_collect_while_something_dies(struct cyc_heap *heap) {
  static const struct cyc_type types[] = {
      {"cleared", sizeof(struct node), 0, visit_one, collect_in_clear, NULL, collect_in_destroy},
      {"destroyed", sizeof(struct node), 0, NULL, NULL, NULL, collect_in_destroy},
      {"acyclic", sizeof(struct node), CYC_ACYCLIC, NULL, NULL, NULL, collect_in_destroy}};
  int ran = 0;
  struct node *data = node_new(heap);
  data->arg = &ran;
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    struct node *node = node_new_typed(heap, &types[i]);
    node->arg = &ran;
    struct cyc_object *weakref = cyc_weakref_new(&node->base, collect_in_weakref_callback, &data->base);
    if (types[i].clear)
      node_hold(node, 0, node);
    make_ring(heap, 2, NULL);
    release(node);
    CHECK_EQUAL(ran, types[i].clear ? 0 : 2);
    cyc_collect(heap, 2);
    CHECK_EQUAL(ran, 2);
    ran = 0;
    release(weakref);
  }
  release(data);
}

static void test_resurrection_only_happens_once_per_object(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  int deaths = 0;
  struct node *node = node_new(heap);
  node->on_finalize = resurrect;
  node->arg = &saved;
  node->deaths = &deaths;
  node_hold(node, 0, node);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(saved == &node->base && cyc_is_finalized(saved) && deaths == 0);
  release(saved);
  saved = NULL;
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  CHECK(saved == NULL && deaths == 1);
}

/* Without a cycle: the count reaches zero, the finalizer keeps it, the second zero is the end. */
static void test_resurrection_by_count(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  int deaths = 0;
  struct node *node = node_new(heap), *held = node_new(heap);
  node->on_finalize = resurrect;
  node->arg = &saved;
  node->deaths = held->deaths = &deaths;
  node_hold(node, 0, held);
  release(held);
  release(node);
  CHECK(saved == &node->base && deaths == 0 && node->slot[0] == &held->base);
  CHECK(cyc_is_candidate(saved));
  release(saved);
  CHECK_EQUAL(deaths, 2);
}

static void test_resurrection_is_transitive(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  int deaths = 0;
  struct node *cargo = node_new(heap), *saver = node_new(heap);
  cargo->deaths = saver->deaths = &deaths;
  saver->on_finalize = resurrect;
  saver->arg = &saved;
  node_hold(cargo, 0, cargo);
  node_hold(saver, 0, cargo);
  node_hold(saver, 1, saver);
  release(cargo);
  release(saver);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(saved != NULL && deaths == 0);
  CHECK(((struct node *)saved)->slot[0] == &cargo->base && cargo->slot[0] == &cargo->base);
  release(saved);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(deaths, 2);
}

/* Also: statistics count what was collected, not what was rescued. */
static void test_resurrection_does_not_block_cleanup_of_other_objects(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  struct cyc_stats before, after;
  int deaths = 0;
  CHECK_EQUAL(cyc_get_stats(heap, 2, &before), 0);
  struct node *zombie = node_new(heap);
  zombie->on_finalize = resurrect;
  zombie->arg = &saved;
  node_hold(zombie, 0, zombie);
  release(zombie);
  for (int i = 0; i < 100; i++)
    make_ring(heap, 2, &deaths);
  cyc_collect(heap, 2);
  CHECK_EQUAL(cyc_get_stats(heap, 2, &after), 0);
  CHECK_EQUAL(deaths, 200);
  CHECK_EQUAL(after.collected - before.collected, 200);
  CHECK_EQUAL(after.uncollectable, 0);
  CHECK(saved != NULL);
  release(saved);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

/* test_boom and its three variants: the finalizer takes the trash graph apart before the collector does. */
static void test_boom(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->deaths = other->deaths = &deaths;
  one->on_finalize = other->on_finalize = drop_slots;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(one);
  release(other);
  cyc_collect(heap, 2);
  CHECK_EQUAL(deaths, 2);
  CHECK_EQUAL(cyc_garbage_size(heap), 0);
}

static void test_boom_half(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->deaths = other->deaths = &deaths;
  one->on_finalize = drop_slots;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(one);
  release(other);
  cyc_collect(heap, 2);
  CHECK_EQUAL(deaths, 2);
}

static void test_finalizer_makes_garbage(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *node = node_new(heap);
  node->on_finalize = make_garbage;
  node->arg = &deaths;
  node_hold(node, 0, node);
  release(node);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  cyc_collect(heap, 2);
  CHECK_EQUAL(deaths, 3);
}

/* A new edge from live data to a trash object other than the finalized one. */
static void save_neighbour(struct node *self) {
  cyc_store(self->arg, self->slot[0]);
}

static void test_finalizer_saves_a_neighbour(struct cyc_heap *heap) {
  struct cyc_object *saved = NULL;
  int deaths = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->on_finalize = save_neighbour;
  one->arg = &saved;
  one->deaths = other->deaths = &deaths;
  node_hold(one, 0, other);
  node_hold(other, 1, other);
  node_hold(one, 1, one);
  release(one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 1); /* `one` dies, `other` lives on */
  CHECK_EQUAL(deaths, 1);
  CHECK(saved == &other->base);
  release(saved);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
}

/* gh-91636: a finalizer that runs while the collector clears sees whole objects, never half-cleared ones. */
static void check_whole(struct node *self) {
  CHECK(self->slot[0] != NULL && ((struct node *)self->slot[0])->slot[0] != NULL);
  ++*(int *)self->arg;
}

static void test_function_tp_clear_leaves_consistent_state(struct cyc_heap *heap) {
  int ran = 0;
  struct node *one = node_new(heap), *other = node_new(heap);
  one->on_finalize = other->on_finalize = check_whole;
  one->arg = other->arg = &ran;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(one);
  release(other);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(ran, 2);
}

/* test_legacy_finalizer(_newclass): what no clear can free stays in sight, the rest goes. */
static void test_uncollectable_is_kept_visible(struct cyc_heap *heap) {
  int deaths = 0;
  struct cyc_stats stats;
  struct node *one = node_new_typed(heap, &fixed_node_type), *other = node_new_typed(heap, &fixed_node_type);
  one->deaths = other->deaths = &deaths;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  struct node *hanger = node_new(heap); /* a cycle of its own, which holds `one` */
  hanger->deaths = &deaths;
  node_hold(hanger, 0, hanger);
  node_hold(hanger, 1, one);
  release(one);
  release(other);
  release(hanger);
  CHECK_EQUAL(cyc_collect(heap, 2), 3);
  CHECK_EQUAL(deaths, 1);
  CHECK_EQUAL(cyc_garbage_size(heap), 2);
  CHECK(cyc_garbage_get(heap, 0) == &one->base || cyc_garbage_get(heap, 0) == &other->base);
  CHECK(cyc_garbage_get(heap, 2) == NULL);
  cyc_get_stats(heap, 2, &stats);
  CHECK_EQUAL(stats.uncollectable, 2);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  cyc_drop(&one->slot[0]); /* the program takes it apart itself */
  cyc_garbage_clear(heap);
  CHECK_EQUAL(deaths, 3);
}

static void test_saveall(struct cyc_heap *heap) {
  int deaths = 0;
  make_ring(heap, 2, &deaths);
  cyc_set_debug(heap, CYC_DEBUG_SAVEALL);
  CHECK_EQUAL(cyc_get_debug(heap), CYC_DEBUG_SAVEALL);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(cyc_garbage_size(heap), 2);
  CHECK_EQUAL(deaths, 0);
  cyc_set_debug(heap, 0);
  cyc_garbage_clear(heap);
  CHECK_EQUAL(cyc_collect(heap, 2), 2);
  CHECK_EQUAL(deaths, 2);
}

static void test_is_finalized(struct cyc_heap *heap) {
  int ran = 0;
  struct cyc_object *saved = NULL;
  struct node *node = node_new(heap), *plain = node_new(heap);
  node->on_finalize = resurrect;
  node->arg = &saved;
  plain->on_finalize = count_up;
  plain->arg = &ran;
  CHECK(!cyc_is_finalized(&node->base));
  release(node);
  CHECK(saved && cyc_is_finalized(saved));
  release(saved);
  release(plain);
  CHECK_EQUAL(ran, 1);
}

int main(void) {
  static const struct test tests[] = {
      {"test_del_collects_again", test_del_collects_again},
      {"test_collect_while_something_dies", test_collect_while_something_dies},
      {"test_resurrection_only_happens_once_per_object", test_resurrection_only_happens_once_per_object},
      {"test_resurrection_by_count", test_resurrection_by_count},
      {"test_resurrection_is_transitive", test_resurrection_is_transitive},
      {"test_resurrection_does_not_block_cleanup_of_other_objects!",
       test_resurrection_does_not_block_cleanup_of_other_objects},
      {"test_boom", test_boom},
      {"test_boom_half", test_boom_half},
      {"test_finalizer_makes_garbage", test_finalizer_makes_garbage},
      {"test_finalizer_saves_a_neighbour", test_finalizer_saves_a_neighbour},
      {"test_function_tp_clear_leaves_consistent_state", test_function_tp_clear_leaves_consistent_state},
      {"test_uncollectable_is_kept_visible!", test_uncollectable_is_kept_visible},
      {"test_saveall", test_saveall},
      {"test_is_finalized", test_is_finalized},
  };
  return run_tests(tests, sizeof tests / sizeof *tests);
}
