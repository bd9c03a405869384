/* A hash of an abstract heap that does not depend on object numbers or history: states that are equal
 * for the rest of the function merge.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap.h"

#include <stdlib.h>

struct canon {
  const struct state *state;
  uint32_t *number; /* object -> canonical number + 1, 0 unreached */
  uint32_t *queue;  /* objects in canonical order */
  uint32_t queued;
  uint32_t *first; /* object -> where its cells begin in `cells`; one more than there are objects */
  uint32_t *cells; /* cells that the function or a callee wrote, by object, then offset, then age */
};

static uint64_t mix(uint64_t hash, uint64_t value) {
  hash ^= value + UINT64_C(0x9e3779b97f4a7c15) + (hash << 6) + (hash >> 2);
  hash *= UINT64_C(0xff51afd7ed558ccd);
  return hash ^ (hash >> 32);
}

static void reach(struct canon *canon, uint32_t object) {
  if (canon->number[object])
    return;
  canon->queue[canon->queued++] = object;
  canon->number[object] = canon->queued;
}

static const struct cell *cell_at(const struct canon *canon, uint32_t position) {
  return &g_array_index(canon->state->cells, struct cell, canon->cells[position]);
}

static bool is_before(const struct cell *left, const struct cell *right) {
  return left->offset != right->offset ? left->offset < right->offset : left->event < right->event;
}

/* Cells come nearly in order: insertion is cheap. */
static void sort_cells(const struct canon *canon, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin + 1; i < end; i++) {
    uint32_t moved = canon->cells[i], at = i;
    const struct cell *cell = cell_at(canon, i);
    for (; at > begin && is_before(cell, cell_at(canon, at - 1)); at--)
      canon->cells[at] = canon->cells[at - 1];
    canon->cells[at] = moved;
  }
}

static void index_cells(struct canon *canon) {
  const GArray *cells = canon->state->cells;
  uint32_t objects = canon->state->objects->len;
  for (guint i = 0; i < cells->len; i++) {
    const struct cell *cell = &g_array_index(cells, struct cell, i);
    canon->first[cell->object] += cell->edge != EDGE_INPUT;
  }
  for (uint32_t i = 0, sum = 0; i <= objects; i++) {
    sum += canon->first[i];
    canon->first[i] = sum;
  }
  for (guint i = cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(cells, struct cell, i);
    if (cell->edge != EDGE_INPUT)
      canon->cells[--canon->first[cell->object]] = i;
  }
  for (uint32_t i = 0; i < objects; i++)
    sort_cells(canon, canon->first[i], canon->first[i + 1]);
}

/* How an object is reached from outside: the same in every state of a function. */
uint64_t object_path_hash(const struct state *state, const struct object *object) {
  uint64_t hash = mix(1, object->kind);
  if (object->kind == OBJECT_GLOBAL)
    return mix(hash, g_str_hash(object->name));
  if (object->kind != OBJECT_LOADED)
    return mix(hash, object->index);
  if (object->key)
    hash = mix(hash, g_str_hash(object->key));
  return mix(mix(hash, (uint64_t)object->offset), state_object(state, object->parent)->path_hash);
}

struct seed {
  uint64_t path;
  uint32_t object;
};

static int compare_seeds(const void *a, const void *b) {
  const struct seed *left = a, *right = b;
  if (left->path != right->path)
    return left->path < right->path ? -1 : 1;
  return left->object < right->object ? -1 : left->object > right->object;
}

static bool has_cells(const struct canon *canon, uint32_t index) { /* locals' cells included */
  return canon->first[index] != canon->first[index + 1];
}

static bool is_made(const struct object *object) {
  return object->kind == OBJECT_FRESH || object->kind == OBJECT_RESULT;
}

/* What was only read says nothing of the rest of the function. */
static bool is_seed(const struct canon *canon, uint32_t index) {
  const struct object *object = state_object(canon->state, index);
  if (is_made(object))
    return false;
  if (object->kind == OBJECT_PARAMETER || has_cells(canon, index))
    return true;
  if (object->kind == OBJECT_LOADED && state_root_kind(canon->state, index) != OBJECT_PARAMETER)
    return false;
  return object->claims || object->is_dead || object->is_dropped;
}

