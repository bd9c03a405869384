// S21: the back reference is a handle that is cleared when its target dies.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct object;

struct weak {
  int refs;
  struct object *target;
};

struct object {
  int refs;
  struct weak *handle;
  struct object *child;
  struct weak *owner;
};

static struct object *object_new(void) {
  struct object *o = calloc(1, sizeof *o);
  if (!o)
    abort();
  o->refs = 1;
  o->handle = calloc(1, sizeof *o->handle);
  if (!o->handle)
    abort();
  o->handle->refs = 1;
  o->handle->target = o;
  return o;
}

static void weak_unref(struct weak *w) {
  if (w && --w->refs == 0)
    free(w);
}

static void object_unref(struct object *o) {
  if (!o || --o->refs > 0)
    return;
  o->handle->target = NULL;
  weak_unref(o->handle);
  weak_unref(o->owner);
  object_unref(o->child);
  free(o);
}

static void handle(void) {
  struct object *a = object_new();
  struct object *b = object_new();
  b->refs++;
  a->child = b;
  a->handle->refs++;
  b->owner = a->handle;
  object_unref(a);
  object_unref(b);
}

int main(void) {
  handle();
  return 0;
}
