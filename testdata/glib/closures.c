// S45: a closure owns its data until it is invalidated; the instance owns the closure.
// The table of all handlers in libgobject still points to it: no leak for LeakSanitizer.
// SPDX-License-Identifier: MIT
#include <glib-object.h>

static void on_notify(GObject *object, GParamSpec *pspec, gpointer data) {
  (void)object, (void)pspec, (void)data;
}

static void unref_data(gpointer data, GClosure *closure) {
  (void)closure;
  g_object_unref(data);
}

static void owned(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  GClosure *closure = g_cclosure_new(G_CALLBACK(on_notify), g_object_ref(object), unref_data);
  g_signal_connect_closure(object, "notify", closure, FALSE); // expect: callback-cycle
  g_object_unref(object);
}

static void borrowed(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_signal_connect_closure(object, "notify", g_cclosure_new(G_CALLBACK(on_notify), object, NULL), FALSE); // expect-not: callback-cycle
  g_object_unref(object);
}

static void watched(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_signal_connect_closure(object, "notify", g_cclosure_new_object(G_CALLBACK(on_notify), object), FALSE); // expect-not: callback-cycle
  g_object_unref(object);
}

int main(void) {
  owned();
  borrowed();
  watched();
  return 0;
}
