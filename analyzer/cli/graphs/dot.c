/* Graphviz's language.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graph.h"
#include "analyzer/cli/graphs/graphviz.h"

#include <string.h>

static void append_quoted(GString *out, const char *text) {
  g_string_append_c(out, '"');
  graphviz_append_text(out, text);
  g_string_append_c(out, '"');
}

/* `struct node.parent` -> `parent`. */
static const char *slot_only(const char *slot, const char *type) {
  size_t length = strlen(type);
  return strncmp(slot, type, length) == 0 && slot[length] == '.' ? slot + length + 1 : slot;
}

static void append_edge(const struct graph *graph, const struct graph_edge *edge, GString *out) {
  const struct graph_node *from = &g_array_index(graph->nodes, struct graph_node, edge->from);
  g_string_append_printf(out, "  n%u -> n%u [label=", edge->from, edge->to);
  append_quoted(out, slot_only(edge->slot, from->name));
  if (strcmp(edge->strength, "strong") != 0)
    g_string_append(out, ", style=dotted");
  if (edge->is_weaken)
    g_string_append(out, ", style=dashed, color=\"#8a5cc4\", fontcolor=\"#8a5cc4\", penwidth=2");
  else if (edge->is_in_finding)
    g_string_append(out, ", color=\"#c02c38\", penwidth=2");
  g_string_append(out, "];\n");
}

void graph_append_dot(const struct graph *graph, GString *out) {
  g_string_append(out, "digraph cyclecheck {\n"
                       "  rankdir=LR;\n"
                       "  node [shape=box, style=rounded, fontname=\"DejaVu Sans\", fontsize=11];\n"
                       "  edge [fontname=\"DejaVu Sans\", fontsize=9, color=\"#5b6677\"];\n");
  for (guint i = 0; i < graph->nodes->len; i++) {
    const struct graph_node *node = &g_array_index(graph->nodes, struct graph_node, i);
    g_string_append_printf(out, "  n%u [label=", i);
    append_quoted(out, node->name);
    g_string_append(out, node->is_in_finding ? ", penwidth=2];\n" : "];\n");
  }
  for (guint i = 0; i < graph->edges->len; i++)
    append_edge(graph, &g_array_index(graph->edges, struct graph_edge, i), out);
  g_string_append(out, "}\n");
}

static int write_dot(const struct graph *graph, GString *out) {
  graph_append_dot(graph, out);
  return 0;
}

const struct graph_format graph_format_dot = {.name = "dot", .summary = "Graphviz", .write = write_dot};
