/* gst/base/base.h: base classes of GStreamer, used where their own headers are missing.
 * SPDX-License-Identifier: MIT */
#ifndef __GST_BASE_H__
#define __GST_BASE_H__

#include <gst/gst.h>

typedef struct _GstBaseSrc GstBaseSrc;
typedef struct _GstBaseSrcClass GstBaseSrcClass;
typedef struct _GstBaseSrcPrivate GstBaseSrcPrivate;
typedef struct _GstPushSrc GstPushSrc;
typedef struct _GstPushSrcClass GstPushSrcClass;
typedef struct _GstPushSrcPrivate GstPushSrcPrivate;
typedef struct _GstBaseSink GstBaseSink;
typedef struct _GstBaseSinkClass GstBaseSinkClass;
typedef struct _GstBaseSinkPrivate GstBaseSinkPrivate;
typedef struct _GstBaseTransform GstBaseTransform;
typedef struct _GstBaseTransformClass GstBaseTransformClass;
typedef struct _GstBaseTransformPrivate GstBaseTransformPrivate;
typedef struct _GstAggregator GstAggregator;
typedef struct _GstAggregatorClass GstAggregatorClass;
typedef struct _GstAggregatorPrivate GstAggregatorPrivate;
typedef struct _GstAggregatorPad GstAggregatorPad;
typedef struct _GstAggregatorPadClass GstAggregatorPadClass;
typedef struct _GstAggregatorPadPrivate GstAggregatorPadPrivate;
typedef struct _GstBaseParse GstBaseParse;
typedef struct _GstBaseParseClass GstBaseParseClass;
typedef struct _GstBaseParsePrivate GstBaseParsePrivate;
typedef struct _GstCollectPads GstCollectPads;
typedef struct _GstCollectPadsClass GstCollectPadsClass;
typedef struct _GstCollectPadsPrivate GstCollectPadsPrivate;
typedef struct _GstDataQueue GstDataQueue;
typedef struct _GstDataQueueClass GstDataQueueClass;
typedef struct _GstDataQueuePrivate GstDataQueuePrivate;
typedef struct _GstAdapter GstAdapter;
typedef struct _GstAdapterClass GstAdapterClass;
struct _GstBaseSrc {
  GstElement element;
  GstPad *srcpad;
  GMutex live_lock;
  GCond live_cond;
  gboolean is_live;
  gboolean live_running;
  guint blocksize;
  gboolean can_activate_push;
  gboolean random_access;
  GstClockID clock_id;
  GstSegment segment;
  gboolean need_newsegment;
  gint num_buffers;
  gint num_buffers_left;
  gboolean typefind;
  gboolean running;
  GstEvent *pending_seek;
  GstBaseSrcPrivate *priv;
  gpointer _gst_reserved[GST_PADDING_LARGE];
};
struct _GstBaseSrcClass {
  GstElementClass parent_class;
  GstCaps *(*get_caps)(GstBaseSrc *src, GstCaps *filter);
  gboolean (*negotiate)(GstBaseSrc *src);
  GstCaps *(*fixate)(GstBaseSrc *src, GstCaps *caps);
  gboolean (*set_caps)(GstBaseSrc *src, GstCaps *caps);
  gboolean (*decide_allocation)(GstBaseSrc *src, GstQuery *query);
  gboolean (*start)(GstBaseSrc *src);
  gboolean (*stop)(GstBaseSrc *src);
  void (*get_times)(GstBaseSrc *src, GstBuffer *buffer, GstClockTime *start, GstClockTime *end);
  gboolean (*get_size)(GstBaseSrc *src, guint64 *size);
  gboolean (*is_seekable)(GstBaseSrc *src);
  gboolean (*prepare_seek_segment)(GstBaseSrc *src, GstEvent *seek, GstSegment *segment);
  gboolean (*do_seek)(GstBaseSrc *src, GstSegment *segment);
  gboolean (*unlock)(GstBaseSrc *src);
  gboolean (*unlock_stop)(GstBaseSrc *src);
  gboolean (*query)(GstBaseSrc *src, GstQuery *query);
  gboolean (*event)(GstBaseSrc *src, GstEvent *event);
  GstFlowReturn (*create)(GstBaseSrc *src, guint64 offset, guint size, GstBuffer **buf);
  GstFlowReturn (*alloc)(GstBaseSrc *src, guint64 offset, guint size, GstBuffer **buf);
  GstFlowReturn (*fill)(GstBaseSrc *src, guint64 offset, guint size, GstBuffer *buf);
  gpointer _gst_reserved[GST_PADDING_LARGE];
};
struct _GstPushSrc {
  GstBaseSrc parent;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstPushSrcClass {
  GstBaseSrcClass parent_class;
  GstFlowReturn (*create)(GstPushSrc *src, GstBuffer **buf);
  GstFlowReturn (*alloc)(GstPushSrc *src, GstBuffer **buf);
  GstFlowReturn (*fill)(GstPushSrc *src, GstBuffer *buf);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstBaseSink {
  GstElement element;
  GstPad *sinkpad;
  GstPadMode pad_mode;
  guint64 offset;
  gboolean can_activate_pull;
  gboolean can_activate_push;
  GMutex preroll_lock;
  GCond preroll_cond;
  gboolean eos;
  gboolean need_preroll;
  gboolean have_preroll;
  gboolean playing_async;
  gboolean have_newsegment;
  GstSegment segment;
  GstClockID clock_id;
  gboolean sync;
  gboolean flushing;
  gboolean running;
  gint64 max_lateness;
  GstBaseSinkPrivate *priv;
  gpointer _gst_reserved[GST_PADDING_LARGE];
};
struct _GstBaseSinkClass {
  GstElementClass parent_class;
  GstCaps *(*get_caps)(GstBaseSink *sink, GstCaps *filter);
  gboolean (*set_caps)(GstBaseSink *sink, GstCaps *caps);
  GstCaps *(*fixate)(GstBaseSink *sink, GstCaps *caps);
  gboolean (*activate_pull)(GstBaseSink *sink, gboolean active);
  void (*get_times)(GstBaseSink *sink, GstBuffer *buffer, GstClockTime *start, GstClockTime *end);
  gboolean (*propose_allocation)(GstBaseSink *sink, GstQuery *query);
  gboolean (*start)(GstBaseSink *sink);
  gboolean (*stop)(GstBaseSink *sink);
  gboolean (*unlock)(GstBaseSink *sink);
  gboolean (*unlock_stop)(GstBaseSink *sink);
  gboolean (*query)(GstBaseSink *sink, GstQuery *query);
  gboolean (*event)(GstBaseSink *sink, GstEvent *event);
  GstFlowReturn (*wait_event)(GstBaseSink *sink, GstEvent *event);
  GstFlowReturn (*prepare)(GstBaseSink *sink, GstBuffer *buffer);
  GstFlowReturn (*prepare_list)(GstBaseSink *sink, GstBufferList *list);
  GstFlowReturn (*preroll)(GstBaseSink *sink, GstBuffer *buffer);
  GstFlowReturn (*render)(GstBaseSink *sink, GstBuffer *buffer);
  GstFlowReturn (*render_list)(GstBaseSink *sink, GstBufferList *list);
  gpointer _gst_reserved[GST_PADDING_LARGE];
};
struct _GstBaseTransform {
  GstElement element;
  GstPad *sinkpad;
  GstPad *srcpad;
  gboolean have_segment;
  GstSegment segment;
  GstBuffer *queued_buf;
  GstBaseTransformPrivate *priv;
  gpointer _gst_reserved[GST_PADDING_LARGE - 1];
};
struct _GstBaseTransformClass {
  GstElementClass parent_class;
  gboolean passthrough_on_same_caps;
  gboolean transform_ip_on_passthrough;
  GstCaps *(*transform_caps)(GstBaseTransform *trans, GstPadDirection direction, GstCaps *caps, GstCaps *filter);
  GstCaps *(*fixate_caps)(GstBaseTransform *trans, GstPadDirection direction, GstCaps *caps, GstCaps *othercaps);
  gboolean (*accept_caps)(GstBaseTransform *trans, GstPadDirection direction, GstCaps *caps);
  gboolean (*set_caps)(GstBaseTransform *trans, GstCaps *incaps, GstCaps *outcaps);
  gboolean (*query)(GstBaseTransform *trans, GstPadDirection direction, GstQuery *query);
  gboolean (*decide_allocation)(GstBaseTransform *trans, GstQuery *query);
  gboolean (*filter_meta)(GstBaseTransform *trans, GstQuery *query, GType api, const GstStructure *params);
  gboolean (*propose_allocation)(GstBaseTransform *trans, GstQuery *decide_query, GstQuery *query);
  gboolean (*transform_size)(GstBaseTransform *trans, GstPadDirection direction, GstCaps *caps, gsize size, GstCaps *othercaps, gsize *othersize);
  gboolean (*get_unit_size)(GstBaseTransform *trans, GstCaps *caps, gsize *size);
  gboolean (*start)(GstBaseTransform *trans);
  gboolean (*stop)(GstBaseTransform *trans);
  gboolean (*sink_event)(GstBaseTransform *trans, GstEvent *event);
  gboolean (*src_event)(GstBaseTransform *trans, GstEvent *event);
  GstFlowReturn (*prepare_output_buffer)(GstBaseTransform *trans, GstBuffer *input, GstBuffer **outbuf);
  gboolean (*copy_metadata)(GstBaseTransform *trans, GstBuffer *input, GstBuffer *outbuf);
  gboolean (*transform_meta)(GstBaseTransform *trans, GstBuffer *outbuf, GstMeta *meta, GstBuffer *inbuf);
  void (*before_transform)(GstBaseTransform *trans, GstBuffer *buffer);
  GstFlowReturn (*transform)(GstBaseTransform *trans, GstBuffer *inbuf, GstBuffer *outbuf);
  GstFlowReturn (*transform_ip)(GstBaseTransform *trans, GstBuffer *buf);
  GstFlowReturn (*submit_input_buffer)(GstBaseTransform *trans, gboolean is_discont, GstBuffer *input);
  GstFlowReturn (*generate_output)(GstBaseTransform *trans, GstBuffer **outbuf);
  gpointer _gst_reserved[GST_PADDING_LARGE - 2];
};
GType gst_base_src_get_type(void);
#define GST_TYPE_BASE_SRC (gst_base_src_get_type())
#define GST_BASE_SRC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BASE_SRC, GstBaseSrc))
#define GST_IS_BASE_SRC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BASE_SRC))
#define GST_BASE_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BASE_SRC, GstBaseSrcClass))
#define GST_IS_BASE_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BASE_SRC))
#define GST_BASE_SRC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BASE_SRC, GstBaseSrcClass))
#define GST_BASE_SRC_CAST(object) ((GstBaseSrc *)(object))
GType gst_push_src_get_type(void);
#define GST_TYPE_PUSH_SRC (gst_push_src_get_type())
#define GST_PUSH_SRC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PUSH_SRC, GstPushSrc))
#define GST_IS_PUSH_SRC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PUSH_SRC))
#define GST_PUSH_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PUSH_SRC, GstPushSrcClass))
#define GST_IS_PUSH_SRC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PUSH_SRC))
#define GST_PUSH_SRC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PUSH_SRC, GstPushSrcClass))
#define GST_PUSH_SRC_CAST(object) ((GstPushSrc *)(object))
GType gst_base_sink_get_type(void);
#define GST_TYPE_BASE_SINK (gst_base_sink_get_type())
#define GST_BASE_SINK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BASE_SINK, GstBaseSink))
#define GST_IS_BASE_SINK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BASE_SINK))
#define GST_BASE_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BASE_SINK, GstBaseSinkClass))
#define GST_IS_BASE_SINK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BASE_SINK))
#define GST_BASE_SINK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BASE_SINK, GstBaseSinkClass))
#define GST_BASE_SINK_CAST(object) ((GstBaseSink *)(object))
GType gst_base_transform_get_type(void);
#define GST_TYPE_BASE_TRANSFORM (gst_base_transform_get_type())
#define GST_BASE_TRANSFORM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BASE_TRANSFORM, GstBaseTransform))
#define GST_IS_BASE_TRANSFORM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BASE_TRANSFORM))
#define GST_BASE_TRANSFORM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BASE_TRANSFORM, GstBaseTransformClass))
#define GST_IS_BASE_TRANSFORM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BASE_TRANSFORM))
#define GST_BASE_TRANSFORM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BASE_TRANSFORM, GstBaseTransformClass))
#define GST_BASE_TRANSFORM_CAST(object) ((GstBaseTransform *)(object))
#define GST_TYPE_ADAPTER (gst_adapter_get_type())
#define GST_ADAPTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_ADAPTER, GstAdapter))
GType gst_adapter_get_type(void);
GstAdapter *gst_adapter_new(void);
void gst_adapter_push(GstAdapter *adapter, GstBuffer *buf);
GstBuffer *gst_adapter_take_buffer(GstAdapter *adapter, gsize nbytes);
void gst_adapter_clear(GstAdapter *adapter);
GstFlowReturn gst_base_src_wait_playing(GstBaseSrc *src);
GstFlowReturn gst_base_sink_wait_preroll(GstBaseSink *sink);

#endif
