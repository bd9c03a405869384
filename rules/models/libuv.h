/* libuv.h: libuv: handles. uv_ref and uv_unref are no counts
 * SPDX-License-Identifier: MIT
 *
 * Checked: libuv 1.44.2, uv.h
 * Covers: uv_ref, uv_unref, uv_has_ref (a flag: keeps the loop alive), close with its callback, data pointers
 * Gaps: requests in flight; threads and mutexes
 *
 * A handle belongs to its loop from init to close and is memory of the program: data is a plain pointer. */
#include "cyclecheck.h"

typedef struct uv_handle_s uv_handle_t;
typedef void (*uv_close_cb)(uv_handle_t *);
typedef struct uv_loop_s uv_loop_t;
typedef struct uv_timer_s uv_timer_t;
typedef void (*uv_timer_cb)(uv_timer_t *);
typedef unsigned long __uint64_t;
typedef __uint64_t uint64_t;
typedef struct uv_tcp_s uv_tcp_t;
typedef struct uv_async_s uv_async_t;
typedef void (*uv_async_cb)(uv_async_t *);
typedef struct uv_idle_s uv_idle_t;
typedef struct uv_work_s uv_work_t;
typedef void (*uv_work_cb)(uv_work_t *);
typedef void (*uv_after_work_cb)(uv_work_t *, int);

void uv_ref(uv_handle_t *p0) CYC_NO_EFFECT;
void uv_unref(uv_handle_t *p0) CYC_NO_EFFECT;
int uv_has_ref(const uv_handle_t *p0) CYC_NO_EFFECT;
void uv_close(uv_handle_t *handle, uv_close_cb close_cb CYC_CALLBACK) CYC_NO_EFFECT;
int uv_is_closing(const uv_handle_t *handle) CYC_NO_EFFECT;
void uv_handle_set_data(uv_handle_t *handle, void *data) CYC_NO_EFFECT;
void *uv_handle_get_data(const uv_handle_t *handle) CYC_BORROWED;
void uv_loop_set_data(uv_loop_t *p0, void *data) CYC_NO_EFFECT;
void *uv_loop_get_data(const uv_loop_t *p0) CYC_BORROWED;
uv_loop_t *uv_handle_get_loop(const uv_handle_t *handle) CYC_BORROWED;
uv_loop_t *uv_default_loop(void) CYC_BORROWED;
uv_loop_t *uv_loop_new(void) CYC_NEW CYC_FRESH;
void uv_loop_delete(uv_loop_t *p0 CYC_FREES);
int uv_timer_init(uv_loop_t *p0, uv_timer_t *handle) CYC_SUCCESS_ZERO;
int uv_timer_start(uv_timer_t *handle, uv_timer_cb cb CYC_CALLBACK, uint64_t timeout, uint64_t repeat)
    CYC_SUCCESS_ZERO;
int uv_timer_stop(uv_timer_t *handle) CYC_SUCCESS_ZERO;
int uv_tcp_init(uv_loop_t *p0, uv_tcp_t *handle) CYC_SUCCESS_ZERO;
int uv_async_init(uv_loop_t *p0, uv_async_t *async, uv_async_cb async_cb) CYC_SUCCESS_ZERO;
int uv_idle_init(uv_loop_t *p0, uv_idle_t *idle) CYC_SUCCESS_ZERO;
int uv_queue_work(uv_loop_t *loop, uv_work_t *req, uv_work_cb work_cb CYC_CALLBACK,
    uv_after_work_cb after_work_cb CYC_CALLBACK) CYC_SUCCESS_ZERO;
