// S32: an object owns itself for a while.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void for_a_while(void) {
  struct node *a = node_new();
  a->child = node_ref(a);
  struct node *self = a->child;
  a->child = NULL;
  node_unref(self);
  node_unref(a);
}

int main(void) {
  for_a_while();
  return 0;
}
