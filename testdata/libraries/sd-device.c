/* Watches that hold a device, and each other. */
// SPDX-License-Identifier: MIT
typedef struct sd_device sd_device;
sd_device *sd_device_unref(sd_device *device);
sd_device *sd_device_ref(sd_device *device);
int sd_device_new_from_syspath(sd_device **ret, const char *syspath);
int sd_device_get_parent(sd_device *child, sd_device **ret);

struct watch {
  int refs;
  sd_device *device;
  struct watch *next;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void watch_unref(struct watch *watch) {
  if (!watch || --watch->refs > 0)
    return;
  sd_device_unref(watch->device);
  watch_unref(watch->next);
  free(watch);
}

static struct watch *watch_new(sd_device *device) {
  struct watch *watch = calloc(1, sizeof *watch);
  watch->refs = 1;
  watch->device = sd_device_ref(device); // expect-not: store-cycle
  return watch;
}

int main(void) {
  sd_device *device = 0, *parent = 0;
  sd_device_new_from_syspath(&device, "/sys/devices/virtual/mem/null");
  sd_device_get_parent(device, &parent);
  struct watch *one = watch_new(device), *two = watch_new(parent);
  two->refs++;
  one->next = two;
  one->refs++;
  two->next = one; // expect(error): store-cycle one -> two -> one
  watch_unref(one);
  watch_unref(two);
  sd_device_unref(device);
  return 0;
}
