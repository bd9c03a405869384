/* What the tests of db/ share: folders, random facts and results, dumps.
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_DB_FIXTURE_H
#define TESTS_DB_FIXTURE_H

#include "db/db.h"

/* ---- fixture.c ---- */
struct folder {
  char *path, *db; /* an empty folder and the name of a database in it */
};
void folder_init(struct folder *folder);
void folder_finish(struct folder *folder); /* removes it */
char *folder_file(const struct folder *folder, const char *name, const char *text); /* caller frees the path */

struct db *open_update(const char *path);  /* asserts success */
void publish_and_close(struct db *db);     /* ditto */
void expect_warning(const char *pattern);
void expect_message(const char *pattern);
char *read_bytes(const char *path, gsize *length);
void write_bytes(const char *path, const char *bytes, gsize length);
int64_t query_number(struct db *db, const char *sql);
char *query_text(struct db *db, const char *sql); /* rows as lines, columns with '|'; caller frees */

/* ---- fixture_dump.c ---- */
char *dump(const char *path);          /* all but what depends on time and machine; caller frees */
void assert_same_dump(const char *left, const char *right);
void assert_sound(const char *path);   /* SQLite's own checks */
void execute(const char *path, const char *sql); /* on any database, without our settings */

/* ---- fixture_facts.c, fixture_describe.c ---- */
struct facts *random_facts(guint32 seed, int scale); /* `scale` facts of each kind */
char *describe_facts(const struct facts *facts);     /* every field; caller frees */
/* A TU `path` with facts from `seed`; its key tells the seed. */
void put_tu(struct db *db, const char *path, guint32 seed);

/* ---- fixture_results.c ---- */
struct analysis {
  struct results *results;
  GPtrArray *findings; /* struct finding *, owned */
};
void analysis_init(struct analysis *analysis, guint32 seed, int scale);
void analysis_finish(struct analysis *analysis);
/* Adds a two-edge cycle of functions `function` at file:line; its finding is returned. */
struct finding *analysis_add(struct analysis *analysis, const char *fingerprint, const char *file, uint32_t line,
                             const char *function);

#endif
