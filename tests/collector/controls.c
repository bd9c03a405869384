/* The gc module's controls: counts, generations, thresholds, statistics, callbacks, freezing, introspection.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <string.h>

static void test_enable(struct cyc_heap *heap) {
  CHECK(!cyc_is_enabled(heap));
  cyc_enable(heap);
  CHECK(cyc_is_enabled(heap));
  cyc_disable(heap);
  CHECK(!cyc_is_enabled(heap));
}

static void test_get_count(struct cyc_heap *heap) {
  size_t before[3], after[3];
  cyc_collect(heap, 2);
  cyc_get_count(heap, before);
  CHECK(before[0] == 0 && before[1] == 0 && before[2] == 0);
  struct node *node = node_new(heap);
  struct cyc_object *atom = cyc_int_new(heap, 1);
  cyc_get_count(heap, after);
  CHECK(after[0] == 1 && after[1] == 0 && after[2] == 0);
  release(atom);
  release(node);
  cyc_get_count(heap, after);
  CHECK_EQUAL(after[0], 0);
}

/* An object trickles from generation 0 to 2, then is no candidate any more. */
static void test_collect_generations(struct cyc_heap *heap) {
  size_t count[3];
  struct node *node = node_new(heap);
  cyc_collect(heap, 0);
  cyc_get_count(heap, count);
  CHECK(count[0] == 0 && count[1] == 1 && count[2] == 0);
  cyc_collect(heap, 1);
  cyc_get_count(heap, count);
  CHECK(count[0] == 0 && count[1] == 0 && count[2] == 1);
  cyc_collect(heap, 2);
  cyc_get_count(heap, count);
  CHECK(count[0] == 0 && count[1] == 0 && count[2] == 0);
  release(node);
}

static void find_node(struct cyc_object *object, void *arg) {
  struct node **sought = arg;
  if (*sought && object == &(*sought)->base)
    *sought = NULL;
}

static int is_in(struct cyc_heap *heap, int generation, struct node *node) {
  CHECK_EQUAL(cyc_each_object(heap, generation, find_node, &node), 0);
  return node == NULL;
}

static void test_get_objects(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  for (int generation = 0; generation < 3; generation++) {
    for (int other = 0; other < 3; other++)
      CHECK_EQUAL(is_in(heap, other, node), other == generation);
    CHECK(is_in(heap, -1, node));
    CHECK(cyc_is_candidate(&node->base));
    cyc_collect(heap, generation);
  }
  for (int other = 0; other < 3; other++)
    CHECK(!is_in(heap, other, node));
  CHECK(is_in(heap, -1, node) && !cyc_is_candidate(&node->base));
  cyc_retain(&node->base);
  release(node); /* a release that leaves it above zero: young again */
  CHECK(is_in(heap, 0, node));
  release(node);
}

static void test_get_objects_arguments(struct cyc_heap *heap) {
  struct node *node = NULL;
  struct cyc_stats stats;
  CHECK_EQUAL(cyc_each_object(heap, 3, find_node, &node), -1);
  CHECK_EQUAL(cyc_each_object(heap, -2, find_node, &node), -1);
  CHECK_EQUAL(cyc_collect(heap, 3), -1);
  CHECK_EQUAL(cyc_collect(heap, -1), -1);
  CHECK_EQUAL(cyc_get_stats(heap, 3, &stats), -1);
  CHECK_EQUAL(cyc_get_stats(heap, -1, &stats), -1);
}

/* Old again by survival, young again by a release: a release makes an aged candidate young. */
static void test_release_makes_young(struct cyc_heap *heap) {
  struct node *node = node_new(heap), *old = node_new(heap);
  cyc_collect(heap, 0);
  cyc_collect(heap, 1);
  CHECK(is_in(heap, 2, node) && is_in(heap, 2, old));
  cyc_retain(&node->base);
  release(node);
  CHECK(is_in(heap, 0, node) && is_in(heap, 2, old));
  CHECK_EQUAL(cyc_heap_candidates(heap), 2);
  release(node);
  release(old);
}

/* Holes among the old ones: what is left keeps its age. */
static void test_ages_survive_compaction(struct cyc_heap *heap) {
  struct node *nodes[40], *young[3];
  for (int i = 0; i < 40; i++)
    nodes[i] = node_new(heap);
  cyc_collect(heap, 0);
  for (int i = 0; i < 40; i++)
    if (i % 4)
      release(nodes[i]);
  for (int i = 0; i < 3; i++)
    young[i] = node_new(heap);
  cyc_collect(heap, 1);
  for (int i = 0; i < 40; i += 4) {
    CHECK(is_in(heap, 2, nodes[i]));
    release(nodes[i]);
  }
  for (int i = 0; i < 3; i++) {
    CHECK(is_in(heap, 1, young[i]));
    release(young[i]);
  }
}

