/* What the text of a named query says about itself: its help comment and its parameters.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_QUERY_TEXT_H
#define CLI_QUERY_TEXT_H

#include <glib.h>

/* The first comment, on one line; caller frees. */
char *query_text_help(const char *sql);
/* `TYPE SLOT`: the distinct parameters in the order they are bound; caller frees. */
char *query_text_parameters(const char *sql);
guint query_text_count_parameters(const char *sql);

#endif
