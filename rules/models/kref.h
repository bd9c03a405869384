/* kref.h: Linux kernel: kref, kobjects, devices, files, sockets, refcount_t
 * SPDX-License-Identifier: MIT
 *
 * Checked: Linux 6.1, linux/kref.h, kobject.h, device.h, file.h, fs.h, net/sock.h
 * Covers: kref_get and kref_put with the function that runs at zero, get and put pairs, parents that device_add and
 * kobject_add hold
 * Gaps: refcount_t and atomic_t counts are found from the source; RCU
 *
 * A count is embedded: its address stands for the object around it. */
#include "cyclecheck.h"

struct kref;
struct kobject;
struct device;
struct file;
struct sock;
struct module;
void kref_init(struct kref *kref) CYC_NO_EFFECT;
void kref_get(struct kref *kref CYC_RETAIN);
int kref_get_unless_zero(struct kref *kref CYC_RETAIN) CYC_SUCCESS_NONZERO;
int kref_put(struct kref *kref CYC_RELEASE, void (*release)(struct kref *) CYC_RUNS_FINALIZER);
struct kobject *kobject_get(struct kobject *kobject CYC_RETAIN) CYC_RETURNS(0);
void kobject_put(struct kobject *kobject CYC_RELEASE);
void kobject_del(struct kobject *kobject) CYC_BREAKER;
struct device *get_device(struct device *device CYC_RETAIN) CYC_RETURNS(0);
void put_device(struct device *device CYC_RELEASE);
void device_del(struct device *device) CYC_BREAKER;
struct file *fget(unsigned fd) CYC_NEW;
struct file *get_file(struct file *file CYC_RETAIN) CYC_RETURNS(0);
void fput(struct file *file CYC_RELEASE);
void sock_hold(struct sock *sock CYC_RETAIN);
void sock_put(struct sock *sock CYC_RELEASE);
void __module_get(struct module *module) CYC_NO_EFFECT;
void module_put(struct module *module) CYC_NO_EFFECT;
