/* validate FINDING: a test case of its own.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"

int validate_findings(const struct options *options, const struct run_limits *limits) {
  (void)limits;
  for (guint i = 0; i < options->positional->len; i++)
    g_warning("there is no file or folder '%s'", (const char *)options->positional->pdata[i]);
  if (options->positional->len == 0)
    g_warning("nothing to run; 'cyclecheck validate -- COMMAND' runs a program under the heap agent");
  return CODE_FAILED;
}
