/* Contents of source files as hashes, each file looked at once per run and read only when its stamp changed.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_FILE_STATE_H
#define FRONTEND_FILE_STATE_H

#include "db/db.h"

struct file_state;

struct file_state *file_state_create(struct db *db, const char *root); /* borrows both */
void file_state_destroy(struct file_state *state);
/* SHA-256 of a file's content in hex; `path` relative to the root or absolute. NULL: not readable. Borrowed. */
const char *file_state_hash(struct file_state *state, const char *path);
/* The names its #include lines ask for: struct include_name, empty when it is not readable. Borrowed. */
const GArray *file_state_includes(struct file_state *state, const char *path);
/* The names to look for from now on: a set of char *, borrowed. */
void file_state_set_names(struct file_state *state, GHashTable *names);
/* Those of them that occur in the file as identifiers: char *, borrowed. */
const GPtrArray *file_state_names(struct file_state *state, const char *path);

#endif
