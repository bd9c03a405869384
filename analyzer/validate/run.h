/* Runs a program that is not trusted: limits, its own process group, nothing of it left afterwards.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_RUN_H
#define VALIDATE_RUN_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct run_limits {
  double seconds;
  uint64_t memory_bytes; /* address space of a process, and the size of a file */
  unsigned processes;
};
#define RUN_LIMITS_DEFAULT                                                                                   \
  { 60.0, UINT64_C(2) << 30, 64 }

struct run_request {
  const char *const *arguments;
  const char *folder;  /* working directory, or NULL */
  const char *agent;   /* to preload, or NULL */
  const char *records; /* folder for what the agent writes */
  const char *output;  /* file for stdout and stderr, or NULL: our stderr */
  struct run_limits limits;
};

enum run_end { RUN_EXITED, RUN_KILLED, RUN_TIMED_OUT, RUN_TOO_MANY, RUN_NOT_STARTED };

struct run_result {
  enum run_end end;
  int code; /* exit code, signal, or errno */
};

/* -1: logged. The program's own failure is a result. */
int run_program(const struct run_request *request, struct run_result *result);
char *run_describe(const struct run_result *result, const struct run_limits *limits); /* caller frees */

/* The environment that programs get: what people need to build and run, nothing else. Caller frees. */
char **run_environment(const struct run_request *request);

/* Why the agent cannot work in this program, with the remedy; NULL: nothing known against it. Caller frees.
 */
char *inspect_program(const char *path);

#endif
