// A header is missing, so types, constants and a decoration of declarations are unknown; what they stand in still counts.
// exit: 1
#include "not-installed/usb.h"
#include <stdlib.h>

struct device {
  int refs;
  UsbBus *bus;
  struct target *target;
};
struct target {
  int refs;
  UsbSpeed speed;
  struct device *device;
};

USB_API
struct device *device_ref(struct device *d) {
  d->refs++;
  return d;
}
void target_unref(struct target *t);
void device_unref(struct device *d) {
  if (--d->refs > 0)
    return;
  if (d->target)
    target_unref(d->target);
  free(d);
}
struct target *target_ref(struct target *t) {
  t->refs++;
  return t;
}
void target_unref(struct target *t) {
  if (--t->refs > 0)
    return;
  if (t->device)
    device_unref(t->device);
  free(t);
}

static struct target *target_new(struct device *d, UsbInterface *interface) {
  struct target *t = calloc(1, sizeof *t);
  t->refs = 1;
  t->speed = usb_interface_speed(interface, USB_SPEED_FULL);
  t->device = device_ref(d);
  return t;
}

void device_probe(struct device *d) {
  UsbInterface *interface = usb_bus_first(d->bus, USB_CLASS_ANY);
  switch (usb_interface_class(interface)) {
  case USB_CLASS_HUB:
  case USB_CLASS_AUDIO:
    return;
  }
  d->target = target_new(d, interface); // expect(warning): store-cycle d -> target -> d
}
