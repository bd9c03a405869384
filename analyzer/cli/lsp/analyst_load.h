/* What an analyst starts from.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_ANALYST_LOAD_H
#define LSP_ANALYST_LOAD_H

#include "db/facts.h"

#include <jansson.h>

struct start {
  struct facts *facts; /* of the database, or of the models */
  json_t *findings;    /* of the last analysis that the database holds, or NULL */
  GHashTable *names;   /* char *: what is modelled */
};

/* `database` may be NULL; one that cannot be read is logged, and done without. */
void start_load(struct start *start, const char *database, const char *root);

#endif
