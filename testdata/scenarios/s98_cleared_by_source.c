/* The function that empties the slot has more heaps than are kept: that it reads and clears it stands in the
 * source all the same. SPDX-License-Identifier: MIT */
#include "node.h"

void link_both(struct node *a, struct node *b) {
  a->child = node_ref(b);
  b->parent = node_ref(a); // expect(note): store-cycle a -> b -> a
}

static void handle_event(struct node *n, struct node **last, int event) {
  switch (event) {
  case 0: last[0] = n; break;
  case 1: last[1] = n; break;
  case 2: last[2] = n; break;
  case 3: last[3] = n; break;
  case 4: last[4] = n; break;
  case 5: last[5] = n; break;
  case 6: last[6] = n; break;
  case 7: last[7] = n; break;
  case 8: last[8] = n; break;
  case 9:
    node_unref(n->child);
    n->child = NULL;
    break;
  }
}

void on_event(struct node *n, struct node **last, int event) {
  handle_event(n, last, event);
}
