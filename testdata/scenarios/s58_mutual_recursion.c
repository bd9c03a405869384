// S58: two types whose unref functions call each other.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct even {
  int refs;
  struct odd *next;
};

struct odd {
  int refs;
  struct even *next;
};

static void even_unref(struct even *e);

static void odd_unref(struct odd *o) {
  if (--o->refs > 0)
    return;
  if (o->next)
    even_unref(o->next);
  free(o);
}

static void even_unref(struct even *e) {
  if (--e->refs > 0)
    return;
  if (e->next)
    odd_unref(e->next);
  free(e);
}

static void chain(void) {
  struct even *e = calloc(1, sizeof *e);
  struct odd *o = calloc(1, sizeof *o);
  if (!e || !o)
    abort();
  e->refs = o->refs = 1;
  e->next = o; // expect-not: store-cycle
  even_unref(e);
}

static void ring(void) {
  struct even *e = calloc(1, sizeof *e);
  struct odd *o = calloc(1, sizeof *o);
  if (!e || !o)
    abort();
  e->refs = o->refs = 1;
  e->next = o;
  e->refs++;
  o->next = e; // expect(error): store-cycle e -> o -> e
  even_unref(e);
}

int main(void) {
  chain();
  ring();
  return 0;
}
