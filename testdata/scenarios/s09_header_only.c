// S09: nothing in this file calls the header's inline unref, so its body is not read and the type not found.
// SPDX-License-Identifier: MIT
#include "node.h"

void adopt(struct node *parent, struct node *child);

void adopt(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // known-to-fail: store-cycle parent -> child -> parent
}
