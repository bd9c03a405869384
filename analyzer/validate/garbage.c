/* Strongly connected groups of dead objects (Tarjan 1972, without recursion), and the cycles in them.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/garbage.h"

#include <string.h>

#define MOST_EDGES 256 /* of one group that are looked at for a cycle of their own */
#define NONE UINT32_MAX

struct search {
  const struct claims *graph;
  uint32_t *index, *low, *group; /* per node */
  GArray *stack, *calls;         /* uint32_t; struct call */
  uint32_t next_index, groups;
};
struct call {
  uint32_t node;
  guint edge;
};

static const struct claims_edge *edge_at(const struct claims *graph, guint place) {
  return &g_array_index(graph->edges, struct claims_edge, place);
}

static bool is_dead_edge(const struct claims *graph, const struct claims_edge *edge) {
  return edge->slot && !claims_node(graph, edge->from)->is_alive && !claims_node(graph, edge->to)->is_alive;
}

static void open_node(struct search *search, uint32_t node) {
  struct call call = {node, search->graph->first_edge[node]};
  search->index[node] = search->low[node] = search->next_index++;
  g_array_append_val(search->stack, node);
  g_array_append_val(search->calls, call);
}

static void close_node(struct search *search, uint32_t node) {
  g_array_set_size(search->calls, search->calls->len - 1);
  if (search->calls->len > 0) {
    uint32_t caller = g_array_index(search->calls, struct call, search->calls->len - 1).node;
    search->low[caller] = MIN(search->low[caller], search->low[node]);
  }
  if (search->low[node] != search->index[node])
    return;
  uint32_t member;
  do {
    member = g_array_index(search->stack, uint32_t, search->stack->len - 1);
    g_array_set_size(search->stack, search->stack->len - 1);
    search->group[member] = search->groups;
  } while (member != node);
  search->groups++;
}

static void step(struct search *search) {
  struct call *call = &g_array_index(search->calls, struct call, search->calls->len - 1);
  uint32_t node = call->node;
  if (call->edge == search->graph->first_edge[node + 1]) {
    close_node(search, node);
    return;
  }
  const struct claims_edge *edge = edge_at(search->graph, call->edge++);
  if (!is_dead_edge(search->graph, edge))
    return;
  if (search->index[edge->to] == NONE)
    open_node(search, edge->to);
  else if (search->group[edge->to] == NONE)
    search->low[node] = MIN(search->low[node], search->index[edge->to]);
}

static void find_groups(struct search *search) {
  guint count = search->graph->nodes->len;
  for (guint i = 0; i < count; i++)
    search->index[i] = search->group[i] = NONE;
  for (guint i = 0; i < count; i++)
    if (search->index[i] == NONE && !claims_node(search->graph, i)->is_alive)
      for (open_node(search, i); search->calls->len > 0;)
        step(search);
}

/* The edges of a shortest way from `from` to `to` within their group; NULL: none. Breadth first. */
static GArray *find_way(const struct search *search, uint32_t from, uint32_t to) {
  g_autoptr(GHashTable) reached = g_hash_table_new(g_direct_hash, g_direct_equal); /* node + 1 -> edge + 1 */
  g_autoptr(GArray) queue = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  GArray *way = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_append_val(queue, from);
  for (guint head = 0; head < queue->len && !g_hash_table_contains(reached, GUINT_TO_POINTER(to + 1));
       head++) {
    uint32_t node = g_array_index(queue, uint32_t, head);
    for (guint i = search->graph->first_edge[node]; i < search->graph->first_edge[node + 1]; i++) {
      const struct claims_edge *edge = edge_at(search->graph, i);
      if (!is_dead_edge(search->graph, edge) || search->group[edge->to] != search->group[from] ||
          g_hash_table_contains(reached, GUINT_TO_POINTER(edge->to + 1)))
        continue;
      g_hash_table_insert(reached, GUINT_TO_POINTER(edge->to + 1), GUINT_TO_POINTER(i + 1));
      g_array_append_val(queue, edge->to);
    }
  }
  for (uint32_t node = to;;) {
    guint edge = GPOINTER_TO_UINT(g_hash_table_lookup(reached, GUINT_TO_POINTER(node + 1)));
    if (edge == 0) {
      g_array_unref(way);
      return NULL;
    }
    edge--;
    g_array_prepend_val(way, edge);
    node = edge_at(search->graph, edge)->from;
    if (node == from)
      return way;
  }
}

