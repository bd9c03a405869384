/* Which lines of a test that was built with --coverage have run, by gcov.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_COVERAGE_H
#define VALIDATE_COVERAGE_H

#include <glib.h>

struct coverage;

struct coverage *coverage_read(const char *folder); /* with the objects of the test; NULL: gcov cannot tell */
void coverage_destroy(struct coverage *coverage);
/* Times that a line ran, 0 none; -1: it is no line of code. `file`: absolute. */
gint64 coverage_count(const struct coverage *coverage, const char *file, unsigned line);

#endif
