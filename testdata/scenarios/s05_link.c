// S05: one helper sets both directions; its caller releases.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void link_nodes(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // expect(error): store-cycle node -> node -> node
}

static void link_and_release(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  link_nodes(a, b);
  node_unref(b);
  node_unref(a);
}

int main(void) {
  link_and_release();
  return 0;
}
