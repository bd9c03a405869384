/* Invocations of modelled macros and their arguments.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_MACRO_H
#define FRONTEND_MACRO_H

#include "analyzer/frontend/lower.h"

struct macro_argument {
  uint32_t node;   /* one occurrence in the expansion */
  bool is_address; /* the expansion assigns to it or takes its address */
};

struct macro_call {
  const char *name;
  GArray *arguments;    /* struct macro_argument */
  uint32_t source, start, end; /* of the invocation in a file */
};

bool macro_is_modelled(const struct lowerer *l, const char *name);
/* Is the occurrence an assignment's target, or its address taken, within the expansion? */
bool macro_is_assigned(const struct lowerer *l, uint32_t occurrence);
void macro_emit(struct lowerer *l, uint32_t node, const struct macro_call *call, uint32_t *value);

/* macro_nested.c: a modelled macro that the body of another macro uses. */
bool macro_lower_nested(struct lowerer *l, uint32_t node, uint32_t *value);

#endif
