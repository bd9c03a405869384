// S12: the slot is in an embedded base struct, and so is the count.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct base {
  int refs;
  struct base *peer;
};

struct derived {
  struct base base;
  int value;
};

static struct derived *derived_new(int value) {
  struct derived *d = calloc(1, sizeof *d);
  if (!d)
    abort();
  d->base.refs = 1;
  d->value = value;
  return d;
}

static struct base *base_ref(struct base *b) {
  b->refs++;
  return b;
}

static void base_unref(struct base *b) {
  if (--b->refs > 0)
    return;
  if (b->peer)
    base_unref(b->peer);
  free(b);
}

static void peers(void) {
  struct derived *a = derived_new(1);
  struct derived *b = derived_new(2);
  a->base.peer = base_ref(&b->base);
  b->base.peer = base_ref((struct base *)a); // expect(error): store-cycle
  base_unref(&a->base);
  base_unref(&b->base);
}

int main(void) {
  peers();
  return 0;
}
