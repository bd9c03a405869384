// S19: a constructor returns an object that is already in a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static struct node *pair_new(void) {
  struct node *a = node_new();
  a->child = node_new();
  a->child->parent = node_ref(a); // expect(error): store-cycle
  return a;
}

int main(void) {
  struct node *pair = pair_new();
  node_unref(pair);
  return 0;
}
