// S72: a static object whose count never falls to zero.
// SPDX-License-Identifier: MIT
// run: clean
// flags: -Wno-free-nonheap-object
// expect-none
#include "node.h"

static struct node none = {.refcount = 1};

int main(void) {
  struct node *a = node_new();
  a->child = node_ref(&none);
  struct node *b = node_new();
  b->child = node_ref(&none);
  node_unref(a);
  node_unref(b);
  return none.refcount - 1;
}
