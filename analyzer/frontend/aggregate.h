/* Initialiser lists: which sub-object each value initialises (designators, nesting, brace elision).
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_AGGREGATE_H
#define FRONTEND_AGGREGATE_H

#include "analyzer/frontend/node.h"

struct aggregate_step {
  uint32_t type;  /* of the container */
  int64_t index;  /* member or element */
};

/* Called for every value with the way to its sub-object and that sub-object's type. */
typedef void aggregate_visitor(void *arg, const GArray *path /* struct aggregate_step */, uint32_t type, uint32_t node);

/* `list` is the InitListExpr of an object of this type. */
void aggregate_walk(struct unit *unit, uint32_t type, uint32_t list, aggregate_visitor *visit, void *arg);
/* The member a step into a record takes; NULL for an element. */
const struct member *aggregate_member(struct unit *unit, const struct aggregate_step *step);
bool aggregate_is_list(const struct unit *unit, uint32_t node);

#endif
