// S02: one function both takes and gives back, by a signed number.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct call {
  int refs;
  struct call *bridge;
};

static struct call *call_ref(struct call *c, int delta) {
  c->refs += delta;
  if (c->refs == 0) {
    if (c->bridge)
      call_ref(c->bridge, -1);
    free(c);
    return NULL;
  }
  return c;
}

static struct call *call_new(void) {
  struct call *c = calloc(1, sizeof *c);
  if (!c)
    abort();
  c->refs = 1;
  return c;
}

int main(void) {
  struct call *a = call_new();
  struct call *b = call_new();
  a->bridge = call_ref(b, +1);
  b->bridge = call_ref(a, +1); // expect(error): store-cycle a -> b -> a
  call_ref(a, -1);
  call_ref(b, -1);
  return 0;
}
