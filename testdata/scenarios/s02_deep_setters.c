// S02: the stores are five calls away.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static void link5(struct node *p, struct node *c) {
  c->parent = node_ref(p); // expect(error): store-cycle node -> node -> node
}

static void link4(struct node *p, struct node *c) {
  link5(p, c);
}

static void link3(struct node *p, struct node *c) {
  p->child = node_ref(c);
  link4(p, c);
}

static void link2(struct node *c, struct node *p) {
  link3(p, c);
}

static void link1(struct node *p, struct node *c) {
  link2(c, p);
}

static void build(void) {
  struct node *root = node_new();
  struct node *leaf = node_new();
  link1(root, leaf);
  node_unref(leaf);
  node_unref(root);
}

int main(void) {
  build();
  return 0;
}
