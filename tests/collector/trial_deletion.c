/* The core by itself: abstract graphs, edges that come late, counts below the edges, random graphs against a
 * plain definition of garbage.
 * SPDX-License-Identifier: MIT */
#include "collector/trial_deletion.h"

#include <stdlib.h>
#include <string.h>

#include "collector_test.h"

enum { MOST_NODES = 60, MOST_EDGES = 4 };

struct graph {
  size_t nodes;
  size_t edges[MOST_NODES][MOST_EDGES]; /* a number of no node: no edge */
  uint64_t claims[MOST_NODES];
  size_t late; /* an edge that waits, when is_late */
  int is_late, waits;
  trial_visit *visit;
  void *visit_arg;
};

static void report(struct graph *graph, size_t held) {
  if (graph->is_late && graph->waits)
    graph->visit(graph->late, graph->visit_arg);
  graph->waits = graph->is_late;
  graph->late = held;
  if (!graph->is_late)
    graph->visit(held, graph->visit_arg);
}

static void each_edge(void *arg, size_t holder, trial_visit *visit, void *visit_arg) {
  struct graph *graph = arg;
  graph->visit = visit;
  graph->visit_arg = visit_arg;
  for (int e = 0; e < MOST_EDGES; e++)
    if (graph->edges[holder][e] < graph->nodes)
      report(graph, graph->edges[holder][e]);
}

static void finish(void *arg) {
  struct graph *graph = arg;
  if (graph->waits)
    graph->visit(graph->late, graph->visit_arg);
  graph->waits = 0;
}

static int judge(struct graph *graph, uint64_t *external, uint8_t *alive, size_t *wrong) {
  struct trial_graph abstract = {.node_count = graph->nodes,
                                 .claims = graph->claims,
                                 .each_edge = each_edge,
                                 .graph = graph,
                                 .finish = graph->is_late ? finish : NULL};
  return trial_deletion(&abstract, external, alive, wrong);
}

/* 1: an edge of a live holder led to a node not yet known to be alive. */
static int pass_life_on(const struct graph *graph, size_t holder, uint8_t *alive) {
  int is_changed = 0;
  for (int e = 0; e < MOST_EDGES && alive[holder]; e++) {
    size_t held = graph->edges[holder][e];
    if (held >= graph->nodes || alive[held])
      continue;
    alive[held] = 1;
    is_changed = 1;
  }
  return is_changed;
}

/* Alive: a claim from outside, or held by what is alive. By repetition until nothing changes. */
static void define_alive(const struct graph *graph, const uint64_t *external, uint8_t *alive) {
  for (size_t i = 0; i < graph->nodes; i++)
    alive[i] = external[i] > 0;
  for (int is_changed = 1; is_changed;) {
    is_changed = 0;
    for (size_t i = 0; i < graph->nodes; i++)
      is_changed |= pass_life_on(graph, i, alive);
  }
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return *state >> 8;
}

static void make_graph(struct graph *graph, uint64_t *external, uint32_t *state) {
  memset(graph, 0, sizeof *graph);
  graph->nodes = next_random(state) % (MOST_NODES + 1);
  graph->is_late = next_random(state) % 2 == 0;
  uint32_t density = 1 + next_random(state) % 5;
  for (size_t i = 0; i < graph->nodes; i++) {
    external[i] = next_random(state) % 8 ? 0 : next_random(state) % 3;
    graph->claims[i] += external[i];
    for (int e = 0; e < MOST_EDGES; e++) {
      size_t held = next_random(state) % (graph->nodes * density);
      graph->edges[i][e] = held;
      if (held < graph->nodes)
        graph->claims[held]++;
    }
  }
}

static void test_random_graphs(void) {
  uint32_t state = 7;
  for (int round = 0; round < 20000; round++) {
    struct graph graph;
    uint64_t expected_external[MOST_NODES], external[MOST_NODES];
    uint8_t expected_alive[MOST_NODES], alive[MOST_NODES];
    make_graph(&graph, expected_external, &state);
    define_alive(&graph, expected_external, expected_alive);
    CHECK_EQUAL(judge(&graph, external, alive, NULL), 0);
    for (size_t i = 0; i < graph.nodes; i++)
      CHECK(external[i] == expected_external[i] && alive[i] == expected_alive[i]);
    struct trial_graph in_place = {.node_count = graph.nodes, .claims = graph.claims, .each_edge = each_edge};
    in_place.graph = &graph;
    in_place.finish = graph.is_late ? finish : NULL;
    CHECK_EQUAL(trial_deletion(&in_place, graph.claims, alive, NULL), 0);
    CHECK(!graph.nodes || !memcmp(graph.claims, expected_external, graph.nodes * sizeof *external));
  }
}

static struct graph make_empty(size_t nodes) {
  struct graph graph = {.nodes = nodes};
  memset(graph.edges, 0xFF, sizeof graph.edges);
  return graph;
}

/* The first node with more edges than claims is named, and counts as having none from outside. */
static void test_wrong_counts(void) {
  struct graph graph = make_empty(4);
  uint64_t external[4];
  uint8_t alive[4];
  size_t wrong = 99;
  graph.edges[0][0] = 3;
  graph.edges[1][0] = 3;
  graph.edges[2][0] = 2;
  graph.claims[0] = 1;
  graph.claims[3] = 1;
  CHECK_EQUAL(judge(&graph, external, alive, &wrong), 1);
  CHECK_EQUAL(wrong, 2);
  CHECK(external[2] == 0 && external[3] == 0 && external[0] == 1);
  CHECK(alive[0] && !alive[1] && !alive[2] && alive[3]);
  CHECK_EQUAL(judge(&graph, external, alive, NULL), 1);
}

static void test_no_nodes(void) {
  struct graph graph = make_empty(0);
  CHECK_EQUAL(judge(&graph, NULL, NULL, NULL), 0);
}

int main(void) {
  test_no_nodes();
  test_wrong_counts();
  test_random_graphs();
  return 0;
}
