// A struct in a reference-counted box that owns another one, and is owned by it.
// SPDX-License-Identifier: MIT
// linked-run: leaks 2 -lgobject-2.0
#include <glib.h>

struct item {
  struct item *next;
  struct item *previous;
};

static void item_clear(gpointer data) {
  struct item *item = data;
  if (item->next)
    g_rc_box_release_full(item->next, item_clear);
  if (item->previous)
    g_rc_box_release_full(item->previous, item_clear);
}

static void both_ways(void) {
  struct item *a = g_rc_box_new0(struct item);
  struct item *b = g_rc_box_new0(struct item);
  a->next = g_rc_box_acquire(b);
  b->previous = g_rc_box_acquire(a); // expect: store-cycle a -> b -> a
  g_rc_box_release_full(a, item_clear);
  g_rc_box_release_full(b, item_clear);
}

static void one_way(void) {
  struct item *a = g_rc_box_new0(struct item);
  struct item *b = g_rc_box_new0(struct item);
  a->next = b; // expect-not: store-cycle
  g_rc_box_release_full(a, item_clear);
}

int main(void) {
  both_ways();
  one_way();
  return 0;
}
