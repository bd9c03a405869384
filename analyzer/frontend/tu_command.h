/* One compiler call on one main file, as input and extraction pass it on.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_TU_COMMAND_H
#define FRONTEND_TU_COMMAND_H

#include "analyzer/frontend/frontend.h"

void tu_command_free(void *command);
/* The arguments on one line, quoted, paths below root relative: equal text means equal configuration. Caller frees. */
char *arguments_text(const char *root, char *const *arguments);
/* The arguments of a parse, with the folders that every unit searches last; NULL-terminated, borrowed strings. */
GPtrArray *tu_command_words(const struct tu_command *command, const char *stubs, const char *marks);

#endif
