// S64: an integer slot holds an address, xor'ed: not something that owns.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"
#include <stdint.h>

struct pair {
  int refs;
  uintptr_t link;
};

static struct pair *pair_new(void) {
  struct pair *p = calloc(1, sizeof *p);
  if (!p)
    abort();
  p->refs = 1;
  return p;
}

static void pair_unref(struct pair *p) {
  if (--p->refs == 0)
    free(p);
}

int main(void) {
  struct pair *a = pair_new();
  struct pair *b = pair_new();
  a->link = (uintptr_t)b ^ 1;
  b->link = (uintptr_t)a ^ 1;
  pair_unref(a);
  pair_unref(b);
  return 0;
}
