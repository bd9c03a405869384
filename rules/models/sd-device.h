/* sd-device.h: systemd: devices, monitors, enumerators, hardware database; udev on top
 * SPDX-License-Identifier: MIT
 *
 * Checked: systemd 252, systemd/sd-device.h, systemd/sd-hwdb.h, libudev.h
 * Covers: counts, new devices, parents (borrowed), what a monitor's loop is
 * Gaps: a child's own claim on its parent is inside the library and never closes a cycle */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(udev_ref, udev_unref) udev;
struct CYC_REFCOUNTED(udev_device_ref, udev_device_unref) udev_device;
struct CYC_REFCOUNTED(udev_monitor_ref, udev_monitor_unref) udev_monitor;
struct CYC_REFCOUNTED(udev_enumerate_ref, udev_enumerate_unref) udev_enumerate;
struct CYC_REFCOUNTED(udev_queue_ref, udev_queue_unref) udev_queue;
typedef struct sd_device sd_device CYC_REFCOUNTED(sd_device_ref, sd_device_unref);
typedef struct sd_device_monitor sd_device_monitor CYC_REFCOUNTED(sd_device_monitor_ref, sd_device_monitor_unref);
typedef struct sd_device_enumerator sd_device_enumerator CYC_REFCOUNTED(sd_device_enumerator_ref,
    sd_device_enumerator_unref);
typedef struct sd_hwdb sd_hwdb CYC_REFCOUNTED(sd_hwdb_ref, sd_hwdb_unref);
typedef unsigned long __dev_t;
typedef __dev_t dev_t;
typedef struct sd_event sd_event CYC_REFCOUNTED(sd_event_ref, sd_event_unref);
typedef int (*sd_device_monitor_handler_t)(sd_device_monitor *, sd_device *, void *);

sd_device *sd_device_ref(sd_device *device CYC_RETAIN) CYC_RETURNS(0);
sd_device *sd_device_unref(sd_device *device CYC_RELEASE);
sd_device_monitor *sd_device_monitor_ref(sd_device_monitor *m CYC_RETAIN) CYC_RETURNS(0);
sd_device_monitor *sd_device_monitor_unref(sd_device_monitor *m CYC_RELEASE);
sd_device_enumerator *sd_device_enumerator_ref(sd_device_enumerator *enumerator CYC_RETAIN) CYC_RETURNS(0);
sd_device_enumerator *sd_device_enumerator_unref(sd_device_enumerator *enumerator CYC_RELEASE);
sd_hwdb *sd_hwdb_ref(sd_hwdb *hwdb CYC_RETAIN) CYC_RETURNS(0);
sd_hwdb *sd_hwdb_unref(sd_hwdb *hwdb CYC_RELEASE);
int sd_device_new_from_syspath(sd_device **ret CYC_OUT_NEW, const char *syspath) CYC_SUCCESS_NONNEGATIVE;
int sd_device_new_from_devname(sd_device **ret CYC_OUT_NEW, const char *devname) CYC_SUCCESS_NONNEGATIVE;
int sd_device_new_from_devnum(sd_device **ret CYC_OUT_NEW, char type, dev_t devnum) CYC_SUCCESS_NONNEGATIVE;
int sd_device_new_from_subsystem_sysname(sd_device **ret CYC_OUT_NEW, const char *subsystem, const char *sysname)
    CYC_SUCCESS_NONNEGATIVE;
int sd_device_new_from_device_id(sd_device **ret CYC_OUT_NEW, const char *id) CYC_SUCCESS_NONNEGATIVE;
int sd_device_get_parent(sd_device *child, sd_device **ret CYC_OUT_BORROWED) CYC_SUCCESS_NONNEGATIVE;
sd_device *sd_device_get_child_first(sd_device *device, const char **ret_suffix) CYC_BORROWED;
sd_device *sd_device_get_child_next(sd_device *device, const char **ret_suffix) CYC_BORROWED;
int sd_device_monitor_new(sd_device_monitor **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_device_monitor_attach_event(sd_device_monitor *m CYC_HOLDER, sd_event *event CYC_HELD) CYC_SUCCESS_NONNEGATIVE;
int sd_device_monitor_detach_event(sd_device_monitor *m) CYC_BREAKER;
sd_event *sd_device_monitor_get_event(sd_device_monitor *m) CYC_BORROWED;
int sd_device_monitor_start(sd_device_monitor *m, sd_device_monitor_handler_t callback CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_device_monitor_stop(sd_device_monitor *m) CYC_NO_EFFECT;
int sd_device_enumerator_new(sd_device_enumerator **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
sd_device *sd_device_enumerator_get_device_first(sd_device_enumerator *enumerator) CYC_BORROWED;
sd_device *sd_device_enumerator_get_device_next(sd_device_enumerator *enumerator) CYC_BORROWED;
int sd_hwdb_new(sd_hwdb **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;

/* ---- libudev: every function that drops a claim returns null ---- */
struct udev *udev_ref(struct udev *udev CYC_RETAIN) CYC_RETURNS(0);
struct udev *udev_unref(struct udev *udev CYC_RELEASE);
struct udev *udev_new(void) CYC_NEW CYC_FRESH;
struct udev_device *udev_device_ref(struct udev_device *udev_device CYC_RETAIN) CYC_RETURNS(0);
struct udev_device *udev_device_unref(struct udev_device *udev_device CYC_RELEASE);
struct udev_device *udev_device_new_from_syspath(struct udev *udev, const char *syspath) CYC_NEW CYC_FRESH;
struct udev_device *udev_device_new_from_devnum(struct udev *udev, char type, dev_t devnum) CYC_NEW CYC_FRESH;
struct udev_device *udev_device_new_from_subsystem_sysname(struct udev *udev, const char *subsystem,
    const char *sysname) CYC_NEW CYC_FRESH;
struct udev_device *udev_device_get_parent(struct udev_device *udev_device) CYC_BORROWED;
struct udev_device *udev_device_get_parent_with_subsystem_devtype(struct udev_device *udev_device,
    const char *subsystem, const char *devtype) CYC_BORROWED;
struct udev *udev_device_get_udev(struct udev_device *udev_device) CYC_BORROWED;
struct udev_monitor *udev_monitor_ref(struct udev_monitor *udev_monitor CYC_RETAIN) CYC_RETURNS(0);
struct udev_monitor *udev_monitor_unref(struct udev_monitor *udev_monitor CYC_RELEASE);
struct udev_monitor *udev_monitor_new_from_netlink(struct udev *udev, const char *name) CYC_NEW CYC_FRESH;
struct udev_device *udev_monitor_receive_device(struct udev_monitor *udev_monitor) CYC_NEW CYC_FRESH;
struct udev_enumerate *udev_enumerate_ref(struct udev_enumerate *udev_enumerate CYC_RETAIN) CYC_RETURNS(0);
struct udev_enumerate *udev_enumerate_unref(struct udev_enumerate *udev_enumerate CYC_RELEASE);
struct udev_enumerate *udev_enumerate_new(struct udev *udev) CYC_NEW CYC_FRESH;
struct udev_queue *udev_queue_ref(struct udev_queue *udev_queue CYC_RETAIN) CYC_RETURNS(0);
struct udev_queue *udev_queue_unref(struct udev_queue *udev_queue CYC_RELEASE);
struct udev_queue *udev_queue_new(struct udev *udev) CYC_NEW CYC_FRESH;
