/* A ring of counted elements around an embedded head: appending stores what is read back through `prev`, and that
 * is the list, not a cycle (CPython's lru_list_elem). SPDX-License-Identifier: MIT */
// expect-none
#include <stdlib.h>

struct element {
  int refs;
  struct element *prev, *next;
};

struct cache {
  int refs;
  struct element root;
};

void element_hold(struct element *e) {
  e->refs++;
}

void element_release(struct element *e) {
  if (--e->refs == 0)
    free(e);
}

static struct element *unlink_all(struct cache *self) {
  struct element *root = &self->root;
  struct element *link = root->next;
  if (link == root)
    return NULL;
  root->prev->next = NULL;
  root->next = root->prev = root;
  return link;
}

void cache_hold(struct cache *self) {
  self->refs++;
}

void cache_release(struct cache *self) {
  if (--self->refs > 0)
    return;
  struct element *link = unlink_all(self);
  while (link) {
    struct element *next = link->next;
    element_release(link);
    link = next;
  }
  free(self);
}

static void extract(struct element *link) {
  struct element *prev = link->prev, *next = link->next;
  prev->next = link->next;
  next->prev = link->prev;
}

static void append(struct cache *self, struct element *link) {
  struct element *root = &self->root;
  struct element *last = root->prev;
  last->next = root->prev = link;
  link->prev = last;
  link->next = root;
}

void cache_touch(struct cache *self, struct element *link) {
  extract(link);
  append(self, link);
}

void cache_add(struct cache *self) {
  struct element *link = calloc(1, sizeof *link);
  if (!link)
    abort();
  link->refs = 1;
  append(self, link);
}

void cache_reuse(struct cache *self) {
  struct element *link = self->root.next;
  extract(link);
  append(self, link);
}
