/* dbus/dbus.h: declarations of libdbus, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef DBUS_H
#define DBUS_H

#include <stdarg.h>
#include <stdint.h>

typedef uint32_t dbus_uint32_t;
typedef int32_t dbus_int32_t;
typedef uint16_t dbus_uint16_t;
typedef int16_t dbus_int16_t;
typedef uint64_t dbus_uint64_t;
typedef int64_t dbus_int64_t;
typedef dbus_uint32_t dbus_bool_t;
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
typedef struct DBusConnection DBusConnection;
typedef struct DBusMessage DBusMessage;
typedef struct DBusPendingCall DBusPendingCall;
typedef struct DBusWatch DBusWatch;
typedef struct DBusTimeout DBusTimeout;
typedef struct DBusServer DBusServer;
typedef struct DBusPreallocatedSend DBusPreallocatedSend;
typedef struct DBusObjectPathVTable DBusObjectPathVTable;
typedef struct DBusError {
  const char *name, *message;
  unsigned int dummy1 : 1, dummy2 : 1, dummy3 : 1, dummy4 : 1, dummy5 : 1;
  void *padding1;
} DBusError;
typedef struct DBusMessageIter {
  void *dummy1, *dummy2;
  dbus_uint32_t dummy3;
  int dummy4, dummy5, dummy6, dummy7, dummy8, dummy9, dummy10, dummy11, pad1;
  void *pad2, *pad3;
} DBusMessageIter;
#define DBUS_ERROR_INIT {NULL, NULL, TRUE, 0, 0, 0, 0, NULL}
typedef enum { DBUS_BUS_SESSION, DBUS_BUS_SYSTEM, DBUS_BUS_STARTER } DBusBusType;
typedef enum { DBUS_HANDLER_RESULT_HANDLED, DBUS_HANDLER_RESULT_NOT_YET_HANDLED, DBUS_HANDLER_RESULT_NEED_MEMORY }
  DBusHandlerResult;
typedef enum { DBUS_DISPATCH_DATA_REMAINS, DBUS_DISPATCH_COMPLETE, DBUS_DISPATCH_NEED_MEMORY } DBusDispatchStatus;
#define DBUS_TYPE_INVALID ((int)0)
#define DBUS_TYPE_BYTE ((int)'y')
#define DBUS_TYPE_BYTE_AS_STRING "y"
#define DBUS_TYPE_BOOLEAN ((int)'b')
#define DBUS_TYPE_BOOLEAN_AS_STRING "b"
#define DBUS_TYPE_INT16 ((int)'n')
#define DBUS_TYPE_INT16_AS_STRING "n"
#define DBUS_TYPE_UINT16 ((int)'q')
#define DBUS_TYPE_UINT16_AS_STRING "q"
#define DBUS_TYPE_INT32 ((int)'i')
#define DBUS_TYPE_INT32_AS_STRING "i"
#define DBUS_TYPE_UINT32 ((int)'u')
#define DBUS_TYPE_UINT32_AS_STRING "u"
#define DBUS_TYPE_INT64 ((int)'x')
#define DBUS_TYPE_INT64_AS_STRING "x"
#define DBUS_TYPE_UINT64 ((int)'t')
#define DBUS_TYPE_UINT64_AS_STRING "t"
#define DBUS_TYPE_DOUBLE ((int)'d')
#define DBUS_TYPE_DOUBLE_AS_STRING "d"
#define DBUS_TYPE_STRING ((int)'s')
#define DBUS_TYPE_STRING_AS_STRING "s"
#define DBUS_TYPE_OBJECT_PATH ((int)'o')
#define DBUS_TYPE_OBJECT_PATH_AS_STRING "o"
#define DBUS_TYPE_SIGNATURE ((int)'g')
#define DBUS_TYPE_SIGNATURE_AS_STRING "g"
#define DBUS_TYPE_ARRAY ((int)'a')
#define DBUS_TYPE_ARRAY_AS_STRING "a"
#define DBUS_TYPE_VARIANT ((int)'v')
#define DBUS_TYPE_VARIANT_AS_STRING "v"
#define DBUS_TYPE_STRUCT ((int)'r')
#define DBUS_TYPE_STRUCT_AS_STRING "r"
#define DBUS_TYPE_DICT_ENTRY ((int)'e')
#define DBUS_TYPE_DICT_ENTRY_AS_STRING "e"
#define DBUS_TYPE_UNIX_FD ((int)'h')
#define DBUS_TYPE_UNIX_FD_AS_STRING "h"
#define DBUS_SERVICE_DBUS "org.freedesktop.DBus"
#define DBUS_PATH_DBUS "/org/freedesktop/DBus"
#define DBUS_INTERFACE_DBUS "org.freedesktop.DBus"
#define DBUS_INTERFACE_PROPERTIES "org.freedesktop.DBus.Properties"
#define DBUS_INTERFACE_INTROSPECTABLE "org.freedesktop.DBus.Introspectable"
#define DBUS_ERROR_FAILED "org.freedesktop.DBus.Error.Failed"
#define DBUS_ERROR_UNKNOWN_METHOD "org.freedesktop.DBus.Error.UnknownMethod"
#define DBUS_MESSAGE_TYPE_METHOD_CALL 1
#define DBUS_MESSAGE_TYPE_METHOD_RETURN 2
#define DBUS_MESSAGE_TYPE_ERROR 3
#define DBUS_MESSAGE_TYPE_SIGNAL 4
typedef void (*DBusFreeFunction)(void *memory);
typedef void (*DBusPendingCallNotifyFunction)(DBusPendingCall *pending, void *user_data);
typedef DBusHandlerResult (*DBusHandleMessageFunction)(DBusConnection *connection, DBusMessage *message, void *user_data);
typedef DBusHandlerResult (*DBusObjectPathMessageFunction)(DBusConnection *connection, DBusMessage *message,
                                                           void *user_data);
typedef void (*DBusObjectPathUnregisterFunction)(DBusConnection *connection, void *user_data);
struct DBusObjectPathVTable {
  DBusObjectPathUnregisterFunction unregister_function;
  DBusObjectPathMessageFunction message_function;
  void (*dbus_internal_pad[4])(void *);
};
DBusConnection *dbus_bus_get(DBusBusType type, DBusError *error);
DBusConnection *dbus_bus_get_private(DBusBusType type, DBusError *error);
DBusConnection *dbus_connection_open(const char *address, DBusError *error);
DBusConnection *dbus_connection_open_private(const char *address, DBusError *error);
DBusConnection *dbus_connection_ref(DBusConnection *connection);
void dbus_connection_unref(DBusConnection *connection);
void dbus_connection_close(DBusConnection *connection);
dbus_bool_t dbus_connection_send(DBusConnection *connection, DBusMessage *message, dbus_uint32_t *client_serial);
dbus_bool_t dbus_connection_send_with_reply(DBusConnection *connection, DBusMessage *message, DBusPendingCall
  **pending_return, int timeout_milliseconds);
DBusMessage *dbus_connection_send_with_reply_and_block(DBusConnection *connection, DBusMessage *message, int
  timeout_milliseconds, DBusError *error);
dbus_bool_t dbus_connection_add_filter(DBusConnection *connection, DBusHandleMessageFunction function, void
  *user_data, DBusFreeFunction free_data_function);
void dbus_connection_remove_filter(DBusConnection *connection, DBusHandleMessageFunction function, void *user_data);
dbus_bool_t dbus_connection_register_object_path(DBusConnection *connection, const char *path, const
  DBusObjectPathVTable *vtable, void *user_data);
dbus_bool_t dbus_connection_set_data(DBusConnection *connection, dbus_int32_t slot, void *data, DBusFreeFunction
  free_data_func);
void *dbus_connection_get_data(DBusConnection *connection, dbus_int32_t slot);
DBusMessage *dbus_connection_pop_message(DBusConnection *connection);
DBusMessage *dbus_message_new(int message_type);
DBusMessage *dbus_message_new_method_call(const char *bus_name, const char *path, const char *iface, const char
  *method);
DBusMessage *dbus_message_new_method_return(DBusMessage *method_call);
DBusMessage *dbus_message_new_signal(const char *path, const char *iface, const char *name);
DBusMessage *dbus_message_new_error(DBusMessage *reply_to, const char *error_name, const char *error_message);
DBusMessage *dbus_message_copy(const DBusMessage *message);
DBusMessage *dbus_message_ref(DBusMessage *message);
void dbus_message_unref(DBusMessage *message);
const char *dbus_message_get_sender(DBusMessage *message);
const char *dbus_message_get_path(DBusMessage *message);
const char *dbus_message_get_member(DBusMessage *message);
const char *dbus_message_get_interface(DBusMessage *message);
const char *dbus_message_get_signature(DBusMessage *message);
DBusPendingCall *dbus_pending_call_ref(DBusPendingCall *pending);
void dbus_pending_call_unref(DBusPendingCall *pending);
DBusMessage *dbus_pending_call_steal_reply(DBusPendingCall *pending);
dbus_bool_t dbus_pending_call_set_notify(DBusPendingCall *pending, DBusPendingCallNotifyFunction function, void
  *user_data, DBusFreeFunction free_user_data);
dbus_bool_t dbus_pending_call_set_data(DBusPendingCall *pending, dbus_int32_t slot, void *data, DBusFreeFunction
  free_data_func);
void *dbus_pending_call_get_data(DBusPendingCall *pending, dbus_int32_t slot);
void dbus_error_init(DBusError *error);
void dbus_error_free(DBusError *error);
dbus_bool_t dbus_error_is_set(const DBusError *error);
void dbus_free(void *memory);
void dbus_free_string_array(char **str_array);

#endif
