// S27: the store takes a claim that no destructor gives back: a plain leak, not a cycle.
// SPDX-License-Identifier: MIT
// run: leaks 2
// expect-none
#include <stdlib.h>

struct node {
  int refs;
  struct node *next;
  struct node *origin;
};

static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refs = 1;
  return n;
}

static void node_unref(struct node *n) {
  if (!n || --n->refs > 0)
    return;
  node_unref(n->next);
  free(n); /* forgets the origin */
}

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->refs++;
  b->origin = a;
  b->refs++;
  a->origin = b;
  node_unref(a);
  node_unref(b);
  return 0;
}
