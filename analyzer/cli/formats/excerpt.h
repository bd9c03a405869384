/* A source line with the columns of a place underlined.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_EXCERPT_H
#define CLI_EXCERPT_H

#include "analyzer/cli/report.h"

/* Appends two lines: the line with its number, and `^~~~` below the columns. Long lines are cut around them. */
void excerpt_append(GString *out, const char *line, const struct report_place *place, const char *caret_color,
                    const char *color_end);

#endif
