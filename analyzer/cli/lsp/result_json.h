/* What an analysis of a slice found, as JSON between our own processes.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_RESULT_JSON_H
#define LSP_RESULT_JSON_H

#include "db/cycle.h"
#include "db/db.h"

#include <jansson.h>

/* A string that is valid UTF-8 whatever `text` is; null for NULL. */
json_t *result_text(const char *text);

/* Where slots are declared (struct slot_place): a comment there silences a finding. */
json_t *result_declarations(const GArray *places);
/* {findings, ownership}: all of them. */
json_t *result_to_json(struct results *results, const struct facts *facts);
/* The findings that a database holds, as those of result_to_json; NULL: it holds no analysis, or cannot be read. */
json_t *result_of_database(struct db *db, const struct facts *facts);

#endif
