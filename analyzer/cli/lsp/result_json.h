/* What an analysis of a slice found, as JSON between our own processes.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_RESULT_JSON_H
#define LSP_RESULT_JSON_H

#include "db/cycle.h"

#include <jansson.h>

/* A string that is valid UTF-8 whatever `text` is; null for NULL. */
json_t *result_text(const char *text);

/* `focus` (const char *): the files whose owned slots are wanted. */
/* The owned slots that the files `focus` (const char *) store into or release. */
json_t *result_ownerships(const struct results *results, const GPtrArray *focus);
json_t *result_to_json(struct results *results, const struct facts *facts, const GPtrArray *focus);

#endif
