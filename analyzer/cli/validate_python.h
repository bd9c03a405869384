/* CPython: snippets in the real interpreter, judged by what its collector finds and by the blocks that stay.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_VALIDATE_PYTHON_H
#define CLI_VALIDATE_PYTHON_H

#include "analyzer/cli/options.h"
#include "analyzer/validate/finding_test.h"

struct python_request {
  const char *interpreter, *scratch;
  unsigned iterations;
  struct run_limits limits;
};

/* Runs a snippet or test file as it stands. `snippet` (owned) is left alone. */
struct finding_result *python_run_file(const struct python_request *request, const char *path);
/* Looks for a way to close a cycle through objects of the type that a finding is about. *snippet: how, or NULL; owned. */
struct finding_result *python_run_finding(const struct python_request *request, struct db *db,
                                          const struct finding_cycle *finding, char **snippet);
/* A snippet to complete, for people; caller frees. */
char *python_skeleton(struct db *db, const struct finding_cycle *finding);

#endif
