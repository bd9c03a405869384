// S75: two cycles share a node: two findings.
// SPDX-License-Identifier: MIT
// run: leaks 3
#include "node.h"

static void two_cycles(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  struct node *c = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  b->child = node_ref(c);
  c->parent = node_ref(b); // expect(error): store-cycle b -> c -> b
  node_unref(a);
  node_unref(b);
  node_unref(c);
}

int main(void) {
  two_cycles();
  return 0;
}
