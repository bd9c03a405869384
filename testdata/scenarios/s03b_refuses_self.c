// S03b: the setter refuses the object itself, as jansson's does; two steps still close a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static int node_put(struct node *self, struct node *value) {
  if (!value || value == self || self->child)
    return -1;
  self->child = node_ref(value); // expect(error): store-cycle node -> node -> node
  return 0;
}

static void put_itself(void) {
  struct node *a = node_new();
  node_put(a, a);
  node_unref(a);
}

static void put_each_other(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  node_put(a, b);
  node_put(b, a);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  put_itself();
  put_each_other();
  return 0;
}
