/* Comments in sources against findings, at the end of an analysis.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_INLINE_H
#define CLI_INLINE_H

#include "analyzer/cli/options.h"
#include "db/db.h"

/* Reads the comments of every file below the root that the database knows, stores them as suppressions and marks the
 * findings they silence: by the finding's place, the store of any edge, or the declaration of a slot. -1: logged. */
int inline_apply(struct db *db, const struct facts *facts, const struct options *options);

#endif