/* A young cycle is found young; an old one waits for its generation. */
static void test_generations_find_their_own(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *ring = node_new(heap);
  ring->deaths = &deaths;
  node_hold(ring, 0, ring);
  cyc_collect(heap, 0);
  cyc_collect(heap, 1);
  release(ring); /* young again */
  make_ring(heap, 2, &deaths);
  CHECK_EQUAL(cyc_collect(heap, 0), 3);
  struct node *one = node_new(heap), *other = node_new(heap);
  one->deaths = other->deaths = &deaths;
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  release(other);
  cyc_collect(heap, 0); /* both have age 1 now */
  release(one);         /* one is young, the other is not */
  CHECK_EQUAL(cyc_collect(heap, 0), 0);
  CHECK_EQUAL(cyc_collect(heap, 1), 2);
  CHECK_EQUAL(deaths, 5);
}

static void test_is_tracked(struct cyc_heap *heap) {
  struct cyc_object *atoms[] = {cyc_int_new(heap, 1), cyc_float_new(heap, 1.5), cyc_string_new(heap, "a"),
                                cyc_blob_new(heap, 10)};
  struct cyc_object *atomic = cyc_tuple_new(heap, atoms, 4), *list = cyc_list_new(heap);
  struct cyc_object *holding = cyc_tuple_new(heap, &list, 1), *dict = cyc_dict_new(heap);
  for (int i = 0; i < 4; i++)
    CHECK(!cyc_is_tracked(atoms[i]));
  CHECK(!cyc_is_tracked(cyc_none(heap)) && !cyc_is_tracked(cyc_bool(heap, 1)) && !cyc_is_tracked(atomic));
  CHECK(cyc_is_tracked(list) && cyc_is_tracked(holding) && cyc_is_tracked(dict));
  for (int i = 0; i < 4; i++)
    release(atoms[i]);
  release(atomic);
  release(list);
  release(holding);
  release(dict);
}

static void test_get_stats(struct cyc_heap *heap) {
  struct cyc_stats before[3], after[3];
  for (int i = 0; i < 3; i++)
    cyc_get_stats(heap, i, &before[i]);
  cyc_collect(heap, 0);
  cyc_collect(heap, 0);
  cyc_collect(heap, 1);
  make_ring(heap, 5, NULL);
  cyc_collect(heap, 2);
  for (int i = 0; i < 3; i++)
    cyc_get_stats(heap, i, &after[i]);
  CHECK_EQUAL(after[0].collections - before[0].collections, 2);
  CHECK_EQUAL(after[1].collections - before[1].collections, 1);
  CHECK_EQUAL(after[2].collections - before[2].collections, 1);
  CHECK_EQUAL(after[2].collected - before[2].collected, 5);
  CHECK_EQUAL(after[0].collected + after[1].collected, 0);
}

static void test_freeze(struct cyc_heap *heap) {
  int deaths = 0;
  struct node *frozen = node_new(heap);
  frozen->deaths = &deaths;
  node_hold(frozen, 0, frozen);
  cyc_freeze(heap);
  CHECK_EQUAL(cyc_frozen_objects(heap), 1);
  CHECK(!cyc_is_candidate(&frozen->base));
  release(frozen);
  make_ring(heap, 2, &deaths);
  CHECK_EQUAL(cyc_collect(heap, 2), 2); /* the frozen ring is garbage, and not looked at */
  cyc_unfreeze(heap);
  CHECK_EQUAL(cyc_frozen_objects(heap), 0);
  CHECK_EQUAL(cyc_collect(heap, 2), 1);
  struct node *dies = node_new(heap);
  cyc_freeze(heap);
  release(dies); /* by its count, while frozen */
  CHECK_EQUAL(cyc_frozen_objects(heap), 0);
}

static void list_visited(struct cyc_object *object, void *arg) {
  struct cyc_object ***end = arg;
  *(*end)++ = object;
}

