/* compile_commands.json, entry by entry: what one entry gets wrong costs that entry only.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_COMPILE_DATABASE_H
#define FRONTEND_COMPILE_DATABASE_H

#include <glib.h>

struct compile_entry {
  char *file;       /* as written */
  char *directory;  /* absolute */
  char **arguments; /* with the compiler, NULL-terminated; never empty */
  char *output;     /* as written, or NULL */
  unsigned line;    /* where the entry begins in the file */
};

/* Adds struct compile_entry * to `entries` (free with compile_entry_free) and one line per bad entry to `problems`
 * (char *). Entries that compile nothing (empty commands) are left out silently. -1: logged. */
int compile_database_read(const char *path, GPtrArray *entries, GPtrArray *problems);
void compile_entry_free(void *entry);

#endif
