// g_signal_connect borrows its data; with a destroy function the handler owns it.
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
  g_signal_connect_data(object, "notify", G_CALLBACK(on_notify), g_object_ref(object), unref_data, 0); // expect(error): callback-cycle object -> object
  g_object_unref(object);
}

static void owned_by_cast(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_signal_connect_data(object, "notify", G_CALLBACK(on_notify), g_object_ref(object), (GClosureNotify)g_object_unref, G_CONNECT_AFTER); // expect(error): callback-cycle object -> object
  g_object_unref(object);
}

static void borrowed(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_signal_connect(object, "notify", G_CALLBACK(on_notify), object); // expect-not: callback-cycle
  g_signal_connect_swapped(object, "notify", G_CALLBACK(on_notify), object);
  g_object_unref(object);
}

/* S49b: watched, not held */
static void watched(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_signal_connect_object(object, "notify", G_CALLBACK(on_notify), object, 0); // expect-not: callback-cycle
  g_object_unref(object);
}

static void disconnected(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  gulong id = g_signal_connect_data(object, "notify", G_CALLBACK(on_notify), g_object_ref(object), unref_data, 0); // expect-not: callback-cycle
  g_signal_handler_disconnect(object, id);
  g_object_unref(object);
}

int main(void) {
  owned();
  owned_by_cast();
  borrowed();
  watched();
  disconnected();
  return 0;
}
