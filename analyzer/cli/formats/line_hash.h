/* GitHub's identity of a line: primaryLocationLineHash.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_LINE_HASH_H
#define CLI_LINE_HASH_H

#include <glib.h>

/* `hash:n` of every line of a text (index 0 is line 1), as codeql-action's fingerprints.ts computes it: a rolling hash
 * over the 100 UTF-16 units from the line's start on, spaces and tabs left out. GPtrArray of char *, owned. */
GPtrArray *line_hashes(const char *text, gsize length);

#endif
