/* dbus/dbus-glib.h: declarations of dbus-glib, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef DBUS_GLIB_H
#define DBUS_GLIB_H

#include "../glib-object.h"
#include "dbus.h"

typedef struct _DBusGConnection DBusGConnection;
typedef struct _DBusGMessage DBusGMessage;
typedef struct _DBusGProxyCall DBusGProxyCall;
typedef struct _DBusGMethodInvocation DBusGMethodInvocation;
typedef struct _DBusGProxy DBusGProxy;
typedef struct _DBusGProxyClass DBusGProxyClass;
struct _DBusGProxy {
  GObject parent;
};
struct _DBusGProxyClass {
  GObjectClass parent_class;
};
typedef struct _DBusGObjectInfo DBusGObjectInfo;
typedef void (*DBusGProxyCallNotify)(DBusGProxy *proxy, DBusGProxyCall *call_id, void *user_data);
#define DBUS_TYPE_G_PROXY (dbus_g_proxy_get_type())
#define DBUS_G_PROXY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), DBUS_TYPE_G_PROXY, DBusGProxy))
#define DBUS_IS_G_PROXY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), DBUS_TYPE_G_PROXY))
#define DBUS_TYPE_G_CONNECTION (dbus_g_connection_get_type())
#define DBUS_TYPE_G_OBJECT_PATH (dbus_g_object_path_get_g_type())
#define DBUS_GERROR (dbus_g_error_quark())
#define DBUS_TYPE_G_STRING_VALUE_HASHTABLE (dbus_g_type_get_map("GHashTable", G_TYPE_STRING, G_TYPE_VALUE))
#define DBUS_TYPE_G_MAP_OF_VARIANT DBUS_TYPE_G_STRING_VALUE_HASHTABLE
GType dbus_g_proxy_get_type(void);
GType dbus_g_connection_get_g_type(void);
GType dbus_g_connection_get_type(void);
GType dbus_g_object_path_get_g_type(void);
GType dbus_g_type_get_map(const char *container, GType key_specialization, GType value_specialization);
GType dbus_g_type_get_collection(const char *container, GType specialization);
GType dbus_g_type_get_struct(const char *container, GType first_type, ...);
GQuark dbus_g_error_quark(void);
DBusGConnection *dbus_g_bus_get(DBusBusType type, GError **error);
DBusGConnection *dbus_g_connection_ref(DBusGConnection *connection);
void dbus_g_connection_unref(DBusGConnection *connection);
DBusConnection *dbus_g_connection_get_connection(DBusGConnection *connection);
void dbus_g_connection_register_g_object(DBusGConnection *connection, const char *at_path, GObject *object);
void dbus_g_connection_unregister_g_object(DBusGConnection *connection, GObject *object);
GObject *dbus_g_connection_lookup_g_object(DBusGConnection *connection, const char *at_path);
DBusGProxy *dbus_g_proxy_new_for_name(DBusGConnection *connection, const char *name, const char *path, const char
  *iface);
DBusGProxy *dbus_g_proxy_new_for_name_owner(DBusGConnection *connection, const char *name, const char *path, const
  char *iface, GError **error);
void dbus_g_proxy_add_signal(DBusGProxy *proxy, const char *signal_name, GType first_type, ...);
void dbus_g_proxy_connect_signal(DBusGProxy *proxy, const char *signal_name, GCallback handler, void *data,
  GClosureNotify free_data_func);
void dbus_g_proxy_disconnect_signal(DBusGProxy *proxy, const char *signal_name, GCallback handler, void *data);
gboolean dbus_g_proxy_call(DBusGProxy *proxy, const char *method, GError **error, GType first_arg_type, ...);
DBusGProxyCall *dbus_g_proxy_begin_call(DBusGProxy *proxy, const char *method, DBusGProxyCallNotify notify, gpointer
  data, GDestroyNotify destroy, GType first_arg_type, ...);
DBusGProxyCall *dbus_g_proxy_begin_call_with_timeout(DBusGProxy *proxy, const char *method, DBusGProxyCallNotify
  notify, gpointer data, GDestroyNotify destroy, int timeout, GType first_arg_type, ...);
gboolean dbus_g_proxy_end_call(DBusGProxy *proxy, DBusGProxyCall *call, GError **error, GType first_arg_type, ...);
void dbus_g_proxy_cancel_call(DBusGProxy *proxy, DBusGProxyCall *call);
const char *dbus_g_proxy_get_path(DBusGProxy *proxy);
const char *dbus_g_proxy_get_interface(DBusGProxy *proxy);
void dbus_g_method_return(DBusGMethodInvocation *context, ...);
void dbus_g_method_return_error(DBusGMethodInvocation *context, const GError *error);
gchar *dbus_g_method_get_sender(DBusGMethodInvocation *context);

#endif
