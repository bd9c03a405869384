/* What the include search could find besides what it found: a header that appears and shadows another, or one that
 * was missing, changes a translation unit though none of its files changed.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_SEARCH_H
#define FRONTEND_SEARCH_H

#include "analyzer/frontend/frontend.h"

struct file_state;
struct search;

struct search *search_create(const char *root); /* borrows root; remembers folder listings */
void search_destroy(struct search *search);

/* What a TU with these arguments searches, for tu_record.search_dirs: const char *, strings in `strings`. First the
 * folders in order, then, each after a `?`, the names that were asked for and not found: every one when `is_lacking`
 * (headers were missing), else those asked for with __has_include. Caller frees. */
GArray *search_dirs_of(const char *root, char *const *arguments, GStringChunk *strings);
void search_add_missing(GArray *dirs, const GArray *files, struct file_state *state, bool is_lacking,
                        GStringChunk *strings);

/* Adds to `sum` every file that is not among the TU's files (struct tu_file) and that could take the place of one of
 * them, or be found where a name was missing. */
void search_sign(struct search *search, const GArray *files, const GArray *dirs, GChecksum *sum);

#endif
