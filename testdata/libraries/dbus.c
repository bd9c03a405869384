/* A connection whose data slot holds the connection. */
// SPDX-License-Identifier: MIT
typedef struct DBusConnection DBusConnection;
typedef struct DBusError DBusError;
typedef unsigned int dbus_uint32_t;
typedef dbus_uint32_t dbus_bool_t;
typedef int dbus_int32_t;
typedef void (*DBusFreeFunction)(void *);
void dbus_connection_unref(DBusConnection *connection);
DBusConnection *dbus_connection_open_private(const char *address, DBusError *error);
dbus_bool_t dbus_connection_set_data(DBusConnection *connection, dbus_int32_t slot, void *data,
    DBusFreeFunction free_data_func);
DBusConnection *dbus_connection_ref(DBusConnection *connection);

static void unref(void *connection) {
  dbus_connection_unref(connection);
}

static void closes(const char *address) {
  DBusConnection *connection = dbus_connection_open_private(address, 0);
  dbus_connection_set_data(connection, 1, dbus_connection_ref(connection), unref); // expect(error): append-cycle connection -> connection
  dbus_connection_unref(connection);
}

static void clears(const char *address) {
  DBusConnection *connection = dbus_connection_open_private(address, 0);
  dbus_connection_set_data(connection, 1, dbus_connection_ref(connection), unref); // expect-not: append-cycle
  dbus_connection_set_data(connection, 1, 0, 0);
  dbus_connection_unref(connection);
}

static void borrows(const char *address) {
  DBusConnection *connection = dbus_connection_open_private(address, 0);
  dbus_connection_set_data(connection, 1, connection, 0); // expect-not: append-cycle
  dbus_connection_unref(connection);
}

int main(int argc, char **argv) {
  closes(argv[argc - 1]);
  clears(argv[argc - 1]);
  borrows(argv[argc - 1]);
  return 0;
}
