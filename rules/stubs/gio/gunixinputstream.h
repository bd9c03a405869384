/* gio/gunixinputstream.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GUNIXINPUTSTREAM_H
#define STUB_GIO_GUNIXINPUTSTREAM_H

#include "gio.h"

typedef struct _GUnixInputStream GUnixInputStream;
typedef struct _GUnixInputStreamClass GUnixInputStreamClass;
typedef struct _GUnixInputStreamPrivate GUnixInputStreamPrivate;
struct _GUnixInputStream {
  GInputStream parent_instance;
  GUnixInputStreamPrivate *priv;
};
struct _GUnixInputStreamClass {
  GInputStreamClass parent_class;
  void (*_reserved[5])(void);
};
GType g_unix_input_stream_get_type(void);
#define G_TYPE_UNIX_INPUT_STREAM (g_unix_input_stream_get_type())
#define G_UNIX_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_INPUT_STREAM, GUnixInputStream))
#define G_IS_UNIX_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_INPUT_STREAM))
GInputStream *g_unix_input_stream_new(gint fd, gboolean close_fd);
gint g_unix_input_stream_get_fd(GUnixInputStream *stream);
void g_unix_input_stream_set_close_fd(GUnixInputStream *stream, gboolean close_fd);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixInputStream, g_object_unref)

#endif
