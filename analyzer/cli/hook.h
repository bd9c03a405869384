/* Running inside a build: one translation unit at a time, as clang-tidy is called or as a compiler launcher.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_HOOK_H
#define CLI_HOOK_H

#include "analyzer/cli/options.h"
#include "db/db.h"

/* Whether the arguments are clang-tidy's: `[OPTIONS] SOURCE -- COMPILER ARGS`. */
bool hook_is_meant(int argc, char **argv);

/* Checks SOURCE alone, into a shard of its own that the next `check` takes in without parsing. Prints what closes
 * inside it; exits with 1 for it only when --fail-on is given. */
int hook_run(int argc, char **argv);

/* The same for a compiler's command line; `words` begin with the compiler. 0 when it compiles no C. */
int hook_check_compilation(const struct options *options, char **words);

/* Takes what hooks left beside `database` over; the files go once `hook_forget_shards` is called. -1: logged. */
int hook_take_shards(struct db *db, const char *database);
void hook_forget_shards(const char *database);

#endif
