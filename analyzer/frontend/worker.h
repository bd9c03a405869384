/* A worker process: parses one translation unit at a time, confined to reading files.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_WORKER_H
#define FRONTEND_WORKER_H

#include <sys/types.h>

struct worker_process {
  pid_t pid; /* 0: none */
  int socket;
};

/* Forks. -1: logged. The caller has no threads: nothing is executed, so there is no program to find, no environment
 * or argument to fake, and any program that links this part can extract. */
int worker_start(struct worker_process *process);
/* Kills it if it still runs and returns its wait status. */
int worker_stop(struct worker_process *process);

#endif
