/* Builds the graph of claims and judges it by trial deletion.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/graph.h"

#include "collector/trial_deletion.h"

#include <string.h>

static void unref_sites(void *sites) {
  g_ptr_array_unref(sites);
}

/* Only where the file is still what was analysed. */
static void index_sites(struct claims *graph) {
  for (guint i = 0; i < graph->shapes->sites->len; i++) {
    struct site *site = graph->shapes->sites->pdata[i];
    if (shapes_is_changed(graph->shapes, graph->root, site->file))
      continue;
    g_autofree char *path = g_canonicalize_filename(site->file, graph->root);
    g_autofree char *key = g_strdup_printf("%s:%u", path, site->line);
    GPtrArray *sites = g_hash_table_lookup(graph->sites, key);
    if (!sites)
      g_hash_table_insert(graph->sites, g_strdup(key), sites = g_ptr_array_new());
    g_ptr_array_add(sites, site);
  }
}

struct claims *claims_create(const struct heap *heap, struct shapes *shapes, const char *root) {
  struct symbols *symbols = symbols_create(heap->maps);
  if (!symbols)
    return NULL;
  struct claims *graph = g_new0(struct claims, 1);
  graph->heap = heap;
  graph->shapes = shapes;
  graph->symbols = symbols;
  graph->root = root;
  graph->sites = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, unref_sites);
  graph->nodes = g_array_new(FALSE, TRUE, sizeof(struct claims_node));
  graph->edges = g_array_new(FALSE, TRUE, sizeof(struct claims_edge));
  graph->covered = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  graph->made = g_hash_table_new(g_str_hash, g_str_equal);
  graph->typed = g_hash_table_new(g_str_hash, g_str_equal);
  graph->unfit = g_hash_table_new(g_str_hash, g_str_equal);
  graph->node_of = g_new(int32_t, heap->blocks->len + 1);
  graph->part_of = g_new(int32_t, heap->blocks->len + 1);
  for (guint i = 0; i < heap->blocks->len; i++)
    graph->node_of[i] = -1;
  index_sites(graph);
  claims_type_blocks(graph);
  return graph;
}

void claims_destroy(struct claims *graph) {
  if (!graph)
    return;
  symbols_destroy(graph->symbols);
  g_hash_table_unref(graph->sites);
  g_hash_table_unref(graph->covered);
  g_hash_table_unref(graph->made);
  g_hash_table_unref(graph->typed);
  g_hash_table_unref(graph->unfit);
  g_array_unref(graph->nodes);
  g_array_unref(graph->edges);
  g_free(graph->node_of);
  g_free(graph->part_of);
  g_free(graph->first_edge);
  g_free(graph->outside);
  g_free(graph);
}

static int compare_edges(const void *a, const void *b) {
  const struct claims_edge *left = a, *right = b;
  return left->from != right->from ? (left->from > right->from) - (left->from < right->from)
                                   : (left->to > right->to) - (left->to < right->to);
}

static void build(struct claims *graph) {
  guint count = graph->nodes->len;
  g_array_set_size(graph->edges, 0);
  g_hash_table_remove_all(graph->covered);
  g_free(graph->outside);
  g_free(graph->first_edge);
  graph->outside = g_new0(uint64_t, count + 1);
  graph->first_edge = g_new0(guint, count + 2);
  for (guint i = 0; i < graph->heap->blocks->len; i++)
    graph->part_of[i] = -1;
  for (guint i = 0; i < count; i++) {
    if (claims_node(graph, i)->is_dropped)
      continue;
    claims_add_slots(graph, i);
    if (claims_node(graph, i)->shape->layout)
      claims_add_elements(graph, i);
  }
  claims_add_pointers(graph);
  g_array_sort(graph->edges, compare_edges);
  for (guint i = 0; i < graph->edges->len; i++)
    graph->first_edge[g_array_index(graph->edges, struct claims_edge, i).from + 1]++;
  for (guint i = 0; i < count; i++)
    graph->first_edge[i + 1] += graph->first_edge[i];
}

static void visit_edges(void *data, size_t holder, trial_visit *visit, void *arg) {
  const struct claims *graph = data;
  for (guint i = graph->first_edge[holder]; i < graph->first_edge[holder + 1]; i++)
    visit(g_array_index(graph->edges, struct claims_edge, i).to, arg);
}

static uint64_t *count_held(const struct claims *graph, bool is_owned) {
  uint64_t *held = g_new0(uint64_t, graph->nodes->len + 1);
  for (guint i = 0; i < graph->edges->len; i++) {
    const struct claims_edge *edge = &g_array_index(graph->edges, struct claims_edge, i);
    held[edge->to] += (edge->slot != NULL) == is_owned;
  }
  return held;
}

/* Nodes with more edges than claims contradict their type; how many were dropped. */
static guint drop_contradictions(struct claims *graph, const uint64_t *owned) {
  guint dropped = 0;
  for (guint i = 0; i < graph->nodes->len; i++) {
    struct claims_node *node = claims_node(graph, i);
    uint64_t most = node->shape->count_offset >= 0 ? node->claims : 1; /* what is not counted has one owner */
    if (node->is_dropped || owned[i] <= most)
      continue;
    node->is_dropped = true;
    dropped++;
  }
  return dropped;
}

/* Claims of a node: its count, pointers that own nothing, and one more for every untyped block that points to
 * it. What is not counted is owned by its slot, or by somebody unknown. */
static uint64_t *all_claims(const struct claims *graph) {
  uint64_t *claims = count_held(graph, false);
  for (guint i = 0; i < graph->nodes->len; i++) {
    const struct claims_node *node = claims_node(graph, i);
    claims[i] += graph->outside[i] + (node->shape->count_offset >= 0 ? node->claims : 1) + node->is_dropped;
  }
  return claims;
}

static int judge_once(struct claims *graph) {
  guint count = graph->nodes->len;
  g_autofree uint64_t *claims = all_claims(graph);
  g_autofree uint64_t *external = g_new0(uint64_t, count + 1);
  g_autofree uint8_t *alive = g_new0(uint8_t, count + 1);
  struct trial_graph trial = {
      .node_count = count, .claims = claims, .each_edge = visit_edges, .graph = graph};
  int status = trial_deletion(&trial, external, alive, NULL);
  for (guint i = 0; status >= 0 && i < count; i++)
    claims_node(graph, i)->is_alive = alive[i] != 0 || claims_node(graph, i)->is_dropped;
  if (status < 0)
    g_warning("cannot judge a heap: out of memory");
  return status < 0 ? -1 : 0;
}

int claims_judge(struct claims *graph) {
  for (;;) {
    build(graph);
    g_autofree uint64_t *owned = count_held(graph, true);
    if (drop_contradictions(graph, owned) == 0)
      return judge_once(graph);
  }
}
