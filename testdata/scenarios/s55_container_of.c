// S55: the count is in an embedded member, and container_of leads back to the object.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stddef.h>
#include <stdlib.h>

#define container_of(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))

struct counter {
  int count;
  void (*release)(struct counter *counter);
};

struct device {
  int id;
  struct counter counter;
  struct device *other;
};

static void counter_put(struct counter *c) {
  if (--c->count == 0)
    c->release(c);
}

static void device_release(struct counter *counter) {
  struct device *d = container_of(counter, struct device, counter);
  if (d->other)
    counter_put(&d->other->counter);
  free(d);
}

static struct device *device_new(int id) {
  struct device *d = calloc(1, sizeof *d);
  if (!d)
    abort();
  d->id = id;
  d->counter.count = 1;
  d->counter.release = device_release;
  return d;
}

static struct device *device_get(struct device *d) {
  d->counter.count++;
  return d;
}

int main(void) {
  struct device *a = device_new(1);
  struct device *b = device_new(2);
  a->other = device_get(b);
  b->other = device_get(a); // expect: store-cycle a -> b -> a
  counter_put(&a->counter);
  counter_put(&b->counter);
  return 0;
}
