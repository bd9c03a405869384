// Data set with a destroy function is owned; without one it is borrowed.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <glib-object.h>

static void owned(void) {
  GObject *parent = g_object_new(G_TYPE_OBJECT, NULL);
  GObject *child = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data_full(parent, "child", g_object_ref(child), g_object_unref);
  g_object_set_data_full(child, "parent", g_object_ref(parent), g_object_unref); // expect(error): append-cycle parent -> child -> parent
  g_object_unref(child);
  g_object_unref(parent);
}

static void borrowed(void) {
  GObject *parent = g_object_new(G_TYPE_OBJECT, NULL);
  GObject *child = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data_full(parent, "child", g_object_ref(child), g_object_unref); // expect-not: append-cycle
  g_object_set_data(child, "parent", parent);                                   // expect-not: append-cycle
  g_object_unref(child);
  g_object_unref(parent);
}

static void taken_away(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data_full(object, "self", g_object_ref(object), g_object_unref); // expect-not: append-cycle
  g_object_set_data(object, "self", NULL);
  g_object_unref(object);
}

int main(void) {
  owned();
  borrowed();
  taken_away();
  return 0;
}
