/* "Did you mean": the known word nearest to a mistyped one.
 * SPDX-License-Identifier: MIT */
#ifndef RULES_NEAREST_H
#define RULES_NEAREST_H

#include <stddef.h>

/* Insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, restricted). */
size_t nearest_distance(const char *left, const char *right);

/* The nearest of `words` (NULL-terminated, never empty), borrowed from it; the first of equals. */
const char *nearest_word(const char *word, const char *const *words);

#endif
