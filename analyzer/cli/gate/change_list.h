/* Changed lines of files, from git.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_CHANGE_LIST_H
#define CLI_CHANGE_LIST_H

#include <glib.h>
#include <stdbool.h>

struct changed_lines { /* in the file as it is now */
  gint64 first, last;
  bool is_removal; /* lines are gone between first and last */
};

/* Root-relative path -> GArray of struct changed_lines. NULL: logged. */
GHashTable *change_list_create(const char *root, const char *revision);

/* Parses the output of `git diff -U0`; for tests. */
void change_list_parse(GHashTable *files, const char *diff);
GHashTable *change_list_create_empty(void);

#endif
