// A cache with a hash table and a list by use: entries are in both, the table counts, the list borrows.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>
#include <string.h>

#define BUCKETS 16

struct entry {
  int refs;
  char *key;
  struct cache *cache;        /* borrowed: the cache outlives its entries */
  struct entry *next;         /* counted: of one bucket */
  struct entry *newer, *older; /* borrowed: by use */
};

struct cache {
  int refs;
  struct entry *buckets[BUCKETS];
  struct entry *newest, *oldest;
};

static unsigned hash(const char *key) {
  unsigned h = 5381;
  while (*key)
    h = h * 33 + (unsigned char)*key++;
  return h % BUCKETS;
}

static struct entry *entry_ref(struct entry *e) {
  __atomic_add_fetch(&e->refs, 1, __ATOMIC_RELAXED);
  return e;
}

static void entry_unref(struct entry *e) {
  while (e && __atomic_sub_fetch(&e->refs, 1, __ATOMIC_ACQ_REL) == 0) {
    struct entry *next = e->next;
    free(e->key);
    free(e);
    e = next;
  }
}

static void list_remove(struct cache *c, struct entry *e) {
  if (e->newer)
    e->newer->older = e->older;
  else
    c->newest = e->older;
  if (e->older)
    e->older->newer = e->newer;
  else
    c->oldest = e->newer;
  e->newer = e->older = NULL;
}

static void list_push(struct cache *c, struct entry *e) {
  e->older = c->newest;
  e->newer = NULL;
  if (c->newest)
    c->newest->newer = e;
  else
    c->oldest = e;
  c->newest = e;
}

static struct entry *cache_get(struct cache *c, const char *key) {
  for (struct entry *e = c->buckets[hash(key)]; e; e = e->next)
    if (strcmp(e->key, key) == 0) {
      list_remove(c, e);
      list_push(c, e);
      return entry_ref(e);
    }
  return NULL;
}

static struct entry *cache_add(struct cache *c, const char *key) {
  struct entry *e = calloc(1, sizeof *e);
  if (!e)
    abort();
  e->refs = 1;
  e->key = strdup(key);
  e->cache = c;
  struct entry **bucket = &c->buckets[hash(key)];
  e->next = *bucket;
  *bucket = e;
  list_push(c, e);
  return entry_ref(e);
}

static void cache_drop_oldest(struct cache *c) {
  struct entry *old = c->oldest;
  if (!old)
    return;
  list_remove(c, old);
  for (struct entry **at = &c->buckets[hash(old->key)]; *at; at = &(*at)->next)
    if (*at == old) {
      *at = old->next;
      old->next = NULL;
      entry_unref(old);
      return;
    }
}

static void cache_unref(struct cache *c) {
  if (--c->refs > 0)
    return;
  for (int i = 0; i < BUCKETS; i++)
    entry_unref(c->buckets[i]);
  free(c);
}

int main(void) {
  struct cache *c = calloc(1, sizeof *c);
  if (!c)
    abort();
  c->refs = 1;
  const char *keys[] = {"one", "two", "three", "four", "five"};
  for (int i = 0; i < 5; i++)
    entry_unref(cache_add(c, keys[i]));
  entry_unref(cache_get(c, "two"));
  cache_drop_oldest(c);
  cache_unref(c);
  return 0;
}
