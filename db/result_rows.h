/* Rows of the result tables as vectors of numbers, so that all tables sort and store alike.
 * SPDX-License-Identifier: MIT */
#ifndef DB_RESULT_ROWS_H
#define DB_RESULT_ROWS_H

#include "db/findings.h"

struct result_names { /* every text once */
  GHashTable *places; /* text -> its place plus one */
  GPtrArray *texts;   /* borrowed from the results */
  GArray *ranks;      /* int64_t by place: the id once sorted */
};

struct result_table {
  const char *insert; /* id, then the columns */
  const char *kinds;  /* a letter per column: T text, t text or NULL, n number or NULL */
  gsize list_offset;  /* of the GArray in struct results */
  void (*put)(struct result_names *names, int64_t *cells, const void *item);
};

extern const struct result_table result_tables[]; /* insert NULL ends it */

/* The cell of a text: its place, -1 for NULL. */
int64_t result_name(struct result_names *names, const char *text);

#endif
