/* Worker processes that share a list of jobs, watched: what crashes or hangs is killed and tried once more, alone.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_POOL_H
#define FRONTEND_POOL_H

#include "analyzer/frontend/message.h"

struct job {
  const struct parse_request *parse; /* borrowed */
  void *data;                        /* the caller's */
};

struct pool_options {
  unsigned workers;       /* at least 1 */
  double timeout_seconds; /* per job; three times that when it is tried again alone */
  bool is_progress_shown; /* on stderr */
  /* One call per job, in order of completion. The reply's status is TU_CRASHED or TU_TIMED_OUT when there was none.
   * Non-zero ends the run with -1. */
  int (*done)(const struct job *job, struct reply *reply, double seconds, void *arg);
  void *arg;
};

struct pool;

struct pool *pool_create(const struct pool_options *options); /* processes start with the first jobs */
void pool_destroy(struct pool *pool);                         /* none of its processes is left */
/* Names for every parse from now on; borrowed until the pool is destroyed. */
void pool_set_modelled(struct pool *pool, const char *const *names);
/* Runs the jobs (struct job), the first ones first. -1: logged, or errno is EINTR: SIGINT, SIGTERM or SIGHUP came; it
 * is delivered on return. */
int pool_run(struct pool *pool, const GArray *jobs);

#endif
