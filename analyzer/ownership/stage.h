/* The whole-program stage in steps: for one run, and for a session that keeps what it learned.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_STAGE_H
#define OWNERSHIP_STAGE_H

#include "analyzer/ownership/interpreter.h"

void stage_begin(struct analysis *analysis, const struct facts *facts); /* everything has run; `results` are owned by the caller */
void stage_report(struct analysis *analysis); /* fates and rows */
void stage_end(struct analysis *analysis);    /* all but the results */

#endif