/* Objects that were made have no path: what leads to them first gives them their number. */
static bool leads_to_made(const struct canon *canon, uint32_t index) {
  for (uint32_t i = canon->first[index]; i < canon->first[index + 1]; i++) {
    const struct value *value = &cell_at(canon, i)->value;
    bool is_object = value->kind == VALUE_ADDRESS || value->kind == VALUE_COUNT;
    if (is_object && is_made(state_object(canon->state, value->object)))
      return true;
  }
  return false;
}

/* Sorted by path where order gives numbers, else as they come. */
static void reach_roots(struct canon *canon) {
  uint32_t objects = canon->state->objects->len;
  g_autofree struct seed *ordered = g_new(struct seed, objects + 1);
  size_t count = 0;
  for (uint32_t i = 0; i < objects; i++)
    if (is_seed(canon, i) && leads_to_made(canon, i))
      ordered[count++] = (struct seed){state_object(canon->state, i)->path_hash, i};
  qsort(ordered, count, sizeof *ordered, compare_seeds);
  for (size_t i = 0; i < count; i++)
    reach(canon, ordered[i].object);
  for (uint32_t i = 0; i < objects; i++)
    if (is_seed(canon, i))
      reach(canon, i);
}

static uint64_t identity_of(const struct canon *canon, uint32_t index) {
  const struct object *object = state_object(canon->state, index);
  return is_made(object) ? mix(object->kind, canon->number[index]) : object->path_hash;
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
    return mix(mix(hash, identity_of(canon, value->object)), (uint64_t)value->offset + value->test);
  case VALUE_FUNCTION:
  case VALUE_STRING:
    return mix(hash, value->name ? g_str_hash(value->name) : 0);
  }
  return hash;
}

static uint64_t hash_object(struct canon *canon, uint32_t index) {
  const struct object *object = state_object(canon->state, index);
  uint64_t hash = mix(identity_of(canon, index), (uint64_t)(uintptr_t)object->type);
  hash = mix(hash, (uint64_t)object->claims * 64u + object->is_dead * 32u + object->is_counted * 16u +
                       object->is_rooted * 4u + object->is_zeroed * 2u);
  for (uint32_t i = canon->first[index]; i < canon->first[index + 1]; i++) {
    const struct cell *cell = cell_at(canon, i);
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
    sum += mix(mix(identity_of(canon, event->object), (uint64_t)event->offset),
               (uint64_t)event->delta * 16u + event->symbol);
  }
  return sum;
}

uint64_t state_hash(const struct state *state) {
  uint32_t objects = state->objects->len + 1;
  g_autofree uint32_t *memory = g_new0(uint32_t, (gsize)objects * 3 + state->cells->len);
  struct canon canon = {.state = state, .number = memory, .queue = memory + objects};
  canon.first = canon.queue + objects;
  canon.cells = canon.first + objects;
  index_cells(&canon);
  uint64_t hash = state->has_result ? hash_value(&canon, &state->result) + state->is_result_claimed : 1;
  for (guint i = 0; i < state->crossing->len; i++)
    hash = mix(hash, hash_value(&canon, &g_array_index(state->crossing, struct value, i)));
  reach_roots(&canon);
  uint64_t sum = 0; /* each object says which one it is */
  for (uint32_t i = 0; i < canon.queued; i++)
    sum += hash_object(&canon, canon.queue[i]);
  return mix(mix(mix(hash, sum), hash_unreached(&canon)), hash_counts(&canon));
}

/* What the state assumes of its inputs: pointers null or not, numbers, equality. */
uint64_t state_guards_hash(const struct state *state) {
  uint64_t hash = 7;
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    if (object->is_null || (object->is_nonnull && object->kind != OBJECT_FRESH))
      hash += mix(object->path_hash, object->is_null * 2u + object->is_nonnull);
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
