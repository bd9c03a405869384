/* What input*.c share while they find out what to analyse.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_INPUT_H
#define FRONTEND_INPUT_H

#include "analyzer/frontend/frontend.h"

struct finder {
  const struct input_options *options;
  struct input *input;
  char *here;        /* working directory */
  GPtrArray *paths;  /* char *: options->paths, absolute */
  GHashTable *seen;  /* "file\nconfiguration" of every command */
};

struct raw_command { /* before the allow list */
  const char *file;      /* absolute */
  const char *directory; /* absolute */
  const char *output;    /* or NULL */
  const char *const *arguments; /* without the compiler */
  bool is_guessed;
};

/* ---- input_command.c ---- */
/* Adds the TU unless it is there already or is no C (which is counted). */
void finder_add_command(struct finder *finder, const struct raw_command *raw);
/* Adds what an entry of a compile database compiles: C sources on its line, its `file` first. */
struct compile_entry;
void finder_add_entry(struct finder *finder, const struct compile_entry *entry);
bool is_c_source(const char *file);
bool is_header(const char *file);
bool is_other_source(const char *file); /* C++, assembler, ... */

/* ---- input_discover.c ---- */
/* The compile database to use from `folder`, upward and in build folders; NULL: none. Says so when it had a choice. */
char *discover_database(const char *folder);
/* The root for `files` (char *, absolute): what most of them lie in. */
char *discover_root(const struct finder *finder, const GPtrArray *files);

/* ---- input_tree.c ---- */
/* Adds every file below folder that `is_wanted` (absolute, sorted), without hidden and build folders. */
void tree_list(const char *folder, bool (*is_wanted)(const char *file), GPtrArray *files);

/* ---- input_parts.c ---- */
/* Removes the sources that others of them include. */
void finder_drop_parts(GPtrArray *files);

/* ---- input_guess.c, input_hint.c ---- */
/* Adds the TUs of `files` with inferred include folders. */
void finder_guess(struct finder *finder, const GPtrArray *files);
/* What is missing without a compile database, and the command that makes one; caller frees. */
char *input_hint(const char *root);

#endif
