// S46: the callback of an asynchronous call runs once and drops its data.
// SPDX-License-Identifier: MIT
// expect-none
#include <gio/gio.h>

typedef struct {
  GObject parent_instance;
  GFile *file;
} Reader;

static void on_read(GObject *source, GAsyncResult *result, gpointer data) {
  Reader *self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileInputStream) stream = g_file_read_finish(G_FILE(source), result, &error);
  (void)stream;
  g_object_unref(self);
}

void reader_start(Reader *self);

void reader_start(Reader *self) {
  g_file_read_async(self->file, G_PRIORITY_DEFAULT, NULL, on_read, g_object_ref(self));
}