static void test_get_referents_and_referrers(struct cyc_heap *heap) {
  struct cyc_object *found[8], **end = found;
  struct node *one = node_new(heap), *other = node_new(heap);
  struct cyc_object *list = cyc_list_new(heap);
  node_hold(one, 0, other);
  node_hold(one, 1, other);
  cyc_list_append(list, &other->base);
  cyc_each_referent(&one->base, list_visited, &end);
  CHECK(end - found == 2 && found[0] == &other->base && found[1] == &other->base);
  end = found;
  cyc_each_referent(&other->base, list_visited, &end);
  CHECK(end == found);
  cyc_each_referrer(&other->base, list_visited, &end);
  CHECK(end - found == 2 && found[0] != found[1]);
  release(list);
  release(one);
  release(other);
}

struct seen {
  int starts, stops, generation;
  size_t collected, uncollectable;
};

static void note_collection(struct cyc_heap *heap, enum cyc_phase phase, const struct cyc_collection *info,
                            void *arg) {
  struct seen *seen = arg;
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  seen->generation = info->generation;
  if (phase == CYC_COLLECTION_START) {
    seen->starts++;
    CHECK(info->collected == 0 && info->uncollectable == 0);
    return;
  }
  seen->stops++;
  seen->collected = info->collected;
  seen->uncollectable = info->uncollectable;
}

/* GCCallbackTests: pairs, the generation, the numbers. */
static void test_callbacks(struct cyc_heap *heap) {
  struct seen seen = {0}, other = {0};
  CHECK_EQUAL(cyc_add_callback(heap, note_collection, &seen), 0);
  CHECK_EQUAL(cyc_add_callback(heap, note_collection, &other), 0);
  for (int generation = 0; generation < 3; generation++) {
    cyc_collect(heap, generation);
    CHECK_EQUAL(seen.generation, generation);
  }
  CHECK(seen.starts == 3 && seen.stops == 3 && other.stops == 3);
  CHECK_EQUAL(cyc_remove_callback(heap, note_collection, &other), 0);
  CHECK_EQUAL(cyc_remove_callback(heap, note_collection, &other), -1);
  struct node *one = node_new_typed(heap, &fixed_node_type);
  node_hold(one, 0, one);
  release(one);
  make_ring(heap, 4, NULL);
  CHECK_EQUAL(cyc_collect(heap, 2), 5);
  CHECK(seen.stops == 4 && other.stops == 3);
  CHECK_EQUAL(seen.collected, 4);
  CHECK_EQUAL(seen.uncollectable, 1);
  CHECK_EQUAL(cyc_remove_callback(heap, note_collection, &seen), 0);
  cyc_drop(&one->slot[0]);
  cyc_garbage_clear(heap);
}

/* Repeated collection of an unchanged live heap: nothing is traversed the second time. */
static void count_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  ++*(size_t *)((struct node *)self)->arg;
  CYC_VISIT(((struct node *)self)->slot[0]);
}

static void count_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct node *)self)->slot[0]);
}

static void test_untouched_heap_is_free(struct cyc_heap *heap) {
  static const struct cyc_type type = {"counted", sizeof(struct node), 0, count_traverse, count_clear, NULL,
                                       NULL};
  size_t traversals = 0;
  struct node *first = node_new_typed(heap, &type), *last = first;
  first->arg = &traversals;
  for (int i = 0; i < 1000; i++) {
    struct node *node = node_new_typed(heap, &type);
    node->arg = &traversals;
    last->slot[0] = cyc_steal(&node->base);
    last = node;
  }
  cyc_collect(heap, 2);
  traversals = 0;
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK_EQUAL(traversals, 0);
  cyc_retain(&last->base);
  release(last);
  CHECK_EQUAL(cyc_collect(heap, 2), 0);
  CHECK(traversals > 0 && traversals < 10); /* only what was touched */
  release(first);
}

static void test_thresholds(struct cyc_heap *heap) {
  size_t threshold[3];
  struct cyc_stats stats;
  cyc_get_threshold(heap, threshold);
  CHECK(threshold[0] == 700 && threshold[1] == 10 && threshold[2] == 10);
  cyc_set_threshold(heap, 20, 2, 2);
  cyc_get_threshold(heap, threshold);
  CHECK(threshold[0] == 20 && threshold[1] == 2 && threshold[2] == 2);
  cyc_enable(heap);
  for (int i = 0; i < 20; i++)
    make_ring(heap, 1, NULL);
  cyc_get_stats(heap, 0, &stats);
  CHECK_EQUAL(stats.collections, 0);
  make_ring(heap, 1, NULL);
  cyc_get_stats(heap, 0, &stats);
  CHECK(stats.collections == 1 && stats.collected == 20);
  for (int i = 0; i < 2000; i++)
    make_ring(heap, 1, NULL);
  cyc_get_stats(heap, 1, &stats);
  CHECK(stats.collections > 0);
  cyc_get_stats(heap, 2, &stats);
  CHECK(stats.collections > 0);
  CHECK(cyc_heap_objects(heap) <= 21);
  cyc_set_threshold(heap, 0, 0, 0);
  for (int i = 0; i < 100; i++)
    make_ring(heap, 1, NULL);
  CHECK(cyc_heap_objects(heap) >= 100);
}

