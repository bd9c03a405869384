/* The edit that adds a visit or a clear to a collector's function, where the text shows how.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_COMPLETE_H
#define LSP_COMPLETE_H

#include "analyzer/cli/lsp/server.h"

/* Text edits by URI, and the statement that they add as `title`, caller frees. NULL where the finding is of another kind
 * or file, or the function does not show by what name it calls its object. */
json_t *complete_edits(const struct document *document, const json_t *finding, char **title);

#endif
