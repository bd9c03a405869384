// S01: the store stands before the count update, and the update is written out.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void store_then_count(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = b;
  ++a->child->refcount;
  b->parent = a; // expect(error): store-cycle a -> b -> a
  node_ref(a);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  store_then_count();
  return 0;
}
