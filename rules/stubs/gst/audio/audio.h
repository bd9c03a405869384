/* gst/audio/audio.h: audio classes of GStreamer, used where their own headers are missing.
 * SPDX-License-Identifier: MIT */
#ifndef __GST_AUDIO_H__
#define __GST_AUDIO_H__

#include <gst/base/base.h>

typedef struct _GstAudioBaseSink GstAudioBaseSink;
typedef struct _GstAudioBaseSinkClass GstAudioBaseSinkClass;
typedef struct _GstAudioBaseSinkPrivate GstAudioBaseSinkPrivate;
typedef struct _GstAudioBaseSrc GstAudioBaseSrc;
typedef struct _GstAudioBaseSrcClass GstAudioBaseSrcClass;
typedef struct _GstAudioBaseSrcPrivate GstAudioBaseSrcPrivate;
typedef struct _GstAudioSink GstAudioSink;
typedef struct _GstAudioSinkClass GstAudioSinkClass;
typedef struct _GstAudioSinkPrivate GstAudioSinkPrivate;
typedef struct _GstAudioSrc GstAudioSrc;
typedef struct _GstAudioSrcClass GstAudioSrcClass;
typedef struct _GstAudioSrcPrivate GstAudioSrcPrivate;
typedef struct _GstAudioRingBuffer GstAudioRingBuffer;
typedef struct _GstAudioRingBufferClass GstAudioRingBufferClass;
typedef struct _GstAudioRingBufferPrivate GstAudioRingBufferPrivate;
typedef struct _GstAudioFilter GstAudioFilter;
typedef struct _GstAudioFilterClass GstAudioFilterClass;
typedef struct _GstAudioFilterPrivate GstAudioFilterPrivate;
typedef struct _GstAudioDecoder GstAudioDecoder;
typedef struct _GstAudioDecoderClass GstAudioDecoderClass;
typedef struct _GstAudioDecoderPrivate GstAudioDecoderPrivate;
typedef struct _GstAudioEncoder GstAudioEncoder;
typedef struct _GstAudioEncoderClass GstAudioEncoderClass;
typedef struct _GstAudioEncoderPrivate GstAudioEncoderPrivate;
typedef struct _GstAudioClock GstAudioClock;
typedef struct _GstAudioClockClass GstAudioClockClass;
typedef struct _GstAudioClockPrivate GstAudioClockPrivate;
typedef struct _GstAudioInfo GstAudioInfo;
typedef struct _GstAudioRingBufferSpec GstAudioRingBufferSpec;
typedef GstClockTime (*GstAudioClockGetTimeFunc)(GstClock *clock, gpointer user_data);
#if GST_VERSION_MAJOR < 1
typedef GstAudioBaseSink GstBaseAudioSink;
typedef GstAudioBaseSinkClass GstBaseAudioSinkClass;
typedef GstAudioBaseSrc GstBaseAudioSrc;
typedef GstAudioBaseSrcClass GstBaseAudioSrcClass;
typedef GstAudioRingBuffer GstRingBuffer;
typedef GstAudioRingBufferClass GstRingBufferClass;
typedef GstAudioRingBufferSpec GstRingBufferSpec;
#define GST_TYPE_BASE_AUDIO_SINK GST_TYPE_AUDIO_BASE_SINK
#define GST_BASE_AUDIO_SINK GST_AUDIO_BASE_SINK
#define GST_BASE_AUDIO_SINK_CLASS GST_AUDIO_BASE_SINK_CLASS
#define GST_BASE_AUDIO_SRC GST_AUDIO_BASE_SRC
#define GST_TYPE_RING_BUFFER GST_TYPE_AUDIO_RING_BUFFER
#define GST_RING_BUFFER GST_AUDIO_RING_BUFFER
#define GST_RING_BUFFER_CLASS GST_AUDIO_RING_BUFFER_CLASS
#endif
struct _GstAudioInfo {
  gconstpointer finfo;
  int flags, layout;
  gint rate, channels, bpf;
  int position[64];
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioRingBufferSpec {
  GstCaps *caps;
  int type;
  GstAudioInfo info;
  guint64 latency_time, buffer_time;
  gint segsize, segtotal, seglatency;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioRingBuffer {
  GstObject object;
  GCond cond;
  gboolean open;
  gboolean acquired;
  guint8 *memory;
  gsize size;
  GstClockTime *timestamps;
  GstAudioRingBufferSpec spec;
  gint samples_per_seg;
  guint8 *empty_seg;
  gint state;
  gint segdone;
  gint segbase;
  gint waiting;
  gpointer callback;
  gpointer cb_data;
  gboolean need_reorder;
  gint channel_reorder_map[64];
  gboolean flushing;
  gint may_start;
  gboolean active;
  GDestroyNotify cb_data_notify;
  GstAudioRingBufferPrivate *priv;
  gpointer _gst_reserved[GST_PADDING - 2];
};
struct _GstAudioRingBufferClass {
  GstObjectClass parent_class;
  gboolean (*open_device)(GstAudioRingBuffer *buf);
  gboolean (*acquire)(GstAudioRingBuffer *buf, GstAudioRingBufferSpec *spec);
  gboolean (*release)(GstAudioRingBuffer *buf);
  gboolean (*close_device)(GstAudioRingBuffer *buf);
  gboolean (*start)(GstAudioRingBuffer *buf);
  gboolean (*pause)(GstAudioRingBuffer *buf);
  gboolean (*resume)(GstAudioRingBuffer *buf);
  gboolean (*stop)(GstAudioRingBuffer *buf);
  guint (*delay)(GstAudioRingBuffer *buf);
  gboolean (*activate)(GstAudioRingBuffer *buf, gboolean active);
  guint (*commit)(GstAudioRingBuffer *buf, guint64 *sample, guint8 *data, gint in_samples, gint out_samples, gint *accum);
  void (*clear_all)(GstAudioRingBuffer *buf);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioBaseSink {
  GstBaseSink element;
  GstAudioRingBuffer *ringbuffer;
  guint64 buffer_time;
  guint64 latency_time;
  guint64 next_sample;
  GstClock *provided_clock;
  gboolean eos_rendering;
  GstAudioBaseSinkPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioBaseSinkClass {
  GstBaseSinkClass parent_class;
  GstAudioRingBuffer *(*create_ringbuffer)(GstAudioBaseSink *sink);
  GstBuffer *(*payload)(GstAudioBaseSink *sink, GstBuffer *buffer);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioBaseSrc {
  GstPushSrc element;
  GstAudioRingBuffer *ringbuffer;
  GstClockTime buffer_time;
  GstClockTime latency_time;
  guint64 next_sample;
  GstClock *clock;
  GstAudioBaseSrcPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioBaseSrcClass {
  GstPushSrcClass parent_class;
  GstAudioRingBuffer *(*create_ringbuffer)(GstAudioBaseSrc *src);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioSink {
  GstAudioBaseSink element;
  GThread *thread;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioSinkClass {
  GstAudioBaseSinkClass parent_class;
  gboolean (*open)(GstAudioSink *sink);
  gboolean (*prepare)(GstAudioSink *sink, GstAudioRingBufferSpec *spec);
  gboolean (*unprepare)(GstAudioSink *sink);
  gboolean (*close)(GstAudioSink *sink);
  gint (*write)(GstAudioSink *sink, gpointer data, guint length);
  guint (*delay)(GstAudioSink *sink);
  void (*reset)(GstAudioSink *sink);
  void (*pause)(GstAudioSink *sink);
  void (*resume)(GstAudioSink *sink);
  void (*stop)(GstAudioSink *sink);
  gpointer extension;
};
struct _GstAudioSrc {
  GstAudioBaseSrc element;
  GThread *thread;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstAudioSrcClass {
  GstAudioBaseSrcClass parent_class;
  gboolean (*open)(GstAudioSrc *src);
  gboolean (*prepare)(GstAudioSrc *src, GstAudioRingBufferSpec *spec);
  gboolean (*unprepare)(GstAudioSrc *src);
  gboolean (*close)(GstAudioSrc *src);
  guint (*read)(GstAudioSrc *src, gpointer data, guint length, GstClockTime *timestamp);
  guint (*delay)(GstAudioSrc *src);
  void (*reset)(GstAudioSrc *src);
  gpointer _gst_reserved[GST_PADDING];
};
GType gst_audio_ring_buffer_get_type(void);
#define GST_TYPE_AUDIO_RING_BUFFER (gst_audio_ring_buffer_get_type())
#define GST_AUDIO_RING_BUFFER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_RING_BUFFER, GstAudioRingBuffer))
#define GST_IS_AUDIO_RING_BUFFER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_RING_BUFFER))
#define GST_AUDIO_RING_BUFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_RING_BUFFER, GstAudioRingBufferClass))
#define GST_IS_AUDIO_RING_BUFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_RING_BUFFER))
#define GST_AUDIO_RING_BUFFER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_RING_BUFFER, GstAudioRingBufferClass))
GType gst_audio_base_sink_get_type(void);
#define GST_TYPE_AUDIO_BASE_SINK (gst_audio_base_sink_get_type())
#define GST_AUDIO_BASE_SINK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_BASE_SINK, GstAudioBaseSink))
#define GST_IS_AUDIO_BASE_SINK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_BASE_SINK))
#define GST_AUDIO_BASE_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_BASE_SINK, GstAudioBaseSinkClass))
#define GST_IS_AUDIO_BASE_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_BASE_SINK))
#define GST_AUDIO_BASE_SINK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_BASE_SINK, GstAudioBaseSinkClass))
GType gst_audio_base_src_get_type(void);
#define GST_TYPE_AUDIO_BASE_SRC (gst_audio_base_src_get_type())
#define GST_AUDIO_BASE_SRC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_BASE_SRC, GstAudioBaseSrc))
#define GST_IS_AUDIO_BASE_SRC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_BASE_SRC))
#define GST_AUDIO_BASE_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_BASE_SRC, GstAudioBaseSrcClass))
#define GST_IS_AUDIO_BASE_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_BASE_SRC))
#define GST_AUDIO_BASE_SRC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_BASE_SRC, GstAudioBaseSrcClass))
GType gst_audio_sink_get_type(void);
#define GST_TYPE_AUDIO_SINK (gst_audio_sink_get_type())
#define GST_AUDIO_SINK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_SINK, GstAudioSink))
#define GST_IS_AUDIO_SINK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_SINK))
#define GST_AUDIO_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_SINK, GstAudioSinkClass))
#define GST_IS_AUDIO_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_SINK))
#define GST_AUDIO_SINK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_SINK, GstAudioSinkClass))
GType gst_audio_src_get_type(void);
#define GST_TYPE_AUDIO_SRC (gst_audio_src_get_type())
#define GST_AUDIO_SRC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_SRC, GstAudioSrc))
#define GST_IS_AUDIO_SRC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_SRC))
#define GST_AUDIO_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_SRC, GstAudioSrcClass))
#define GST_IS_AUDIO_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_SRC))
#define GST_AUDIO_SRC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_SRC, GstAudioSrcClass))
GType gst_audio_clock_get_type(void);
#define GST_TYPE_AUDIO_CLOCK (gst_audio_clock_get_type())
#define GST_AUDIO_CLOCK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_AUDIO_CLOCK, GstAudioClock))
#define GST_IS_AUDIO_CLOCK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_AUDIO_CLOCK))
#define GST_AUDIO_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_AUDIO_CLOCK, GstAudioClockClass))
#define GST_IS_AUDIO_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_AUDIO_CLOCK))
#define GST_AUDIO_CLOCK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_AUDIO_CLOCK, GstAudioClockClass))
#if GST_VERSION_MAJOR < 1
GstClock *gst_audio_clock_new(const gchar *name, GstAudioClockGetTimeFunc func, gpointer user_data);
GstClock *gst_audio_clock_new_full(const gchar *name, GstAudioClockGetTimeFunc func, gpointer user_data,
                                   GDestroyNotify destroy_notify);
#else
GstClock *gst_audio_clock_new(const gchar *name, GstAudioClockGetTimeFunc func, gpointer user_data,
                              GDestroyNotify destroy_notify);
#endif

#endif
