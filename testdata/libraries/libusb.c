/* Ports that keep a device, and each other. */
// SPDX-License-Identifier: MIT
typedef struct libusb_device libusb_device;
void libusb_unref_device(libusb_device *dev);
libusb_device *libusb_ref_device(libusb_device *dev);

struct port {
  int refs;
  libusb_device *device;
  struct port *hub;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void port_unref(struct port *port) {
  if (!port || --port->refs > 0)
    return;
  libusb_unref_device(port->device);
  port_unref(port->hub);
  free(port);
}

static struct port *port_new(libusb_device *device) {
  struct port *port = calloc(1, sizeof *port);
  port->refs = 1;
  port->device = libusb_ref_device(device); // expect-not: store-cycle
  return port;
}

int main(void) {
  struct port *one = port_new(0), *two = port_new(0), *three = port_new(0);
  two->refs++;
  one->hub = two;
  one->refs++;
  two->hub = one; // expect(error): store-cycle one -> two -> one
  port_unref(one);
  port_unref(two);
  port_unref(three);
  return 0;
}
