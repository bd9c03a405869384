/* What open files change in a program, item by item.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_REVISION_H
#define LSP_REVISION_H

#include "analyzer/cli/lsp/base.h"

#include <jansson.h>

struct revision {
  GPtrArray *changed; /* struct fact_function *: new code, or none where the function is gone */
  GPtrArray *gone;    /* of these, those made here; owned */
  GHashTable *keys;   /* keys of the changed ones */
  GHashTable *shifts; /* key of an unchanged function -> how many lines it moved */
  GHashTable *spans;  /* path -> GArray of struct span: items that moved or changed, by their lines in the base */
  GPtrArray *types;   /* const struct fact_type *: new, or with more fields at their end */
  bool is_reshaped;   /* a type lost or moved fields: what is known of offsets does not hold */
  bool has_other;     /* initialisers, typedefs or marks changed */
};

void revision_init(struct revision *revision, struct base *base, const GPtrArray *overlays);
void revision_finish(struct revision *revision);
bool revision_is_empty(const struct revision *revision); /* things moved at most */

/* The line where something is now that stood on this line of a file; 0: it changed or is gone. */
json_int_t revision_line(const struct revision *revision, const char *file, json_int_t line);
/* Moves the places of a finding that lie in what did not change. */
void revision_shift(const struct revision *revision, json_t *finding);
/* Does an edge or step of the finding stand in what changed? */
bool revision_touches(const struct revision *revision, const json_t *finding);

#endif
