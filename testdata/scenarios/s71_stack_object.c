// S71: a node on the stack whose count nobody looks at.
// SPDX-License-Identifier: MIT
// run: clean
#include "node.h"

int main(void) {
  struct node on_stack = {.refcount = 1};
  struct node *heap = node_new();
  heap->parent = &on_stack;
  on_stack.refcount++;
  on_stack.child = heap; // expect-not: store-cycle
  node_unref(on_stack.child);
  return on_stack.refcount - 1;
}
