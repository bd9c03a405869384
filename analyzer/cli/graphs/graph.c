/* Chooses the types and slots to show.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graph.h"

#include "analyzer/cli/finding_name.h"

#include <string.h>

struct graph_builder {
  struct graph *graph;
  GHashTable *nodes; /* name -> index + 1 */
  GHashTable *edges; /* "slot\nto" -> index + 1 */
  GHashTable *near;  /* set of names that may appear, or NULL for all */
  guint most_nodes;
};

static const char *keep(struct graph *graph, const char *text) {
  return g_string_chunk_insert_const(graph->strings, text);
}

/* The node's index + 1; 0 when there is no room. */
static guint add_node(struct graph_builder *builder, const char *name) {
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(builder->nodes, name));
  if (known != 0)
    return known;
  if (builder->graph->nodes->len >= builder->most_nodes) {
    builder->graph->left_out_nodes++;
    return 0;
  }
  struct graph_node node = {.name = keep(builder->graph, name)};
  g_array_append_val(builder->graph->nodes, node);
  g_hash_table_insert(builder->nodes, (gpointer)node.name, GUINT_TO_POINTER(builder->graph->nodes->len));
  return builder->graph->nodes->len;
}

static void add_edge(struct graph_builder *builder, const char *holder, const char *held,
                     struct graph_edge edge) {
  guint from = add_node(builder, holder), to = add_node(builder, held);
  if (from == 0 || to == 0) {
    builder->graph->left_out_edges++;
    return;
  }
  g_autofree char *key = g_strdup_printf("%s\n%u", edge.slot, to);
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(builder->edges, key));
  if (known != 0) {
    struct graph_edge *old = &g_array_index(builder->graph->edges, struct graph_edge, known - 1);
    old->is_in_finding |= edge.is_in_finding;
    old->is_weaken |= edge.is_weaken;
    return;
  }
  edge.from = from - 1;
  edge.to = to - 1;
  edge.slot = keep(builder->graph, edge.slot);
  edge.strength = keep(builder->graph, edge.strength);
  g_array_append_val(builder->graph->edges, edge);
  g_hash_table_insert(builder->edges, g_steal_pointer(&key), GUINT_TO_POINTER(builder->graph->edges->len));
  for (guint i = 0; edge.is_in_finding && i < 2; i++)
    g_array_index(builder->graph->nodes, struct graph_node, i ? edge.to : edge.from).is_in_finding = true;
}

static void add_finding(struct graph_builder *builder, const struct report_finding *finding) {
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    add_edge(builder, edge->holder, edge->held,
             (struct graph_edge){.slot = edge->slot,
                                 .strength = edge->strength,
                                 .is_in_finding = true,
                                 .is_weaken = edge->is_weaken});
  }
}

/* holder, slot, held, strength: between types that are in the graph, or near the focus. */
static int visit_slot(const struct db_row *row, void *arg) {
  struct graph_builder *builder = arg;
  const char *holder = db_row_text(row, 0), *held = db_row_text(row, 2);
  bool is_wanted =
      builder->near
          ? g_hash_table_contains(builder->near, holder) && g_hash_table_contains(builder->near, held)
          : g_hash_table_contains(builder->nodes, holder) && g_hash_table_contains(builder->nodes, held);
  if (is_wanted)
    add_edge(builder, holder, held,
             (struct graph_edge){.slot = db_row_text(row, 1), .strength = db_row_text(row, 3)});
  return 0;
}

#define SLOTS                                                                                                \
  "SELECT holder, slot, held, strength FROM ownership WHERE slot IS NOT NULL AND held IS NOT NULL"           \
  " AND strength IN ('strong', 'weak') UNION SELECT holder, slot, held, strength FROM store WHERE effect = " \
  "'add'"                                                                                                    \
  " AND holder IS NOT NULL AND slot IS NOT NULL AND held IS NOT NULL AND strength IN ('strong', 'weak')"     \
  " ORDER BY 1, 2, 3"

static int add_near(const struct db_row *row, void *arg) {
  g_hash_table_add(arg, g_strdup(db_row_text(row, 0)));
  return 0;
}

/* The type and its neighbours. */
static int find_near(const struct report *report, const char *type, GHashTable *near) {
  static const char sql[] =
      "WITH edges(holder, slot, held, strength) AS (" SLOTS ")"
      " SELECT holder FROM edges WHERE held IN (?1, 'struct ' || ?1, 'struct _' || ?1)"
      " UNION SELECT held FROM edges WHERE holder IN (?1, 'struct ' || ?1, 'struct _' || ?1)"
      " UNION SELECT name FROM type WHERE name IN (?1, 'struct ' || ?1, 'struct _' || ?1)"
      " UNION SELECT holder FROM edges WHERE holder IN (?1, 'struct ' || ?1, 'struct _' || ?1)"
      " UNION SELECT held FROM edges WHERE held IN (?1, 'struct ' || ?1, 'struct _' || ?1)";
  const char *parameters[] = {type, NULL};
  if (db_query(report->db, sql, parameters, add_near, near) != 0)
    return -1;
  if (g_hash_table_size(near) > 0)
    return 0;
  g_warning("there is no type or finding '%s'; 'cyclecheck query types' and 'query findings' list them",
            type);
  return -1;
}

static int fill(struct graph_builder *builder, const struct report *report, const char *focus) {
  const struct report_finding *finding = focus ? finding_by_name(report, focus) : NULL;
  if (finding) {
    add_finding(builder, finding);
    return 0;
  }
  if (focus && find_near(report, focus, builder->near) != 0)
    return -1;
  for (guint i = 0; !focus && i < report->findings->len; i++)
    add_finding(builder, report->findings->pdata[i]);
  if (!focus)
    g_clear_pointer(&builder->near, g_hash_table_unref);
  return db_query(report->db, SLOTS, NULL, visit_slot, builder);
}

struct graph *graph_create(const struct report *report, const char *focus, guint most_nodes) {
  struct graph *graph = g_new0(struct graph, 1);
  graph->strings = g_string_chunk_new(4096);
  graph->nodes = g_array_new(FALSE, TRUE, sizeof(struct graph_node));
  graph->edges = g_array_new(FALSE, TRUE, sizeof(struct graph_edge));
  g_autoptr(GHashTable) nodes = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) edges = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  struct graph_builder builder = {.graph = graph, .nodes = nodes, .edges = edges, .most_nodes = most_nodes};
  builder.near = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  if (fill(&builder, report, focus) != 0)
    g_clear_pointer(&graph, graph_destroy);
  g_clear_pointer(&builder.near, g_hash_table_unref);
  return graph;
}

void graph_destroy(struct graph *graph) {
  if (!graph)
    return;
  g_string_chunk_free(graph->strings);
  g_array_unref(graph->nodes);
  g_array_unref(graph->edges);
  g_free(graph);
}
