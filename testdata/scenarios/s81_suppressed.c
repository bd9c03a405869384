// S81: suppressed at the closing store, at another edge's store, and with a reason.
// SPDX-License-Identifier: MIT
// run: leaks 6
// expect-none
#include "node.h"

static void at_the_closing_store(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // NOLINT(store-cycle)
  node_unref(a);
  node_unref(b);
}

static void at_another_store(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  // NOLINTNEXTLINE(store-cycle)
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_unref(a);
  node_unref(b);
}

static void with_a_reason(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a); // cyclecheck-ignore(store-cycle): lives as long as the process
  node_unref(a);
  node_unref(b);
}

int main(void) {
  at_the_closing_store();
  at_another_store();
  with_a_reason();
  return 0;
}
