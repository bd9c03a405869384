// S07: a loop links an array of nodes into a ring.
// SPDX-License-Identifier: MIT
// run: leaks 5
#include "node.h"

static void ring(void) {
  struct node *v[5];
  for (int i = 0; i < 5; i++)
    v[i] = node_new();
  for (int i = 0; i < 5; i++)
    v[i]->child = node_ref(v[(i + 1) % 5]); // expect: store-cycle
  for (int i = 0; i < 5; i++)
    node_unref(v[i]);
}

int main(void) {
  ring();
  return 0;
}
