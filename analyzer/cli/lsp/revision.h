/* What open files change in the program, function by function.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_REVISION_H
#define LSP_REVISION_H

#include "analyzer/cli/lsp/base.h"

#include <jansson.h>

struct revision {
  GPtrArray *changed; /* struct fact_function *: new code, or none where the function is gone */
  GHashTable *shifts; /* key of an unchanged function -> how many lines it moved */
  GHashTable *keys;   /* keys of the changed ones */
  bool is_structural; /* types, globals or marks changed, or a file is new: everything may be different */
};

void revision_init(struct revision *revision, struct base *base, const GPtrArray *overlays);
/* Moves every place in an answer that lies in an unchanged function. */
void revision_shift(const struct revision *revision, json_t *answer);
/* Does an edge or step of the finding stand in a changed function? */
bool revision_touches(const struct revision *revision, const json_t *finding);

#endif
