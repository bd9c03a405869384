/* One annotated source: built, analysed, run in a loop, judged.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_CASE_H
#define VALIDATE_CASE_H

#include "analyzer/validate/annotated.h"

struct case_settings {
  const char *tool;                        /* the cyclecheck program itself */
  const char *agent, *collector, *headers; /* libcycleagent.so, libcyclecollector.a, its include folder */
  const char *scratch;                     /* folder of this run */
  const char *template;                    /* a database that knows the models already */
  unsigned iterations;
  struct run_limits limits;
};

struct case_finding { /* what running says about one finding; NULL fingerprint: the file as a whole */
  char *fingerprint, *rule, *description;
  const char *verdict, *how;     /* how may be NULL */
  gint64 cycles, objects, bytes; /* in the whole run */
};

struct case_result {
  const struct annotated_case *about;
  const char *verdict, *how;
  char *detail;
  gint64 cycles, objects, bytes; /* in the whole run, all findings */
  gint64 growth;                 /* of the heap, bytes per iteration; -1: not measured */
  GPtrArray *findings;           /* struct case_finding *, owned */
  bool is_right;                 /* as annotated */
};

struct case_result *case_run(const struct annotated_case *annotated, const struct case_settings *settings,
                             const char *folder); /* folder: of this case, empty */
void case_finding_free(void *finding);
void case_result_free(void *result);
int case_prepare_template(const struct case_settings *settings); /* -1: logged */

#endif
