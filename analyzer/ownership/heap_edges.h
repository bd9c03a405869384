/* The cells of an abstract heap by the object they are in.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_HEAP_EDGES_H
#define OWNERSHIP_HEAP_EDGES_H

#include "analyzer/ownership/heap.h"

struct heap_edges { /* those of object o: cells[first[o]] to cells[first[o + 1] - 1] */
  uint32_t *first;  /* one more than there are objects */
  guint *cells;     /* indices in state->cells, ascending within an object */
};

typedef bool heap_edge_filter(const struct state *state, const struct cell *cell, const void *data);

/* Of the cells that hold an object's address and that `filter` lets pass. As valid as the heap is unchanged. */
struct heap_edges *heap_edges_create(const struct state *state, heap_edge_filter *filter, const void *data);
void heap_edges_destroy(struct heap_edges *edges);
/* Leaves the edges of cycles, and those that lead from one to another. False: there are none. */
bool heap_edges_peel(struct heap_edges *edges, const struct state *state);

#endif
