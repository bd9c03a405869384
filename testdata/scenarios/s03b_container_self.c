// S03b: a growing array of counted items holds itself.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct list {
  unsigned refs;
  size_t length;
  struct list **items;
};

static struct list *list_new(void) {
  struct list *l = calloc(1, sizeof *l);
  if (!l)
    abort();
  l->refs = 1;
  return l;
}

static void list_unref(struct list *l) {
  if (--l->refs)
    return;
  for (size_t i = 0; i < l->length; i++)
    list_unref(l->items[i]);
  free(l->items);
  free(l);
}

static void list_append(struct list *l, struct list *item) {
  struct list **grown = realloc(l->items, (l->length + 1) * sizeof *grown);
  if (!grown)
    abort();
  l->items = grown;
  item->refs++;
  l->items[l->length++] = item; // expect(error): store-cycle list -> list
}

static void append_to_itself(void) {
  struct list *x = list_new();
  list_append(x, x);
  list_unref(x);
}

static void append_another(void) {
  struct list *x = list_new();
  struct list *y = list_new();
  list_append(x, y);
  list_unref(y);
  list_unref(x);
}

int main(void) {
  append_another();
  append_to_itself();
  return 0;
}
