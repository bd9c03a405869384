/* Trial deletion: which nodes of a graph of claims are garbage.
 * SPDX-License-Identifier: MIT
 *
 * Take away the claims that nodes hold on each other; what still has a claim is alive, with everything it
 * reaches; the rest is garbage. (Bacon and Rajan 2001; CPython's subtract_refs/move_unreachable.) The same
 * routine judges abstract heaps in the analyzer, recorded heaps in validate and the library's own heap.
 * No recursion; libc only. */
#ifndef COLLECTOR_TRIAL_DELETION_H
#define COLLECTOR_TRIAL_DELETION_H

#include <stddef.h>
#include <stdint.h>

typedef void trial_visit(size_t held, void *arg);

struct trial_graph {
  size_t node_count;
  const uint64_t *claims; /* per node, all claims: from edges and from outside */
  /* Calls visit(held, arg) once per counted edge of `holder`; held < node_count. */
  void (*each_edge)(void *graph, size_t holder, trial_visit *visit, void *arg);
  void *graph;
  /* NULL, or: each_edge may report edges late, and finish(graph) reports all that are still due. */
  void (*finish)(void *graph);
  /* NULL: malloc; or where the scan's stack comes from. Sizes in bytes; size 0 frees; NULL: no memory. */
  void *(*resize)(void *graph, void *memory, size_t old_size, size_t size);
};

/* external[i] = claims[i] minus claims from edges; alive[i] = 1 or 0. Both arrays have node_count entries and
 * belong to the caller; `external` may be the array `claims` itself. 0; -1 out of memory; 1 when a node has
 * more edges to it than claims (then treated as 0 external, and the first such node is stored in *wrong
 * unless NULL). */
int trial_deletion(const struct trial_graph *graph, uint64_t *external, uint8_t *alive, size_t *wrong);

#endif
