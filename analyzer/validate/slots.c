/* From slots to edges, and what every other word keeps alive.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/graph.h"

struct visit {
  struct claims *graph;
  uint32_t node;
  const struct shape_slot *slot;
};

static void follow(const struct visit *visit, unsigned depth, uint32_t block, uint64_t base);

void claims_add_held(struct claims *graph, uint32_t node, const char *slot, uint64_t address,
                     uint64_t value) {
  gint64 key = (gint64)address;
  int64_t block = value ? heap_find(graph->heap, value) : -1;
  if (slot)
    g_hash_table_add(graph->covered, g_memdup2(&key, sizeof key));
  int32_t held = block >= 0 ? graph->node_of[block] : -1;
  if (!slot || held < 0 || claims_node(graph, (uint64_t)held)->is_dropped)
    return;
  struct claims_edge edge = {node, (uint32_t)held, slot};
  g_array_append_val(graph->edges, edge);
}

int64_t claims_take_part(struct claims *graph, uint32_t node, uint64_t value) {
  int64_t block = value ? heap_find(graph->heap, value) : -1;
  if (block < 0 || heap_block(graph->heap, (uint64_t)block)->address != value)
    return -1;
  if (graph->node_of[block] >= 0 && !claims_node(graph, (uint64_t)graph->node_of[block])->is_dropped)
    return -1;
  if (graph->part_of[block] != -1 && graph->part_of[block] != (int32_t)node) {
    graph->part_of[block] = -2;
    return -1;
  }
  graph->part_of[block] = (int32_t)node;
  return block;
}

bool claims_is_release(struct claims *graph, uint64_t function) {
  const char *name = symbols_function_at(graph->symbols, function);
  return name && g_hash_table_contains(graph->shapes->releases, name);
}

/* A function kept in the same object releases what the slot holds. */
static bool is_guarded(const struct visit *visit, const struct heap_block *block) {
  for (uint64_t offset = 0; offset + 8 <= block->size_bytes; offset += 8)
    if (claims_is_release(visit->graph, heap_number(block, offset, 8)))
      return true;
  return false;
}

static void reach(const struct visit *visit, unsigned depth, uint32_t index, uint64_t offset) {
  const struct heap_block *block = heap_block(visit->graph->heap, index);
  uint64_t value = heap_number(block, offset, 8);
  if (depth + 1 < visit->slot->depth) {
    int64_t part = claims_take_part(visit->graph, visit->node, value);
    if (part >= 0)
      follow(visit, depth + 1, (uint32_t)part, 0);
    return;
  }
  if (visit->slot->use == SLOT_GUARDED && !is_guarded(visit, block))
    return;
  bool is_counted = visit->slot->use != SLOT_UNCOUNTED;
  gint64 key = (gint64)(block->address + offset);
  if (is_counted)
    claims_add_held(visit->graph, visit->node, visit->slot->name, block->address + offset, value);
  else
    g_hash_table_add(visit->graph->covered, g_memdup2(&key, sizeof key));
}

static uint64_t used_elements(const struct path_step *step, const struct heap_block *block, uint64_t base,
                              uint64_t capacity) {
  for (unsigned i = 0; i < step->length_count; i++) {
    uint64_t used = heap_number(block, base + (uint64_t)step->lengths[i].offset, step->lengths[i].size_bytes);
    capacity = MIN(capacity, used);
  }
  return capacity;
}

static void follow_elements(const struct visit *visit, unsigned depth, uint32_t index, uint64_t base) {
  const struct path_step *step = &visit->slot->steps[depth];
  const struct heap_block *block = heap_block(visit->graph->heap, index);
  uint32_t elements = index;
  uint64_t start = base + (uint64_t)step->offset, capacity = (uint64_t)step->length;
  if (step->kind == HOP_BUFFER) {
    int64_t part = claims_take_part(visit->graph, visit->node, heap_number(block, start, 8));
    if (part < 0)
      return;
    elements = (uint32_t)part;
    start = 0;
    capacity = heap_block(visit->graph->heap, elements)->size_bytes / (uint64_t)step->stride;
  }
  uint64_t used = used_elements(step, block, base, capacity);
  for (uint64_t i = 0; i < used; i++)
    reach(visit, depth, elements, start + i * (uint64_t)step->stride + (uint64_t)step->inner);
}

/* Each record is followed once: a ring ends where it began. */
static void follow_list(const struct visit *visit, unsigned depth, uint32_t index, uint64_t base) {
  const struct path_step *step = &visit->slot->steps[depth];
  uint64_t next = heap_number(heap_block(visit->graph->heap, index), base + (uint64_t)step->offset, 8);
  for (;;) {
    int64_t block = next ? heap_find(visit->graph->heap, next) : -1;
    bool is_new = block >= 0 && visit->graph->part_of[block] == -1;
    int64_t part = is_new ? claims_take_part(visit->graph, visit->node, next) : -1;
    if (part < 0)
      return;
    follow(visit, depth + 1, (uint32_t)part, 0);
    next = heap_number(heap_block(visit->graph->heap, (uint64_t)part), (uint64_t)step->inner, 8);
  }
}

static void follow(const struct visit *visit, unsigned depth, uint32_t block, uint64_t base) {
  const struct path_step *step = &visit->slot->steps[depth];
  if (step->kind == HOP_FIELD)
    reach(visit, depth, block, base + (uint64_t)step->offset);
  else if (step->kind == HOP_LIST)
    follow_list(visit, depth, block, base);
  else
    follow_elements(visit, depth, block, base);
}

void claims_add_slots(struct claims *graph, uint32_t node) {
  const struct claims_node *holder = claims_node(graph, node);
  for (guint i = 0; i < holder->shape->slots->len; i++) {
    struct visit visit = {graph, node, &g_array_index(holder->shape->slots, struct shape_slot, i)};
    follow(&visit, 0, holder->block, holder->base);
  }
}

static int32_t node_around(const struct claims *graph, int64_t block) {
  if (graph->node_of[block] >= 0 && !claims_node(graph, (uint64_t)graph->node_of[block])->is_dropped)
    return graph->node_of[block];
  return graph->part_of[block] >= 0 ? graph->part_of[block] : -1;
}

static void add_pointers_of(struct claims *graph, uint32_t index, uint64_t low, uint64_t high) {
  const struct heap_block *block = heap_block(graph->heap, index);
  int32_t holder = node_around(graph, index);
  for (uint64_t offset = 0; offset + 8 <= block->size_bytes; offset += 8) {
    uint64_t value = heap_number(block, offset, 8);
    gint64 key = (gint64)(block->address + offset);
    if (value < low || value >= high || (holder >= 0 && g_hash_table_contains(graph->covered, &key)))
      continue;
    int64_t target = heap_find(graph->heap, value);
    int32_t held = target >= 0 ? node_around(graph, target) : -1;
    if (held < 0 || held == holder)
      continue;
    struct claims_edge edge = {(uint32_t)holder, (uint32_t)held, NULL};
    if (holder < 0)
      graph->outside[held]++;
    else
      g_array_append_val(graph->edges, edge);
  }
}

void claims_add_pointers(struct claims *graph) {
  uint64_t low = UINT64_MAX, high = 0;
  for (guint i = 0; i < graph->heap->blocks->len; i++) {
    const struct heap_block *block = heap_block(graph->heap, i);
    if (node_around(graph, i) < 0)
      continue;
    low = MIN(low, block->address);
    high = MAX(high, block->address + block->size_bytes);
  }
  for (guint i = 0; high > 0 && i < graph->heap->blocks->len; i++)
    add_pointers_of(graph, i, low, high);
}
