/* GraphML, for yEd, Gephi and networkx.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/xml_text.h"
#include "analyzer/cli/graphs/graph.h"

static void append_data(GString *out, const char *key, const char *text) {
  g_string_append_printf(out, "<data key=\"%s\">", key);
  xml_append(out, text);
  g_string_append(out, "</data>");
}

static int write_graphml(const struct graph *graph, GString *out) {
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                       "<key id=\"type\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>\n"
                       "<key id=\"slot\" for=\"edge\" attr.name=\"slot\" attr.type=\"string\"/>\n"
                       "<key id=\"strength\" for=\"edge\" attr.name=\"strength\" attr.type=\"string\"/>\n"
                       "<key id=\"finding\" for=\"edge\" attr.name=\"finding\" attr.type=\"boolean\"/>\n"
                       "<key id=\"weaken\" for=\"edge\" attr.name=\"weaken\" attr.type=\"boolean\"/>\n"
                       "<graph edgedefault=\"directed\">\n");
  for (guint i = 0; i < graph->nodes->len; i++) {
    g_string_append_printf(out, "<node id=\"n%u\">", i);
    append_data(out, "type", g_array_index(graph->nodes, struct graph_node, i).name);
    g_string_append(out, "</node>\n");
  }
  for (guint i = 0; i < graph->edges->len; i++) {
    const struct graph_edge *edge = &g_array_index(graph->edges, struct graph_edge, i);
    g_string_append_printf(out, "<edge source=\"n%u\" target=\"n%u\">", edge->from, edge->to);
    append_data(out, "slot", edge->slot);
    append_data(out, "strength", edge->strength);
    append_data(out, "finding", edge->is_in_finding ? "true" : "false");
    append_data(out, "weaken", edge->is_weaken ? "true" : "false");
    g_string_append(out, "</edge>\n");
  }
  g_string_append(out, "</graph>\n</graphml>\n");
  return 0;
}

const struct graph_format graph_format_graphml = {
    .name = "graphml", .summary = "for yEd, Gephi, networkx", .write = write_graphml};
