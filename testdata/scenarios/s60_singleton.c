// S60: a singleton in a cycle: a global slot holds it for good.
// SPDX-License-Identifier: MIT
#include "node.h"

struct node *default_node(void);
void release(struct node *n);

static struct node *instance;

struct node *default_node(void) {
  if (!instance) {
    struct node *n = node_new();
    n->child = node_new();
    n->child->parent = node_ref(n); // expect(note): store-cycle
    instance = n;
  }
  return instance;
}

void release(struct node *n) {
  node_unref(n);
}
