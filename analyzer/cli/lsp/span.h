/* Lines of a file that moved or changed together.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_SPAN_H
#define LSP_SPAN_H

#include "db/facts.h"

#include <stdbool.h>

struct span { guint first, last; int shift; bool is_changed; };

GHashTable *span_table_create(void); /* path -> GArray of struct span */
/* `place` is where it stood, `shift` how far it moved. */
void span_add(GHashTable *table, const char *path, struct fact_place place, int shift, bool is_changed);
void span_table_sort(GHashTable *table);
/* The narrowest span that holds the line; NULL: none. For a sorted table. */
const struct span *span_find(GHashTable *table, const char *path, guint line);

#endif
