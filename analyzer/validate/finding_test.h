/* Proves a finding by a test case of its own: emitted, built, run under the heap agent, judged.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_FINDING_TEST_H
#define VALIDATE_FINDING_TEST_H

#include "analyzer/validate/entry.h"
#include "analyzer/validate/judge.h"
#include "analyzer/validate/run.h"

struct finding_tester { /* everything borrowed */
  struct db *db;
  struct shapes *shapes;
  GPtrArray *findings; /* struct finding_cycle *: all there are */
  const char *root, *scratch, *agent, *collector, *collector_headers;
  unsigned iterations;
  struct run_limits limits;
  unsigned turns; /* tests so far; each has a folder of its own */
};

struct finding_result {
  const char *verdict, *how;             /* how may be NULL */
  char *detail, *entry;                  /* why; the function that was called; NULL: nothing to say */
  gint64 cycles, objects, bytes, growth; /* per iteration, -1: unknown */
};

struct finding_result *finding_test(struct finding_tester *tester, const struct finding_cycle *finding);
/* With nothing counted. Takes ownership of `detail`, which may be NULL; `verdict` is a literal. */
struct finding_result *finding_result_new(const char *verdict, char *detail);
void finding_result_free(struct finding_result *result);
/* The test's text; with gaps to fill in where it has to be. NULL: no source has a function of the finding; caller
 * frees. */
char *finding_emit(struct finding_tester *tester, const struct finding_cycle *finding);

#endif
