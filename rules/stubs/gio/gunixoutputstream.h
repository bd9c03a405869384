/* gio/gunixoutputstream.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GUNIXOUTPUTSTREAM_H
#define STUB_GIO_GUNIXOUTPUTSTREAM_H

#include "gio.h"

typedef struct _GUnixOutputStream GUnixOutputStream;
typedef struct _GUnixOutputStreamClass GUnixOutputStreamClass;
typedef struct _GUnixOutputStreamPrivate GUnixOutputStreamPrivate;
struct _GUnixOutputStream {
  GOutputStream parent_instance;
  GUnixOutputStreamPrivate *priv;
};
struct _GUnixOutputStreamClass {
  GOutputStreamClass parent_class;
  void (*_reserved[5])(void);
};
GType g_unix_output_stream_get_type(void);
#define G_TYPE_UNIX_OUTPUT_STREAM (g_unix_output_stream_get_type())
#define G_UNIX_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_OUTPUT_STREAM, GUnixOutputStream))
#define G_IS_UNIX_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_OUTPUT_STREAM))
GOutputStream *g_unix_output_stream_new(gint fd, gboolean close_fd);
gint g_unix_output_stream_get_fd(GUnixOutputStream *stream);
void g_unix_output_stream_set_close_fd(GUnixOutputStream *stream, gboolean close_fd);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixOutputStream, g_object_unref)

#endif
