/* What is known of the whole program, and open files laid over it.
 * SPDX-License-Identifier: MIT
 *
 * The base is the facts of the database (or, without one, of the models), or of the program with the open files as they
 * were at some time. An overlay holds the facts of one open file as it stands in the editor: they replace all that the
 * base says is declared in that file. */
#ifndef LSP_BASE_H
#define LSP_BASE_H

#include "db/facts.h"

#include <stdbool.h>

struct part { /* what facts declare in one file, functions aside */
  GHashTable *types;   /* key -> struct fact_type *, both borrowed */
  GHashTable *globals; /* key -> struct fact_global *, both borrowed */
  guint names;         /* sum over typedefs and marks, whatever their order and lines */
};
struct part *part_create(const struct facts *facts, const char *path); /* borrows the facts */
void part_destroy(void *part);

struct base {
  struct facts *facts;   /* owned */
  GHashTable *files;     /* path -> GPtrArray of struct fact_function *: bodies in it */
  GHashTable *functions; /* keys of functions with a body, borrowed */
  GHashTable *types;     /* key -> file, both borrowed */
  GHashTable *codes;     /* path -> base_codes() of it, made when first asked for */
  GHashTable *parts;     /* path -> struct part *, likewise */
};

struct overlay {
  char *path;
  struct facts *own;   /* what the file says; strings interned with the base's; or NULL */
  struct facts *whole; /* what its unit sees, or NULL: the base knows */
  GHashTable *codes;   /* key -> hash of the code of each of its functions, both owned */
};

struct base *base_create(struct facts *facts); /* takes ownership */
void base_destroy(struct base *base);
/* Key -> hash of the code, without the place where it stands, of every body in a file; borrowed. */
GHashTable *base_codes(struct base *base, const char *path);
const struct part *base_part(struct base *base, const char *path); /* borrowed */
/* All that is declared in a file, as struct fact_unit; caller unrefs. */
GArray *base_encode_file(const struct base *base, const char *path);

struct overlay *overlay_create(const char *path);
void overlay_destroy(void *overlay);
/* Decodes units `(kind, bytes)`; takes the place of what was there. */
void overlay_set_own(struct overlay *overlay, const struct base *base, GVariant *units);
void overlay_set_whole(struct overlay *overlay, const struct base *base, GVariant *units);

/* The program as the overlays (struct overlay *) make it: arrays of borrowed facts, never freed. */
struct facts *base_merge(const struct base *base, const GPtrArray *overlays);

#endif
