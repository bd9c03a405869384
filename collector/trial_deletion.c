/* Trial deletion in three passes over an abstract graph.
 * SPDX-License-Identifier: MIT
 *
 * The scan goes through the nodes in their own order, which is usually the order of their addresses: a live
 * node that lies ahead is met by the scan anyway, so that only backward edges need the stack. */
#include "collector/trial_deletion.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_STACK 256

struct subtraction {
  uint64_t *external;
  size_t wrong; /* lowest node with more edges than claims, or SIZE_MAX */
};

struct scan {
  const struct trial_graph *graph;
  uint8_t *alive;
  size_t current; /* nodes after this one are still ahead of the scan */
  size_t *stack;  /* live nodes whose edges are still to be followed */
  size_t depth, capacity;
  int out_of_memory;
};

static void copy_claims(const struct trial_graph *graph, uint64_t *external) {
  if (external != graph->claims && graph->node_count)
    memcpy(external, graph->claims, graph->node_count * sizeof *external);
}

static void subtract_edge(size_t held, void *arg) {
  struct subtraction *pass = arg;
  if (pass->external[held])
    pass->external[held]--;
  else if (held < pass->wrong)
    pass->wrong = held;
}

static void finish_edges(const struct trial_graph *graph) {
  if (graph->finish)
    graph->finish(graph->graph);
}

static size_t subtract_edges(const struct trial_graph *graph, uint64_t *external) {
  struct subtraction pass = {external, SIZE_MAX};
  for (size_t i = 0; i < graph->node_count; i++)
    graph->each_edge(graph->graph, i, subtract_edge, &pass);
  finish_edges(graph);
  return pass.wrong;
}

static void *resize(const struct trial_graph *graph, void *memory, size_t old_size, size_t size) {
  if (graph->resize)
    return graph->resize(graph->graph, memory, old_size, size);
  if (size)
    return realloc(memory, size);
  free(memory);
  return NULL;
}

static int grow_stack(struct scan *pass) {
  size_t capacity = pass->capacity ? pass->capacity * 2 : FIRST_STACK;
  size_t *stack = resize(pass->graph, pass->stack, pass->capacity * sizeof *stack, capacity * sizeof *stack);
  if (!stack)
    return -1;
  pass->stack = stack;
  pass->capacity = capacity;
  return 0;
}

static void reach_edge(size_t held, void *arg) {
  struct scan *pass = arg;
  if (pass->alive[held])
    return;
  pass->alive[held] = 1;
  if (held > pass->current)
    return;
  if (pass->depth == pass->capacity && grow_stack(pass))
    pass->out_of_memory = 1;
  else
    pass->stack[pass->depth++] = held;
}

static int scan_alive(const struct trial_graph *graph, const uint64_t *external, uint8_t *alive) {
  struct scan pass = {.graph = graph, .alive = alive};
  for (size_t i = 0; i < graph->node_count && !pass.out_of_memory; i++) {
    if (!alive[i] && !external[i])
      continue;
    alive[i] = 1;
    pass.current = i;
    graph->each_edge(graph->graph, i, reach_edge, &pass);
  }
  pass.current = SIZE_MAX; /* nothing is ahead any more */
  finish_edges(graph);
  while (pass.depth && !pass.out_of_memory) {
    graph->each_edge(graph->graph, pass.stack[--pass.depth], reach_edge, &pass);
    if (!pass.depth)
      finish_edges(graph);
  }
  if (pass.stack)
    resize(graph, pass.stack, pass.capacity * sizeof *pass.stack, 0);
  return pass.out_of_memory ? -1 : 0;
}

int trial_deletion(const struct trial_graph *graph, uint64_t *external, uint8_t *alive, size_t *wrong) {
  copy_claims(graph, external);
  size_t over = subtract_edges(graph, external);
  if (graph->node_count)
    memset(alive, 0, graph->node_count);
  if (scan_alive(graph, external, alive))
    return -1;
  if (over == SIZE_MAX)
    return 0;
  if (wrong)
    *wrong = over;
  return 1;
}
