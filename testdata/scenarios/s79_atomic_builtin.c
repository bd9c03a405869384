// S79: the two nodes of S01 with gcc's __atomic builtins.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct node {
  int refs;
  struct node *child;
  struct node *parent;
};

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  __atomic_store_n(&n->refs, 1, __ATOMIC_RELAXED);
  return n;
}

static struct node *node_ref(struct node *n) {
  __atomic_add_fetch(&n->refs, 1, __ATOMIC_RELAXED);
  return n;
}

static void node_unref(struct node *n) {
  if (__atomic_sub_fetch(&n->refs, 1, __ATOMIC_ACQ_REL) > 0)
    return;
  if (n->child)
    node_unref(n->child);
  if (n->parent)
    node_unref(n->parent);
  free(n);
}

static void cycle(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  node_unref(a);
  node_unref(b);
}

static void chain(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b); // expect-not: store-cycle
  node_unref(b);
  node_unref(a);
}

int main(void) {
  cycle();
  chain();
  return 0;
}
