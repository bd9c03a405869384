/* What the containers of libraries hold: their structs are private, so a layout says where.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/graph.h"

#include "analyzer/validate/layouts.h"

static bool owns(struct claims *graph, const struct heap_block *block, int64_t guard_offset) {
  return guard_offset < 0 || claims_is_release(graph, heap_number(block, (uint64_t)guard_offset, 8));
}

static void add_array(struct claims *graph, uint32_t node, const struct heap_block *block) {
  const struct layout *layout = claims_node(graph, node)->shape->layout;
  uint64_t used = heap_number(block, (uint64_t)layout->used_offset, layout->used_bytes);
  int64_t part = claims_take_part(graph, node, heap_number(block, (uint64_t)layout->data_offset, 8));
  const struct heap_block *data = part >= 0 ? heap_block(graph->heap, (uint64_t)part) : NULL;
  if (!data || used > data->size_bytes / 8 || !owns(graph, block, layout->guard_offset))
    return;
  for (uint64_t i = 0; i < used; i++)
    claims_add_held(graph, node, layout->slot, data->address + i * 8, heap_number(data, i * 8, 8));
}

/* Nodes are blocks of their own, or lie together in one. */
static void add_linked(struct claims *graph, uint32_t node, const struct heap_block *block) {
  const struct layout *layout = claims_node(graph, node)->shape->layout;
  uint64_t next = heap_number(block, (uint64_t)layout->data_offset, 8);
  uint64_t used = heap_number(block, (uint64_t)layout->used_offset, layout->used_bytes);
  if (layout->index_offset > 0)
    claims_take_part(graph, node, heap_number(block, (uint64_t)layout->index_offset, 8));
  for (uint64_t i = 0; i < used && next; i++) {
    int64_t found = heap_find(graph->heap, next);
    uint64_t start = found >= 0 ? heap_block(graph->heap, (uint64_t)found)->address : 0;
    int64_t part = found >= 0 ? claims_take_part(graph, node, start) : -1;
    if (part < 0)
      return;
    const struct heap_block *item = heap_block(graph->heap, (uint64_t)part);
    uint64_t value = next - start + (uint64_t)layout->value_offset;
    claims_add_held(graph, node, layout->slot, item->address + value, heap_number(item, value, 8));
    next = heap_number(item, next - start + (uint64_t)layout->next_offset, 8);
  }
}

/* One of the two arrays, when its entries are pointers and the table releases them. */
static void add_column(struct claims *graph, uint32_t node, const struct heap_block *hashes,
                       const struct heap_block *column) {
  const char *slot = claims_node(graph, node)->shape->layout->slot;
  uint64_t count = MIN(hashes->size_bytes / 4, column->size_bytes / 8);
  for (uint64_t i = 0; i < count; i++)
    if (heap_number(hashes, i * 4, 4) >= 2) /* 0: unused, 1: removed */
      claims_add_held(graph, node, slot, column->address + i * 8, heap_number(column, i * 8, 8));
}

static void add_hash(struct claims *graph, uint32_t node, const struct heap_block *block) {
  const struct layout *layout = claims_node(graph, node)->shape->layout;
  uint64_t keys = heap_number(block, (uint64_t)layout->data_offset, 8);
  uint64_t values = heap_number(block, (uint64_t)layout->value_offset, 8);
  uint64_t wide = heap_number(block, (uint64_t)layout->wide_offset, 4);
  int64_t hash_part = claims_take_part(graph, node, heap_number(block, (uint64_t)layout->hashes_offset, 8));
  int64_t key_part = claims_take_part(graph, node, keys);
  int64_t value_part = values != keys ? claims_take_part(graph, node, values) : -1;
  if (hash_part < 0)
    return;
  const struct heap_block *hashes = heap_block(graph->heap, (uint64_t)hash_part);
  if (key_part >= 0 && (wide & 1) && owns(graph, block, layout->key_guard_offset))
    add_column(graph, node, hashes, heap_block(graph->heap, (uint64_t)key_part));
  if (value_part >= 0 && (wide & 2) && owns(graph, block, layout->guard_offset))
    add_column(graph, node, hashes, heap_block(graph->heap, (uint64_t)value_part));
}

void claims_add_elements(struct claims *graph, uint32_t node) {
  const struct claims_node *holder = claims_node(graph, node);
  const struct layout *layout = holder->shape->layout;
  const struct heap_block *block = heap_block(graph->heap, holder->block);
  if (layout->hop_offset > 0) {
    int64_t part = claims_take_part(graph, node, heap_number(block, (uint64_t)layout->hop_offset, 8));
    if (part < 0)
      return;
    block = heap_block(graph->heap, (uint64_t)part);
  }
  if (layout->kind == LAYOUT_ARRAY)
    add_array(graph, node, block);
  else if (layout->kind == LAYOUT_LINKED)
    add_linked(graph, node, block);
  else if (layout->kind == LAYOUT_HASH_ARRAYS)
    add_hash(graph, node, block);
}
