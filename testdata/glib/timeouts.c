// S49c: a timeout pins its data in the main loop, which is no cycle; most data is borrowed anyway.
// SPDX-License-Identifier: MIT
// linked-run: clean -lgio-2.0
// expect-none
#include <glib-object.h>

typedef struct {
  GObject *object;
  guint timeout;
} Pinger;

static gboolean ping(gpointer data) {
  (void)data;
  return G_SOURCE_CONTINUE;
}

static Pinger *pinger_new(void) {
  Pinger *pinger = g_new0(Pinger, 1);
  pinger->object = g_object_new(G_TYPE_OBJECT, NULL);
  pinger->timeout = g_timeout_add_seconds(1, ping, pinger);
  return pinger;
}

static void pinger_free(Pinger *pinger) {
  g_source_remove(pinger->timeout);
  g_object_unref(pinger->object);
  g_free(pinger);
}

static gboolean once(gpointer data) {
  (void)data;
  return G_SOURCE_REMOVE;
}

static void pinned(void) {
  GObject *object = g_object_new(G_TYPE_OBJECT, NULL);
  g_timeout_add_full(G_PRIORITY_DEFAULT, 10, once, g_object_ref(object), g_object_unref);
  g_idle_add_full(G_PRIORITY_DEFAULT_IDLE, once, g_object_ref(object), g_object_unref);
  g_object_unref(object);
}

int main(void) {
  pinger_free(pinger_new());
  pinned();
  return 0;
}
