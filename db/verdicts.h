/* What runs showed, suppressions, baseline states: kept by fingerprint from analysis to analysis.
 * SPDX-License-Identifier: MIT */
#ifndef DB_VERDICTS_H
#define DB_VERDICTS_H

#include "db/db.h"

struct validation { /* a row of the view `validation`; a NULL text or a negative number is SQL NULL */
  const char *fingerprint; /* NULL: an annotated file, named in `command` */
  const char *verdict, *how, *command, *detail;
  int64_t iterations, cycles, objects, bytes, growth; /* all but the first per iteration */
};
int db_put_validation(struct db *db, const struct validation *validation); /* replaces that of (fingerprint, command) */

/* Adds what a run saw (struct finding *); a fingerprint that is there already changes nothing. */
int db_add_findings(struct db *db, const GPtrArray *findings, const char *root);

struct suppression { const char *kind, *file; int64_t line; const char *rule, *reason; bool is_used; };
int db_put_suppressions(struct db *db, const GArray *suppressions); /* struct suppression; replaces all; no change when equal */
int db_set_suppressed(struct db *db, const char *fingerprint, const char *kind); /* NULL: not suppressed */
int db_set_state(struct db *db, const char *fingerprint, const char *state);     /* against the baseline, or NULL */

#endif
