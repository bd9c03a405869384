/* What the open files do in a program that is known: quick answers, and exact ones.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_ANSWER_H
#define LSP_ANSWER_H

#include "analyzer/cli/lsp/revision.h"
#include "analyzer/ownership/session.h"

#include <jansson.h>

struct question {
  struct base *base;                 /* the program as it was when it was last analysed */
  struct ownership_session *session; /* over the base; NULL: only findings are known */
  const json_t *known;               /* its findings */
  const json_t *ownership;           /* its owned slots */
  const GPtrArray *focus;            /* char *: the open files */
};

/* All answers are {findings, ownership, settled, ran, analysis_us}: findings with a place in the focus, slots that it
 * stores into or releases. settled: it is what an analysis of the whole program as it stands would say. */

/* Of the program as it was. */
json_t *answer_exactly(const struct question *question);
/* From what is known alone: what changed functions take part in is not said. */
json_t *answer_from_known(const struct question *question, const struct revision *revision);
/* Runs changed functions and their callers again. Spends the session: for a forked process. */
json_t *answer_by_running(const struct question *question, const struct revision *revision);
/* Is that possible, and soon done? */
bool answer_can_run(const struct question *question, const struct revision *revision);

#endif
