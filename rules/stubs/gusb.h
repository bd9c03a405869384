/* gusb.h: declarations of GUsb, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef GUSB_H
#define GUSB_H

#include <gio/gio.h>

typedef struct _GUsbDevice GUsbDevice;
typedef struct _GUsbDeviceClass GUsbDeviceClass;
typedef struct _GUsbDevicePrivate GUsbDevicePrivate;
typedef struct _GUsbContext GUsbContext;
typedef struct _GUsbContextClass GUsbContextClass;
typedef struct _GUsbContextPrivate GUsbContextPrivate;
typedef struct _GUsbDeviceList GUsbDeviceList;
typedef struct _GUsbDeviceListClass GUsbDeviceListClass;
typedef struct _GUsbDeviceListPrivate GUsbDeviceListPrivate;
typedef struct _GUsbInterface GUsbInterface;
typedef struct _GUsbInterfaceClass GUsbInterfaceClass;
typedef struct _GUsbInterfacePrivate GUsbInterfacePrivate;
typedef struct _GUsbEndpoint GUsbEndpoint;
typedef struct _GUsbEndpointClass GUsbEndpointClass;
typedef struct _GUsbEndpointPrivate GUsbEndpointPrivate;
struct _GUsbDevice {
  GObject parent_instance;
  GUsbDevicePrivate *priv;
};
struct _GUsbDeviceClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUsbContext {
  GObject parent_instance;
  GUsbContextPrivate *priv;
};
struct _GUsbContextClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUsbDeviceList {
  GObject parent_instance;
  GUsbDeviceListPrivate *priv;
};
struct _GUsbDeviceListClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUsbInterface {
  GObject parent_instance;
  GUsbInterfacePrivate *priv;
};
struct _GUsbInterfaceClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GUsbEndpoint {
  GObject parent_instance;
  GUsbEndpointPrivate *priv;
};
struct _GUsbEndpointClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
GType g_usb_device_get_type(void);
#define G_USB_TYPE_DEVICE (g_usb_device_get_type())
#define G_USB_DEVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_USB_TYPE_DEVICE, GUsbDevice))
#define G_USB_IS_DEVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_USB_TYPE_DEVICE))
#define G_USB_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_USB_TYPE_DEVICE, GUsbDeviceClass))
#define G_USB_IS_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_USB_TYPE_DEVICE))
#define G_USB_DEVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_USB_TYPE_DEVICE, GUsbDeviceClass))
GType g_usb_context_get_type(void);
#define G_USB_TYPE_CONTEXT (g_usb_context_get_type())
#define G_USB_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_USB_TYPE_CONTEXT, GUsbContext))
#define G_USB_IS_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_USB_TYPE_CONTEXT))
#define G_USB_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_USB_TYPE_CONTEXT, GUsbContextClass))
#define G_USB_IS_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_USB_TYPE_CONTEXT))
#define G_USB_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_USB_TYPE_CONTEXT, GUsbContextClass))
GType g_usb_device_list_get_type(void);
#define G_USB_TYPE_DEVICE_LIST (g_usb_device_list_get_type())
#define G_USB_DEVICE_LIST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_USB_TYPE_DEVICE_LIST, GUsbDeviceList))
#define G_USB_IS_DEVICE_LIST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_USB_TYPE_DEVICE_LIST))
#define G_USB_DEVICE_LIST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_USB_TYPE_DEVICE_LIST, GUsbDeviceListClass))
#define G_USB_IS_DEVICE_LIST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_USB_TYPE_DEVICE_LIST))
#define G_USB_DEVICE_LIST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_USB_TYPE_DEVICE_LIST, GUsbDeviceListClass))
GType g_usb_interface_get_type(void);
#define G_USB_TYPE_INTERFACE (g_usb_interface_get_type())
#define G_USB_INTERFACE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_USB_TYPE_INTERFACE, GUsbInterface))
#define G_USB_IS_INTERFACE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_USB_TYPE_INTERFACE))
#define G_USB_INTERFACE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_USB_TYPE_INTERFACE, GUsbInterfaceClass))
#define G_USB_IS_INTERFACE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_USB_TYPE_INTERFACE))
#define G_USB_INTERFACE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_USB_TYPE_INTERFACE, GUsbInterfaceClass))
GType g_usb_endpoint_get_type(void);
#define G_USB_TYPE_ENDPOINT (g_usb_endpoint_get_type())
#define G_USB_ENDPOINT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_USB_TYPE_ENDPOINT, GUsbEndpoint))
#define G_USB_IS_ENDPOINT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_USB_TYPE_ENDPOINT))
#define G_USB_ENDPOINT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_USB_TYPE_ENDPOINT, GUsbEndpointClass))
#define G_USB_IS_ENDPOINT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), G_USB_TYPE_ENDPOINT))
#define G_USB_ENDPOINT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_USB_TYPE_ENDPOINT, GUsbEndpointClass))
GUsbContext *g_usb_context_new(GError **error);
GPtrArray *g_usb_context_get_devices(GUsbContext *context);
GUsbDevice *g_usb_context_find_by_vid_pid(GUsbContext *context, guint16 vid, guint16 pid, GError **error);
GPtrArray *g_usb_device_get_interfaces(GUsbDevice *device, GError **error);
GUsbInterface *g_usb_device_get_interface(GUsbDevice *device, guint8 class_id, guint8 subclass_id, guint8 protocol_id,
  GError **error);
gchar *g_usb_device_get_string_descriptor(GUsbDevice *device, guint8 desc_index, GError **error);
gboolean g_usb_device_open(GUsbDevice *device, GError **error);
gboolean g_usb_device_close(GUsbDevice *device, GError **error);
const gchar *g_usb_device_get_platform_id(GUsbDevice *device);
GBytes *g_usb_interface_get_extra(GUsbInterface *interface);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUsbDevice, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUsbContext, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUsbDeviceList, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUsbInterface, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUsbEndpoint, g_object_unref)

#endif
