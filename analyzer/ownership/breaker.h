/* Breakers: functions that can empty a slot while its holder is alive.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_BREAKER_H
#define OWNERSHIP_BREAKER_H

#include "analyzer/ownership/slot_facts.h"

enum drop_status { DROP_NONE, DROP_UNCALLED, DROP_CALLED };

struct breaker { enum drop_status status; const struct function *function; };

struct breakers;
struct breakers *breakers_create(const struct program *program);
void breakers_destroy(struct breakers *breakers);

/* The breaker of a slot that is most likely to run; status DROP_NONE: nothing but finalizers empties it. */
struct breaker breakers_find(const struct breakers *breakers, const struct slot_facts *facts,
                             const struct slot_key *slot);
/* Functions that call this one; NULL: nobody. Borrowed. */
const GPtrArray *breakers_callers(const struct breakers *breakers, const struct function *function);
/* Does it only run once a count is zero? */
bool breakers_is_finalizer(const struct breakers *breakers, const struct function *function);

#endif
