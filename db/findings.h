/* How findings are stored, read back and kept from analysis to analysis. Inside the database.
 * SPDX-License-Identifier: MIT */
#ifndef DB_FINDINGS_H
#define DB_FINDINGS_H

#include "db/store.h"

/* ---- result_rows.c, findings.c, excerpt.c, code.c: parts of storing results ---- */
int results_store_rows(struct db *db, const struct results *results);
struct finding_row { /* a finding in report order */
  const struct finding *finding;
  char *fingerprint;   /* with `:2` */
  char *code;          /* hash of the functions it goes through */
  char *suppressed_by; /* carried over, or NULL */
  char *state;         /* ditto */
};
int findings_store(struct db *db, const GArray *rows);

/* ---- findings_read.c ---- */
struct stored_finding {
  struct finding finding;
  struct cycle *cycle; /* owned; `finding` points to it */
  const char *code;    /* hash of its functions when it was stored */
};
/* All of them in order, spelled as rules made them; text in `strings`. NULL: logged; caller frees. */
GPtrArray *findings_read(struct db *db, GStringChunk *strings); /* struct stored_finding * */

/* ---- runtime_findings.c ---- */
/* Those that only a run saw, that `fresh` does not have and whose functions are what they were; moved to where the
 * functions are now. Before the old results are deleted. NULL: logged; caller frees. */
GPtrArray *runtime_findings_keep(struct db *db, const struct results *results, const GPtrArray *fresh,
                                 GStringChunk *strings);

/* ---- results.c ---- */
GArray *findings_order(const GPtrArray *findings); /* struct finding_row, owned by the caller */
int findings_carry_over(struct db *db, GArray *rows);
int findings_note_first_seen(struct db *db);

int excerpts_store(struct db *db, const GArray *rows, const char *root); /* adds to those of unchanged files */
int code_hash_rows(struct db *db, GArray *rows);
typedef void (*place_visitor)(const struct place *place, void *arg);
void finding_each_place(const struct finding *finding, place_visitor visit, void *arg); /* its own, edges, calls, steps, occurrences */

#endif
