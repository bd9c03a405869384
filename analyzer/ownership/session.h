/* A whole-program analysis that is kept, to be asked what other bodies of a few functions would change.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_SESSION_H
#define OWNERSHIP_SESSION_H

#include "db/cycle.h"

struct ownership_session;

/* Analyses everything; `facts` must outlive it. It lives as long as its process. */
struct ownership_session *ownership_session_create(const struct facts *facts);
const struct results *ownership_session_results(const struct ownership_session *session); /* of the whole program */

struct session_change {
  const GPtrArray *types;     /* const struct fact_type *: new, or longer than before; strings interned with the session's */
  const GPtrArray *functions; /* struct fact_function *: bodies to put in the place of those of the same functions, ditto */
  gint64 budget_us;           /* of processor time: then nothing more is begun */
  GPtrArray *ran;             /* gets the keys of what was run (const char *) */
};

/* Runs the changed functions, and then their callers, again: the results hold the cycles that these meet. What slots
 * hold, and what is released at zero, stays as the whole program showed it. The session is spent. */
struct results *ownership_session_replace(struct ownership_session *session, const struct session_change *change);

#endif
