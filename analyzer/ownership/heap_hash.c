/* A hash of an abstract heap that does not depend on object numbers or history: states that are equal
 * for the rest of the function merge.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap.h"

#include <string.h>

struct canon {
  const struct state *state;
  uint32_t *number; /* object -> canonical number + 1, 0 unreached */
  GArray *queue;    /* uint32_t objects in canonical order */
};

static uint64_t mix(uint64_t hash, uint64_t value) {
  hash ^= value + UINT64_C(0x9e3779b97f4a7c15) + (hash << 6) + (hash >> 2);
  hash *= UINT64_C(0xff51afd7ed558ccd);
  return hash ^ (hash >> 32);
}

static void reach(struct canon *canon, uint32_t object) {
  if (canon->number[object])
    return;
  g_array_append_val(canon->queue, object);
  canon->number[object] = canon->queue->len;
}

/* How an object is reached from outside: the same in every state of a function. */
static uint64_t path_hash(const struct state *state, uint32_t index) {
  uint64_t hash = 1;
  for (;;) {
    const struct object *object = state_object(state, index);
    hash = mix(hash, object->kind);
    if (object->kind == OBJECT_GLOBAL)
      return mix(hash, g_str_hash(object->name));
    if (object->kind != OBJECT_LOADED)
      return mix(hash, object->index);
    hash = mix(hash, (uint64_t)object->offset);
    index = object->parent;
  }
}

struct seed {
  uint64_t path;
  uint32_t object;
};

static int compare_seeds(const void *a, const void *b) {
  const struct seed *left = a, *right = b;
  return left->path < right->path ? -1 : left->path > right->path;
}

static bool has_dirty_cell(const struct state *state, uint32_t index) { /* locals' cells included */
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object == index && cell->edge != EDGE_INPUT)
      return true;
  }
  return false;
}

/* What was only read says nothing of the rest of the function. */
static bool is_seed(const struct state *state, uint32_t index) {
  const struct object *object = state_object(state, index);
  if (object->kind == OBJECT_FRESH || object->kind == OBJECT_RESULT)
    return false;
  if (object->kind == OBJECT_PARAMETER)
    return true;
  if (object->kind == OBJECT_LOADED && state_root_kind(state, index) != OBJECT_PARAMETER)
    return has_dirty_cell(state, index);
  return object->claims || object->is_dead || object->is_dropped || has_dirty_cell(state, index);
}

static void reach_roots(struct canon *canon) {
  g_autoptr(GArray) seeds = g_array_new(FALSE, FALSE, sizeof(struct seed));
  for (uint32_t i = 0; i < canon->state->objects->len; i++) {
    if (!is_seed(canon->state, i))
      continue;
    struct seed seed = {path_hash(canon->state, i), i};
    g_array_append_val(seeds, seed);
  }
  g_array_sort(seeds, compare_seeds);
  for (guint i = 0; i < seeds->len; i++)
    reach(canon, g_array_index(seeds, struct seed, i).object);
}

static uint64_t hash_value(struct canon *canon, const struct value *value) {
  uint64_t hash = mix(17, value->kind);
  switch (value->kind) {
  case VALUE_UNKNOWN:
    return hash;
  case VALUE_NUMBER:
    return mix(hash, (uint64_t)value->number);
  case VALUE_ADDRESS:
  case VALUE_COUNT:
    reach(canon, value->object);
    return mix(mix(hash, canon->number[value->object]), (uint64_t)value->offset + value->test);
  case VALUE_FUNCTION:
  case VALUE_STRING:
    return mix(hash, value->name ? g_str_hash(value->name) : 0);
  }
  return hash;
}

static int compare_cells(const void *a, const void *b) {
  const struct cell *left = *(const struct cell *const *)a, *right = *(const struct cell *const *)b;
  if (left->offset != right->offset)
    return left->offset < right->offset ? -1 : 1;
  return left->event < right->event ? -1 : left->event > right->event;
}

