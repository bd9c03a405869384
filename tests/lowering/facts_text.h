/* Facts as text, and the properties every IR must have: for the tests of lowering.
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_LOWERING_FACTS_TEXT_H
#define TESTS_LOWERING_FACTS_TEXT_H

#include <stdio.h>

#include "db/facts.h"

void facts_print(const struct facts *facts, FILE *out);
/* Jumps in range, values defined once and before they are used, arguments in range; caller frees, NULL: fine. */
char *ir_find_problem(const struct ir *ir);

#endif
