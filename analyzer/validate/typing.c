/* What type a block has: by what it says itself and who made it, or by the place of the call that made it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/graph.h"

#include "analyzer/validate/layouts.h"

#include <string.h>

#define MAKER_FRAMES 5        /* a library's own frames between its constructor and malloc */
#define MOST_CLAIMS (1 << 24) /* a larger count is no count */

static bool has_count(const struct shape *shape, const struct heap_block *block, uint64_t base,
                      uint64_t *claims) {
  *claims = 0;
  if (shape->count_offset < 0)
    return true;
  *claims = heap_number(block, base + (uint64_t)shape->count_offset, shape->count_bytes);
  return *claims >= 1 && *claims <= MOST_CLAIMS;
}

static bool add_node(struct claims *graph, uint32_t index, const struct shape *shape, uint64_t base) {
  struct claims_node node = {.block = index, .shape = shape, .base = base};
  if (!has_count(shape, heap_block(graph->heap, index), base, &node.claims))
    return false;
  graph->node_of[index] = (int32_t)graph->nodes->len;
  g_array_append_val(graph->nodes, node);
  return true;
}

static const struct layout *layout_of(const struct heap_block *block, const char *function) {
  const struct layout *layout;
  for (guint i = 0; (layout = layouts_by_maker(function, (int64_t)block->size_bytes, i)); i++)
    if (layout->tag_offset < 0 ||
        heap_number(block, (uint64_t)layout->tag_offset, 4) == (uint64_t)layout->tag)
      return layout;
  return NULL;
}

/* One type can have several layouts (array, object): each is a shape of its own. */
static const struct shape *shape_of_layout(struct claims *graph, const struct layout *layout) {
  g_autofree char *key = g_strdup_printf("%s#%p", layout->type, (const void *)layout);
  struct shape *shape = g_hash_table_lookup(graph->shapes->shapes, key);
  if (!shape) {
    shape = layouts_shape(layout->type);
    shape->layout = layout;
    shape->size_bytes = layout->size_bytes;
    g_hash_table_insert(graph->shapes->shapes, g_string_chunk_insert_const(graph->shapes->strings, key),
                        shape);
  }
  return shape;
}

static const struct snapshot_stack *stack_of(const struct claims *graph, const struct heap_block *block) {
  static const struct snapshot_stack nobody;
  return block->stack < graph->heap->stack_count ? &graph->heap->stacks[block->stack] : &nobody;
}

static bool type_by_maker(struct claims *graph, uint32_t index) {
  const struct heap_block *block = heap_block(graph->heap, index);
  const struct snapshot_stack *stack = stack_of(graph, block);
  for (uint64_t i = 0; i < MIN(stack->depth, MAKER_FRAMES); i++) {
    const GArray *calls = symbols_calls(graph->symbols, stack->pcs[i]);
    for (guint k = 0; k < calls->len; k++) {
      const char *function = g_array_index(calls, struct code_place, k).function;
      const struct layout *layout = function ? layout_of(block, function) : NULL;
      if (layout)
        return add_node(graph, index, shape_of_layout(graph, layout), 0);
    }
  }
  return false;
}

static const struct site *site_at(const struct claims *graph, const struct code_place *place) {
  if (!place->file)
    return NULL;
  g_autofree char *key = g_strdup_printf("%s:%u", place->file, place->line);
  const GPtrArray *sites = g_hash_table_lookup(graph->sites, key);
  if (!sites)
    return NULL;
  const struct site *only = sites->len == 1 ? sites->pdata[0] : NULL;
  for (guint i = 0; i < sites->len; i++) {
    const struct site *site = sites->pdata[i];
    if (site->column == place->column)
      return site;
    if (only && strcmp(only->type, site->type) != 0)
      only = NULL;
  }
  return place->column == 0 ? only : NULL; /* no columns in this line table */
}

/* A fresh block of exactly this call; `is_direct`: the call is to the allocation function itself. */
static bool fits(const struct shape *shape, const struct heap_block *block, bool is_direct, uint64_t *base) {
  uint64_t size = (uint64_t)MAX(shape->size_bytes, 0);
  *base = 0;
  if (size == 0 || block->size_bytes < size)
    return false;
  if (!shape->is_gobject)
    return is_direct || block->size_bytes == size;
  *base = block->size_bytes - size; /* private data stands in front of the instance */
  return *base % 16 == 0 || *base == 0;
}

static bool accept(struct claims *graph, uint32_t index, const struct shape *shape, bool is_direct) {
  uint64_t base = 0;
  bool is_fit =
      fits(shape, heap_block(graph->heap, index), is_direct, &base) && add_node(graph, index, shape, base);
  g_hash_table_add(is_fit ? graph->typed : graph->unfit, (void *)shape->name);
  return is_fit;
}

/* Cells of a list belong to what holds the list. */
static bool is_container(const struct claims *graph, const struct site *site) {
  const struct type_row *row = g_hash_table_lookup(graph->shapes->types, site->type);
  return row && g_strcmp0(row->kind, "container") == 0;
}

static bool type_by_site(struct claims *graph, uint32_t index) {
  const struct heap_block *block = heap_block(graph->heap, index);
  const struct snapshot_stack *stack = stack_of(graph, block);
  bool is_direct = true;
  for (uint64_t i = 0; i < stack->depth; i++) {
    const GArray *calls = symbols_calls(graph->symbols, stack->pcs[i]);
    for (guint k = 0; k < calls->len; k++) {
      const struct site *site = site_at(graph, &g_array_index(calls, struct code_place, k));
      const struct shape *shape =
          site && !is_container(graph, site) ? shapes_find(graph->shapes, site->type) : NULL;
      if (shape && !shape->layout)
        return accept(graph, index, shape, is_direct);
      is_direct = false;
    }
  }
  return false;
}

/* A GObject instance begins with a pointer to its class, and classes begin with their type. */
static bool is_instance(const struct claims *graph, const struct claims_node *node) {
  const struct heap_block *block = heap_block(graph->heap, node->block);
  int64_t class = heap_find(graph->heap, heap_number(block, node->base, 8));
  return class >= 0 &&
         heap_block(graph->heap, (uint64_t) class)->address == heap_number(block, node->base, 8) &&
         heap_number(heap_block(graph->heap, (uint64_t) class), 0, 8) != 0;
}

static void drop_impostors(struct claims *graph) {
  for (guint i = 0; i < graph->nodes->len; i++) {
    struct claims_node *node = claims_node(graph, i);
    if (node->shape->is_gobject && !is_instance(graph, node))
      node->is_dropped = true;
  }
}

static void note_made(struct claims *graph, const struct code_place *place) {
  const struct site *site = site_at(graph, place);
  const char *type = site ? site->type : place->function ? layouts_type_by_maker(place->function) : NULL;
  if (type)
    g_hash_table_add(graph->made, (void *)type);
}

/* Stacks are kept when their blocks are freed. */
static void note_all_made(struct claims *graph) {
  for (uint64_t i = 1; i < graph->heap->stack_count; i++)
    for (uint64_t k = 0; k < graph->heap->stacks[i].depth; k++) {
      const GArray *calls = symbols_calls(graph->symbols, graph->heap->stacks[i].pcs[k]);
      for (guint c = 0; c < calls->len; c++)
        note_made(graph, &g_array_index(calls, struct code_place, c));
    }
}

void claims_type_blocks(struct claims *graph) {
  note_all_made(graph);
  for (guint i = 0; i < graph->heap->blocks->len; i++)
    if (!type_by_maker(graph, i))
      type_by_site(graph, i);
  drop_impostors(graph);
}