static uint64_t hash_object(struct canon *canon, uint32_t index) {
  const struct object *object = state_object(canon->state, index);
  bool is_made = object->kind == OBJECT_FRESH || object->kind == OBJECT_RESULT;
  uint64_t hash =
      mix(is_made ? object->kind : path_hash(canon->state, index), (uint64_t)(uintptr_t)object->type);
  hash = mix(hash, (uint64_t)object->claims * 64u + object->is_dead * 32u + object->is_counted * 16u +
                       object->is_rooted * 4u + object->is_zeroed * 2u);
  g_autoptr(GPtrArray) cells = g_ptr_array_new();
  for (guint i = 0; i < canon->state->cells->len; i++) {
    struct cell *cell = &g_array_index(canon->state->cells, struct cell, i);
    if (cell->object == index && cell->edge != EDGE_INPUT)
      g_ptr_array_add(cells, cell);
  }
  g_ptr_array_sort(cells, compare_cells);
  for (guint i = 0; i < cells->len; i++) {
    const struct cell *cell = g_ptr_array_index(cells, i);
    hash = mix(hash, (uint64_t)cell->offset * 16u + cell->edge * 4u + cell->is_dirty);
    hash = mix(hash, hash_value(canon, &cell->value));
  }
  return hash;
}

/* What nothing leads to still matters while it has claims; order-free. */
static uint64_t hash_unreached(const struct canon *canon) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < canon->state->objects->len; i++) {
    const struct object *object = state_object(canon->state, i);
    if (!canon->number[i] && !object->is_dead && object->claims)
      sum += mix((uint64_t)object->claims, (uint64_t)(uintptr_t)object->type);
  }
  return sum;
}

static uint64_t hash_counts(const struct canon *canon) {
  uint64_t sum = 0;
  for (guint i = 0; i < canon->state->counts->len; i++) {
    const struct count_event *event = &g_array_index(canon->state->counts, struct count_event, i);
    sum += mix(mix(canon->number[event->object], (uint64_t)event->offset),
               (uint64_t)event->delta * 16u + event->symbol);
  }
  return sum;
}

uint64_t state_hash(const struct state *state) {
  struct canon canon = {.state = state, .number = g_new0(uint32_t, state->objects->len + 1)};
  canon.queue = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  reach_roots(&canon);
  uint64_t hash = state->has_result ? hash_value(&canon, &state->result) + state->is_result_claimed : 1;
  for (guint i = 0; i < state->crossing->len; i++)
    hash = mix(hash, hash_value(&canon, &g_array_index(state->crossing, struct value, i)));
  for (guint i = 0; i < canon.queue->len; i++)
    hash = mix(hash, hash_object(&canon, g_array_index(canon.queue, uint32_t, i)));
  hash = mix(hash, hash_unreached(&canon));
  hash = mix(hash, hash_counts(&canon));
  g_array_unref(canon.queue);
  g_free(canon.number);
  return hash;
}

/* What the state assumes of its inputs: pointers null or not, numbers, equality. */
uint64_t state_guards_hash(const struct state *state) {
  uint64_t hash = 7;
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    if (object->is_null || (object->is_nonnull && object->kind != OBJECT_FRESH))
      hash += mix(path_hash(state, i), object->is_null * 2u + object->is_nonnull);
  }
  for (guint i = 0; i < state->ranges->len; i++) {
    const struct range *range = &g_array_index(state->ranges, struct range, i);
    hash += mix(mix(range->symbol, (uint64_t)range->low), (uint64_t)range->high) + range->is_nonzero;
  }
  return hash + state->relations->len;
}

void state_clear_guards(struct state *state) {
  for (uint32_t i = 0; i < state->objects->len; i++) {
    struct object *object = state_object(state, i);
    object->is_nonnull = object->is_null = false;
  }
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->edge == EDGE_INPUT && cell->value.kind == VALUE_NUMBER)
      g_array_remove_index(state->cells, i);
  }
  g_array_set_size(state->ranges, 0);
  g_array_set_size(state->relations, 0);
}
