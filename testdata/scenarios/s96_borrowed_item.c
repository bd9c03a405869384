// S96: a getter returns a borrowed child, and the caller releases nothing.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static struct node *node_get_child(const struct node *n) {
  return n->child;
}

int main(void) {
  struct node *a = node_new();
  a->child = node_new();
  struct node *borrowed = node_get_child(a);
  int count = borrowed->refcount;
  node_unref(a);
  return count - 1;
}
