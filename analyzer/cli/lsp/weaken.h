/* The edit that makes an edge of a cycle weak, where the text shows how.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_WEAKEN_H
#define LSP_WEAKEN_H

#include "analyzer/cli/lsp/server.h"

/* The slot of the edge that the analysis proposes to weaken; "it" when there is none. Borrowed. */
const char *weaken_slot(const json_t *finding);
/* Text edits by URI, NULL where no safe edit is seen: the store must take its reference in the same statement, in this
 * file, and exactly one statement of the file must release the slot. */
json_t *weaken_edits(const struct document *document, const json_t *finding);

#endif
