/* sd-bus.h: systemd: D-Bus connections, messages, slots, credentials
 * SPDX-License-Identifier: MIT
 *
 * Checked: systemd 252, systemd/sd-bus.h
 * Covers: counts, what messages and slots hold, attaching a loop, what flushes and closes a bus
 * Gaps: messages in a bus's queues (they hold their bus by a second, queued count); floating slots */
#include "cyclecheck.h"

typedef struct sd_bus sd_bus CYC_REFCOUNTED(sd_bus_ref, sd_bus_unref);
typedef struct sd_bus_message sd_bus_message CYC_REFCOUNTED(sd_bus_message_ref, sd_bus_message_unref);
typedef struct sd_bus_slot sd_bus_slot CYC_REFCOUNTED(sd_bus_slot_ref, sd_bus_slot_unref);
typedef struct sd_bus_creds sd_bus_creds CYC_REFCOUNTED(sd_bus_creds_ref, sd_bus_creds_unref)  CYC_ATOMIC;
typedef struct sd_bus_track sd_bus_track CYC_REFCOUNTED(sd_bus_track_ref, sd_bus_track_unref);
typedef struct sd_event sd_event CYC_REFCOUNTED(sd_event_ref, sd_event_unref);
typedef unsigned char __uint8_t;
typedef __uint8_t uint8_t;
typedef unsigned long __uint64_t;
typedef __uint64_t uint64_t;
typedef struct sd_bus_error sd_bus_error;
typedef int (*sd_bus_message_handler_t)(sd_bus_message *, void *, sd_bus_error *);
typedef struct sd_bus_vtable sd_bus_vtable;
typedef int (*sd_bus_track_handler_t)(sd_bus_track *, void *);

sd_bus *sd_bus_ref(sd_bus *bus CYC_RETAIN) CYC_RETURNS(0);
sd_bus *sd_bus_unref(sd_bus *bus CYC_RELEASE);
sd_bus_message *sd_bus_message_ref(sd_bus_message *m CYC_RETAIN) CYC_RETURNS(0);
sd_bus_message *sd_bus_message_unref(sd_bus_message *m CYC_RELEASE);
sd_bus_slot *sd_bus_slot_ref(sd_bus_slot *slot CYC_RETAIN) CYC_RETURNS(0);
sd_bus_slot *sd_bus_slot_unref(sd_bus_slot *slot CYC_RELEASE);
sd_bus_creds *sd_bus_creds_ref(sd_bus_creds *c CYC_RETAIN) CYC_RETURNS(0);
sd_bus_creds *sd_bus_creds_unref(sd_bus_creds *c CYC_RELEASE);
sd_bus_track *sd_bus_track_ref(sd_bus_track *track CYC_RETAIN) CYC_RETURNS(0);
sd_bus_track *sd_bus_track_unref(sd_bus_track *track CYC_RELEASE);
int sd_bus_new(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_open(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_open_user(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_open_system(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_default(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_default_user(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_default_system(sd_bus **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
void sd_bus_close(sd_bus *bus) CYC_BREAKER;
sd_bus *sd_bus_close_unref(sd_bus *bus CYC_RELEASE) CYC_BREAKER;
sd_bus *sd_bus_flush_close_unref(sd_bus *bus CYC_RELEASE) CYC_BREAKER;
int sd_bus_attach_event(sd_bus *bus CYC_HOLDER, sd_event *e CYC_HELD, int priority) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_detach_event(sd_bus *bus) CYC_BREAKER;
sd_event *sd_bus_get_event(sd_bus *bus) CYC_BORROWED;
int sd_bus_message_new(sd_bus *bus, sd_bus_message **m CYC_OUT_NEW, uint8_t type) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_message_new_signal(sd_bus *bus, sd_bus_message **m CYC_OUT_NEW, const char *path, const char *interface,
    const char *member) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_message_new_method_call(sd_bus *bus, sd_bus_message **m CYC_OUT_NEW, const char *destination,
    const char *path, const char *interface, const char *member) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_message_new_method_return(sd_bus_message *call, sd_bus_message **m CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
sd_bus *sd_bus_message_get_bus(sd_bus_message *m) CYC_BORROWED;
int sd_bus_call(sd_bus *bus, sd_bus_message *m, uint64_t usec, sd_bus_error *ret_error,
    sd_bus_message **reply CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_call_async(sd_bus *bus, sd_bus_slot **slot CYC_OUT_NEW, sd_bus_message *m,
    sd_bus_message_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA, uint64_t usec)
    CYC_SUCCESS_NONNEGATIVE;
int sd_bus_add_match(sd_bus *bus, sd_bus_slot **slot CYC_OUT_NEW, const char *match,
    sd_bus_message_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_add_filter(sd_bus *bus, sd_bus_slot **slot CYC_OUT_NEW, sd_bus_message_handler_t callback CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_add_object(sd_bus *bus, sd_bus_slot **slot CYC_OUT_NEW, const char *path,
    sd_bus_message_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_add_object_vtable(sd_bus *bus, sd_bus_slot **slot CYC_OUT_NEW, const char *path, const char *interface,
    const sd_bus_vtable *vtable, void *userdata) CYC_SUCCESS_NONNEGATIVE;
int sd_bus_track_new(sd_bus *bus, sd_bus_track **track CYC_OUT_NEW, sd_bus_track_handler_t handler CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
sd_bus *sd_bus_slot_get_bus(sd_bus_slot *slot) CYC_BORROWED;
void *sd_bus_slot_get_userdata(sd_bus_slot *slot) CYC_BORROWED;
void *sd_bus_slot_set_userdata(sd_bus_slot *slot, void *userdata) CYC_BORROWED;
sd_bus_creds *sd_bus_message_get_creds(sd_bus_message *m) CYC_BORROWED;
