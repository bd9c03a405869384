// S09: the only caller of adopt() decides: the same store, found once, as an error.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

void adopt(struct node *parent, struct node *child);

void adopt(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // expect(error): store-cycle node -> node -> node
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  adopt(a, b);
  node_unref(a);
  node_unref(b);
  return 0;
}
