// S77: two functions build the same ring from different ends: each closing store is a finding of its own.
// SPDX-License-Identifier: MIT
// run: leaks 4
#include "node.h"

static void child_first(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  node_unref(a);
  node_unref(b);
}

static void parent_first(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  b->parent = node_ref(a);
  a->child = node_ref(b); // expect(error): store-cycle b -> a -> b
  node_unref(a);
  node_unref(b);
}

int main(void) {
  child_first();
  parent_first();
  return 0;
}
