// S09: every caller of adopt() breaks the cycle again.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void adopt(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent);
}

static void orphan(struct node *child) {
  struct node *parent = child->parent;
  child->parent = NULL;
  node_unref(parent);
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  adopt(a, b);
  orphan(b);
  node_unref(b);
  node_unref(a);
  return 0;
}
