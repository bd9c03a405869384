/* The suppressions file: one line silences findings by rule, path, function, slot or fingerprint.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_SILENCES_H
#define CLI_SILENCES_H

#include "analyzer/cli/report.h"

struct silence { /* globs, NULL: any */
  char *rule, *path, *function, *slot, *type, *fingerprint, *reason;
  gint64 line;
  bool is_used;
};

/* `RULE [PATH] [function=GLOB] [slot=GLOB] [type=GLOB] [fingerprint=HEX] [# reason]` a line; `#` starts a comment.
 * GArray of struct silence, freed with its strings. NULL: logged. */
GArray *silences_read(const char *path);

/* Whether one of them takes the finding; every one that does becomes used. */
bool silences_take(GArray *silences, const struct report_finding *finding);

#endif
