/* gio/gunixmounts.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GUNIXMOUNTS_H
#define STUB_GIO_GUNIXMOUNTS_H

#include "gio.h"

typedef struct _GUnixMountEntry GUnixMountEntry;
typedef struct _GUnixMountPoint GUnixMountPoint;
typedef struct _GUnixMountMonitor GUnixMountMonitor;
GType g_unix_mount_monitor_get_type(void);
GUnixMountMonitor *g_unix_mount_monitor_get(void);
GUnixMountMonitor *g_unix_mount_monitor_new(void);
GList *g_unix_mounts_get(guint64 *time_read);
GList *g_unix_mount_points_get(guint64 *time_read);
GUnixMountEntry *g_unix_mount_at(const char *mount_path, guint64 *time_read);
GUnixMountEntry *g_unix_mount_for(const char *file_path, guint64 *time_read);
void g_unix_mount_free(GUnixMountEntry *mount_entry);
void g_unix_mount_point_free(GUnixMountPoint *mount_point);
const char *g_unix_mount_get_mount_path(GUnixMountEntry *mount_entry);
const char *g_unix_mount_get_device_path(GUnixMountEntry *mount_entry);
#define G_TYPE_UNIX_MOUNT_MONITOR (g_unix_mount_monitor_get_type())
#define G_UNIX_MOUNT_MONITOR(object)                                                                                  \
  (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_MOUNT_MONITOR, GUnixMountMonitor))

#endif
