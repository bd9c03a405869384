/* Mermaid, which GitHub and GitLab draw in Markdown.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/graphs/graph.h"

#include <string.h>

/* Entities keep every character out of Mermaid's grammar. */
static void append_text(GString *out, const char *text) {
  g_autofree char *safe = escape_text(text);
  for (const char *at = safe; *at; at++) {
    if (g_ascii_isalnum(*at) || strchr("_. -", *at) || (*at & 0x80))
      g_string_append_c(out, *at);
    else
      g_string_append_printf(out, "#%d;", *at);
  }
}

static int write_mermaid(const struct graph *graph, GString *out) {
  g_string_append(out, "flowchart LR\n");
  for (guint i = 0; i < graph->nodes->len; i++) {
    g_string_append_printf(out, "  n%u[\"", i);
    append_text(out, g_array_index(graph->nodes, struct graph_node, i).name);
    g_string_append(out, "\"]\n");
  }
  for (guint i = 0; i < graph->edges->len; i++) {
    const struct graph_edge *edge = &g_array_index(graph->edges, struct graph_edge, i);
    bool is_dashed = edge->is_weaken || strcmp(edge->strength, "strong") != 0;
    g_string_append_printf(out, "  n%u %s|\"", edge->from,
                           is_dashed             ? "-.->"
                           : edge->is_in_finding ? "==>"
                                                 : "-->");
    append_text(out, edge->slot);
    g_string_append_printf(out, "%s\"| n%u\n", edge->is_weaken ? " #40;weaken#41;" : "", edge->to);
  }
  return 0;
}

const struct graph_format graph_format_mermaid = {
    .name = "mermaid", .summary = "for Markdown on GitHub and GitLab", .write = write_mermaid};
