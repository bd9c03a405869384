// S34: disconnect() runs before the release.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void node_disconnect(struct node *n) {
  if (!n->parent)
    return;
  node_unref(n->parent);
  n->parent = NULL;
}

static void connected_for_a_while(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_disconnect(b);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  connected_for_a_while();
  return 0;
}
