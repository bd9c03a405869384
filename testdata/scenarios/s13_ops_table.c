// S13: the setter is called through a table of functions.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

struct node_ops {
  void (*set_parent)(struct node *self, struct node *parent);
};

static void plain_set_parent(struct node *self, struct node *parent) {
  self->parent = node_ref(parent); // expect: store-cycle node -> node -> node
}

static const struct node_ops plain_ops = {.set_parent = plain_set_parent};

static void through_table(const struct node_ops *ops) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  ops->set_parent(b, a);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  through_table(&plain_ops);
  return 0;
}
