/* Elementary cycles of counted edges in an abstract heap: shortest first, one per closing store.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap_edges.h"
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
  struct heap_edges *edges;
};

static bool is_atomic(const struct object *object) {
  return object->type && (object->type->flags & TYPE_ATOMIC);
}

static bool may_be_edge(const struct state *state, const struct cell *cell, const void *data) {
  const struct search *search = data;
  if ((cell->edge != EDGE_PLACED && cell->edge != EDGE_INPUT) || !search->is_in[cell->object] ||
      !search->is_in[cell->value.object])
    return false;
  const struct object *held = state_object(state, cell->value.object);
  const struct object *holder = state_object(state, cell->object);
  return !is_atomic(held) && !is_atomic(holder) && !holder->is_dead && !held->is_dead;
}

/* What stood in a strong slot when the function was entered, and still does, is an edge like any other. */
static bool is_edge(const struct state *state, const struct cell *cell, const void *data) {
  const struct search *search = data;
  return may_be_edge(state, cell, search) &&
         (cell->edge == EDGE_PLACED || slot_is_strong(search->analysis, state, cell));
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
    for (uint32_t i = search->edges->first[holder]; i < search->edges->first[holder + 1]; i++) {
      const struct cell *cell = cell_at(state, search->edges->cells[i]);
      if (came[cell->value.object] != G_MAXUINT)
        continue;
      came[cell->value.object] = search->edges->cells[i];
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

/* The strength of what stood in slots before is asked only where there could be a cycle at all. */
static struct heap_edges *find_edges(const struct search *search) {
  struct heap_edges *edges = heap_edges_create(search->state, may_be_edge, search);
  if (!heap_edges_peel(edges, search->state))
    return edges;
  heap_edges_destroy(edges);
  edges = heap_edges_create(search->state, is_edge, search);
  heap_edges_peel(edges, search->state);
  return edges;
}

GPtrArray *cycles_find(struct frame *frame, const struct state *state, const uint8_t *is_in) {
  GPtrArray *cycles = g_ptr_array_new_with_free_func(abstract_cycle_free);
  struct search search = {.analysis = frame->analysis, .state = state, .is_in = is_in};
  search.edges = find_edges(&search);
  g_autoptr(GArray) closing = g_array_new(FALSE, FALSE, sizeof(guint));
  for (uint32_t i = 0; i < search.edges->first[state->objects->len]; i++)
    if (cell_at(state, search.edges->cells[i])->is_dirty)
      g_array_append_val(closing, search.edges->cells[i]);
  g_array_sort_with_data(closing, compare_events, (void *)state);
  for (guint i = 0; i < closing->len && cycles->len < LIMIT_CYCLES_PER_SCC; i++) {
    GArray *cells = shortest_path(&search, g_array_index(closing, guint, i));
    if (cells)
      add_cycle(frame, state, cycles, cells);
  }
  heap_edges_destroy(search.edges);
  return cycles;
}
