/* The text of an open file, and positions in it.
 * SPDX-License-Identifier: MIT
 *
 * Positions of the protocol are zero-based lines and units of UTF-8 or UTF-16; ours are bytes. A position
 * outside the text means the nearest one inside. */
#ifndef LSP_TEXT_H
#define LSP_TEXT_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

struct text {
  GString *bytes;
  GArray *lines; /* guint: where each line starts */
  GArray *marks; /* see text_marks; NULL until asked for */
};

struct text *text_create(const char *bytes, gsize length); /* NUL bytes become blanks */
void text_destroy(struct text *text);
void text_set(struct text *text, const char *bytes, gsize length);
void text_replace(struct text *text, gsize start, gsize end, const char *bytes, gsize length);

guint text_line_count(const struct text *text);
/* The bytes of a line without its end, borrowed; an empty one outside the text. */
const char *text_line(const struct text *text, guint line, gsize *length);
/* The column in protocol units of a byte column (zero-based), and back. */
guint text_units(const struct text *text, guint line, gsize byte, bool is_utf8);
gsize text_offset(const struct text *text, guint line, guint units, bool is_utf8);

/* The comments that silence findings (struct comment_mark), borrowed until the text changes. */
const GArray *text_marks(const struct text *text);

/* {line, character} of a one-based line and byte column. */
json_t *text_position(const struct text *text, json_int_t line, json_int_t column, bool is_utf8);

#endif
