// S26: the claim is taken through a pointer that was loaded from a borrowed slot; it is strong all the same.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct item {
  int refs;
  struct item *owned;
  struct item *seen; /* borrowed */
};

static struct item *item_new(void) {
  struct item *i = calloc(1, sizeof *i);
  if (!i)
    abort();
  i->refs = 1;
  return i;
}

static struct item *item_ref(struct item *i) {
  i->refs++;
  return i;
}

static void item_unref(struct item *i) {
  if (!i || --i->refs > 0)
    return;
  item_unref(i->owned);
  free(i);
}

static void through_borrowed(void) {
  struct item *a = item_new();
  struct item *b = item_new();
  a->owned = item_ref(b);
  b->seen = a;
  struct item *loaded = b->seen;
  b->owned = item_ref(loaded); // expect(error): store-cycle
  item_unref(a);
  item_unref(b);
}

int main(void) {
  through_borrowed();
  return 0;
}
