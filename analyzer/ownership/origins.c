/* Where things happened: a hash set of origins in blocks that never move.
 * SPDX-License-Identifier: MIT
 *
 * The same call is applied to many heaps; told apart, its places would be most of the analysis' memory. */
#include "analyzer/ownership/origins.h"

#define BLOCK_ORIGINS 1024
#define FIRST_BUCKETS 4096 /* a power of two */

struct origins {
  GPtrArray *blocks; /* struct origin[BLOCK_ORIGINS] */
  uint32_t count;
  uint32_t *buckets; /* number + 1, 0 empty; open addressing */
  uint32_t mask;
};

struct origins *origins_create(void) {
  struct origins *origins = g_new0(struct origins, 1);
  origins->blocks = g_ptr_array_new_with_free_func(g_free);
  origins->mask = FIRST_BUCKETS - 1;
  origins->buckets = g_new0(uint32_t, FIRST_BUCKETS);
  return origins;
}

void origins_destroy(struct origins *origins) {
  if (!origins)
    return;
  g_ptr_array_unref(origins->blocks);
  g_free(origins->buckets);
  g_free(origins);
}

static struct origin *origin_at(const struct origins *origins, uint32_t number) {
  struct origin *block = g_ptr_array_index(origins->blocks, number / BLOCK_ORIGINS);
  return &block[number % BLOCK_ORIGINS];
}

static uint64_t mix(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * UINT64_C(0x9e3779b97f4a7c15);
  return hash ^ (hash >> 29);
}

static uint32_t hash_of(const struct origin *origin) {
  const struct place *place = &origin->place;
  uint64_t hash = mix((uintptr_t)place->file, (uintptr_t)place->function);
  hash = mix(hash, ((uint64_t)place->line << 32) + place->column);
  hash = mix(hash, ((uint64_t)place->end_line << 32) + place->end_column);
  hash = mix(hash, (uintptr_t)origin->what);
  return (uint32_t)(mix(hash, (uintptr_t)origin->inner) >> 32);
}

static bool is_equal(const struct origin *a, const struct origin *b) {
  return a->inner == b->inner && a->what == b->what && a->place.file == b->place.file &&
         a->place.function == b->place.function && a->place.line == b->place.line &&
         a->place.column == b->place.column && a->place.end_line == b->place.end_line &&
         a->place.end_column == b->place.end_column;
}

/* The bucket of an equal origin, or the empty one where it belongs. */
static uint32_t *find_bucket(const struct origins *origins, const struct origin *origin) {
  uint32_t at = hash_of(origin) & origins->mask;
  while (origins->buckets[at] && !is_equal(origin_at(origins, origins->buckets[at] - 1), origin))
    at = (at + 1) & origins->mask;
  return &origins->buckets[at];
}

static void grow(struct origins *origins) {
  g_free(origins->buckets);
  origins->mask = origins->mask * 2 + 1;
  origins->buckets = g_new0(uint32_t, (gsize)origins->mask + 1);
  for (uint32_t i = 0; i < origins->count; i++)
    *find_bucket(origins, origin_at(origins, i)) = i + 1;
}

const struct origin *origins_intern(struct origins *origins, const struct origin *origin) {
  uint32_t *bucket = find_bucket(origins, origin);
  if (*bucket)
    return origin_at(origins, *bucket - 1);
  if (origins->count % BLOCK_ORIGINS == 0)
    g_ptr_array_add(origins->blocks, g_new(struct origin, BLOCK_ORIGINS));
  struct origin *made = origin_at(origins, origins->count);
  *made = *origin;
  *bucket = ++origins->count;
  if (origins->count > origins->mask / 2)
    grow(origins);
  return made;
}
