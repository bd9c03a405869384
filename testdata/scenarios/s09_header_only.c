// S09: nothing in this file calls the header's inline unref; it is read because it works on a type of this file.
// SPDX-License-Identifier: MIT
#include "node.h"

void adopt(struct node *parent, struct node *child);

void adopt(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // expect(warning): store-cycle parent -> child -> parent
}
