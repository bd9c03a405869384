// S33: a plain struct on the way round is freed by hand.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

struct box {
  struct node *content;
};

struct shelf {
  int refs;
  struct box *box;
};

static void freed(void) {
  struct node *n = node_new();
  struct box *box = malloc(sizeof *box);
  if (!box)
    abort();
  box->content = node_ref(n);
  node_unref(box->content);
  free(box);
  node_unref(n);
}

int main(void) {
  freed();
  return 0;
}
