/* A graph as JSON.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/json_parts.h"
#include "analyzer/cli/graphs/graph.h"

static int write_json(const struct graph *graph, GString *out) {
  json_t *nodes = json_array(), *edges = json_array();
  for (guint i = 0; i < graph->nodes->len; i++) {
    const struct graph_node *node = &g_array_index(graph->nodes, struct graph_node, i);
    json_array_append_new(nodes,
                          json_pack("{s:i, s:o, s:b}", "id", (int)i, "type", json_text_or_null(node->name),
                                    "finding", (int)node->is_in_finding));
  }
  for (guint i = 0; i < graph->edges->len; i++) {
    const struct graph_edge *edge = &g_array_index(graph->edges, struct graph_edge, i);
    json_array_append_new(edges, json_pack("{s:i, s:i, s:o, s:o, s:b, s:b}", "holder", (int)edge->from,
                                           "held", (int)edge->to, "slot", json_text_or_null(edge->slot),
                                           "strength", json_text_or_null(edge->strength), "finding",
                                           (int)edge->is_in_finding, "weaken", (int)edge->is_weaken));
  }
  json_append(out,
              json_pack("{s:o, s:o, s:{s:i, s:i}}", "nodes", nodes, "edges", edges, "left_out", "nodes",
                        (int)graph->left_out_nodes, "edges", (int)graph->left_out_edges),
              JSON_INDENT(1));
  return 0;
}

const struct graph_format graph_format_json = {
    .name = "json", .summary = "for programs", .write = write_json};
