/* Text from sources, databases and paths made safe for a terminal: no control bytes, valid UTF-8.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_ESCAPE_H
#define CLI_ESCAPE_H

#include <glib.h>
#include <stdbool.h>

/* Control characters, bidirectional overrides and bytes that are not UTF-8 become `\xNN` or `\u{N}`. Caller frees; NULL is "". */
char *escape_text(const char *text);
char *escape_lines(const char *text); /* the same, but newlines and tabs stay */
/* Only bytes that are not UTF-8 become `\xNN`: for formats that escape the rest themselves. */
char *escape_invalid(const char *text);

/* Appends the first character at `text`, escaped unless it is a tab, and returns where the next one starts. */
const char *escape_append_character(GString *out, const char *text);

#endif
