// S76: three callers make the same cycle: one finding.
// SPDX-License-Identifier: MIT
// run: leaks 6
#include "node.h"

static void marry(struct node *a, struct node *b) {
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle node -> node -> node
}

static void first(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  marry(a, b);
  node_unref(a);
  node_unref(b);
}

static void second(void) {
  struct node *x = node_new();
  struct node *y = node_new();
  marry(y, x);
  node_unref(x);
  node_unref(y);
}

static void third(void) {
  struct node *p = node_new();
  struct node *q = node_new();
  marry(p, q);
  node_unref(q);
  node_unref(p);
}

int main(void) {
  first();
  second();
  third();
  return 0;
}
