// S66: operands of sizeof and typeof are never evaluated.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  size_t size = sizeof(b->parent = node_ref(a));
  __typeof__(b->parent = node_ref(a)) same = b;
  node_unref(same);
  node_unref(a);
  return size == sizeof(void *) ? 0 : 1;
}
