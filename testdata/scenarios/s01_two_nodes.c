// S01: two nodes own each other, and both outside claims are released.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct node {
  int refcount;
  struct node *child;
  struct node *parent;
};

static struct node *node_new(void) {
  struct node *n = malloc(sizeof *n);
  if (!n)
    abort();
  n->refcount = 1;
  n->child = NULL;
  n->parent = NULL;
  return n;
}

static struct node *node_ref(struct node *n) {
  n->refcount++;
  return n;
}

static void node_unref(struct node *n) {
  if (--n->refcount > 0)
    return;
  if (n->child)
    node_unref(n->child);
  if (n->parent)
    node_unref(n->parent);
  free(n);
}

static void create_ref_cycle(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  node_unref(a);
  node_unref(b);
}

static void no_create_ref_cycle(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b); // expect-not: store-cycle
  node_unref(b);
  node_unref(a);
}

int main(void) {
  create_ref_cycle();
  no_create_ref_cycle();
  return 0;
}
