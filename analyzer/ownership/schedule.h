/* The call graph in bottom-up order.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_SCHEDULE_H
#define OWNERSHIP_SCHEDULE_H

#include "analyzer/ownership/program.h"

/* Strongly connected groups of functions, callees before callers; sets callees and is_called.
 * GPtrArray of GPtrArray of struct function *, owned. */
GPtrArray *schedule_bottom_up(struct program *program);

#endif
