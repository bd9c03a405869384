/* Runs Graphviz.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_GRAPHVIZ_H
#define CLI_GRAPHVIZ_H

#include <glib.h>

/* Draws one or more graphs, one after the other, as SVG documents in their order. NULL: `why` is set to the reason, caller
 * frees both. dot is ended after a minute. */
char *graphviz_draw(const GString *dot, char **why);

/* Of the first document at `*svg`, what draws and nothing else: no script, style, link or name; `*svg` moves behind it.
 * NULL when there is none; caller frees. */
char *graphviz_take_clean(const char **svg);

/* Appends text that stands for itself inside of quotes. */
void graphviz_append_text(GString *dot, const char *text);

#endif
