// S01: the objects are filled by compound literals.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct shape {
  int refs;
  struct shape *outer;
  struct shape *inner;
};

static void shape_unref(struct shape *s) {
  if (!s || --s->refs > 0)
    return;
  shape_unref(s->outer);
  shape_unref(s->inner);
  free(s);
}

static struct shape *shape_new(struct shape *outer) {
  struct shape *s = malloc(sizeof *s);
  if (!s)
    abort();
  *s = (struct shape){.refs = 1, .outer = outer};
  return s;
}

int main(void) {
  struct shape *frame = shape_new(NULL);
  frame->refs++;
  frame->inner = shape_new(frame); // expect(error): store-cycle frame -> shape -> frame
  shape_unref(frame);
  return 0;
}
