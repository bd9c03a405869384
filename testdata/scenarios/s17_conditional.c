// S17: the closing store is behind a condition.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void sometimes(int k) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  if (k > 3)
    b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  node_unref(a);
  node_unref(b);
}

int main(int argc, char **argv) {
  (void)argv;
  sometimes(argc + 3);
  return 0;
}
