/* A process that holds the program as it was when it was last analysed, and answers what edits change in it.
 * SPDX-License-Identifier: MIT
 *
 * It is forked from the analyst, analyses the program with the open files laid over it, says what it found, and then
 * serves: it is given files as they are edited, and asked. Where code has to be run the answer is made by a child of
 * its own, forked from the analysis: nothing that this does outlives it, a question that a newer one overtakes is
 * killed, and a crash costs one answer. */
#ifndef LSP_SNAPSHOT_H
#define LSP_SNAPSHOT_H

#include "analyzer/cli/lsp/base.h"

#include <jansson.h>

struct sheet { /* an open file, as the server sent it */
  char *path;
  GVariant *whole, *own; /* units, or NULL */
  guint64 changed;       /* when: see struct desk */
};

struct snapshot_plan {
  const struct base *base;
  const GPtrArray *sheets; /* struct sheet *, with `own` */
  json_t *known;           /* not NULL: nothing is analysed, these are the findings */
};

/* Runs in the forked process; returns when its analyst is gone. */
void snapshot_serve(int socket, const struct snapshot_plan *plan);

#endif
