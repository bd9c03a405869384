// S54: ref and unref are macros, and a macro generates the functions of a type.
// SPDX-License-Identifier: MIT
// run: leaks 4
#include <stdlib.h>

#define REF(x) ((x)->refs++, (x))
#define UNREF(x, destroy)                                                                                    \
  do {                                                                                                       \
    if (--(x)->refs == 0)                                                                                    \
      destroy(x);                                                                                            \
  } while (0)

#define DEFINE_REFCOUNTED(type)                                                                              \
  static struct type *type##_new(void) {                                                                     \
    struct type *self = calloc(1, sizeof *self);                                                             \
    if (!self)                                                                                               \
      abort();                                                                                               \
    self->refs = 1;                                                                                          \
    return self;                                                                                             \
  }                                                                                                          \
  static struct type *type##_ref(struct type *self) {                                                        \
    self->refs++;                                                                                            \
    return self;                                                                                             \
  }                                                                                                          \
  static void type##_unref(struct type *self) {                                                              \
    if (!self || --self->refs > 0)                                                                           \
      return;                                                                                                \
    type##_clear(self);                                                                                      \
    free(self);                                                                                              \
  }

struct leaf {
  int refs;
  struct leaf *peer;
};

static void leaf_destroy(struct leaf *l) {
  if (l->peer)
    UNREF(l->peer, leaf_destroy);
  free(l);
}

struct tab {
  int refs;
  struct tab *opener;
};

static void tab_unref(struct tab *t);

static void tab_clear(struct tab *t) {
  tab_unref(t->opener);
}

DEFINE_REFCOUNTED(tab)

static void by_macro(void) {
  struct leaf *a = calloc(1, sizeof *a);
  struct leaf *b = calloc(1, sizeof *b);
  if (!a || !b)
    abort();
  a->refs = b->refs = 1;
  a->peer = REF(b);
  b->peer = REF(a); // expect(error): store-cycle a -> b -> a
  UNREF(a, leaf_destroy);
  UNREF(b, leaf_destroy);
}

static void by_generated_functions(void) {
  struct tab *a = tab_new();
  struct tab *b = tab_new();
  a->opener = tab_ref(b);
  b->opener = tab_ref(a); // expect(error): store-cycle a -> b -> a
  tab_unref(a);
  tab_unref(b);
}

int main(void) {
  by_macro();
  by_generated_functions();
  return 0;
}
