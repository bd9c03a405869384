/* Comments that silence findings: the NOLINT family, and cyclecheck-ignore.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_COMMENTS_H
#define CLI_COMMENTS_H

#include <glib.h>
#include <stdbool.h>

struct comment_mark {
  const char *kind;   /* `nolint` or `ignore`; static */
  const char *file;   /* borrowed from the caller */
  gint64 line;        /* where the comment stands */
  gint64 first, last; /* the lines it covers; first > last: an unmatched begin or end */
  char *rules;        /* comma-separated globs, or NULL: every rule */
  char *reason;       /* or NULL */
  bool is_ours;       /* names one of our rules: it can be unused */
};

/* GArray of struct comment_mark; frees its strings. */
GArray *comments_create(void);

/* Appends the marks of one file. `text` ends with a NUL at `length`. */
void comments_scan(const char *file, const char *text, gsize length, GArray *marks);

/* Globs as clang-tidy takes them, also with a prefix `cyclecheck-`. NULL matches every rule. */
bool comments_name_rule(const char *rules, const char *rule);

/* The end of the comment or literal that begins at `at`; NULL when none does. */
const char *comments_skip(const char *at, const char *end);

#endif
