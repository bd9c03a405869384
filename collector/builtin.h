/* The layouts of the built-in types. Internal.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_BUILTIN_H
#define COLLECTOR_BUILTIN_H

#include "collector/slab.h"

struct int_object {
  struct cyc_object base;
  int64_t value;
};

struct float_object {
  struct cyc_object base;
  double value;
};

struct string_object {
  struct cyc_object base;
  size_t size;
  uint64_t hash; /* 0: not yet known */
  char text[];   /* size bytes and a zero byte */
};

struct blob_object {
  struct cyc_object base;
  size_t size;
  void *data;
};

struct list_object {
  struct cyc_object base;
  size_t size, capacity;
  struct cyc_object **items;
};

struct tuple_object {
  struct cyc_object base;
  size_t size;
  struct cyc_object *items[];
};

struct dict_entry {
  struct cyc_object *key, *value; /* NULL key: removed */
  uint64_t hash;
};

struct dict_object {
  struct cyc_object base;
  size_t size, entries_used, capacity; /* capacity of entries; the index is twice that, a power of two */
  struct dict_entry *entries;          /* in insertion order */
  uint32_t *index;                     /* entry + 1; 0 is empty */
};

extern const struct cyc_type cyc_atomic_tuple_type; /* a tuple whose items are all untracked */

/* Sets value of int, bool: 1; or of an integral float: 1; else 0. */
int cyc_integral_value(const struct cyc_object *object, int64_t *value);

/* dict.c: equal keys have equal hashes. */
uint64_t cyc_key_hash(struct cyc_object *key);
int cyc_keys_are_equal(const struct cyc_object *one, const struct cyc_object *other);

#endif
