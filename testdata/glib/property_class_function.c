/* A construct property of the base class that goes to a class function of the derived one.
 * SPDX-License-Identifier: MIT
 * After gnome-builder's change monitors, which held the buffer that owns them. */
#include <glib-object.h>

typedef struct _Buffer Buffer;

typedef struct _Monitor {
  GObject parent;
} Monitor;
typedef struct _MonitorClass {
  GObjectClass parent;
  void (*set_buffer)(Monitor *self, Buffer *buffer);
} MonitorClass;

GType monitor_get_type(void);
#define MONITOR_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), monitor_get_type(), MonitorClass))
G_DEFINE_ABSTRACT_TYPE(Monitor, monitor, G_TYPE_OBJECT)

enum { PROP_0, PROP_BUFFER };

static void monitor_set_buffer(Monitor *self, Buffer *buffer) {
  g_return_if_fail(G_IS_OBJECT(buffer));
  if (MONITOR_GET_CLASS(self)->set_buffer)
    MONITOR_GET_CLASS(self)->set_buffer(self, buffer);
  else
    g_warning("there is no way to set the buffer");
}

static void monitor_set_property(GObject *object, guint id, const GValue *value, GParamSpec *spec) {
  switch (id) {
  case PROP_BUFFER:
    monitor_set_buffer((Monitor *)object, g_value_get_object(value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

static void monitor_class_init(MonitorClass *class) {
  GObjectClass *object_class = (GObjectClass *)class;
  object_class->set_property = monitor_set_property;
  g_object_class_install_property(
      object_class, PROP_BUFFER,
      g_param_spec_object("buffer", "buffer", "buffer", G_TYPE_OBJECT, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY));
}

static void monitor_init(Monitor *monitor) {
  (void)monitor;
}

typedef struct _GitMonitor {
  Monitor parent;
  Buffer *buffer;
} GitMonitor;
typedef struct _GitMonitorClass {
  MonitorClass parent;
} GitMonitorClass;

G_DEFINE_TYPE(GitMonitor, git_monitor, monitor_get_type())

static void git_monitor_set_buffer(Monitor *monitor, Buffer *buffer) {
  GitMonitor *self = (GitMonitor *)monitor;
  g_return_if_fail(!self->buffer);
  self->buffer = g_object_ref(buffer);
}

static void git_monitor_dispose(GObject *object) {
  g_clear_object(&((GitMonitor *)object)->buffer);
}

static void git_monitor_class_init(GitMonitorClass *class) {
  ((MonitorClass *)class)->set_buffer = git_monitor_set_buffer;
  ((GObjectClass *)class)->dispose = git_monitor_dispose;
}

static void git_monitor_init(GitMonitor *monitor) {
  (void)monitor;
}

struct _Buffer {
  GObject parent;
  Monitor *monitor;
};
typedef struct _BufferClass {
  GObjectClass parent;
} BufferClass;

G_DEFINE_TYPE(Buffer, buffer, G_TYPE_OBJECT)

static Monitor *make_monitor(Buffer *buffer) {
  return g_object_new(git_monitor_get_type(), "buffer", buffer, NULL);
}

void buffer_load(Buffer *self) {
  self->monitor = make_monitor(self); // expect(warning): store-cycle
}

static void buffer_dispose(GObject *object) {
  g_clear_object(&((Buffer *)object)->monitor);
}

static void buffer_class_init(BufferClass *class) {
  ((GObjectClass *)class)->dispose = buffer_dispose;
}

static void buffer_init(Buffer *buffer) {
  (void)buffer;
}
