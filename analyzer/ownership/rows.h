/* The analysis as rows of the public views.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_ROWS_H
#define OWNERSHIP_ROWS_H

#include "analyzer/ownership/interpreter.h"

/* The stores, allocations and callbacks that a function itself does, seen in one exit heap. */
void rows_note_exit(struct frame *frame, const struct state *state);
/* Everything that the program index knows: types, slots, strengths, functions, calls, roles. */
void rows_write(struct analysis *analysis);

#endif
