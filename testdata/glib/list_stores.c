// A GListStore takes claims on its items.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <gio/gio.h>

static void create_ref_cycle(void) {
  GListStore *x = g_list_store_new(G_TYPE_OBJECT);
  GListStore *y = g_list_store_new(G_TYPE_OBJECT);
  g_list_store_append(x, y);
  g_list_store_append(y, x); // expect(error): append-cycle x -> y -> x
  g_object_unref(x);
  g_object_unref(y);
}

static void removed(void) {
  GListStore *x = g_list_store_new(G_TYPE_OBJECT);
  GListStore *y = g_list_store_new(G_TYPE_OBJECT);
  g_list_store_append(x, y);
  g_list_store_append(y, x); // expect-not: append-cycle
  g_list_store_remove_all(y);
  g_object_unref(x);
  g_object_unref(y);
}

int main(void) {
  create_ref_cycle();
  removed();
  return 0;
}
