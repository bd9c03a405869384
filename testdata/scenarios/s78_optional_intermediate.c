// S78: the way back goes through a third object or not: the shortest cycles are reported.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void maybe_longer(int longer) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  if (longer) {
    struct node *c = node_new();
    c->child = node_ref(a);
    b->child = c; // expect(error): store-cycle
  } else {
    b->child = node_ref(a); // expect(error): store-cycle a -> b -> a
  }
  node_unref(a);
  node_unref(b);
}

int main(int argc, char **argv) {
  (void)argv;
  maybe_longer(argc > 1);
  return 0;
}
