// S39: on the error path the handler that owns the object is left connected.
// SPDX-License-Identifier: MIT
#include <gio/gio.h>

static void on_cancelled(GCancellable *cancellable, gpointer data) {
  (void)cancellable, (void)data;
}

gboolean work(GError **error);

gboolean work(GError **error) {
  GCancellable *cancellable = g_cancellable_new();
  gulong id = g_signal_connect_data(cancellable, "cancelled", G_CALLBACK(on_cancelled), g_object_ref(cancellable), (GClosureNotify)g_object_unref, 0); // expect(error): callback-cycle cancellable -> cancellable
  if (g_cancellable_set_error_if_cancelled(cancellable, error)) {
    g_object_unref(cancellable);
    return FALSE;
  }
  g_signal_handler_disconnect(cancellable, id);
  g_object_unref(cancellable);
  return TRUE;
}
