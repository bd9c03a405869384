// S30: the slot is cleared and its claim released before the last release.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void broken(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_unref(b->parent);
  b->parent = NULL;
  node_unref(b);
  node_unref(a);
}

int main(void) {
  broken();
  return 0;
}
