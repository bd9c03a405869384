// S06: a parent owns its children in an array; each child owns the parent.
// SPDX-License-Identifier: MIT
// run: leaks 4
#include <stdlib.h>

struct tree {
  int refs;
  struct tree *owner;
  int n_kids;
  struct tree *kids[3];
};

static struct tree *tree_new(void) {
  struct tree *t = calloc(1, sizeof *t);
  if (!t)
    abort();
  t->refs = 1;
  return t;
}

static struct tree *tree_ref(struct tree *t) {
  t->refs++;
  return t;
}

static void tree_unref(struct tree *t) {
  if (--t->refs != 0)
    return;
  for (int i = 0; i < t->n_kids; i++)
    tree_unref(t->kids[i]);
  if (t->owner)
    tree_unref(t->owner);
  free(t);
}

static void build(void) {
  struct tree *root = tree_new();
  for (int i = 0; i < 3; i++) {
    struct tree *kid = tree_new();
    kid->owner = tree_ref(root);
    root->kids[root->n_kids++] = kid; // expect(error): store-cycle tree -> tree -> tree
  }
  tree_unref(root);
}

int main(void) {
  build();
  return 0;
}
