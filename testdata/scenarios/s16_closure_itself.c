// S16: a callback object is given itself as data.
// SPDX-License-Identifier: MIT
// run: leaks 1
#include <stdlib.h>

struct closure {
  int refs;
  void (*call)(void *data);
  void *data;
  void (*release)(void *data);
};

static struct closure *closure_ref(struct closure *c) {
  c->refs++;
  return c;
}

static void closure_unref(struct closure *c) {
  if (--c->refs > 0)
    return;
  if (c->release)
    c->release(c->data);
  free(c);
}

static void release_closure(void *data) {
  closure_unref(data);
}

static void print(void *data) {
  (void)data;
}

static struct closure *closure_new(void (*call)(void *)) {
  struct closure *c = calloc(1, sizeof *c);
  if (!c)
    abort();
  c->refs = 1;
  c->call = call;
  return c;
}

static void data_is_itself(void) {
  struct closure *c = closure_new(print);
  c->release = release_closure;
  c->data = closure_ref(c); // expect(error): callback-cycle c -> c
  closure_unref(c);
}

int main(void) {
  data_is_itself();
  return 0;
}
