// S02: the stores are in setters, one call away.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void node_set_child(struct node *self, struct node *child) {
  if (self->child)
    node_unref(self->child);
  self->child = node_ref(child);
}

static void node_set_parent(struct node *self, struct node *parent) {
  node_unref(self->parent);
  self->parent = node_ref(parent); // expect(error): store-cycle node -> node -> node
}

static void by_setters(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  node_set_child(a, b);
  node_set_parent(b, a);
  node_unref(b);
  node_unref(a);
}

int main(void) {
  by_setters();
  return 0;
}
