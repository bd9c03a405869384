/* The cycle of a finding as a picture.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_CYCLE_DRAWING_H
#define CLI_CYCLE_DRAWING_H

#include "analyzer/cli/report.h"

/* The variable of each edge's holder, NULL where unknown; all NULL when they do not name one object each.
 * As many as edges; borrowed from the finding, caller frees the array with g_ptr_array_unref. */
GPtrArray *cycle_object_names(const struct report_finding *finding);

struct cycle_drawings {
  GPtrArray *pictures; /* char *: clean SVG, each once; empty without Graphviz */
  GHashTable *indexes; /* finding -> index + 1 */
};

/* Draws every finding's cycle by Graphviz, all in one run. */
void cycle_drawings_init(struct cycle_drawings *drawings, const GPtrArray *findings);
void cycle_drawings_finish(struct cycle_drawings *drawings);

/* -1 when it has no picture. */
int cycle_drawings_index(const struct cycle_drawings *drawings, const struct report_finding *finding);

#endif
