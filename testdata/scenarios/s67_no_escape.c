// S67: a callee that only looks at what it is given keeps nothing.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static int depth(const struct node *n) {
  return n ? 1 + depth(n->child) : 0;
}

static int compare(const void *left, const void *right) {
  struct node *const *a = left, *const *b = right;
  return depth(*a) - depth(*b);
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  struct node *both[] = {a, b};
  qsort(both, 2, sizeof *both, compare);
  node_unref(a);
  node_unref(b);
  return 0;
}
