/* Findings as people name them on the command line.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_FINDING_NAME_H
#define CLI_FINDING_NAME_H

#include "analyzer/cli/report.h"

/* `@ID`, or a unique beginning of at least 4 hex digits of a fingerprint, with `:2` for a duplicate. NULL: none, or
 * several; not logged. Borrowed from the report. */
const struct report_finding *finding_by_name(const struct report *report, const char *name);

#endif
