/* What goes wrong in a heap, and the checking heap's tests. Internal.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_CHECK_H
#define COLLECTOR_CHECK_H

#include "collector/heap.h"

/* Says what happened to which object (NULL: to the heap), and aborts. */
_Noreturn void cyc_fatal(const struct cyc_heap *heap, const struct cyc_object *object, const char *what);
/* Before an object (NULL: the heap) is used: its thread, no traverse running, not dead. `what`: "released".
 */
void cyc_check_use(struct cyc_heap *heap, const struct cyc_object *object, const char *what);
/* The same for a claim that is taken (-1) or given up (1); counts them for the clear that may be running. */
void cyc_check_claim(struct cyc_heap *heap, const struct cyc_object *object, const char *what, int released);
/* type->traverse, with every visited pointer looked at. */
void cyc_check_traverse(struct cyc_heap *heap, struct cyc_object *object, cyc_visit *visit, void *arg);
/* type->clear, compared with what traverse visited. */
void cyc_check_clear(struct cyc_heap *heap, struct cyc_object *object);
/* A dead cell is poisoned and kept from use while it is among the youngest. */
void cyc_quarantine_cell(struct cyc_heap *heap, struct cyc_object *object);
void cyc_quarantine_release(struct cyc_heap *heap, size_t most_cells);

#endif
