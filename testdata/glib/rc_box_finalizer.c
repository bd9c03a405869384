// The function that clears a box is its finalizer: what it releases is owned.
#include <glib.h>

typedef struct {
  GHashTable *connectors;
} Device;
typedef struct {
  Device *device;
} Connector;

static void device_clear(Device *device) {
  g_clear_pointer(&device->connectors, g_hash_table_unref);
}
static void device_release(Device *device) {
  g_rc_box_release_full(device, (GDestroyNotify)device_clear);
}
static void connector_clear(Connector *connector) {
  device_release(connector->device);
}
static void connector_release(Connector *connector) {
  g_rc_box_release_full(connector, (GDestroyNotify)connector_clear);
}

static Connector *connector_new(Device *device) {
  Connector *connector = g_rc_box_new0(Connector);
  connector->device = g_rc_box_acquire(device);
  return connector;
}

void device_add(Device *device, char *name) {
  Connector *connector = connector_new(device);
  g_hash_table_insert(device->connectors, name, connector); // expect(warning): append-cycle device -> connector -> device
}

Device *device_new(void) {
  Device *device = g_rc_box_new0(Device);
  device->connectors = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)connector_release);
  return device;
}
