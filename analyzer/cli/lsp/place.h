/* What stands at a position of an open file.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_PLACE_H
#define LSP_PLACE_H

#include "analyzer/cli/lsp/server.h"

/* The zero-based line of params.position, -1: none. */
json_int_t place_line(const json_t *params);
/* The identifier at params.position, NULL: none. Caller frees. */
char *place_word(const struct document *document, const json_t *params);
/* Findings of the last answer that have their place, an edge or a step on a line (one-based) of the document: borrowed
 * json_t *. Caller frees the array. */
GPtrArray *place_findings(const struct document *document, json_int_t first, json_int_t last);
/* The finding with a fingerprint, borrowed; NULL. */
const json_t *place_finding(const struct document *document, const char *fingerprint);

#endif
