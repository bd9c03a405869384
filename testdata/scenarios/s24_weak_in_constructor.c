// S24: a constructor sets the uncounted back pointer.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct room {
  int refs;
  struct door *door;
};

struct door {
  int refs;
  struct room *room; /* not counted */
};

static struct door *door_new(struct room *room) {
  struct door *d = calloc(1, sizeof *d);
  if (!d)
    abort();
  d->refs = 1;
  d->room = room;
  return d;
}

static void door_unref(struct door *d) {
  if (--d->refs == 0)
    free(d);
}

static struct room *room_new(void) {
  struct room *r = calloc(1, sizeof *r);
  if (!r)
    abort();
  r->refs = 1;
  r->door = door_new(r);
  return r;
}

static void room_unref(struct room *r) {
  if (--r->refs > 0)
    return;
  door_unref(r->door);
  free(r);
}

int main(void) {
  struct room *r = room_new();
  room_unref(r);
  return 0;
}
