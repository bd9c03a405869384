/* Findings in Markdown, for pull requests and step summaries.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_MARKDOWN_TEXT_H
#define CLI_MARKDOWN_TEXT_H

#include "analyzer/cli/report.h"

/* Text that Markdown shows as it is: no markup, no HTML, no mentions. */
void markdown_append(GString *out, const char *text);

/* The report, cut before `most_bytes` with a line that says what is missing. */
void markdown_append_report(GString *out, const struct report *report, gsize most_bytes);

#endif
