// S92: an error path forgets a release: a leak, not a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 2
// expect-none
#include "node.h"

static int fill(struct node *n, int works) {
  n->child = node_new();
  return works ? 0 : -1;
}

static int make(int works) {
  struct node *n = node_new();
  if (fill(n, works) < 0)
    return -1;
  node_unref(n);
  return 0;
}

int main(void) {
  make(1);
  return make(0) == -1 ? 0 : 1;
}
