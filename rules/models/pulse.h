/* pulse.h: PulseAudio: contexts, streams, operations, property lists
 * SPDX-License-Identifier: MIT
 *
 * Checked: PulseAudio 16.1, pulse/context.h, stream.h, operation.h
 * Covers: counts, streams and operations that hold their context, callbacks whose data is only pointed to
 * Gaps: a context holds its streams and operations until it disconnects; pa_object and pa_memblock of the server
 * are found from its source */
#include "cyclecheck.h"

typedef struct pa_context pa_context CYC_REFCOUNTED(pa_context_ref, pa_context_unref);
typedef struct pa_stream pa_stream CYC_REFCOUNTED(pa_stream_ref, pa_stream_unref);
typedef struct pa_operation pa_operation CYC_REFCOUNTED(pa_operation_ref, pa_operation_unref);
typedef struct pa_mainloop_api pa_mainloop_api;
typedef struct pa_proplist pa_proplist;
typedef void (*pa_context_notify_cb_t)(pa_context *, void *);
typedef int pa_subscription_event_type_t;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef void (*pa_context_subscribe_cb_t)(pa_context *, pa_subscription_event_type_t, uint32_t, void *);
typedef struct pa_server_info pa_server_info;
typedef void (*pa_server_info_cb_t)(pa_context *, const pa_server_info *, void *);
typedef struct pa_sink_info pa_sink_info;
typedef void (*pa_sink_info_cb_t)(pa_context *, const pa_sink_info *, int, void *);
typedef struct pa_sample_spec pa_sample_spec;
typedef struct pa_channel_map pa_channel_map;
typedef void (*pa_stream_notify_cb_t)(pa_stream *, void *);
typedef __SIZE_TYPE__ size_t;
typedef void (*pa_stream_request_cb_t)(pa_stream *, size_t, void *);
typedef void (*pa_stream_success_cb_t)(pa_stream *, int, void *);
typedef int pa_operation_state_t;

pa_context *pa_context_ref(pa_context *c CYC_RETAIN) CYC_RETURNS(0);
void pa_context_unref(pa_context *c CYC_RELEASE);
pa_stream *pa_stream_ref(pa_stream *s CYC_RETAIN) CYC_RETURNS(0);
void pa_stream_unref(pa_stream *s CYC_RELEASE);
pa_operation *pa_operation_ref(pa_operation *o CYC_RETAIN) CYC_RETURNS(0);
void pa_operation_unref(pa_operation *o CYC_RELEASE);
pa_context *pa_context_new(pa_mainloop_api *mainloop, const char *name) CYC_NEW CYC_FRESH;
pa_context *pa_context_new_with_proplist(pa_mainloop_api *mainloop, const char *name, const pa_proplist *proplist)
    CYC_NEW CYC_FRESH;
void pa_context_disconnect(pa_context *c) CYC_BREAKER;
void pa_context_set_state_callback(pa_context *c, pa_context_notify_cb_t cb CYC_CALLBACK, void *userdata)
    CYC_NO_EFFECT;
void pa_context_set_subscribe_callback(pa_context *c, pa_context_subscribe_cb_t cb CYC_CALLBACK, void *userdata)
    CYC_NO_EFFECT;
pa_operation *pa_context_get_server_info(pa_context *c, pa_server_info_cb_t cb CYC_CALLBACK, void *userdata) CYC_NEW;
pa_operation *pa_context_get_sink_info_list(pa_context *c, pa_sink_info_cb_t cb CYC_CALLBACK, void *userdata) CYC_NEW;
pa_operation *pa_context_drain(pa_context *c, pa_context_notify_cb_t cb CYC_CALLBACK, void *userdata) CYC_NEW;
pa_stream *pa_stream_new(pa_context *c CYC_HELD_BY_RESULT, const char *name, const pa_sample_spec *ss,
    const pa_channel_map *map) CYC_NEW CYC_FRESH;
pa_stream *pa_stream_new_with_proplist(pa_context *c CYC_HELD_BY_RESULT, const char *name, const pa_sample_spec *ss,
    const pa_channel_map *map, pa_proplist *p) CYC_NEW CYC_FRESH;
pa_context *pa_stream_get_context(const pa_stream *p) CYC_BORROWED;
int pa_stream_disconnect(pa_stream *s) CYC_BREAKER;
void pa_stream_set_state_callback(pa_stream *s, pa_stream_notify_cb_t cb CYC_CALLBACK, void *userdata) CYC_NO_EFFECT;
void pa_stream_set_write_callback(pa_stream *p, pa_stream_request_cb_t cb CYC_CALLBACK, void *userdata) CYC_NO_EFFECT;
pa_operation *pa_stream_drain(pa_stream *s, pa_stream_success_cb_t cb CYC_CALLBACK, void *userdata) CYC_NEW;
pa_operation *pa_stream_flush(pa_stream *s, pa_stream_success_cb_t cb CYC_CALLBACK, void *userdata) CYC_NEW;
void pa_operation_cancel(pa_operation *o) CYC_BREAKER;
pa_operation_state_t pa_operation_get_state(const pa_operation *o) CYC_NO_EFFECT;
