/* wayland.h: Wayland: client proxies and displays, server resources
 * SPDX-License-Identifier: MIT
 *
 * Checked: wayland 1.21.0, wayland-client-core.h, wayland-server-core.h
 * Covers: proxies and what makes and destroys them, listeners that only point to their data, wrappers, event queues
 * Gaps: the count inside struct wl_proxy is the library's own: a proxy dies when its program destroys it */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(-, wl_proxy_destroy) wl_proxy;
struct wl_display;
struct wl_event_queue;
struct wl_interface;

struct wl_proxy *wl_proxy_create(struct wl_proxy *factory, const struct wl_interface *interface) CYC_NEW CYC_FRESH;
void *wl_proxy_create_wrapper(void *proxy) CYC_NEW CYC_FRESH;
void wl_proxy_wrapper_destroy(void *proxy_wrapper CYC_FREES);
void wl_proxy_destroy(struct wl_proxy *proxy CYC_RELEASE);
int wl_proxy_add_listener(struct wl_proxy *proxy, void (*implementation)(void), void *data) CYC_SUCCESS_ZERO;
const void *wl_proxy_get_listener(struct wl_proxy *proxy) CYC_BORROWED;
void wl_proxy_set_user_data(struct wl_proxy *proxy, void *user_data) CYC_NO_EFFECT;
void *wl_proxy_get_user_data(struct wl_proxy *proxy) CYC_BORROWED;
void wl_proxy_set_queue(struct wl_proxy *proxy, struct wl_event_queue *queue) CYC_NO_EFFECT;
struct wl_display *wl_display_connect(const char *name) CYC_NEW CYC_FRESH;
struct wl_display *wl_display_connect_to_fd(int fd) CYC_NEW CYC_FRESH;
void wl_display_disconnect(struct wl_display *display CYC_FREES);
struct wl_event_queue *wl_display_create_queue(struct wl_display *display) CYC_NEW CYC_FRESH;
void wl_event_queue_destroy(struct wl_event_queue *queue CYC_FREES);
