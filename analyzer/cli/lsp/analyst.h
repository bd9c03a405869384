/* A process that knows the whole program and answers what an edited file does in it.
 * SPDX-License-Identifier: MIT
 *
 * It loads a database once. Each question is answered by a child of its own, forked from that: nothing that an
 * analysis does outlives it, a question that a newer one overtakes is killed, and a crash costs one answer. */
#ifndef LSP_ANALYST_H
#define LSP_ANALYST_H

#include "db/facts.h"

#include <jansson.h>
#include <stdbool.h>

struct analyst;

struct analyst_events {
  /* The database is loaded: `names` (NULL-terminated) are modelled. */
  void (*ready)(struct analyst *analyst, const char *const *names, void *arg);
  /* An answer, borrowed: {findings, ownership}, or {error}. */
  void (*answered)(struct analyst *analyst, guint serial, json_t *answer, void *arg);
  /* The process ended by itself. */
  void (*died)(struct analyst *analyst, void *arg);
  void *arg;
};

/* `database` may be NULL: the models alone. NULL: logged. */
struct analyst *analyst_create(const char *database, const char *root, const struct analyst_events *events);
void analyst_destroy(struct analyst *analyst); /* its processes are gone; NULL is legal */
bool analyst_is_ready(const struct analyst *analyst);
const char *const *analyst_names(const struct analyst *analyst); /* modelled; borrowed; NULL until ready */

/* The facts of a file as it stands in the editor (struct fact_unit): all that its unit sees, what it says itself. Either
 * may be NULL: unchanged. */
void analyst_set(struct analyst *analyst, const char *path, const GArray *whole, const GArray *own);
void analyst_drop(struct analyst *analyst, const char *path); /* the file is as on disk again */
/* Asks what the files that were set do; an earlier question without an answer is given up. Exact: analyse the whole
 * program again. */
void analyst_ask(struct analyst *analyst, guint serial, bool is_exact);

#endif
