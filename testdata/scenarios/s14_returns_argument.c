// S14: a helper returns its argument or a fresh object; the result is stored in the argument.
// SPDX-License-Identifier: MIT
#include "node.h"

void complete(struct node *n);

static struct node *self_or_new(struct node *n) {
  if (n->parent)
    return node_new();
  return node_ref(n);
}

void complete(struct node *n) {
  struct node *other = self_or_new(n);
  node_unref(n->child);
  n->child = other; // expect(warning): store-cycle n -> n
}
