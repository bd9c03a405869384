// S03: an object owns itself.
// SPDX-License-Identifier: MIT
// run: leaks 1
#include "node.h"

static void own_itself(void) {
  struct node *a = node_new();
  a->child = node_ref(a); // expect(error): store-cycle a -> a
  node_unref(a);
}

int main(void) {
  own_itself();
  return 0;
}
