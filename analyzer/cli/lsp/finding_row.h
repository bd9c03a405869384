/* A finding of an answer as a row of a report: what judges and names findings elsewhere takes those.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_FINDING_ROW_H
#define LSP_FINDING_ROW_H

#include "analyzer/cli/report_load.h"

#include <jansson.h>

/* Its place, edges and names; strings are borrowed from `finding`. Caller destroys. */
struct report_finding *finding_row_create(const json_t *finding);

#endif
