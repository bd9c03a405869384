// S68: what an unknown function returns may be anything: no claim, no cycle.
// SPDX-License-Identifier: MIT
// expect-none
#include "node.h"

struct node *find_partner(struct node *of);
void meet(void);

void meet(void) {
  struct node *a = node_new();
  struct node *b = find_partner(a);
  a->child = node_ref(b);
  node_unref(a);
}
