/* gio/gdesktopappinfo.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GDESKTOPAPPINFO_H
#define STUB_GIO_GDESKTOPAPPINFO_H

#include "gio.h"

typedef struct _GDesktopAppInfo GDesktopAppInfo;
typedef struct _GDesktopAppInfoClass GDesktopAppInfoClass;
typedef void (*GDesktopAppLaunchCallback)(GDesktopAppInfo *appinfo, GPid pid, gpointer user_data);
GType g_desktop_app_info_get_type(void);
GDesktopAppInfo *g_desktop_app_info_new(const char *desktop_id);
GDesktopAppInfo *g_desktop_app_info_new_from_filename(const char *filename);
GDesktopAppInfo *g_desktop_app_info_new_from_keyfile(GKeyFile *key_file);
const char *g_desktop_app_info_get_filename(GDesktopAppInfo *info);
char *g_desktop_app_info_get_string(GDesktopAppInfo *info, const char *key);
#define G_TYPE_DESKTOP_APP_INFO (g_desktop_app_info_get_type())
#define G_DESKTOP_APP_INFO(object)                                                                                    \
  (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DESKTOP_APP_INFO, GDesktopAppInfo))
#define G_IS_DESKTOP_APP_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DESKTOP_APP_INFO))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDesktopAppInfo, g_object_unref)

#endif
