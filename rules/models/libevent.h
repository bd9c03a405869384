/* libevent.h: libevent: buffer events, evbuffers, event bases
 * SPDX-License-Identifier: MIT
 *
 * Checked: libevent 2.1.12, event2/bufferevent.h, buffer.h, event.h, listener.h
 * Covers: counts, filters that own what they filter, data that is only pointed to
 * Gaps: callbacks that are deferred hold a claim until they have run */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(bufferevent_incref, bufferevent_decref) bufferevent;
struct CYC_CONTAINER evbuffer;
struct evconnlistener;
struct event;
struct event_base;
struct sockaddr;
typedef long __ssize_t;
typedef __ssize_t ssize_t;
typedef int (*bufferevent_filter_cb)(struct evbuffer *, struct evbuffer *, ssize_t, int, void *);
typedef void (*bufferevent_data_cb)(struct bufferevent *, void *);
typedef void (*bufferevent_event_cb)(struct bufferevent *, short, void *);
typedef void (*event_callback_fn)(int, short, void *);
typedef void (*evconnlistener_cb)(struct evconnlistener *, int, struct sockaddr *, int, void *);

void bufferevent_incref(struct bufferevent *bufev CYC_RETAIN);
int bufferevent_decref(struct bufferevent *bufev CYC_RELEASE);
void bufferevent_free(struct bufferevent *bufev CYC_RELEASE);
struct bufferevent *bufferevent_socket_new(struct event_base *base, int fd, int options) CYC_NEW CYC_FRESH;
struct bufferevent *bufferevent_filter_new(struct bufferevent *underlying CYC_STORED,
    bufferevent_filter_cb input_filter, bufferevent_filter_cb output_filter, int options,
    void (*free_context)(void *), void *ctx) CYC_NEW CYC_FRESH;
struct bufferevent *bufferevent_get_underlying(struct bufferevent *bufev) CYC_BORROWED;
void bufferevent_setcb(struct bufferevent *bufev, bufferevent_data_cb readcb CYC_CALLBACK,
    bufferevent_data_cb writecb CYC_CALLBACK, bufferevent_event_cb eventcb CYC_CALLBACK, void *cbarg) CYC_NO_EFFECT;
struct evbuffer *bufferevent_get_input(struct bufferevent *bufev) CYC_BORROWED;
struct evbuffer *bufferevent_get_output(struct bufferevent *bufev) CYC_BORROWED;
struct event_base *bufferevent_get_base(struct bufferevent *bev) CYC_BORROWED;
struct evbuffer *evbuffer_new(void) CYC_NEW CYC_FRESH;
void evbuffer_free(struct evbuffer *buf CYC_FREES);
int evbuffer_add_buffer(struct evbuffer *outbuf, struct evbuffer *inbuf) CYC_NO_EFFECT;
struct event_base *event_base_new(void) CYC_NEW CYC_FRESH;
void event_base_free(struct event_base *p0 CYC_FREES);
struct event *event_new(struct event_base *p0, int p1, short p2, event_callback_fn p3 CYC_CALLBACK, void *p4)
    CYC_NEW CYC_FRESH;
void event_free(struct event *p0 CYC_FREES);
struct evconnlistener *evconnlistener_new(struct event_base *base, evconnlistener_cb cb CYC_CALLBACK, void *ptr,
    unsigned int flags, int backlog, int fd) CYC_NEW CYC_FRESH;
void evconnlistener_free(struct evconnlistener *lev CYC_FREES);
