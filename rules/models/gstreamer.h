/* gstreamer.h: GStreamer 1.x: objects, mini objects, bins, pads, buses.
 * SPDX-License-Identifier: MIT
 *
 * Checked: GStreamer 1.22.0, gst/gst.h
 * Covers: counts of objects and mini objects, bins, pads and probes, buses, what pushes and posts take
 * Gaps: plugin helper libraries (base, app, video); queries and structures */
#include "cyclecheck.h"

typedef int gboolean;
typedef unsigned guint;
typedef unsigned long gulong;
typedef void *gpointer;
typedef void (*GDestroyNotify)(gpointer);
typedef struct _GObject GObject;
typedef struct _GstObject GstObject CYC_BASE(GObject) CYC_REFCOUNTED(gst_object_ref, gst_object_unref);
typedef struct _GstElement GstElement CYC_BASE(GstObject);
typedef struct _GstBin GstBin CYC_BASE(GstElement);
typedef struct _GstPad GstPad CYC_BASE(GstObject);
typedef struct _GstPadTemplate GstPadTemplate CYC_BASE(GstObject);
typedef struct _GstBus GstBus CYC_BASE(GstObject);
typedef struct _GstClock GstClock CYC_BASE(GstObject);
typedef struct _GstMiniObject GstMiniObject CYC_REFCOUNTED(gst_mini_object_ref, gst_mini_object_unref);
typedef struct _GstBuffer GstBuffer CYC_BASE(GstMiniObject);
typedef struct _GstMemory GstMemory CYC_BASE(GstMiniObject);
typedef struct _GstCaps GstCaps CYC_BASE(GstMiniObject) CYC_ATOMIC;
typedef struct _GstEvent GstEvent CYC_BASE(GstMiniObject) CYC_ATOMIC;
typedef struct _GstQuery GstQuery CYC_BASE(GstMiniObject) CYC_ATOMIC;
typedef struct _GstMessage GstMessage CYC_BASE(GstMiniObject);
typedef struct _GstSample GstSample CYC_BASE(GstMiniObject);
typedef int GstPadProbeType;
typedef int (*GstPadProbeCallback)(GstPad *, gpointer, gpointer);
typedef gboolean (*GstBusFunc)(GstBus *, GstMessage *, gpointer);

/* ---- claims ---- */
gpointer gst_object_ref(gpointer object CYC_RETAIN) CYC_RETURNS(0);
void gst_object_unref(gpointer object CYC_RELEASE);
gpointer gst_object_ref_sink(gpointer object CYC_RETAIN CYC_SINKS) CYC_RETURNS(0);
void gst_clear_object(GstObject **slot CYC_CLEARS);
gboolean gst_object_replace(GstObject **slot CYC_SLOT, GstObject *object CYC_REPLACES);
GstMiniObject *gst_mini_object_ref(GstMiniObject *object CYC_RETAIN) CYC_RETURNS(0);
void gst_mini_object_unref(GstMiniObject *object CYC_RELEASE);
void gst_clear_mini_object(GstMiniObject **slot CYC_CLEARS);
gboolean gst_mini_object_replace(GstMiniObject **slot CYC_SLOT, GstMiniObject *object CYC_REPLACES);
gboolean gst_mini_object_take(GstMiniObject **slot CYC_SLOT, GstMiniObject *object CYC_REPLACES_STOLEN);
GstMiniObject *gst_mini_object_steal(GstMiniObject **slot CYC_STEALS_THROUGH);
void gst_mini_object_set_qdata(GstMiniObject *object CYC_HOLDER, guint quark CYC_KEY, gpointer data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1);
void gst_mini_object_weak_ref(GstMiniObject *object CYC_HOLDER, void (*notify)(gpointer, GstMiniObject *) CYC_CALLBACK,
    gpointer data CYC_USER_DATA);
