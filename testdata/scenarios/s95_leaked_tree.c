// S95: a tree without a cycle is never released: a leak, not a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 3
// expect-none
#include "node.h"

static void forget(void) {
  struct node *a = node_new();
  a->child = node_new();
  a->parent = node_new();
}

int main(void) {
  forget();
  return 0;
}
