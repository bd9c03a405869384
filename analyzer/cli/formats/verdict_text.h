/* What running a finding showed, as a sentence for formats that have no fields of their own for it.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_VERDICT_TEXT_H
#define CLI_VERDICT_TEXT_H

#include "analyzer/cli/report.h"

/* `confirmed by './program': 2 cycles, 4 objects, 96 bytes leaked`; NULL when it was not run; caller frees. */
char *verdict_text(const struct report_finding *finding);

/* The finding's message, its fix if wanted, and the verdict, on one line; caller frees. */
char *verdict_message(const struct report_finding *finding, bool is_fix_wanted);

#endif
