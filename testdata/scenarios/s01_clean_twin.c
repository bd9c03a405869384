// S01: what looks most like the cycle without being one: the second claim goes back before it is stored.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

static void almost(int give_back) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  struct node *claim = node_ref(a);
  if (give_back) {
    node_unref(claim);
    claim = NULL;
  }
  if (claim)
    node_unref(claim);
  node_unref(a);
  node_unref(b);
}

int main(void) {
  almost(0);
  almost(1);
  return 0;
}
