// S01: the second claim is not taken but handed over; the cycle is the same.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void hand_over(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  b->parent = node_ref(a);
  a->child = b; // expect(error): store-cycle a -> b -> a
  node_unref(a);
}

int main(void) {
  hand_over();
  return 0;
}
