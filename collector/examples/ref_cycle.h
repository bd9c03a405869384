/* The two functions of the seed experiment: one closes a reference cycle, one does not.
 * SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_REF_CYCLE_H
#define EXAMPLES_REF_CYCLE_H

#include <cyclecollector.h>

/* x holds a written-to blob and y, y holds x: 2 containers and blob_bytes nobody can reach. -1: no memory. */
int create_ref_cycle(struct cyc_heap *heap, size_t blob_bytes);
/* The same without the store that closes the cycle: all is freed on return. -1: no memory. */
int no_create_ref_cycle(struct cyc_heap *heap, size_t blob_bytes);

#endif
