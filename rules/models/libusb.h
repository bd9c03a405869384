/* libusb.h: libusb: devices and the handles that hold them
 * SPDX-License-Identifier: MIT
 *
 * Checked: libusb 1.0.26, libusb.h
 * Covers: device counts, handles that hold their device, lists, parents (borrowed), hotplug data
 * Gaps: transfers */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(libusb_ref_device, libusb_unref_device) libusb_device;
typedef struct libusb_device libusb_device;
typedef struct libusb_device_handle libusb_device_handle;
typedef long __ssize_t;
typedef __ssize_t ssize_t;
typedef struct libusb_context libusb_context;
typedef unsigned short __uint16_t;
typedef __uint16_t uint16_t;
typedef int libusb_hotplug_event;
typedef int (*libusb_hotplug_callback_fn)(libusb_context *, libusb_device *, libusb_hotplug_event, void *);
typedef int libusb_hotplug_callback_handle;

libusb_device *libusb_ref_device(libusb_device *dev CYC_RETAIN) CYC_RETURNS(0);
void libusb_unref_device(libusb_device *dev CYC_RELEASE);
int libusb_open(libusb_device *dev, libusb_device_handle **dev_handle CYC_OUT_NEW) CYC_SUCCESS_ZERO;
void libusb_close(libusb_device_handle *dev_handle CYC_RELEASE) CYC_BREAKER;
libusb_device *libusb_get_device(libusb_device_handle *dev_handle) CYC_BORROWED;
libusb_device *libusb_get_parent(libusb_device *dev) CYC_BORROWED;
ssize_t libusb_get_device_list(libusb_context *ctx, libusb_device ***list CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
void libusb_free_device_list(libusb_device **list CYC_FREES, int unref_devices);
libusb_device_handle *libusb_open_device_with_vid_pid(libusb_context *ctx, uint16_t vendor_id, uint16_t product_id)
    CYC_NEW CYC_FRESH;
int libusb_hotplug_register_callback(libusb_context *ctx, int events, int flags, int vendor_id, int product_id,
    int dev_class, libusb_hotplug_callback_fn cb_fn CYC_CALLBACK, void *user_data,
    libusb_hotplug_callback_handle *callback_handle) CYC_NO_EFFECT;
