/* The cycles of a judged heap, by the slots they go through.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_GARBAGE_H
#define VALIDATE_GARBAGE_H

#include "analyzer/validate/graph.h"

struct garbage_edge {
  const char *holder, *slot, *held; /* types and the slot as findings spell them; interned */
};

struct garbage_maker { /* the call that allocated a holder */
  char *function, *file; /* plain name; absolute path; both NULL: unknown */
  unsigned line, column;
};

struct garbage_cycle {            /* all garbage cycles of one shape */
  GArray *edges;                  /* struct garbage_edge, from the least slot on */
  guint64 cycles, objects, bytes; /* strongly connected groups with it; their objects and bytes */
  struct garbage_maker maker;     /* of one holder of it */
  GHashTable *functions;          /* names of those whose frames its holders were allocated in */
};

/* struct garbage_cycle *, owned by the array. `is_inherited`: blocks from before a fork() count, too. */
GPtrArray *garbage_find(const struct claims *graph, bool is_inherited);
/* The same cycles of several processes become one. Takes ownership of the elements of `more`. */
void garbage_merge(GPtrArray *into, GPtrArray *more);
void garbage_free(void *cycle);
char *garbage_describe(const struct garbage_cycle *cycle); /* `A.b -> B, B.a -> A`; caller frees */
char *garbage_describe_edges(const GArray *edges);         /* struct garbage_edge; the same, from the least slot on */

#endif
