/* A picture, drawn by Graphviz.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graph.h"
#include "analyzer/cli/graphs/graphviz.h"

static int write_svg(const struct graph *graph, GString *out) {
  g_autoptr(GString) dot = g_string_new(NULL);
  graph_append_dot(graph, dot);
  g_autofree char *why = NULL;
  g_autofree char *picture = graphviz_draw(dot, &why);
  if (!picture) {
    g_warning("%s; install it, or take --format=dot", why);
    return -1;
  }
  g_string_append(out, picture);
  return 0;
}

const struct graph_format graph_format_svg = {
    .name = "svg", .summary = "a picture, drawn by Graphviz", .write = write_svg};
