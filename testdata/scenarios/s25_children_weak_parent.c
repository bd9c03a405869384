// S25: the array of children is counted, the parent is not.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct tree {
  int refs;
  struct tree *parent;
  int n_kids;
  struct tree *kids[8];
};

static struct tree *tree_new(void) {
  struct tree *t = calloc(1, sizeof *t);
  if (!t)
    abort();
  t->refs = 1;
  return t;
}

static void tree_unref(struct tree *t) {
  if (--t->refs > 0)
    return;
  for (int i = 0; i < t->n_kids; i++)
    tree_unref(t->kids[i]);
  free(t);
}

static void tree_add(struct tree *t, struct tree *kid) {
  kid->refs++;
  t->kids[t->n_kids++] = kid;
  kid->parent = t;
}

int main(void) {
  struct tree *root = tree_new();
  for (int i = 0; i < 8; i++) {
    struct tree *kid = tree_new();
    tree_add(root, kid);
    tree_unref(kid);
  }
  tree_unref(root);
  return 0;
}
