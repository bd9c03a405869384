/* How a function that makes a finding's cycle can be called from outside: which one, with what, and what is to be
 * given back afterwards.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_ENTRY_H
#define VALIDATE_ENTRY_H

#include "analyzer/validate/shapes.h"

#define ENTRY_MAIN "cyclecheck_tested_main" /* what the program's own main() is called in a test */
#define ENTRY_HEAP "cyclecheck_heap"        /* a heap of our collector that the test makes */

struct entry {
  const struct fact_function *function; /* borrowed from the shapes */
  GPtrArray *before, *after;            /* char *: statements; `after` in order */
  GPtrArray *arguments;                 /* char *: expressions */
  char *result;                         /* type to keep the result as, NULL: it is dropped */
  bool drops_result;                    /* that is counted, and may or may not be the caller's to release */
  char *missing;                        /* what nobody knows how to make; NULL: complete */
  bool needs_heap;                      /* ENTRY_HEAP is used */
};

/* Functions of the finding's steps, then their callers, complete ones first; empty: none is defined in the sources.
 * struct entry *, freed with the array. NULL: logged. */
GPtrArray *entries_find(struct db *db, struct shapes *shapes, gint64 finding_id);

#endif
