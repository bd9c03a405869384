// S39: the cycle is broken on success and leaks through the goto of the error path.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

static int prepare(int works) {
  return works ? 0 : -1;
}

static int transaction(int works) {
  int result = -1;
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(error): store-cycle a -> b -> a
  if (prepare(works) < 0)
    goto out;
  node_unref(b->parent);
  b->parent = NULL;
  result = 0;
out:
  node_unref(a);
  node_unref(b);
  return result;
}

int main(void) {
  transaction(1);
  return transaction(0) == -1 ? 0 : 1;
}
