// S31: of two nested cycles the shared edge is broken.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void nested(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  struct node *c = node_new();
  a->child = node_ref(b);
  b->child = node_ref(c);
  b->parent = node_ref(a);
  c->parent = node_ref(a);
  node_unref(a->child);
  a->child = NULL;
  node_unref(c);
  node_unref(b);
  node_unref(a);
}

int main(void) {
  nested();
  return 0;
}
