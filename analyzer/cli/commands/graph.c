/* graph: types and the slots they hold each other through.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graph.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
#include "rules/checks/nearest.h"

#include <string.h>

#define MOST_NODES 200

extern const struct command command_graph;

static const struct graph_format *find_format(const char *value) {
  size_t length = strcspn(value, ":");
  g_autofree char *name = g_strndup(value, length);
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  for (size_t i = 0; graph_formats[i]; i++) {
    if (strcmp(graph_formats[i]->name, name) == 0)
      return graph_formats[i];
    g_ptr_array_add(names, (char *)graph_formats[i]->name);
  }
  g_ptr_array_add(names, NULL);
  g_autofree char *known = g_strjoinv(", ", (char **)names->pdata);
  g_warning("there is no format '%s' for graphs; known are %s", name, known);
  return NULL;
}

static int write_graph(const struct graph *graph, const struct graph_format *format,
                       const struct options *options) {
  const char *value = options->formats->len ? options->formats->pdata[0] : "", *colon = strchr(value, ':');
  g_autoptr(GString) text = g_string_new(NULL);
  if (format->write(graph, text) != 0 || output_write(colon ? colon + 1 : options->output, text) != 0)
    return CODE_FAILED;
  if (graph->nodes->len == 0)
    g_message("there are no findings; name a type: cyclecheck graph TYPE");
  if (graph->left_out_nodes + graph->left_out_edges > 0)
    g_message("left out beyond %u types: %u edges (--max-nodes shows more)", graph->nodes->len,
              graph->left_out_edges);
  return CODE_CLEAN;
}

static int run(const struct options *options) {
  const struct graph_format *format = find_format(options->formats->len ? options->formats->pdata[0] : "dot");
  if (!format || command_check_arguments(&command_graph, options, 0, 1) != 0)
    return CODE_FAILED;
  struct db *db = database_open_to_read(options);
  struct report *report = db ? report_create_all(db, options) : NULL;
  struct graph *graph = NULL;
  if (report)
    graph = graph_create(report, options->positional->pdata[0],
                         options->max_nodes ? options->max_nodes : MOST_NODES);
  int code = graph ? write_graph(graph, format, options) : CODE_FAILED;
  graph_destroy(graph);
  report_destroy(report);
  db_close(db);
  return code;
}

const struct command command_graph = {
    .name = "graph",
    .usage = "[TYPE|FINDING]",
    .summary = "write who holds whom as a graph",
    .details =
        "Without an argument: the types of all findings and the slots between them; around a TYPE: its\n"
        "neighbours; a FINDING, as @ID or the beginning of its fingerprint: its cycle. Formats: dot "
        "(default),\n"
        "svg, mermaid, graphml, json. Red edges are in findings, dashed ones are best made weak.\n",
    .options = OPTIONS_GRAPH | OPTIONS_OUTPUT | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 7,
    .run = run,
};
