/* Annotated sources: what `// run:` says must be what running shows, and what analysis found.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_ANNOTATED_H
#define VALIDATE_ANNOTATED_H

#include "analyzer/validate/run.h"

struct annotated_case {
  char *path;          /* the file, or the folder `name.d` */
  GPtrArray *sources;  /* char * */
  GPtrArray *flags;    /* char *: for the compiler, from `// flags:` */
  GPtrArray *packages; /* char *: pkg-config names that `// linked-run:` needs */
  char *run;           /* `leaks 2`, `collected 2`, `clean`; NULL: it is not run */
  bool expects_cycle;  /* some `// expect: ...-cycle` */
};

/* The cases under the files and folders `paths`, by path; NULL: logged. */
GPtrArray *annotated_find(const char *const *paths); /* struct annotated_case *, owned */
void annotated_free(void *annotated_case);

#endif
