// S38: close() is called on one path only; the other one leaks.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void node_close(struct node *n) {
  struct node *child = n->child;
  n->child = NULL;
  if (child)
    node_unref(child);
}

static void open_and_close(int close) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  if (close)
    node_close(a);
  node_unref(a);
  node_unref(b);
}

int main(int argc, char **argv) {
  (void)argv;
  open_and_close(1);
  open_and_close(argc > 1);
  return 0;
}
