/* Compiles sources into a program that runs their main() many times.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_PROGRAM_H
#define VALIDATE_PROGRAM_H

#include "analyzer/validate/case.h"

enum program_state { PROGRAM_BUILT, PROGRAM_LACKS_LIBRARY, PROGRAM_BROKEN };

struct program {
  const char *folder; /* scratch, borrowed */
  char *path;
  GPtrArray *compile_flags, *link_flags; /* char * */
  char *problem;                         /* why it is not built */
};

enum program_state program_build(struct program *program, const struct annotated_case *annotated,
                                 const struct case_settings *settings);
void program_finish(struct program *program);

#endif
