// S94: the second store forgets to release what the first one holds: a leak, not a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 1
// expect-none
#include "node.h"

int main(void) {
  struct node *a = node_new();
  a->child = node_new();
  a->child = node_new();
  node_unref(a);
  return 0;
}
