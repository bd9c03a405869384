// S36: only the finalizer clears the slots, and it never runs: a finalizer is no breaker.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct node {
  int refs;
  struct node *left;
  struct node *right;
};

static void node_unref(struct node *n);

static void node_finalize(struct node *n) {
  node_unref(n->left);
  n->left = NULL;
  node_unref(n->right);
  n->right = NULL;
  free(n);
}

static void node_unref(struct node *n) {
  if (n && --n->refs == 0)
    node_finalize(n);
}

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refs = 1;
  return n;
}

static struct node *node_ref(struct node *n) {
  n->refs++;
  return n;
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->left = node_ref(b);
  b->right = node_ref(a); // expect(error): store-cycle a -> b -> a
  node_unref(a);
  node_unref(b);
  return 0;
}
