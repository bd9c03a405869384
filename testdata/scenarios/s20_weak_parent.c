// S20: the parent is not counted and not released.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct node {
  int refcount;
  struct node *child;
  struct node *parent;
};

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refcount = 1;
  return n;
}

static void node_unref(struct node *n) {
  if (!n || --n->refcount)
    return;
  if (n->child)
    n->child->parent = NULL;
  node_unref(n->child);
  free(n);
}

static void weak(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  b->refcount++;
  a->child = b;
  b->parent = a;
  node_unref(a);
  node_unref(b);
}

int main(void) {
  weak();
  return 0;
}
