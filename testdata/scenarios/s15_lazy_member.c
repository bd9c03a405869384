// S15: a getter creates the member when it is first asked for, and the member owns its owner.
// SPDX-License-Identifier: MIT
#include "node.h"

struct node *node_get_child(struct node *self);
void release(struct node *n);

struct node *node_get_child(struct node *self) {
  if (!self->child) {
    self->child = node_new();
    self->child->parent = node_ref(self); // expect(warning): store-cycle
  }
  return self->child;
}

void release(struct node *n) {
  node_unref(n);
}
