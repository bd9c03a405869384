// S57: a recursive function builds a tree whose nodes own their parent.
// SPDX-License-Identifier: MIT
// run: leaks 4
#include "node.h"

static struct node *build(struct node *parent, int depth) {
  struct node *n = node_new();
  if (parent)
    n->parent = node_ref(parent);
  if (depth > 0)
    n->child = build(n, depth - 1); // expect: store-cycle
  return n;
}

int main(void) {
  struct node *root = build(NULL, 3);
  node_unref(root);
  return 0;
}
