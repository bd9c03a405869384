/* Calls of the system's C compiler.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_COMPILE_H
#define VALIDATE_COMPILE_H

#include <glib.h>
#include <stdbool.h>

/* CC or `cc`, with line tables and not optimised: gcc removes stores into objects that nobody reads again, which
 * is what leaked ones are. char *, freed with the array. */
GPtrArray *compile_command(void);
void compile_add(GPtrArray *command, const char *word); /* copied */
void compile_add_all(GPtrArray *command, const GPtrArray *words);
/* Runs it in `folder` and frees it. NULL: done; else what the compiler said, or why it did not run; caller frees. */
char *compile_run(GPtrArray *command, const char *folder);
char *compile_first_error(const char *said); /* its first complaint; caller frees */

/* Text of a main() that calls what CYC_TEST names CYC_ITERATIONS times and says how the heap grew. */
const char *compile_driver(void);
/* Bytes that the heap grew by per iteration, from what a driver printed; -1: it did not say. */
gint64 compile_read_growth(const char *output);

#endif
