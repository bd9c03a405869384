/* The call graph in bottom-up order.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_SCHEDULE_H
#define OWNERSHIP_SCHEDULE_H

#include "analyzer/ownership/program.h"

/* Strongly connected groups of functions, callees before callers; sets callees and is_called.
 * GPtrArray of GPtrArray of struct function *, owned. */
GPtrArray *schedule_bottom_up(struct program *program);
/* Fills function->callees from its bodies. */
void schedule_find_callees(const struct program *program, struct function *function);

/* Is it a call of the parent class's function in a class slot? Those of the program's other classes are not meant. */
bool schedule_is_chain_up(const struct body *body, const struct ir_insn *call);

#endif