static int compare_rotations(const GArray *edges, guint a, guint b) {
  for (guint i = 0; i < edges->len; i++) {
    int order = strcmp(g_array_index(edges, struct garbage_edge, (a + i) % edges->len).slot,
                       g_array_index(edges, struct garbage_edge, (b + i) % edges->len).slot);
    if (order != 0)
      return order;
  }
  return 0;
}

static GArray *canonical(const GArray *edges) {
  guint least = 0;
  GArray *rotated = g_array_new(FALSE, FALSE, sizeof(struct garbage_edge));
  for (guint i = 1; i < edges->len; i++)
    if (compare_rotations(edges, i, least) < 0)
      least = i;
  for (guint i = 0; i < edges->len; i++)
    g_array_append_val(rotated, g_array_index(edges, struct garbage_edge, (least + i) % edges->len));
  return rotated;
}

static void append_named(const struct search *search, GArray *edges, guint place) {
  const struct claims_edge *edge = edge_at(search->graph, place);
  struct garbage_edge named = {claims_node(search->graph, edge->from)->shape->name, edge->slot,
                               claims_node(search->graph, edge->to)->shape->name};
  g_array_append_val(edges, named);
}

/* The cycle that begins with this edge, in the words of findings. */
static GArray *cycle_through(const struct search *search, guint place) {
  const struct claims_edge *edge = edge_at(search->graph, place);
  g_autoptr(GArray) edges = g_array_new(FALSE, FALSE, sizeof(struct garbage_edge));
  append_named(search, edges, place);
  if (edge->to != edge->from) {
    g_autoptr(GArray) way = find_way(search, edge->to, edge->from);
    for (guint i = 0; way && i < way->len; i++)
      append_named(search, edges, g_array_index(way, guint, i));
    if (!way)
      return NULL;
  }
  return canonical(edges);
}

void garbage_free(void *data) {
  struct garbage_cycle *cycle = data;
  g_array_unref(cycle->edges);
  g_free(cycle->maker.function);
  g_free(cycle->maker.file);
  g_hash_table_unref(cycle->functions);
  g_free(cycle);
}

static bool is_same_cycle(const GArray *a, const GArray *b) {
  if (a->len != b->len)
    return false;
  for (guint i = 0; i < a->len; i++)
    if (strcmp(g_array_index(a, struct garbage_edge, i).slot,
               g_array_index(b, struct garbage_edge, i).slot) != 0)
      return false;
  return true;
}

static struct garbage_cycle *find_cycle(const GPtrArray *cycles, const GArray *edges) {
  for (guint i = 0; i < cycles->len; i++)
    if (is_same_cycle(((struct garbage_cycle *)cycles->pdata[i])->edges, edges))
      return cycles->pdata[i];
  return NULL;
}

static struct garbage_maker find_maker(const struct claims *graph, uint32_t node) {
  const struct heap_block *block = heap_block(graph->heap, claims_node(graph, node)->block);
  const struct snapshot_stack *stack =
      block->stack < graph->heap->stack_count ? &graph->heap->stacks[block->stack] : NULL;
  for (uint64_t i = 0; stack && i < stack->depth; i++) {
    const GArray *calls = symbols_calls(graph->symbols, stack->pcs[i]);
    for (guint k = 0; k < calls->len; k++) {
      const struct code_place *place = &g_array_index(calls, struct code_place, k);
      if (place->file && place->function)
        return (struct garbage_maker){g_strdup(place->function), g_strdup(place->file), place->line,
                                      place->column};
    }
  }
  return (struct garbage_maker){NULL, NULL, 0, 0};
}

static void note_functions(const struct claims *graph, uint32_t node, GHashTable *functions) {
  const struct heap_block *block = heap_block(graph->heap, claims_node(graph, node)->block);
  const struct snapshot_stack *stack =
      block->stack < graph->heap->stack_count ? &graph->heap->stacks[block->stack] : NULL;
  for (uint64_t i = 0; stack && i < stack->depth; i++) {
    const GArray *calls = symbols_calls(graph->symbols, stack->pcs[i]);
    for (guint k = 0; k < calls->len; k++) {
      const char *name = g_array_index(calls, struct code_place, k).function;
      if (name && !g_hash_table_contains(functions, name))
        g_hash_table_add(functions, g_strdup(name));
    }
  }
}

struct group {
  guint64 objects, bytes;
  guint looked_at;
  bool is_new; /* a member was made in this process */
};

