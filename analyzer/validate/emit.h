/* A test case in C for a finding: it includes the source that makes the cycle, calls it many times, and shows how the
 * heap grows.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_EMIT_H
#define VALIDATE_EMIT_H

#include "analyzer/validate/entry.h"

struct emit_request {
  const struct entry *entry;
  const char *title;                   /* `v1:... store-cycle: message`; any bytes */
  const GPtrArray *steps;              /* char *: for people, one a line, or NULL */
  const char *root;                    /* sources are relative to it */
  const char *build;                   /* the command that builds it, one line, or NULL */
  unsigned iterations;
};
char *emit_test(const struct emit_request *request); /* caller frees */

#define EMIT_COLLECTED "cyclecheck: the collector found "
/* What a test with a heap of our collector printed, per iteration; false: nothing. */
bool emit_read_collected(const char *output, gint64 *objects, gint64 *bytes);

#endif