GstBuffer *gst_buffer_ref(GstBuffer *buffer CYC_RETAIN) CYC_RETURNS(0);
void gst_buffer_unref(GstBuffer *buffer CYC_RELEASE);
GstCaps *gst_caps_ref(GstCaps *caps CYC_RETAIN) CYC_RETURNS(0);
void gst_caps_unref(GstCaps *caps CYC_RELEASE);
gboolean gst_caps_replace(GstCaps **slot CYC_SLOT, GstCaps *caps CYC_REPLACES);
GstMessage *gst_message_ref(GstMessage *message CYC_RETAIN) CYC_RETURNS(0);
void gst_message_unref(GstMessage *message CYC_RELEASE);
GstEvent *gst_event_ref(GstEvent *event CYC_RETAIN) CYC_RETURNS(0);
void gst_event_unref(GstEvent *event CYC_RELEASE);
GstSample *gst_sample_ref(GstSample *sample CYC_RETAIN) CYC_RETURNS(0);
void gst_sample_unref(GstSample *sample CYC_RELEASE);
GstMemory *gst_memory_ref(GstMemory *memory CYC_RETAIN) CYC_RETURNS(0);
void gst_memory_unref(GstMemory *memory CYC_RELEASE);

/* ---- bins, elements, pads: floating when made; the parent takes that claim, the child's parent is not counted ---- */
GstElement *gst_element_factory_make(const char *factory, const char *name) CYC_FLOATING;
GstElement *gst_pipeline_new(const char *name) CYC_FLOATING;
GstElement *gst_bin_new(const char *name) CYC_FLOATING;
GstElement *gst_parse_launch(const char *description, void **error) CYC_FLOATING;
gboolean gst_bin_add(GstBin *bin CYC_HOLDER, GstElement *element CYC_HELD CYC_SINKS) CYC_SUCCESS_NONZERO;
gboolean gst_bin_remove(GstBin *bin CYC_HOLDER, GstElement *element CYC_DROPS_ITEM);
GstElement *gst_bin_get_by_name(GstBin *bin, const char *name CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
GstPad *gst_pad_new(const char *name, int direction) CYC_FLOATING;
GstPad *gst_ghost_pad_new(const char *name, GstPad *target CYC_HELD_BY_RESULT) CYC_FLOATING;
gboolean gst_element_add_pad(GstElement *element CYC_HOLDER, GstPad *pad CYC_HELD CYC_SINKS) CYC_SUCCESS_NONZERO;
gboolean gst_element_remove_pad(GstElement *element CYC_HOLDER, GstPad *pad CYC_DROPS_ITEM);
GstPad *gst_element_get_static_pad(GstElement *element, const char *name CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
GstBus *gst_element_get_bus(GstElement *element) CYC_NEW;
GstObject *gst_object_get_parent(GstObject *object) CYC_NEW;
gboolean gst_object_set_parent(GstObject *object CYC_HELD CYC_SINKS, GstObject *parent CYC_HOLDER) CYC_SUCCESS_NONZERO;
int gst_pad_link(GstPad *source, GstPad *sink) CYC_NO_EFFECT;
GstPad *gst_pad_get_peer(GstPad *pad) CYC_NEW;
GstElement *gst_pad_get_parent_element(GstPad *pad) CYC_NEW;
int gst_element_set_state(GstElement *element, int state) CYC_NO_EFFECT;

/* ---- callbacks ---- */
gulong gst_pad_add_probe(GstPad *pad CYC_HOLDER, GstPadProbeType mask, GstPadProbeCallback callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY);
void gst_pad_remove_probe(GstPad *pad CYC_HOLDER, gulong id CYC_KEY CYC_DROPS_KEY);
guint gst_bus_add_watch(GstBus *bus CYC_HELD, GstBusFunc callback CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_ROOTED;
guint gst_bus_add_watch_full(GstBus *bus CYC_HELD, int priority, GstBusFunc callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
gboolean gst_bus_remove_watch(GstBus *bus) CYC_BREAKER;
void gst_bus_set_sync_handler(GstBus *bus CYC_HOLDER, int (*handler)(GstBus *, GstMessage *, gpointer) CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY);

/* ---- what takes the caller's claim ---- */
gboolean gst_bus_post(GstBus *bus, GstMessage *message CYC_RELEASE);
gboolean gst_pad_push_event(GstPad *pad, GstEvent *event CYC_RELEASE);
int gst_pad_push(GstPad *pad, GstBuffer *buffer CYC_RELEASE);
GstMessage *gst_message_new_application(GstObject *source CYC_HELD_BY_RESULT, void *structure) CYC_NEW CYC_FRESH;
void gst_buffer_append_memory(GstBuffer *buffer CYC_HOLDER, GstMemory *memory CYC_STOLEN);
GstSample *gst_sample_new(GstBuffer *buffer CYC_HELD_BY_RESULT, GstCaps *caps CYC_HELD_BY_RESULT, const void *segment,
    void *info) CYC_NEW CYC_FRESH;
