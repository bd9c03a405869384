/* Layouts of library types whose structs are private: what no database and no stripped library tells.
 * SPDX-License-Identifier: MIT
 *
 * One table a library, in layouts_NAME.c. A block gets such a layout only when the function that made it is
 * one of `makers`, its size is exactly `size_bytes`, and its tag fits. */
#ifndef VALIDATE_LAYOUTS_H
#define VALIDATE_LAYOUTS_H

#include "analyzer/validate/shapes.h"

struct heap;

enum layout_kind {
  LAYOUT_LEAF,       /* holds nothing */
  LAYOUT_ARRAY,      /* a pointer to a block of elements, and how many are used */
  LAYOUT_LINKED,     /* a list of nodes that ends with NULL or in the object again */
  LAYOUT_HASH_ARRAYS /* GHashTable: arrays of keys, hashes and values */
};

struct layout {
  const char *type;      /* as the models spell it */
  const char *makers[8]; /* functions whose frame the allocation is in */
  enum layout_kind kind;
  int64_t size_bytes;
  int64_t tag_offset, tag; /* a 4-byte number; offset -1: none */
  int64_t count_offset;
  unsigned count_bytes;
  const char *release;
  const char *slot;     /* spelling of what the elements are held through */
  int64_t hop_offset;   /* the pointer to a block that the offsets below are in; 0: they are in the object */
  int64_t index_offset; /* of a pointer to a block that only finds elements; 0: none */
  int64_t data_offset, used_offset; /* pointer to the elements or to the first node; number of them */
  unsigned used_bytes;
  int64_t value_offset,
      next_offset;      /* LINKED: in a node; HASH_ARRAYS: value_offset is of the pointer to values */
  int64_t guard_offset; /* of the function that releases elements: none there, none owned; -1: always owned */
  int64_t key_guard_offset, hashes_offset, wide_offset; /* HASH_ARRAYS; wide: bit 0 keys, bit 1 values */
};

const char *layouts_type_by_maker(const char *function); /* NULL: no maker */

extern const struct layout layouts_jansson[], layouts_glib[], layouts_json_c[]; /* end with a NULL type */

struct shape *layouts_shape(const char *type); /* of such a type; NULL: none; caller owns */
const struct layout *layouts_by_maker(const char *function, int64_t size_bytes,
                                      guint place); /* the place-th */

#endif
