/* The two functions with a struct that counts its references by hand; cyclecheck has never heard of it.
 * SPDX-License-Identifier: MIT */
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

static struct node *node_ref(struct node *n) {
  n->refcount++;
  return n;
}

static void node_unref(struct node *n) {
  if (!n || --n->refcount > 0)
    return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}

static void create_ref_cycle(void) {
  struct node *x = node_new();
  struct node *y = node_new();
  x->child = node_ref(y);
  y->parent = node_ref(x);
  node_unref(x);
  node_unref(y);
}

static void no_create_ref_cycle(void) {
  struct node *x = node_new();
  struct node *y = node_new();
  x->child = node_ref(y);
  node_unref(y);
  node_unref(x);
}

int main(void) {
  create_ref_cycle();
  no_create_ref_cycle();
  return 0;
}
