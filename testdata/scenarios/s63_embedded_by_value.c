// S63: a struct that is embedded by value is part of the object, not an edge.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct engine {
  int cylinders;
  struct car *car; /* borrowed: the engine is inside it */
};

struct car {
  int refs;
  struct engine engine;
};

static struct car *car_new(void) {
  struct car *c = calloc(1, sizeof *c);
  if (!c)
    abort();
  c->refs = 1;
  c->engine.cylinders = 4;
  c->engine.car = c;
  return c;
}

static void car_unref(struct car *c) {
  if (--c->refs == 0)
    free(c);
}

int main(void) {
  struct car *c = car_new();
  c->engine.car->refs++;
  car_unref(c->engine.car);
  car_unref(c);
  return 0;
}
