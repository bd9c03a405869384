/* Inline functions of the project's headers, read where the records that they work on are read.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_HEADER_FUNCTIONS_H
#define FRONTEND_HEADER_FUNCTIONS_H

#include "analyzer/frontend/unit.h"

struct header_functions;

struct header_functions *
header_functions_list(struct unit *unit); /* after the functions of the unit are listed */
void header_functions_free(struct header_functions *list);
/* Wants those with a parameter that points to a record that the project defines and that is wanted by now. */
void header_functions_want(struct header_functions *list, struct unit *unit);

#endif
