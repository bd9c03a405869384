// S23: a ring of three in which the middle edge is not counted.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct part {
  int refs;
  struct part *next;
  struct part *hint;
};

static struct part *part_new(void) {
  struct part *p = calloc(1, sizeof *p);
  if (!p)
    abort();
  p->refs = 1;
  return p;
}

static struct part *part_ref(struct part *p) {
  p->refs++;
  return p;
}

static void part_unref(struct part *p) {
  if (!p || --p->refs)
    return;
  part_unref(p->next);
  free(p);
}

int main(void) {
  struct part *a = part_new();
  struct part *b = part_new();
  struct part *c = part_new();
  a->next = part_ref(b);
  b->hint = c;
  c->next = part_ref(a);
  part_unref(a);
  part_unref(b);
  part_unref(c);
  return 0;
}
