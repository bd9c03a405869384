/* dbus.h: D-Bus: libdbus connections, messages, pending calls, servers
 * SPDX-License-Identifier: MIT
 *
 * Checked: dbus 1.14.10, dbus/dbus.h
 * Covers: counts of every type, what connections and pending calls hold, filters, object paths, data slots
 * Gaps: messages in a connection's queues go when they are sent and are not held here */
#include "cyclecheck.h"

typedef struct DBusConnection DBusConnection CYC_REFCOUNTED(dbus_connection_ref, dbus_connection_unref);
typedef struct DBusMessage DBusMessage CYC_REFCOUNTED(dbus_message_ref, dbus_message_unref)  CYC_ATOMIC;
typedef struct DBusPendingCall DBusPendingCall CYC_REFCOUNTED(dbus_pending_call_ref, dbus_pending_call_unref);
typedef struct DBusServer DBusServer CYC_REFCOUNTED(dbus_server_ref, dbus_server_unref);
typedef struct DBusError DBusError;
typedef int DBusBusType;
typedef unsigned int dbus_uint32_t;
typedef dbus_uint32_t dbus_bool_t;
typedef void (*DBusPendingCallNotifyFunction)(DBusPendingCall *, void *);
typedef void (*DBusFreeFunction)(void *);
typedef int DBusHandlerResult;
typedef DBusHandlerResult (*DBusHandleMessageFunction)(DBusConnection *, DBusMessage *, void *);
typedef struct DBusObjectPathVTable DBusObjectPathVTable;
typedef int DBusDispatchStatus;
typedef void (*DBusDispatchStatusFunction)(DBusConnection *, DBusDispatchStatus, void *);
typedef void (*DBusWakeupMainFunction)(void *);
typedef struct DBusWatch DBusWatch;
typedef dbus_bool_t (*DBusAddWatchFunction)(DBusWatch *, void *);
typedef void (*DBusRemoveWatchFunction)(DBusWatch *, void *);
typedef void (*DBusWatchToggledFunction)(DBusWatch *, void *);
typedef struct DBusTimeout DBusTimeout;
typedef dbus_bool_t (*DBusAddTimeoutFunction)(DBusTimeout *, void *);
typedef void (*DBusRemoveTimeoutFunction)(DBusTimeout *, void *);
typedef void (*DBusTimeoutToggledFunction)(DBusTimeout *, void *);
typedef int dbus_int32_t;
typedef void (*DBusNewConnectionFunction)(DBusServer *, DBusConnection *, void *);

DBusConnection *dbus_connection_ref(DBusConnection *connection CYC_RETAIN) CYC_RETURNS(0);
void dbus_connection_unref(DBusConnection *connection CYC_RELEASE);
DBusMessage *dbus_message_ref(DBusMessage *message CYC_RETAIN) CYC_RETURNS(0);
void dbus_message_unref(DBusMessage *message CYC_RELEASE);
DBusPendingCall *dbus_pending_call_ref(DBusPendingCall *pending CYC_RETAIN) CYC_RETURNS(0);
void dbus_pending_call_unref(DBusPendingCall *pending CYC_RELEASE);
DBusServer *dbus_server_ref(DBusServer *server CYC_RETAIN) CYC_RETURNS(0);
void dbus_server_unref(DBusServer *server CYC_RELEASE);
DBusConnection *dbus_connection_open(const char *address, DBusError *error) CYC_NEW CYC_FRESH;
DBusConnection *dbus_connection_open_private(const char *address, DBusError *error) CYC_NEW CYC_FRESH;
DBusConnection *dbus_bus_get(DBusBusType type, DBusError *error) CYC_NEW;
DBusConnection *dbus_bus_get_private(DBusBusType type, DBusError *error) CYC_NEW CYC_FRESH;
void dbus_connection_close(DBusConnection *connection) CYC_BREAKER;
DBusMessage *dbus_message_new(int message_type) CYC_NEW CYC_FRESH;
DBusMessage *dbus_message_new_method_call(const char *bus_name, const char *path, const char *iface,
    const char *method) CYC_NEW CYC_FRESH;
DBusMessage *dbus_message_new_method_return(DBusMessage *method_call) CYC_NEW CYC_FRESH;
DBusMessage *dbus_message_new_signal(const char *path, const char *iface, const char *name) CYC_NEW CYC_FRESH;
DBusMessage *dbus_message_new_error(DBusMessage *reply_to, const char *error_name, const char *error_message)
    CYC_NEW CYC_FRESH;
DBusMessage *dbus_message_copy(const DBusMessage *message) CYC_NEW CYC_FRESH;
dbus_bool_t dbus_connection_send(DBusConnection *connection, DBusMessage *message, dbus_uint32_t *client_serial)
    CYC_NO_EFFECT;
