/* What is known of the whole program, and open files laid over it.
 * SPDX-License-Identifier: MIT
 *
 * The base is the facts of the database (or, without one, of the models). An overlay holds the facts of one
 * open file as it stands in the editor: they replace all that the base says is declared in that file. */
#ifndef LSP_BASE_H
#define LSP_BASE_H

#include "db/facts.h"

struct base {
  struct facts *facts;   /* owned */
  GHashTable *files;     /* path -> GPtrArray of struct fact_function *: bodies in it */
  GHashTable *functions; /* keys of functions with a body, borrowed */
  GHashTable *types;     /* key -> file, both borrowed */
  GHashTable *codes;     /* path -> base_codes() of it, made when first asked for */
};

struct overlay {
  char *path;
  struct facts *own;   /* what the file says; strings interned with the base's */
  struct facts *whole; /* what its unit sees, or NULL: the base knows */
  GHashTable *codes;   /* key -> hash of the code of each of its functions, both owned */
};

struct base *base_create(struct facts *facts); /* takes ownership */
void base_destroy(struct base *base);
/* Key -> hash of the code, without the place where it stands, of every body in a file; borrowed. */
GHashTable *base_codes(struct base *base, const char *path);

/* The program as the overlays (struct overlay *) make it: arrays of borrowed facts. For a process that ends with the
 * analysis: the arrays are never freed. */
void base_merge(const struct base *base, const GPtrArray *overlays, struct facts *merged);

#endif
