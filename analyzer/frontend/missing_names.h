/* Declarations in place of those that stand in missing headers, guessed from the errors of a first parse.
 * SPDX-License-Identifier: MIT
 *
 * An expression that names something unknown is lost with all it does: `child = child_new(unknown)` stores nothing.
 * A second parse with these declarations keeps it. They are no facts: the unit still counts as incomplete. */
#ifndef FRONTEND_MISSING_NAMES_H
#define FRONTEND_MISSING_NAMES_H

#include <clang-c/Index.h>

#define MISSING_NAMES_PATH "/cyclecheck/missing-names.h" /* of the text, which is no file */

/* C declarations for what the errors name; NULL: nothing could help. Caller frees. */
char *missing_names_declare(CXTranslationUnit tu);
/* Errors with a place: what a parse is judged by. */
unsigned missing_names_count_errors(CXTranslationUnit tu);

#endif
