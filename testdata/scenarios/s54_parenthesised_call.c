// S54: GLib's macros call `(g_object_ref)(x)`: the function behind the parentheses is the one that counts.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include "node.h"

#define REF(n) ((__typeof__(n))(node_ref)(n))

int main(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = REF(b);
  b->parent = (node_ref)(a); // expect(error): store-cycle a -> b -> a
  (node_unref)(a);
  (*node_unref)(b);
  return 0;
}
