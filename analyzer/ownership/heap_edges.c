/* The cells of an abstract heap by the object they are in.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap_edges.h"

static const struct cell *cell_at(const struct state *state, guint index) {
  return &g_array_index(state->cells, struct cell, index);
}

static bool passes(const struct state *state, guint index, heap_edge_filter *filter, const void *data) {
  const struct cell *cell = cell_at(state, index);
  return cell->value.kind == VALUE_ADDRESS && filter(state, cell, data);
}

struct heap_edges *heap_edges_create(const struct state *state, heap_edge_filter *filter, const void *data) {
  struct heap_edges *edges = g_new0(struct heap_edges, 1);
  uint32_t objects = state->objects->len;
  g_autofree bool *is_kept = g_new0(bool, state->cells->len + 1);
  edges->first = g_new0(uint32_t, objects + 1);
  edges->cells = g_new(guint, state->cells->len + 1);
  for (guint i = 0; i < state->cells->len; i++) {
    is_kept[i] = passes(state, i, filter, data);
    edges->first[cell_at(state, i)->object] += is_kept[i];
  }
  for (uint32_t i = 0, sum = 0; i <= objects; i++) {
    sum += edges->first[i];
    edges->first[i] = sum;
  }
  for (guint i = state->cells->len; i-- > 0;)
    if (is_kept[i])
      edges->cells[--edges->first[cell_at(state, i)->object]] = i;
  return edges;
}

void heap_edges_destroy(struct heap_edges *edges) {
  if (!edges)
    return;
  g_free(edges->first);
  g_free(edges->cells);
  g_free(edges);
}

struct peeling {
  const struct state *state;
  struct heap_edges *edges;
  uint32_t *incoming;
  uint32_t *bare; /* stack of objects that nothing leads to */
  uint32_t bare_count;
};

static uint32_t held_by(const struct peeling *peeling, uint32_t position) {
  return cell_at(peeling->state, peeling->edges->cells[position])->value.object;
}

/* Takes away, one after the other, the objects that no edge leads to. */
static void peel_sources(struct peeling *peeling) {
  uint32_t objects = peeling->state->objects->len;
  for (uint32_t i = 0; i < peeling->edges->first[objects]; i++)
    peeling->incoming[held_by(peeling, i)]++;
  for (uint32_t i = 0; i < objects; i++)
    if (!peeling->incoming[i])
      peeling->bare[peeling->bare_count++] = i;
  while (peeling->bare_count) {
    uint32_t object = peeling->bare[--peeling->bare_count];
    for (uint32_t i = peeling->edges->first[object]; i < peeling->edges->first[object + 1]; i++)
      if (--peeling->incoming[held_by(peeling, i)] == 0)
        peeling->bare[peeling->bare_count++] = held_by(peeling, i);
  }
}

/* Then those that lead nowhere, by rounds: what is left is small. */
static void peel_sinks(struct peeling *peeling, bool *is_left) {
  uint32_t objects = peeling->state->objects->len;
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (uint32_t object = 0; object < objects; object++) {
      bool leads_on = false;
      for (uint32_t i = peeling->edges->first[object];
           is_left[object] && i < peeling->edges->first[object + 1]; i++)
        leads_on |= is_left[held_by(peeling, i)];
      has_changed |= is_left[object] && !leads_on;
      is_left[object] = leads_on;
    }
  }
}

static void keep_left(struct peeling *peeling, const bool *is_left) {
  struct heap_edges *edges = peeling->edges;
  uint32_t objects = peeling->state->objects->len, kept = 0;
  for (uint32_t object = 0; object < objects; object++) {
    uint32_t begin = edges->first[object], end = edges->first[object + 1];
    edges->first[object] = kept;
    for (uint32_t i = begin; i < end; i++)
      if (is_left[object] && is_left[held_by(peeling, i)])
        edges->cells[kept++] = edges->cells[i];
  }
  edges->first[objects] = kept;
}

bool heap_edges_peel(struct heap_edges *edges, const struct state *state) {
  uint32_t objects = state->objects->len;
  g_autofree uint32_t *memory = g_new0(uint32_t, (gsize)objects * 2 + 1);
  struct peeling peeling = {.state = state, .edges = edges, .incoming = memory, .bare = memory + objects};
  peel_sources(&peeling);
  g_autofree bool *is_left = g_new0(bool, objects + 1);
  bool has_left = false;
  for (uint32_t i = 0; i < objects; i++) {
    is_left[i] = peeling.incoming[i] != 0;
    has_left |= is_left[i];
  }
  if (!has_left) {
    edges->first[objects] = 0;
    return false;
  }
  peel_sinks(&peeling, is_left);
  keep_left(&peeling, is_left);
  return edges->first[objects] != 0;
}
