/* Garbage that no finding names becomes a finding of its own, with source `runtime`.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_VALIDATE_RUNTIME_H
#define CLI_VALIDATE_RUNTIME_H

#include "analyzer/validate/garbage.h"
#include "db/db.h"

/* Adds a finding for each of `cycles` (struct garbage_cycle *) to the database. Returns their fingerprints in the
 * same order, NULL for one that analysis knows by now; NULL: logged. Caller frees. */
GPtrArray *validate_add_findings(struct db *db, const GPtrArray *cycles, const char *root);

#endif
