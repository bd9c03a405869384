// S61: a static pointer that points to itself, as a unique key: no object, no count.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void *key = &key;

int main(void) {
  struct node *n = node_new();
  int same = key == (void *)&key;
  node_unref(n);
  return same ? 0 : 1;
}