static struct group *measure_groups(const struct search *search) {
  struct group *groups = g_new0(struct group, search->groups + 1);
  for (guint i = 0; i < search->graph->nodes->len; i++) {
    if (search->group[i] == NONE)
      continue;
    const struct heap_block *block = heap_block(search->graph->heap, claims_node(search->graph, i)->block);
    struct group *group = &groups[search->group[i]];
    group->objects++;
    group->bytes += block->size_bytes;
    group->is_new |= block->epoch >= search->graph->heap->hello.epoch;
  }
  for (guint i = 0; i < search->graph->heap->blocks->len; i++) {
    int32_t node = search->graph->part_of[i];
    if (node >= 0 && search->group[node] != NONE)
      groups[search->group[node]].bytes += heap_block(search->graph->heap, i)->size_bytes;
  }
  return groups;
}

static void note_cycle(const struct search *search, GPtrArray *cycles, guint place, GHashTable *seen,
                       const struct group *group) {
  GArray *edges = cycle_through(search, place);
  if (!edges)
    return;
  uint32_t from = edge_at(search->graph, place)->from;
  struct garbage_cycle *cycle = find_cycle(cycles, edges);
  if (!cycle) {
    cycle = g_new0(struct garbage_cycle, 1);
    cycle->edges = g_array_ref(edges);
    cycle->functions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    cycle->maker = find_maker(search->graph, from);
    g_ptr_array_add(cycles, cycle);
  }
  g_array_unref(edges);
  note_functions(search->graph, from, cycle->functions);
  g_autofree char *key = g_strdup_printf("%u %p", search->group[from], (void *)cycle);
  if (!g_hash_table_add(seen, g_steal_pointer(&key)))
    return;
  cycle->cycles++;
  cycle->objects += group->objects;
  cycle->bytes += group->bytes;
}

static void note_cycles(const struct search *search, GPtrArray *cycles, bool is_inherited) {
  g_autofree struct group *groups = measure_groups(search);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < search->graph->edges->len; i++) {
    const struct claims_edge *edge = edge_at(search->graph, i);
    if (!is_dead_edge(search->graph, edge) || search->group[edge->from] != search->group[edge->to])
      continue;
    struct group *group = &groups[search->group[edge->from]];
    if ((group->is_new || is_inherited) && group->looked_at++ < MOST_EDGES)
      note_cycle(search, cycles, i, seen, group);
  }
}

GPtrArray *garbage_find(const struct claims *graph, bool is_inherited) {
  guint count = graph->nodes->len;
  GPtrArray *cycles = g_ptr_array_new_with_free_func(garbage_free);
  struct search search = {.graph = graph,
                          .index = g_new(uint32_t, count + 1),
                          .low = g_new(uint32_t, count + 1),
                          .group = g_new(uint32_t, count + 1),
                          .stack = g_array_new(FALSE, FALSE, sizeof(uint32_t)),
                          .calls = g_array_new(FALSE, FALSE, sizeof(struct call))};
  find_groups(&search);
  note_cycles(&search, cycles, is_inherited);
  g_free(search.index);
  g_free(search.low);
  g_free(search.group);
  g_array_unref(search.stack);
  g_array_unref(search.calls);
  return cycles;
}

static void add_names(GHashTable *into, GHashTable *from) {
  GHashTableIter iterator;
  void *name;
  g_hash_table_iter_init(&iterator, from);
  while (g_hash_table_iter_next(&iterator, &name, NULL))
    if (!g_hash_table_contains(into, name))
      g_hash_table_add(into, g_strdup(name));
}

void garbage_merge(GPtrArray *into, GPtrArray *more) {
  for (guint i = 0; i < more->len; i++) {
    const struct garbage_cycle *cycle = more->pdata[i];
    struct garbage_cycle *known = find_cycle(into, cycle->edges);
    if (!known) {
      known = g_new0(struct garbage_cycle, 1);
      known->edges = g_array_ref(cycle->edges);
      known->maker = (struct garbage_maker){g_strdup(cycle->maker.function), g_strdup(cycle->maker.file),
                                            cycle->maker.line, cycle->maker.column};
      known->functions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
      g_ptr_array_add(into, known);
    }
    add_names(known->functions, cycle->functions);
    known->cycles += cycle->cycles;
    known->objects += cycle->objects;
    known->bytes += cycle->bytes;
  }
  g_ptr_array_unref(more);
}

char *garbage_describe_edges(const GArray *edges) {
  GString *text = g_string_new(NULL);
  g_autoptr(GArray) ordered = canonical(edges);
  for (guint i = 0; i < ordered->len; i++) {
    const struct garbage_edge *edge = &g_array_index(ordered, struct garbage_edge, i);
    g_string_append_printf(text, "%s%s -> %s", i ? ", " : "", edge->slot, edge->held);
  }
  return g_string_free(text, FALSE);
}

char *garbage_describe(const struct garbage_cycle *cycle) {
  return garbage_describe_edges(cycle->edges);
}
