/* Builds an emitted test: with the flags of the source it includes, the other sources it needs, and libraries.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_TEST_BUILD_H
#define VALIDATE_TEST_BUILD_H

#include "db/db.h"

struct test_build {
  struct db *db;
  const struct facts *facts; /* of the whole program: they say which source defines what */
  const char *root;          /* folder that the compiler runs in, as stored flags are relative to it */
  const char *folder;        /* scratch: everything is written there */
  const char *source;        /* the test */
  const char *file;          /* the source it includes, as stored */
  const char *collector, *collector_headers; /* our runtime library, or NULL */
  unsigned iterations;

  char *program; /* set when it is built */
  char *problem; /* why it is not */
};

bool test_build(struct test_build *build);
void test_build_finish(struct test_build *build);

/* One line that builds `test.c` where no other source is needed; caller frees. */
char *test_build_describe(struct test_build *build);

#endif
