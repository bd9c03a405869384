/* A hash of an abstract heap that does not depend on object numbers or history: states that are equal
 * for the rest of the function merge.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap.h"

#include <stdlib.h>
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

static int compare_roots(const void *a, const void *b, void *data) {
  const struct state *state = data;
  const struct object *left = state_object(state, *(const uint32_t *)a);
  const struct object *right = state_object(state, *(const uint32_t *)b);
  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;
  if (left->kind == OBJECT_GLOBAL)
    return strcmp(left->name, right->name);
  return left->index < right->index ? -1 : left->index > right->index;
}

static void reach_roots(struct canon *canon) {
  g_autoptr(GArray) roots = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  for (uint32_t i = 0; i < canon->state->objects->len; i++) {
    enum object_kind kind = state_object(canon->state, i)->kind;
    if (kind == OBJECT_LOCAL || kind == OBJECT_PARAMETER || kind == OBJECT_GLOBAL)
      g_array_append_val(roots, i);
  }
  g_array_sort_with_data(roots, compare_roots, (void *)canon->state);
  for (guint i = 0; i < roots->len; i++)
    reach(canon, g_array_index(roots, uint32_t, i));
}

static uint64_t hash_range(const struct state *state, uint32_t symbol) {
  for (guint i = 0; symbol && i < state->ranges->len; i++) {
    const struct range *range = &g_array_index(state->ranges, struct range, i);
    if (range->symbol == symbol)
      return mix(mix((uint64_t)range->low, (uint64_t)range->high), range->is_nonzero);
  }
  return 0;
}

static uint64_t hash_value(struct canon *canon, const struct value *value) {
  uint64_t hash = mix(17, value->kind);
  switch (value->kind) {
  case VALUE_UNKNOWN:
    return mix(hash, hash_range(canon->state, value->object));
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
  uint64_t hash = mix(mix(object->kind, object->index), (uint64_t)(uintptr_t)object->type);
  hash = mix(hash, (uint64_t)object->claims * 64u + object->is_dead * 32u + object->is_counted * 16u +
                       object->is_nonnull * 8u + object->is_rooted * 4u + object->is_zeroed * 2u);
  g_autoptr(GPtrArray) cells = g_ptr_array_new();
  for (guint i = 0; i < canon->state->cells->len; i++) {
    struct cell *cell = &g_array_index(canon->state->cells, struct cell, i);
    if (cell->object == index)
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
  for (guint i = 0; i < state->relations->len; i++) {
    const struct relation *relation = &g_array_index(state->relations, struct relation, i);
    hash = mix(hash, canon.number[relation->a] * 8u + canon.number[relation->b] * 2u + relation->is_equal);
  }
  g_array_unref(canon.queue);
  g_free(canon.number);
  return hash;
}
