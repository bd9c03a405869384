/* sd-event.h: systemd: event loops and their sources
 * SPDX-License-Identifier: MIT
 *
 * Checked: systemd 252, systemd/sd-event.h
 * Covers: counts, sources with and without an out parameter, floating sources, userdata with a destroy callback
 * Gaps: the reference that a floating source takes over when the flag is set on an existing source
 *
 * A source that the caller gets holds its loop; one that nobody gets (null out parameter) belongs to the loop. */
#include "cyclecheck.h"

struct signalfd_siginfo;
typedef struct sd_event sd_event CYC_REFCOUNTED(sd_event_ref, sd_event_unref);
typedef struct sd_event_source sd_event_source CYC_REFCOUNTED(sd_event_source_ref, sd_event_source_unref);
typedef void (*_sd_destroy_t)(void *);
typedef _sd_destroy_t sd_event_destroy_t;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef int (*sd_event_io_handler_t)(sd_event_source *, int, uint32_t, void *);
typedef int __clockid_t;
typedef __clockid_t clockid_t;
typedef unsigned long __uint64_t;
typedef __uint64_t uint64_t;
typedef int (*sd_event_time_handler_t)(sd_event_source *, uint64_t, void *);
typedef int (*sd_event_signal_handler_t)(sd_event_source *, const struct signalfd_siginfo *, void *);
typedef int __pid_t;
typedef __pid_t pid_t;
typedef struct siginfo_t siginfo_t;
typedef int (*sd_event_child_handler_t)(sd_event_source *, const siginfo_t *, void *);
typedef int (*sd_event_handler_t)(sd_event_source *, void *);

sd_event *sd_event_ref(sd_event *e CYC_RETAIN) CYC_RETURNS(0);
sd_event *sd_event_unref(sd_event *e CYC_RELEASE);
sd_event_source *sd_event_source_ref(sd_event_source *s CYC_RETAIN) CYC_RETURNS(0);
sd_event_source *sd_event_source_unref(sd_event_source *s CYC_RELEASE);
int sd_event_new(sd_event **e CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_event_default(sd_event **e CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
sd_event_source *sd_event_source_disable_unref(sd_event_source *s CYC_RELEASE);
sd_event *sd_event_source_get_event(sd_event_source *s) CYC_BORROWED;
int sd_event_source_set_enabled(sd_event_source *s, int enabled) CYC_NO_EFFECT;
void *sd_event_source_set_userdata(sd_event_source *s CYC_HOLDER, void *userdata CYC_STORED) CYC_BORROWED;
void *sd_event_source_get_userdata(sd_event_source *s) CYC_BORROWED;
int sd_event_source_set_destroy_callback(sd_event_source *s, sd_event_destroy_t callback) CYC_NO_EFFECT;
int sd_event_add_io(sd_event *e, sd_event_source **s CYC_OUT_NEW, int fd, uint32_t events,
    sd_event_io_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_time(sd_event *e, sd_event_source **s CYC_OUT_NEW, clockid_t clock, uint64_t usec, uint64_t accuracy,
    sd_event_time_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_time_relative(sd_event *e, sd_event_source **s CYC_OUT_NEW, clockid_t clock, uint64_t usec,
    uint64_t accuracy, sd_event_time_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA)
    CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_signal(sd_event *e, sd_event_source **s CYC_OUT_NEW, int sig,
    sd_event_signal_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_child(sd_event *e, sd_event_source **s CYC_OUT_NEW, pid_t pid, int options,
    sd_event_child_handler_t callback CYC_CALLBACK, void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_defer(sd_event *e, sd_event_source **s CYC_OUT_NEW, sd_event_handler_t callback CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_post(sd_event *e, sd_event_source **s CYC_OUT_NEW, sd_event_handler_t callback CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
int sd_event_add_exit(sd_event *e, sd_event_source **s CYC_OUT_NEW, sd_event_handler_t callback CYC_CALLBACK,
    void *userdata CYC_USER_DATA) CYC_SUCCESS_NONNEGATIVE;
