/* Who holds whom, as a graph of types, and the formats it is written in: one file each, found by folder.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_GRAPH_H
#define CLI_GRAPH_H

#include "analyzer/cli/report.h"

struct graph_node {
  const char *name; /* the type */
  bool is_in_finding;
};

struct graph_edge {
  guint from, to; /* indexes of nodes */
  const char *slot, *strength;
  bool is_in_finding, is_weaken;
};

struct graph {
  GStringChunk *strings;
  GArray *nodes; /* struct graph_node */
  GArray *edges; /* struct graph_edge */
  guint left_out_nodes, left_out_edges; /* beyond --max-nodes */
};

/* The edges of findings, and the strong slots between their types; with `focus` (a type, `@ID` or a fingerprint's
 * beginning) only what is near it. NULL: logged. Caller destroys. */
struct graph *graph_create(const struct report *report, const char *focus, guint most_nodes);
void graph_destroy(struct graph *graph);

struct graph_format {
  const char *name, *summary;
  int (*write)(const struct graph *graph, GString *out); /* -1: logged */
};
extern const struct graph_format *const graph_formats[]; /* NULL-terminated, sorted; written by CMake */

void graph_append_dot(const struct graph *graph, GString *out);

#endif
