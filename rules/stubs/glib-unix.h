/* glib-unix.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GLIB_UNIX_H
#define STUB_GLIB_UNIX_H
#include "glib.h"
GQuark g_unix_error_quark(void);
gboolean g_unix_open_pipe(gint *fds, gint flags, GError **error);
gboolean g_unix_set_fd_nonblocking(gint fd, gboolean nonblock, GError **error);
GSource *g_unix_signal_source_new(gint signum);
guint g_unix_signal_add_full(gint priority, gint signum, GSourceFunc handler, gpointer user_data,
    GDestroyNotify notify);
guint g_unix_signal_add(gint signum, GSourceFunc handler, gpointer user_data);
GSource *g_unix_fd_source_new(gint fd, GIOCondition condition);
guint g_unix_fd_add_full(gint priority, gint fd, GIOCondition condition, GUnixFDSourceFunc function,
    gpointer user_data, GDestroyNotify notify);
guint g_unix_fd_add(gint fd, GIOCondition condition, GUnixFDSourceFunc function, gpointer user_data);
struct passwd *g_unix_get_passwd_entry(const gchar *user_name, GError **error);
#endif
