/* gudev/gudev.h: declarations of GUdev, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __G_UDEV_H__
#define __G_UDEV_H__

#include <gio/gio.h>

typedef struct _GUdevDevice GUdevDevice;
typedef struct _GUdevDeviceClass GUdevDeviceClass;
typedef struct _GUdevDevicePrivate GUdevDevicePrivate;
typedef struct _GUdevClient GUdevClient;
typedef struct _GUdevClientClass GUdevClientClass;
typedef struct _GUdevClientPrivate GUdevClientPrivate;
typedef struct _GUdevEnumerator GUdevEnumerator;
typedef struct _GUdevEnumeratorClass GUdevEnumeratorClass;
typedef struct _GUdevEnumeratorPrivate GUdevEnumeratorPrivate;
struct _GUdevDevice {
  GObject parent_instance;
  GUdevDevicePrivate *priv;
};
struct _GUdevDeviceClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUdevClient {
  GObject parent_instance;
  GUdevClientPrivate *priv;
};
struct _GUdevClientClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUdevEnumerator {
  GObject parent_instance;
  GUdevEnumeratorPrivate *priv;
};
struct _GUdevEnumeratorClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
GType g_udev_device_get_type(void);
#define G_UDEV_TYPE_DEVICE (g_udev_device_get_type())
#define G_UDEV_DEVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_UDEV_TYPE_DEVICE, GUdevDevice))
#define G_UDEV_IS_DEVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_UDEV_TYPE_DEVICE))
#define G_UDEV_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_UDEV_TYPE_DEVICE, GUdevDeviceClass))
#define G_UDEV_IS_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_UDEV_TYPE_DEVICE))
#define G_UDEV_DEVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_UDEV_TYPE_DEVICE, GUdevDeviceClass))
GType g_udev_client_get_type(void);
#define G_UDEV_TYPE_CLIENT (g_udev_client_get_type())
#define G_UDEV_CLIENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_UDEV_TYPE_CLIENT, GUdevClient))
#define G_UDEV_IS_CLIENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_UDEV_TYPE_CLIENT))
#define G_UDEV_CLIENT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_UDEV_TYPE_CLIENT, GUdevClientClass))
#define G_UDEV_IS_CLIENT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_UDEV_TYPE_CLIENT))
#define G_UDEV_CLIENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_UDEV_TYPE_CLIENT, GUdevClientClass))
GType g_udev_enumerator_get_type(void);
#define G_UDEV_TYPE_ENUMERATOR (g_udev_enumerator_get_type())
#define G_UDEV_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_UDEV_TYPE_ENUMERATOR, GUdevEnumerator))
#define G_UDEV_IS_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_UDEV_TYPE_ENUMERATOR))
#define G_UDEV_ENUMERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_UDEV_TYPE_ENUMERATOR, GUdevEnumeratorClass))
#define G_UDEV_IS_ENUMERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_UDEV_TYPE_ENUMERATOR))
#define G_UDEV_ENUMERATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_UDEV_TYPE_ENUMERATOR, GUdevEnumeratorClass))
GUdevClient *g_udev_client_new(const gchar *const *subsystems);
GList *g_udev_client_query_by_subsystem(GUdevClient *client, const gchar *subsystem);
GUdevDevice *g_udev_client_query_by_subsystem_and_name(GUdevClient *client, const gchar *subsystem, const gchar
  *name);
GUdevDevice *g_udev_client_query_by_sysfs_path(GUdevClient *client, const gchar *sysfs_path);
GUdevDevice *g_udev_device_get_parent(GUdevDevice *device);
GUdevDevice *g_udev_device_get_parent_with_subsystem(GUdevDevice *device, const gchar *subsystem, const gchar
  *devtype);
const gchar *g_udev_device_get_sysfs_path(GUdevDevice *device);
const gchar *g_udev_device_get_property(GUdevDevice *device, const gchar *key);
const gchar *g_udev_device_get_sysfs_attr(GUdevDevice *device, const gchar *name);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUdevDevice, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUdevClient, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUdevEnumerator, g_object_unref)

#endif
