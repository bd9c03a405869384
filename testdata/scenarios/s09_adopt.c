// S09: no allocation in sight and nobody calls it: the cycle is kept by the parameters.
// SPDX-License-Identifier: MIT
#include "node.h"

void adopt(struct node *parent, struct node *child);
void release(struct node *n);

void adopt(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // expect(warning): store-cycle parent -> child -> parent
}

void release(struct node *n) {
  node_unref(n);
}
