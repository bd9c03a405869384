/* Places as other programs count and spell them.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_PLACE_TEXT_H
#define CLI_PLACE_TEXT_H

#include "analyzer/cli/report.h"

/* A byte column of a line as a column in UTF-16 units; both from 1. A NULL line leaves it as it is. */
gint64 place_utf16_column(const char *line, gint64 column);

/* A relative URI reference, or `file:///...` for an absolute path; caller frees. */
char *place_uri(const char *path);

/* `3f9c21a0` and `3f9c21a0:2` of `v1:3f9c21a0...` and `v1:3f9c21a0...:2`: what people type; caller frees. */
char *place_short_id(const char *fingerprint);

/* The store of the edge to weaken, else the finding's place; borrowed. */
const struct report_place *place_to_weaken(const struct report_finding *finding);

#endif
