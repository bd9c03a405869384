// S47: the callback is over when the call returns; nothing keeps its data.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void node_foreach(struct node *n, void (*visit)(struct node *n, void *data), void *data) {
  for (; n; n = n->child)
    visit(n, data);
}

static void count(struct node *n, void *data) {
  (void)n;
  ((struct node *)data)->refcount++;
  node_unref(data);
}

int main(void) {
  struct node *a = node_new();
  a->child = node_new();
  node_foreach(a, count, node_ref(a));
  node_unref(a);
  node_unref(a);
  return 0;
}
