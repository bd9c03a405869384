// S04: a ring of 7 nodes.
// SPDX-License-Identifier: MIT
// run: leaks 7
#include "node.h"

static void ring(void) {
  struct node *n1 = node_new();
  struct node *n2 = node_new();
  struct node *n3 = node_new();
  struct node *n4 = node_new();
  struct node *n5 = node_new();
  struct node *n6 = node_new();
  struct node *n7 = node_new();
  n1->child = node_ref(n2);
  n2->child = node_ref(n3);
  n3->child = node_ref(n4);
  n4->child = node_ref(n5);
  n5->child = node_ref(n6);
  n6->child = node_ref(n7);
  n7->child = node_ref(n1); // expect(error): store-cycle n1 -> n2 -> n3 -> n4 -> n5 -> n6 -> n7 -> n1
  node_unref(n1);
  node_unref(n2);
  node_unref(n3);
  node_unref(n4);
  node_unref(n5);
  node_unref(n6);
  node_unref(n7);
}

int main(void) {
  ring();
  return 0;
}
