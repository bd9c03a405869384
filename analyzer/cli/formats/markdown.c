/* Markdown for a comment on a pull request.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/markdown_text.h"

#define LONGEST_COMMENT_BYTES 65000 /* GitHub takes 65536 characters */

static void write_markdown(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  markdown_append_report(out, report, LONGEST_COMMENT_BYTES);
}

const struct format format_markdown = {
    .name = "markdown",
    .summary = "for a comment on a pull request",
    .write = write_markdown,
};
