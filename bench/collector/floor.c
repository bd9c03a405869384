/* The physical floor: the three passes and the freeing as bare loops over an array of nodes and a side table.
 * SPDX-License-Identifier: MIT */
#include "shapes.h"

struct node {
  uint32_t count, index;
  uint64_t type;
  struct node *a, *b;
};

struct graph {
  struct node *nodes;
  uint32_t *side, *stack;
  size_t count;
};

static void build(struct graph *graph, const char *shape) {
  struct node *nodes = graph->nodes;
  size_t count = graph->count;
  uint64_t state = 1;
  int is_live = !strcmp(shape, "live") || !strcmp(shape, "mixed"), is_mixed = !strcmp(shape, "mixed");
  for (size_t i = 0; i < count; i++)
    nodes[i] = (struct node){.index = (uint32_t)i};
  for (size_t i = 0; i < count; i++) {
    int is_garbage = is_mixed && i % 20 >= 18;
    if (is_live && !is_garbage) {
      nodes[i].a = i + 1 < count ? &nodes[i + 1 + (is_mixed && i % 20 == 17 ? 2 : 0)] : NULL;
      nodes[i].a = nodes[i].a < nodes + count ? nodes[i].a : NULL;
      size_t other = next_random(&state, count);
      nodes[i].b = &nodes[is_mixed && other % 20 >= 18 ? other - 2 : other];
    } else {
      nodes[i].a = !strcmp(shape, "ring") ? &nodes[(i + 1) % count] : &nodes[i ^ 1];
    }
  }
  nodes[0].count += (uint32_t)is_live;
  for (size_t i = 0; i < count; i++) {
    if (nodes[i].a)
      nodes[i].a->count++;
    if (nodes[i].b)
      nodes[i].b->count++;
  }
}

static void subtract(struct graph *graph) {
  for (size_t i = 0; i < graph->count; i++)
    graph->side[i] = graph->nodes[i].count;
  for (size_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[i];
    if (node->a)
      graph->side[node->a->index]--;
    if (node->b)
      graph->side[node->b->index]--;
  }
}

/* In address order; only what lies behind needs the stack. */
static void reach(struct graph *graph, const struct node *node, size_t current, size_t *depth) {
  if (!node || graph->side[node->index] == UINT32_MAX)
    return;
  graph->side[node->index] = UINT32_MAX;
  if (node->index <= current)
    graph->stack[(*depth)++] = node->index;
}

static void scan(struct graph *graph) {
  size_t depth = 0;
  for (size_t i = 0; i < graph->count; i++) {
    if (!graph->side[i])
      continue;
    graph->side[i] = UINT32_MAX;
    reach(graph, graph->nodes[i].a, i, &depth);
    reach(graph, graph->nodes[i].b, i, &depth);
  }
  while (depth) {
    const struct node *node = &graph->nodes[graph->stack[--depth]];
    reach(graph, node->a, SIZE_MAX, &depth);
    reach(graph, node->b, SIZE_MAX, &depth);
  }
}

static size_t free_rest(struct graph *graph) {
  struct node *free_list = NULL;
  size_t freed = 0;
  for (size_t i = 0; i < graph->count; i++) {
    if (graph->side[i])
      continue;
    graph->nodes[i].b = free_list;
    free_list = &graph->nodes[i];
    freed++;
  }
  return freed;
}

int main(int argc, char **argv) {
  if (argc != 3)
    return 2;
  size_t count = strtoull(argv[2], NULL, 10);
  struct graph graph = {malloc(count * sizeof *graph.nodes), malloc(count * sizeof *graph.side),
                        malloc(count * sizeof *graph.stack), count};
  if (!graph.nodes || !graph.side || !graph.stack)
    return 2;
  build(&graph, argv[1]);
  print_result("objects", (double)count);
  double start = cpu_ns();
  subtract(&graph);
  scan(&graph);
  size_t found = free_rest(&graph);
  print_result("first", cpu_ns() - start);
  print_result("found", (double)found);
  return 0;
}
