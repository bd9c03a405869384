/* The whole-program stage: facts -> who owns whom -> cycles and their fates.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_OWNERSHIP_H
#define OWNERSHIP_OWNERSHIP_H

#include "db/cycle.h"

struct ownership_options { bool is_progress_shown; };

/* Never fails on bad facts: what it could not follow is in results->truncations. Caller destroys. */
struct results *ownership_analyze(const struct facts *facts, const struct ownership_options *options);

#endif
