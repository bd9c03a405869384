// SPDX-License-Identifier: MIT
#include "../node.h"

void weak_pair(void);

static void attach(struct node *parent, struct node *child) {
  parent->child = node_ref(child); // expect-not: store-cycle
}

void weak_pair(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  attach(a, b);
  node_unref(b);
  node_unref(a);
}
