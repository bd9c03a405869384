// S04: three nodes in a ring.
// SPDX-License-Identifier: MIT
// run: leaks 3
#include "node.h"

static void ring3(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  struct node *c = node_new();
  a->child = node_ref(b);
  b->child = node_ref(c);
  c->child = node_ref(a); // expect(error): store-cycle a -> b -> c -> a
  node_unref(a);
  node_unref(b);
  node_unref(c);
}

int main(void) {
  ring3();
  return 0;
}
