// S80: an operation keeps itself alive until it completes: on purpose, and broken by its completion.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct operation {
  int refs;
  struct operation *retained_self;
};

static void operation_unref(struct operation *o) {
  if (--o->refs == 0)
    free(o);
}

static void operation_complete(struct operation *o) {
  struct operation *self = o->retained_self;
  o->retained_self = NULL;
  operation_unref(self);
}

int main(void) {
  struct operation *o = calloc(1, sizeof *o);
  if (!o)
    abort();
  o->refs = 1;
  o->refs++;
  o->retained_self = o;
  operation_complete(o);
  operation_unref(o);
  return 0;
}
