/* Where things happened, each place and chain of calls once.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_ORIGINS_H
#define OWNERSHIP_ORIGINS_H

#include "analyzer/ownership/heap_state.h"

struct origins;
struct origins *origins_create(void);
void origins_destroy(struct origins *origins);
/* The one that equals `origin` (strings and `inner` compared by address), made when it is new. Lives as long as
 * `origins`. */
const struct origin *origins_intern(struct origins *origins, const struct origin *origin);

#endif
