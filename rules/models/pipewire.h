/* pipewire.h: PipeWire: proxies, cores, contexts, streams, buffers
 * SPDX-License-Identifier: MIT
 *
 * Checked: PipeWire 0.3.65, pipewire/proxy.h, core.h, context.h, stream.h
 * Covers: proxy counts and destruction, hooks that hold nothing, user data inside the object
 * Gaps: pw_proxy_ref is for the time of a call; most objects have no count and are destroyed by their owner */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(pw_proxy_ref, pw_proxy_unref) pw_proxy;
struct pw_context;
struct pw_core;
struct pw_loop;
struct pw_main_loop;
struct pw_properties;
struct pw_proxy_events;
struct pw_stream;
struct pw_stream_events;
struct spa_dict;
struct spa_hook;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef __SIZE_TYPE__ size_t;

struct pw_proxy *pw_proxy_new(struct pw_proxy *factory, const char *type, uint32_t version, size_t user_data_size)
    CYC_NEW CYC_FRESH;
void pw_proxy_ref(struct pw_proxy *proxy CYC_RETAIN);
void pw_proxy_unref(struct pw_proxy *proxy CYC_RELEASE);
void pw_proxy_destroy(struct pw_proxy *proxy CYC_RELEASE) CYC_BREAKER;
void pw_proxy_add_listener(struct pw_proxy *proxy, struct spa_hook *listener, const struct pw_proxy_events *events,
    void *data) CYC_NO_EFFECT;
void *pw_proxy_get_user_data(struct pw_proxy *proxy) CYC_FIELD_OF(0) CYC_BORROWED;
struct pw_context *pw_context_new(struct pw_loop *main_loop, struct pw_properties *props, size_t user_data_size)
    CYC_NEW CYC_FRESH;
void pw_context_destroy(struct pw_context *context CYC_FREES);
struct pw_core *pw_context_connect(struct pw_context *context, struct pw_properties *properties,
    size_t user_data_size) CYC_NEW CYC_FRESH;
int pw_core_disconnect(struct pw_core *core CYC_FREES) CYC_SUCCESS_ZERO;
struct pw_stream *pw_stream_new(struct pw_core *core, const char *name, struct pw_properties *props)
    CYC_NEW CYC_FRESH;
void pw_stream_destroy(struct pw_stream *stream CYC_FREES);
void pw_stream_add_listener(struct pw_stream *stream, struct spa_hook *listener,
    const struct pw_stream_events *events, void *data) CYC_NO_EFFECT;
struct pw_main_loop *pw_main_loop_new(const struct spa_dict *props) CYC_NEW CYC_FRESH;
void pw_main_loop_destroy(struct pw_main_loop *loop CYC_FREES);
struct pw_properties *pw_properties_new(const char *key, ...) CYC_NEW CYC_FRESH;
void pw_properties_free(struct pw_properties *properties CYC_FREES);
