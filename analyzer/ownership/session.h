/* A whole-program analysis that is kept, to be asked what other bodies of a few functions would change.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_SESSION_H
#define OWNERSHIP_SESSION_H

#include "db/cycle.h"

struct ownership_session;

/* Analyses everything; `facts` must outlive it. It lives as long as its process. */
struct ownership_session *ownership_session_create(const struct facts *facts);
const struct results *ownership_session_results(const struct ownership_session *session); /* of the whole program */

/* Puts bodies in the place of those of the same functions (struct fact_function *, strings interned with the session's)
 * and runs them and their callers again: the results hold the cycles that these meet. The session is spent. NULL: the
 * change reaches further, into strengths; analyse the whole program. `ran` gets the keys of what was run (const char *). */
struct results *ownership_session_replace(struct ownership_session *session, const GPtrArray *functions, GPtrArray *ran);

#endif
