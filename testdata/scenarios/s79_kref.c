// S79: the count is a struct of its own with functions of its own, as the kernel's kref.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdbool.h>
#include <stdlib.h>

struct kref {
  int refcount;
};

static void kref_init(struct kref *k) {
  k->refcount = 1;
}

static void kref_get(struct kref *k) {
  __atomic_fetch_add(&k->refcount, 1, __ATOMIC_RELAXED);
}

static bool kref_put(struct kref *k) {
  return __atomic_sub_fetch(&k->refcount, 1, __ATOMIC_ACQ_REL) == 0;
}

struct inode {
  struct kref kref;
  struct inode *parent;
  struct inode *first;
};

static struct inode *inode_new(void) {
  struct inode *i = calloc(1, sizeof *i);
  if (!i)
    abort();
  kref_init(&i->kref);
  return i;
}

static struct inode *inode_get(struct inode *i) {
  kref_get(&i->kref);
  return i;
}

static void inode_put(struct inode *i) {
  if (!i || !kref_put(&i->kref))
    return;
  inode_put(i->parent);
  inode_put(i->first);
  free(i);
}

int main(void) {
  struct inode *folder = inode_new();
  struct inode *file = inode_new();
  folder->first = inode_get(file);
  file->parent = inode_get(folder); // expect: store-cycle folder -> file -> folder
  inode_put(file);
  inode_put(folder);
  return 0;
}
