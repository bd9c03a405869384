// S35: a helper clears both slots of both nodes.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void clear_slot(struct node **slot) {
  struct node *old = *slot;
  *slot = NULL;
  if (old)
    node_unref(old);
}

static void node_dispose(struct node *n) {
  clear_slot(&n->child);
  clear_slot(&n->parent);
}

static void disposed(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_dispose(a);
  node_dispose(b);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  disposed();
  return 0;
}
