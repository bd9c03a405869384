// S18: the adding function takes the caller's claim over.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct value {
  unsigned refcount;
  struct value *member;
};

static struct value *value_new(void) {
  struct value *v = calloc(1, sizeof *v);
  if (!v)
    abort();
  v->refcount = 1;
  return v;
}

static void value_unref(struct value *v) {
  if (!v || --v->refcount)
    return;
  value_unref(v->member);
  free(v);
}

static void value_take(struct value *v, struct value *member) {
  value_unref(v->member);
  v->member = member; // expect(error): store-cycle value -> value -> value
}

static void steal(void) {
  struct value *a = value_new();
  struct value *b = value_new();
  a->refcount++;
  value_take(b, a);
  value_take(a, b);
  value_unref(a);
}

int main(void) {
  steal();
  return 0;
}
