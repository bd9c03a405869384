// S04: a ring of 12 nodes, the longest cycle that is followed.
// SPDX-License-Identifier: MIT
// run: leaks 12
#include "node.h"

static void ring(void) {
  struct node *n1 = node_new();
  struct node *n2 = node_new();
  struct node *n3 = node_new();
  struct node *n4 = node_new();
  struct node *n5 = node_new();
  struct node *n6 = node_new();
  struct node *n7 = node_new();
  struct node *n8 = node_new();
  struct node *n9 = node_new();
  struct node *n10 = node_new();
  struct node *n11 = node_new();
  struct node *n12 = node_new();
  n1->child = node_ref(n2);
  n2->child = node_ref(n3);
  n3->child = node_ref(n4);
  n4->child = node_ref(n5);
  n5->child = node_ref(n6);
  n6->child = node_ref(n7);
  n7->child = node_ref(n8);
  n8->child = node_ref(n9);
  n9->child = node_ref(n10);
  n10->child = node_ref(n11);
  n11->child = node_ref(n12);
  n12->child = node_ref(n1); // expect(error): store-cycle n1 -> n2 -> n3 -> n4 -> n5 -> n6 -> n7 -> n8 -> n9 -> n10 -> n11 -> n12 -> n1
  node_unref(n1);
  node_unref(n2);
  node_unref(n3);
  node_unref(n4);
  node_unref(n5);
  node_unref(n6);
  node_unref(n7);
  node_unref(n8);
  node_unref(n9);
  node_unref(n10);
  node_unref(n11);
  node_unref(n12);
}

int main(void) {
  ring();
  return 0;
}
