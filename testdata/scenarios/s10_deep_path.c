// S10: the closing store goes through an access path.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void deep(void) {
  struct node *a = node_new();
  a->child = node_new();
  a->child->parent = node_ref(a); // expect(error): store-cycle node -> node -> node
  node_unref(a);
}

int main(void) {
  deep();
  return 0;
}
