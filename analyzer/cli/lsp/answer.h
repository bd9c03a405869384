/* What the open files do in the whole program: the answer to a question of the editor.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_ANSWER_H
#define LSP_ANSWER_H

#include "analyzer/cli/lsp/base.h"
#include "analyzer/ownership/session.h"

#include <jansson.h>

struct question {
  struct base *base;
  struct ownership_session *session; /* over the base, or NULL */
  const json_t *known;               /* its findings, or NULL */
  const GPtrArray *overlays;         /* struct overlay * */
  bool is_exact;                     /* analyse everything, however long that takes */
};

/* {findings, ownership, settled, analysis_us}. settled: it is what a whole new analysis would say. Spends the session:
 * for a forked process. */
json_t *answer_make(const struct question *question);

#endif
