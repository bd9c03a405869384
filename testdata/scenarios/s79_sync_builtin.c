// S79: the two nodes of S01 with the old __sync builtins.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct node {
  unsigned refs;
  struct node *child;
  struct node *parent;
};

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refs = 1;
  return n;
}

static struct node *node_ref(struct node *n) {
  __sync_fetch_and_add(&n->refs, 1);
  return n;
}

static void node_unref(struct node *n) {
  if (__sync_fetch_and_sub(&n->refs, 1) != 1)
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
