/* Hashes of file contents that one worker reads again with every translation unit.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_CONTENT_HASH_H
#define FRONTEND_CONTENT_HASH_H

#include <glib.h>

GHashTable *content_hashes_create(void); /* caller unrefs */
/* Hex SHA-256 of the text that `path` has now; caller frees. `hashes` may be NULL. */
char *content_hash(GHashTable *hashes, const char *path, const char *text, gsize size);

#endif