static void test_byte_trigger(struct cyc_heap *heap) {
  const size_t mega = 1 << 20;
  struct cyc_stats stats;
  cyc_set_threshold(heap, 0, 0, 0);
  cyc_set_byte_threshold(heap, mega);
  CHECK_EQUAL(cyc_get_byte_threshold(heap), mega);
  cyc_enable(heap);
  size_t highest = 0;
  for (int i = 0; i < 50; i++) {
    struct cyc_object *list = cyc_list_new(heap);
    cyc_list_append(list, list);
    cyc_list_append_steal(list, cyc_blob_new(heap, mega - 1000));
    release(list);
    highest = cyc_heap_bytes(heap) > highest ? cyc_heap_bytes(heap) : highest;
  }
  CHECK(highest < mega + 1000); /* collected before, not after, the request */
  cyc_get_stats(heap, 2, &stats);
  CHECK(stats.collections >= 49);
  CHECK(cyc_heap_peak_bytes(heap) >= highest);
}

/* A large live heap does not make every request collect: the limit grows with what is left. */
static void test_byte_trigger_grows(struct cyc_heap *heap) {
  struct cyc_stats stats;
  cyc_set_byte_threshold(heap, 1000);
  cyc_enable(heap);
  struct cyc_object *list = cyc_list_new(heap);
  for (int i = 0; i < 1000; i++)
    cyc_list_append_steal(list, cyc_blob_new(heap, 1000));
  cyc_get_stats(heap, 2, &stats);
  CHECK(stats.collections > 5 && stats.collections < 50);
  release(list);
}

static void test_debug_output(struct cyc_heap *heap) {
  (void)heap;
  char text[4096] = "";
  struct cyc_config config = cyc_config_default();
  config.log = tmpfile();
  CHECK(config.log != NULL);
  struct cyc_heap *own = cyc_heap_create(&config);
  cyc_set_debug(own, CYC_DEBUG_STATS | CYC_DEBUG_COLLECTABLE | CYC_DEBUG_UNCOLLECTABLE);
  make_ring(own, 1, NULL);
  struct node *fixed = node_new_typed(own, &fixed_node_type);
  node_hold(fixed, 0, fixed);
  release(fixed);
  CHECK_EQUAL(cyc_collect(own, 2), 2);
  CHECK_EQUAL(cyc_heap_destroy(own), 1); /* test_garbage_at_shutdown: said, not hidden */
  rewind(config.log);
  CHECK(fread(text, 1, sizeof text - 1, config.log) > 0);
  CHECK(strstr(text, "collectable <node at 0x"));
  CHECK(strstr(text, "uncollectable <fixed node at 0x"));
  CHECK(strstr(text, "generation 2: 2 unreachable, 1 uncollectable"));
  CHECK(strstr(text, "1 uncollectable objects at shutdown"));
  fclose(config.log);
}

int main(void) {
  static const struct test tests[] = {
      {"test_enable", test_enable},
      {"test_get_count!", test_get_count},
      {"test_collect_generations!", test_collect_generations},
      {"test_get_objects!", test_get_objects},
      {"test_get_objects_arguments", test_get_objects_arguments},
      {"test_release_makes_young!", test_release_makes_young},
      {"test_ages_survive_compaction!", test_ages_survive_compaction},
      {"test_generations_find_their_own!", test_generations_find_their_own},
      {"test_is_tracked", test_is_tracked},
      {"test_get_stats!", test_get_stats},
      {"test_freeze!", test_freeze},
      {"test_get_referents_and_referrers", test_get_referents_and_referrers},
      {"test_callbacks!", test_callbacks},
      {"test_untouched_heap_is_free!", test_untouched_heap_is_free},
      {"test_thresholds!", test_thresholds},
      {"test_byte_trigger!", test_byte_trigger},
      {"test_byte_trigger_grows!", test_byte_trigger_grows},
      {"test_debug_output!", test_debug_output},
  };
  return run_tests(tests, sizeof tests / sizeof *tests);
}
