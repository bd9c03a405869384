// A document that a handler of its own monitor keeps alive; that an idle callback has it once changes nothing.
// SPDX-License-Identifier: MIT
#include <gio/gio.h>

typedef struct {
  GObject parent_instance;
  GFileMonitor *monitor;
} Document;

typedef struct {
  GObjectClass parent_class;
} DocumentClass;

GType document_get_type(void);
G_DEFINE_TYPE(Document, document, G_TYPE_OBJECT)

static void on_changed(GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event, gpointer data) {
  g_debug("%p", data);
}

static gboolean load(gpointer data) {
  g_debug("load %p", data);
  return G_SOURCE_REMOVE;
}

static gboolean poll(gpointer data) {
  g_debug("poll %p", data);
  return G_SOURCE_CONTINUE;
}

static void document_dispose(GObject *object) {
  Document *self = (Document *)object;
  g_clear_object(&self->monitor);
  G_OBJECT_CLASS(document_parent_class)->dispose(object);
}

static void document_class_init(DocumentClass *class) {
  G_OBJECT_CLASS(class)->dispose = document_dispose;
}

static void document_init(Document *self) {
  (void)self;
}

Document *document_new(GFile *file) {
  Document *self = g_object_new(document_get_type(), NULL);
  self->monitor = g_file_monitor_file(file, G_FILE_MONITOR_NONE, NULL, NULL);
  g_signal_connect_data(self->monitor, "changed", G_CALLBACK(on_changed), // expect(warning): callback-cycle
                        g_object_ref(self), (GClosureNotify)g_object_unref, 0);
  g_idle_add_full(G_PRIORITY_LOW, load, g_object_ref(self), g_object_unref);
  return self;
}

Document *document_new_polled(GFile *file) {
  Document *self = g_object_new(document_get_type(), NULL);
  self->monitor = g_file_monitor_file(file, G_FILE_MONITOR_NONE, NULL, NULL);
  g_signal_connect_data(self->monitor, "changed", G_CALLBACK(on_changed), // expect(note): callback-cycle
                        g_object_ref(self), (GClosureNotify)g_object_unref, 0);
  g_timeout_add_full(G_PRIORITY_LOW, 100, poll, g_object_ref(self), g_object_unref);
  return self;
}
