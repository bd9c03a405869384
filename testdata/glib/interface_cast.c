/* An object known by its interface is of the class it is cast to: functions of that class apply to it.
 * SPDX-License-Identifier: MIT
 * After glib-networking's TLS connection, whose streams held it. */
#include <gio/gio.h>

typedef struct _Stream {
  GInputStream parent;
  struct _Connection *connection;
} Stream;
typedef struct _StreamClass {
  GInputStreamClass parent;
} StreamClass;

typedef struct _Connection {
  GIOStream parent;
  GInputStream *input;
  gpointer session;
} Connection;
typedef struct _ConnectionClass {
  GIOStreamClass parent;
} ConnectionClass;

GType connection_get_type(void);
#define CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), connection_get_type(), Connection))

G_DEFINE_TYPE(Stream, stream, G_TYPE_INPUT_STREAM)

static void stream_finalize(GObject *object) {
  Stream *stream = (Stream *)object;
  if (stream->connection)
    g_object_unref(stream->connection);
}

static void stream_class_init(StreamClass *class) {
  ((GObjectClass *)class)->finalize = stream_finalize;
}

static void stream_init(Stream *stream) {
  (void)stream;
}

static GInputStream *stream_new(Connection *connection) {
  Stream *stream = g_object_new(stream_get_type(), NULL);
  stream->connection = g_object_ref(connection);
  return G_INPUT_STREAM(stream);
}

static void initable_interface_init(GInitableIface *interface);

G_DEFINE_TYPE_WITH_CODE(Connection, connection, G_TYPE_IO_STREAM,
                        G_IMPLEMENT_INTERFACE(G_TYPE_INITABLE, initable_interface_init))

static void connection_finalize(GObject *object) {
  Connection *connection = CONNECTION(object);
  g_clear_object(&connection->input);
}

static void connection_class_init(ConnectionClass *class) {
  ((GObjectClass *)class)->finalize = connection_finalize;
}

static void connection_init(Connection *connection) {
  (void)connection;
}

static gpointer connection_get_session(Connection *connection) {
  if (!connection->session)
    connection->session = g_malloc0(1);
  return connection->session;
}

static gboolean connection_initable_init(GInitable *initable, GCancellable *cancellable, GError **error) {
  Connection *connection = CONNECTION(initable);
  (void)cancellable;
  if (!connection_get_session(connection)) {
    g_set_error(error, G_IO_ERROR, G_IO_ERROR_FAILED, "no session");
    return FALSE;
  }
  connection->input = stream_new(connection); // expect(warning): store-cycle
  return TRUE;
}

static void initable_interface_init(GInitableIface *interface) {
  interface->init = connection_initable_init;
}