dbus_bool_t dbus_connection_send_with_reply(DBusConnection *connection, DBusMessage *message,
    DBusPendingCall **pending_return CYC_OUT_NEW, int timeout_milliseconds) CYC_SUCCESS_NONZERO;
DBusMessage *dbus_connection_send_with_reply_and_block(DBusConnection *connection, DBusMessage *message,
    int timeout_milliseconds, DBusError *error) CYC_NEW CYC_FRESH;
DBusMessage *dbus_connection_pop_message(DBusConnection *connection) CYC_NEW;
DBusMessage *dbus_connection_borrow_message(DBusConnection *connection) CYC_BORROWED;
DBusMessage *dbus_pending_call_steal_reply(DBusPendingCall *pending) CYC_NEW;
void dbus_pending_call_cancel(DBusPendingCall *pending) CYC_BREAKER;
void dbus_pending_call_block(DBusPendingCall *pending) CYC_NO_EFFECT;

/* ---- callbacks: the data is released by the free function that comes with it ---- */
dbus_bool_t dbus_pending_call_set_notify(DBusPendingCall *pending CYC_HOLDER,
    DBusPendingCallNotifyFunction function CYC_CALLBACK, void *user_data CYC_USER_DATA,
    DBusFreeFunction free_user_data CYC_DESTROY_NOTIFY) CYC_SUCCESS_NONZERO;
dbus_bool_t dbus_connection_add_filter(DBusConnection *connection CYC_HOLDER,
    DBusHandleMessageFunction function CYC_CALLBACK, void *user_data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY) CYC_SUCCESS_NONZERO;
void dbus_connection_remove_filter(DBusConnection *connection CYC_DROPS, DBusHandleMessageFunction function,
    void *user_data);
dbus_bool_t dbus_connection_register_object_path(DBusConnection *connection CYC_HOLDER, const char *path CYC_KEY,
    const DBusObjectPathVTable *vtable, void *user_data CYC_STORED) CYC_SUCCESS_NONZERO;
dbus_bool_t dbus_connection_unregister_object_path(DBusConnection *connection CYC_HOLDER,
    const char *path CYC_KEY CYC_DROPS_KEY);
void dbus_connection_set_dispatch_status_function(DBusConnection *connection CYC_HOLDER,
    DBusDispatchStatusFunction function CYC_CALLBACK, void *data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY);
void dbus_connection_set_wakeup_main_function(DBusConnection *connection CYC_HOLDER,
    DBusWakeupMainFunction wakeup_main_function CYC_CALLBACK, void *data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY);
dbus_bool_t dbus_connection_set_watch_functions(DBusConnection *connection CYC_HOLDER,
    DBusAddWatchFunction add_function, DBusRemoveWatchFunction remove_function,
    DBusWatchToggledFunction toggled_function, void *data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY);
dbus_bool_t dbus_connection_set_timeout_functions(DBusConnection *connection CYC_HOLDER,
    DBusAddTimeoutFunction add_function, DBusRemoveTimeoutFunction remove_function,
    DBusTimeoutToggledFunction toggled_function, void *data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY);
dbus_bool_t dbus_connection_set_data(DBusConnection *connection CYC_HOLDER, dbus_int32_t slot CYC_KEY CYC_DROPS_KEY,
    void *data CYC_USER_DATA, DBusFreeFunction free_data_func CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1)
    CYC_SUCCESS_NONZERO;
void *dbus_connection_get_data(DBusConnection *connection, dbus_int32_t slot CYC_KEY) CYC_BORROWED CYC_DATA(1);
dbus_bool_t dbus_pending_call_set_data(DBusPendingCall *pending CYC_HOLDER, dbus_int32_t slot CYC_KEY CYC_DROPS_KEY,
    void *data CYC_USER_DATA, DBusFreeFunction free_data_func CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1)
    CYC_SUCCESS_NONZERO;
void *dbus_pending_call_get_data(DBusPendingCall *pending, dbus_int32_t slot CYC_KEY) CYC_BORROWED CYC_DATA(1);
dbus_bool_t dbus_message_set_data(DBusMessage *message CYC_HOLDER, dbus_int32_t slot CYC_KEY CYC_DROPS_KEY,
    void *data CYC_USER_DATA, DBusFreeFunction free_data_func CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1)
    CYC_SUCCESS_NONZERO;
void dbus_server_set_new_connection_function(DBusServer *server CYC_HOLDER,
    DBusNewConnectionFunction function CYC_CALLBACK, void *data CYC_USER_DATA,
    DBusFreeFunction free_data_function CYC_DESTROY_NOTIFY);
void dbus_server_disconnect(DBusServer *server) CYC_BREAKER;
