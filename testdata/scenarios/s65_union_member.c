// S65: the slot is a member of a tagged union.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

enum kind { KIND_NUMBER, KIND_OBJECT };

struct variant {
  int refs;
  enum kind kind;
  union {
    long number;
    struct variant *object;
  } u;
};

static void variant_unref(struct variant *v) {
  if (--v->refs > 0)
    return;
  if (v->kind == KIND_OBJECT)
    variant_unref(v->u.object);
  free(v);
}

static struct variant *number_new(long number) {
  struct variant *v = malloc(sizeof *v);
  if (!v)
    abort();
  v->refs = 1;
  v->kind = KIND_NUMBER;
  v->u.number = number;
  return v;
}

static void variant_set(struct variant *v, struct variant *object) {
  object->refs++;
  v->kind = KIND_OBJECT;
  v->u.object = object; // expect(error): store-cycle variant -> variant -> variant
}

static void numbers(void) {
  struct variant *a = number_new(1);
  struct variant *b = number_new(2);
  a->u.number = (long)b->refs;
  variant_unref(a);
  variant_unref(b);
}

static void objects(void) {
  struct variant *a = number_new(1);
  struct variant *b = number_new(2);
  variant_set(a, b);
  variant_set(b, a);
  variant_unref(a);
  variant_unref(b);
}

int main(void) {
  numbers();
  objects();
  return 0;
}
