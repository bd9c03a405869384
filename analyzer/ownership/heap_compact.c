/* Leaves of an exit heap only what a caller has a use for.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap.h"

#define NOT_KEPT UINT32_MAX

static void keep(const struct state *state, bool *kept, uint32_t index) {
  while (index != NO_OBJECT && !kept[index]) {
    kept[index] = true;
    const struct object *object = state_object(state, index);
    index = object->kind == OBJECT_LOADED ? object->parent : NO_OBJECT;
  }
}

static void keep_value(const struct state *state, bool *kept, const struct value *value) {
  if (value->kind == VALUE_ADDRESS || value->kind == VALUE_COUNT)
    keep(state, kept, value->object);
}

/* An effect that a caller can see: on its own objects, not on what globals lead to. */
static bool has_effect(const struct state *state, uint32_t index) {
  const struct object *object = state_object(state, index);
  if (object->kind == OBJECT_PARAMETER)
    return true;
  if (object->kind != OBJECT_LOADED || state_root_kind(state, index) != OBJECT_PARAMETER)
    return false;
  return object->claims || object->is_dropped || object->is_null || object->is_dead;
}

static bool is_kept_cell(const struct state *state, const bool *kept, const struct cell *cell) {
  const struct object *holder = state_object(state, cell->object);
  if (!cell->is_dirty || holder->is_dead)
    return false;
  if (holder->kind == OBJECT_GLOBAL || state_root_kind(state, cell->object) == OBJECT_GLOBAL)
    return cell->value.kind == VALUE_ADDRESS && kept[cell->value.object]; /* what entered a global */
  return kept[cell->object] ||
         (holder->kind == OBJECT_LOADED && state_root_kind(state, cell->object) == OBJECT_PARAMETER);
}

static guint count_kept(const struct state *state, const bool *kept) {
  guint count = 0;
  for (uint32_t i = 0; i < state->objects->len; i++)
    count += kept[i];
  return count;
}

static void keep_reached(const struct state *state, bool *kept) {
  guint before;
  do {
    before = count_kept(state, kept);
    for (guint i = 0; i < state->cells->len; i++) {
      const struct cell *cell = &g_array_index(state->cells, struct cell, i);
      if (!is_kept_cell(state, kept, cell))
        continue;
      keep(state, kept, cell->object);
      keep_value(state, kept, &cell->value);
    }
  } while (count_kept(state, kept) != before);
}

/* Objects with an effect of their own, then whatever their stores lead to. */
static bool *find_kept(const struct state *state) {
  bool *kept = g_new0(bool, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++)
    if (has_effect(state, i))
      keep(state, kept, i);
  for (guint i = 0; i < state->counts->len; i++)
    keep(state, kept, g_array_index(state->counts, struct count_event, i).object);
  for (guint i = 0; i < state->relations->len; i++) {
    keep(state, kept, g_array_index(state->relations, struct relation, i).a);
    keep(state, kept, g_array_index(state->relations, struct relation, i).b);
  }
  if (state->has_result)
    keep_value(state, kept, &state->result);
  keep_reached(state, kept);
  return kept;
}

static void renumber_value(struct value *value, const uint32_t *number) {
  if (value->kind == VALUE_ADDRESS || value->kind == VALUE_COUNT)
    value->object = number[value->object];
}

static void renumber_cells(struct state *state, const bool *kept, const uint32_t *number) {
  for (guint i = state->cells->len; i-- > 0;) {
    struct cell *cell = &g_array_index(state->cells, struct cell, i);
    bool is_held = cell->value.kind != VALUE_ADDRESS || kept[cell->value.object];
    bool is_input = cell->edge == EDGE_INPUT && kept[cell->object];
    if ((!is_input && !is_kept_cell(state, kept, cell)) || !is_held) {
      g_array_remove_index(state->cells, i);
      continue;
    }
    cell->object = number[cell->object];
    renumber_value(&cell->value, number);
  }
}

void state_compact(struct state *state) {
  g_autofree bool *kept = find_kept(state);
  g_autofree uint32_t *number = g_new(uint32_t, state->objects->len + 1);
  GArray *objects = g_array_new(FALSE, TRUE, sizeof(struct object));
  for (uint32_t i = 0; i < state->objects->len; i++) {
    number[i] = kept[i] ? objects->len : NOT_KEPT;
    if (!kept[i])
      continue;
    struct object object = *state_object(state, i);
    if (object.kind == OBJECT_LOADED)
      object.parent = number[object.parent];
    g_array_append_val(objects, object);
  }
  renumber_cells(state, kept, number);
  for (guint i = 0; i < state->counts->len; i++)
    g_array_index(state->counts, struct count_event, i).object =
        number[g_array_index(state->counts, struct count_event, i).object];
  for (guint i = 0; i < state->relations->len; i++) {
    struct relation *relation = &g_array_index(state->relations, struct relation, i);
    relation->a = number[relation->a];
    relation->b = number[relation->b];
  }
  renumber_value(&state->result, number);
  g_array_unref(state->objects);
  state->objects = objects;
}
