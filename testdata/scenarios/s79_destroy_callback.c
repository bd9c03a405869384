// S79: at zero the count calls a destroy function that is kept in the object.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct object {
  unsigned refs;
  void (*destroy)(struct object *self);
  struct object *next;
};

static void object_unref(struct object *o) {
  if (__atomic_fetch_sub(&o->refs, 1, __ATOMIC_RELEASE) == 1) {
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    o->destroy(o);
  }
}

static void plain_destroy(struct object *self) {
  if (self->next)
    object_unref(self->next);
  free(self);
}

static struct object *object_new(void) {
  struct object *o = calloc(1, sizeof *o);
  if (!o)
    abort();
  o->refs = 1;
  o->destroy = plain_destroy;
  return o;
}

static struct object *object_ref(struct object *o) {
  __atomic_fetch_add(&o->refs, 1, __ATOMIC_RELAXED);
  return o;
}

int main(void) {
  struct object *a = object_new();
  struct object *b = object_new();
  a->next = object_ref(b);
  b->next = object_ref(a); // expect(error): store-cycle a -> b -> a
  object_unref(a);
  object_unref(b);
  return 0;
}
