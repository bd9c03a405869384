// S52: two files have a static function of the same name; only this one counts.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "../node.h"

void weak_pair(void);

static void attach(struct node *parent, struct node *child) {
  parent->child = node_ref(child);
  child->parent = node_ref(parent); // expect(error): store-cycle node -> node -> node
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  attach(a, b);
  node_unref(a);
  node_unref(b);
  weak_pair();
  return 0;
}
