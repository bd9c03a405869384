/* Elementary cycles of counted edges in an abstract heap: shortest first, one per closing store.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/judge.h"

#include "analyzer/ownership/limits.h"

#include <stdlib.h>
#include <string.h>

void abstract_cycle_free(void *data) {
  struct abstract_cycle *cycle = data;
  g_array_unref(cycle->cells);
  g_free(cycle);
}

static const struct cell *cell_at(const struct state *state, guint index) {
  return &g_array_index(state->cells, struct cell, index);
}

struct search {
  const struct analysis *analysis;
  const struct state *state;
  const uint8_t *is_in; /* objects that cycles are made of */
};

/* What stood in a strong slot when the function was entered, and still does, is an edge like any other. */
static bool is_counted_edge(const struct search *search, const struct cell *cell) {
  if (cell->value.kind != VALUE_ADDRESS)
    return false;
  return cell->edge == EDGE_PLACED ||
         (cell->edge == EDGE_INPUT && slot_is_strong(search->analysis, search->state, cell));
}

static bool is_edge(const struct search *search, guint index) {
  const struct state *state = search->state;
  const uint8_t *is_in = search->is_in;
  const struct cell *cell = cell_at(state, index);
  if (!is_counted_edge(search, cell))
    return false;
  const struct object *held = state_object(state, cell->value.object);
  const struct object *holder = state_object(state, cell->object);
  if ((held->type && (held->type->flags & TYPE_ATOMIC)) ||
      (holder->type && (holder->type->flags & TYPE_ATOMIC)))
    return false;
  return is_in[cell->object] && is_in[cell->value.object] && !holder->is_dead && !held->is_dead;
}

/* Breadth first from the held object back to the holder; the path's cells, or NULL. */
static GArray *shortest_path(const struct search *search, guint closing) {
  const struct state *state = search->state;
  uint32_t from = cell_at(state, closing)->value.object, to = cell_at(state, closing)->object;
  g_autofree guint *came = g_new(guint, state->objects->len + 1);
  memset(came, 0xff, (state->objects->len + 1) * sizeof *came);
  g_autoptr(GArray) queue = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  g_array_append_val(queue, from);
  came[from] = closing;
  for (guint head = 0; head < queue->len && came[to] == G_MAXUINT; head++) {
    uint32_t holder = g_array_index(queue, uint32_t, head);
    for (guint i = 0; i < state->cells->len; i++) {
      const struct cell *cell = cell_at(state, i);
      if (cell->object != holder || !is_edge(search, i) || came[cell->value.object] != G_MAXUINT)
        continue;
      came[cell->value.object] = i;
      g_array_append_val(queue, cell->value.object);
    }
  }
  if (came[to] == G_MAXUINT)
    return NULL;
  GArray *path = g_array_new(FALSE, FALSE, sizeof(guint));
  for (uint32_t at = to; at != from; at = cell_at(state, came[at])->object)
    g_array_prepend_val(path, came[at]);
  g_array_prepend_val(path, closing);
  return path;
}

static bool has_counted(const struct state *state, const GArray *cells) {
  for (guint i = 0; i < cells->len; i++) {
    const struct cell *cell = cell_at(state, g_array_index(cells, guint, i));
    const struct object *held = state_object(state, cell->value.object);
    if (held->is_counted || (held->type && (held->type->flags & TYPE_COUNTED)))
      return true;
  }
  return false;
}

/* Of the stores that were made; the first cell is one. */
static guint latest(const struct state *state, const GArray *cells) {
  guint closing = g_array_index(cells, guint, 0);
  for (guint i = 1; i < cells->len; i++) {
    guint candidate = g_array_index(cells, guint, i);
    if (cell_at(state, candidate)->edge != EDGE_INPUT &&
        cell_at(state, candidate)->event > cell_at(state, closing)->event)
      closing = candidate;
  }
  return closing;
}

static bool is_same(const GArray *a, const GArray *b) {
  if (a->len != b->len)
    return false;
  for (guint shift = 0; shift < a->len; shift++) {
    guint equal = 0;
    while (equal < a->len &&
           g_array_index(a, guint, equal) == g_array_index(b, guint, (equal + shift) % b->len))
      equal++;
    if (equal == a->len)
      return true;
  }
  return false;
}

static bool is_known(const GPtrArray *cycles, const GArray *cells) {
  for (guint i = 0; i < cycles->len; i++) {
    const struct abstract_cycle *known = g_ptr_array_index(cycles, i);
    if (is_same(known->cells, cells))
      return true;
  }
  return false;
}

static void add_cycle(struct frame *frame, const struct state *state, GPtrArray *cycles, GArray *cells) {
  if (cells->len > LIMIT_CYCLE_LENGTH) {
    analysis_truncate(frame->analysis, frame->function, "cycle-length", "a cycle longer than the limit");
    g_array_unref(cells);
    return;
  }
  if (!has_counted(state, cells) || is_known(cycles, cells)) {
    g_array_unref(cells);
    return;
  }
  struct abstract_cycle *cycle = g_new0(struct abstract_cycle, 1);
  cycle->cells = cells;
  cycle->closing = latest(state, cells);
  g_ptr_array_add(cycles, cycle);
}

static int compare_events(const void *a, const void *b, void *data) {
  const struct state *state = data;
  uint32_t left = cell_at(state, *(const guint *)a)->event, right = cell_at(state, *(const guint *)b)->event;
  return left < right ? 1 : left > right ? -1 : 0;
}

GPtrArray *cycles_find(struct frame *frame, const struct state *state, const uint8_t *is_in) {
  GPtrArray *cycles = g_ptr_array_new_with_free_func(abstract_cycle_free);
  struct search search = {.analysis = frame->analysis, .state = state, .is_in = is_in};
  g_autoptr(GArray) edges = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < state->cells->len; i++)
    if (cell_at(state, i)->is_dirty && is_edge(&search, i))
      g_array_append_val(edges, i);
  g_array_sort_with_data(edges, compare_events, (void *)state);
  for (guint i = 0; i < edges->len && cycles->len < LIMIT_CYCLES_PER_SCC; i++) {
    GArray *cells = shortest_path(&search, g_array_index(edges, guint, i));
    if (cells)
      add_cycle(frame, state, cycles, cells);
  }
  return cycles;
}
