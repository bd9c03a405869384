// S79: the two nodes of S01 with C11 atomics.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdatomic.h>
#include <stdlib.h>

struct node {
  atomic_uint refs;
  struct node *child;
  struct node *parent;
};

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  atomic_init(&n->refs, 1);
  return n;
}

static struct node *node_ref(struct node *n) {
  atomic_fetch_add_explicit(&n->refs, 1, memory_order_relaxed);
  return n;
}

static void node_unref(struct node *n) {
  if (atomic_fetch_sub_explicit(&n->refs, 1, memory_order_acq_rel) != 1)
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
