/* gst/gst.h: declarations of GStreamer 1 and, with GST_VERSION_MAJOR 0, of 0.10; used where its own header is missing.
 *
 * Fields of 0.10 stand in their order as far as programs use them; what nobody extends is short.
 * SPDX-License-Identifier: MIT */
#ifndef __GST_H__
#define __GST_H__

#include "../glib-object.h"

#ifndef GST_VERSION_MAJOR
#define GST_VERSION_MAJOR 1
#define GST_VERSION_MINOR 22
#endif
#ifndef GST_VERSION_MICRO
#define GST_VERSION_MICRO 0
#define GST_VERSION_NANO 0
#endif
#define GST_CHECK_VERSION(major, minor, micro)                                                                        \
  (GST_VERSION_MAJOR > (major) || (GST_VERSION_MAJOR == (major) && GST_VERSION_MINOR >= (minor)))
#define GST_PADDING 4
#define GST_PADDING_LARGE 20
#define GST_API_VERSION "1.0"
#define GST_PLUGIN_EXPORT __attribute__((visibility("default")))
#define GST_EXPORT extern
#define GST_DISABLE_LOADSAVE 1

typedef struct _GstObject GstObject;
typedef struct _GstObjectClass GstObjectClass;
typedef struct _GstObjectPrivate GstObjectPrivate;
typedef struct _GstElement GstElement;
typedef struct _GstElementClass GstElementClass;
typedef struct _GstElementPrivate GstElementPrivate;
typedef struct _GstBin GstBin;
typedef struct _GstBinClass GstBinClass;
typedef struct _GstBinPrivate GstBinPrivate;
typedef struct _GstPipeline GstPipeline;
typedef struct _GstPipelineClass GstPipelineClass;
typedef struct _GstPipelinePrivate GstPipelinePrivate;
typedef struct _GstPad GstPad;
typedef struct _GstPadClass GstPadClass;
typedef struct _GstPadPrivate GstPadPrivate;
typedef struct _GstGhostPad GstGhostPad;
typedef struct _GstGhostPadClass GstGhostPadClass;
typedef struct _GstGhostPadPrivate GstGhostPadPrivate;
typedef struct _GstProxyPad GstProxyPad;
typedef struct _GstProxyPadClass GstProxyPadClass;
typedef struct _GstProxyPadPrivate GstProxyPadPrivate;
typedef struct _GstPadTemplate GstPadTemplate;
typedef struct _GstPadTemplateClass GstPadTemplateClass;
typedef struct _GstPadTemplatePrivate GstPadTemplatePrivate;
typedef struct _GstBus GstBus;
typedef struct _GstBusClass GstBusClass;
typedef struct _GstBusPrivate GstBusPrivate;
typedef struct _GstClock GstClock;
typedef struct _GstClockClass GstClockClass;
typedef struct _GstClockPrivate GstClockPrivate;
typedef struct _GstSystemClock GstSystemClock;
typedef struct _GstSystemClockClass GstSystemClockClass;
typedef struct _GstSystemClockPrivate GstSystemClockPrivate;
typedef struct _GstTask GstTask;
typedef struct _GstTaskClass GstTaskClass;
typedef struct _GstTaskPrivate GstTaskPrivate;
typedef struct _GstTaskPool GstTaskPool;
typedef struct _GstTaskPoolClass GstTaskPoolClass;
typedef struct _GstTaskPoolPrivate GstTaskPoolPrivate;
typedef struct _GstPlugin GstPlugin;
typedef struct _GstPluginClass GstPluginClass;
typedef struct _GstPluginPrivate GstPluginPrivate;
typedef struct _GstPluginFeature GstPluginFeature;
typedef struct _GstPluginFeatureClass GstPluginFeatureClass;
typedef struct _GstPluginFeaturePrivate GstPluginFeaturePrivate;
typedef struct _GstElementFactory GstElementFactory;
typedef struct _GstElementFactoryClass GstElementFactoryClass;
typedef struct _GstElementFactoryPrivate GstElementFactoryPrivate;
typedef struct _GstTypeFindFactory GstTypeFindFactory;
typedef struct _GstTypeFindFactoryClass GstTypeFindFactoryClass;
typedef struct _GstTypeFindFactoryPrivate GstTypeFindFactoryPrivate;
typedef struct _GstRegistry GstRegistry;
typedef struct _GstRegistryClass GstRegistryClass;
typedef struct _GstRegistryPrivate GstRegistryPrivate;
typedef struct _GstBufferPool GstBufferPool;
typedef struct _GstBufferPoolClass GstBufferPoolClass;
typedef struct _GstBufferPoolPrivate GstBufferPoolPrivate;
typedef struct _GstAllocator GstAllocator;
typedef struct _GstAllocatorClass GstAllocatorClass;
typedef struct _GstAllocatorPrivate GstAllocatorPrivate;
typedef struct _GstDevice GstDevice;
typedef struct _GstDeviceClass GstDeviceClass;
typedef struct _GstDevicePrivate GstDevicePrivate;
typedef struct _GstDeviceProvider GstDeviceProvider;
typedef struct _GstDeviceProviderClass GstDeviceProviderClass;
typedef struct _GstDeviceProviderPrivate GstDeviceProviderPrivate;
typedef struct _GstDeviceMonitor GstDeviceMonitor;
typedef struct _GstDeviceMonitorClass GstDeviceMonitorClass;
typedef struct _GstDeviceMonitorPrivate GstDeviceMonitorPrivate;
typedef struct _GstStreamCollection GstStreamCollection;
typedef struct _GstStreamCollectionClass GstStreamCollectionClass;
typedef struct _GstStreamCollectionPrivate GstStreamCollectionPrivate;
typedef struct _GstStream GstStream;
typedef struct _GstStreamClass GstStreamClass;
typedef struct _GstStreamPrivate GstStreamPrivate;
typedef struct _GstTracer GstTracer;
typedef struct _GstTracerClass GstTracerClass;
typedef struct _GstTracerPrivate GstTracerPrivate;
typedef struct _GstControlSource GstControlSource;
typedef struct _GstControlSourceClass GstControlSourceClass;
typedef struct _GstControlSourcePrivate GstControlSourcePrivate;
typedef struct _GstControlBinding GstControlBinding;
typedef struct _GstControlBindingClass GstControlBindingClass;
typedef struct _GstControlBindingPrivate GstControlBindingPrivate;
typedef struct _GstIndex GstIndex;
typedef struct _GstIndexClass GstIndexClass;
typedef struct _GstIndexPrivate GstIndexPrivate;
typedef struct _GstMiniObject GstMiniObject;
typedef struct _GstBuffer GstBuffer;
typedef struct _GstBufferList GstBufferList;
typedef struct _GstCaps GstCaps;
typedef struct _GstEvent GstEvent;
typedef struct _GstMessage GstMessage;
typedef struct _GstQuery GstQuery;
typedef struct _GstSample GstSample;
typedef struct _GstMemory GstMemory;
typedef struct _GstContext GstContext;
typedef struct _GstTagList GstTagList;
typedef struct _GstToc GstToc;
typedef struct _GstPromise GstPromise;
typedef struct _GstUri GstUri;
typedef struct _GstDateTime GstDateTime;
typedef struct _GstStructure GstStructure;
typedef struct _GstCapsFeatures GstCapsFeatures;
typedef struct _GstIterator GstIterator;
typedef struct _GstSegment GstSegment;
typedef struct _GstPoll GstPoll;
typedef struct _GstAtomicQueue GstAtomicQueue;
typedef struct _GstParseContext GstParseContext;
typedef struct _GstTocEntry GstTocEntry;
typedef struct _GstMeta GstMeta;
typedef struct _GstMetaInfo GstMetaInfo;
typedef struct _GstTypeFind GstTypeFind;
typedef struct _GstStaticCaps GstStaticCaps;
typedef struct _GstStaticPadTemplate GstStaticPadTemplate;
typedef struct _GstElementDetails GstElementDetails;
typedef struct _GstPluginDesc GstPluginDesc;
typedef struct _GstFormatDefinition GstFormatDefinition;
typedef struct _GstTypeFindData GstTypeFindData;
typedef struct _GstMapInfo GstMapInfo;
typedef struct _GstAllocationParams GstAllocationParams;
typedef struct _GstTagSetter GstTagSetter;
typedef struct _GstURIHandler GstURIHandler;
typedef struct _GstURIHandlerInterface GstURIHandlerInterface;
typedef struct _GstChildProxy GstChildProxy;
typedef struct _GstChildProxyInterface GstChildProxyInterface;
typedef struct _GstPreset GstPreset;
typedef struct _GstPresetInterface GstPresetInterface;
typedef struct _GstTocSetter GstTocSetter;
typedef struct _GstTocSetterInterface GstTocSetterInterface;
typedef struct _GstTagSetterInterface GstTagSetterInterface;
typedef guint64 GstClockTime;
typedef gint64 GstClockTimeDiff;
typedef gpointer GstClockID;
typedef enum { GST_STATE_VOID_PENDING, GST_STATE_NULL, GST_STATE_READY, GST_STATE_PAUSED, GST_STATE_PLAYING }
  GstState;
typedef enum { GST_STATE_CHANGE_FAILURE, GST_STATE_CHANGE_SUCCESS, GST_STATE_CHANGE_ASYNC, GST_STATE_CHANGE_NO_PREROLL
  } GstStateChangeReturn;
typedef enum { GST_STATE_CHANGE_NULL_TO_READY = 10, GST_STATE_CHANGE_READY_TO_PAUSED = 19,
  GST_STATE_CHANGE_PAUSED_TO_PLAYING = 28, GST_STATE_CHANGE_PLAYING_TO_PAUSED = 35, GST_STATE_CHANGE_PAUSED_TO_READY =
  26, GST_STATE_CHANGE_READY_TO_NULL = 17 } GstStateChange;
typedef enum { GST_FLOW_CUSTOM_SUCCESS_2 = 102, GST_FLOW_CUSTOM_SUCCESS_1 = 101, GST_FLOW_CUSTOM_SUCCESS = 100,
  GST_FLOW_OK = 0, GST_FLOW_NOT_LINKED = -1, GST_FLOW_FLUSHING = -2, GST_FLOW_EOS = -3, GST_FLOW_NOT_NEGOTIATED = -4,
  GST_FLOW_ERROR = -5, GST_FLOW_NOT_SUPPORTED = -6, GST_FLOW_CUSTOM_ERROR = -100 } GstFlowReturn;
#define GST_FLOW_RESEND GST_FLOW_CUSTOM_SUCCESS_1
#define GST_FLOW_WRONG_STATE GST_FLOW_FLUSHING
#define GST_FLOW_UNEXPECTED GST_FLOW_EOS
typedef enum { GST_PAD_UNKNOWN, GST_PAD_SRC, GST_PAD_SINK } GstPadDirection;
typedef enum { GST_PAD_ALWAYS, GST_PAD_SOMETIMES, GST_PAD_REQUEST } GstPadPresence;
typedef enum { GST_PAD_MODE_NONE, GST_PAD_MODE_PUSH, GST_PAD_MODE_PULL } GstPadMode;
typedef enum { GST_PAD_LINK_OK = 0, GST_PAD_LINK_WRONG_HIERARCHY = -1, GST_PAD_LINK_WAS_LINKED = -2,
  GST_PAD_LINK_WRONG_DIRECTION = -3, GST_PAD_LINK_NOFORMAT = -4, GST_PAD_LINK_NOSCHED = -5, GST_PAD_LINK_REFUSED = -6
  } GstPadLinkReturn;
typedef enum { GST_PAD_PROBE_TYPE_INVALID = 0, GST_PAD_PROBE_TYPE_IDLE = 1, GST_PAD_PROBE_TYPE_BLOCK = 2,
  GST_PAD_PROBE_TYPE_BUFFER = 16, GST_PAD_PROBE_TYPE_BUFFER_LIST = 32, GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM = 64,
  GST_PAD_PROBE_TYPE_EVENT_UPSTREAM = 128, GST_PAD_PROBE_TYPE_EVENT_FLUSH = 256, GST_PAD_PROBE_TYPE_QUERY_DOWNSTREAM =
  512, GST_PAD_PROBE_TYPE_QUERY_UPSTREAM = 1024, GST_PAD_PROBE_TYPE_PUSH = 4096, GST_PAD_PROBE_TYPE_PULL = 8192,
  GST_PAD_PROBE_TYPE_BLOCKING = 3, GST_PAD_PROBE_TYPE_DATA_DOWNSTREAM = 112, GST_PAD_PROBE_TYPE_DATA_UPSTREAM = 128,
  GST_PAD_PROBE_TYPE_BLOCK_DOWNSTREAM = 114 } GstPadProbeType;
typedef enum { GST_PAD_PROBE_DROP, GST_PAD_PROBE_OK, GST_PAD_PROBE_REMOVE, GST_PAD_PROBE_PASS, GST_PAD_PROBE_HANDLED }
  GstPadProbeReturn;
typedef enum { GST_FORMAT_UNDEFINED, GST_FORMAT_DEFAULT, GST_FORMAT_BYTES, GST_FORMAT_TIME, GST_FORMAT_BUFFERS,
  GST_FORMAT_PERCENT } GstFormat;
typedef enum { GST_SEEK_TYPE_NONE, GST_SEEK_TYPE_SET, GST_SEEK_TYPE_END } GstSeekType;
typedef enum { GST_SEEK_FLAG_NONE = 0, GST_SEEK_FLAG_FLUSH = 1, GST_SEEK_FLAG_ACCURATE = 2, GST_SEEK_FLAG_KEY_UNIT =
  4, GST_SEEK_FLAG_SEGMENT = 8, GST_SEEK_FLAG_SKIP = 16 } GstSeekFlags;
typedef enum { GST_RANK_NONE = 0, GST_RANK_MARGINAL = 64, GST_RANK_SECONDARY = 128, GST_RANK_PRIMARY = 256 } GstRank;
typedef enum { GST_MESSAGE_UNKNOWN = 0, GST_MESSAGE_EOS = 1, GST_MESSAGE_ERROR = 2, GST_MESSAGE_WARNING = 4,
  GST_MESSAGE_INFO = 8, GST_MESSAGE_TAG = 16, GST_MESSAGE_BUFFERING = 32, GST_MESSAGE_STATE_CHANGED = 64,
  GST_MESSAGE_STATE_DIRTY = 128, GST_MESSAGE_STEP_DONE = 256, GST_MESSAGE_CLOCK_PROVIDE = 512, GST_MESSAGE_CLOCK_LOST
  = 1024, GST_MESSAGE_NEW_CLOCK = 2048, GST_MESSAGE_STRUCTURE_CHANGE = 4096, GST_MESSAGE_STREAM_STATUS = 8192,
  GST_MESSAGE_APPLICATION = 16384, GST_MESSAGE_ELEMENT = 32768, GST_MESSAGE_SEGMENT_START = 65536,
  GST_MESSAGE_SEGMENT_DONE = 131072, GST_MESSAGE_DURATION_CHANGED = 262144, GST_MESSAGE_LATENCY = 524288,
  GST_MESSAGE_ASYNC_START = 0x100000, GST_MESSAGE_ASYNC_DONE = 0x200000, GST_MESSAGE_REQUEST_STATE = 0x400000,
  GST_MESSAGE_STEP_START = 0x800000, GST_MESSAGE_QOS = 0x1000000, GST_MESSAGE_PROGRESS = 0x2000000, GST_MESSAGE_TOC =
  0x4000000, GST_MESSAGE_RESET_TIME = 0x8000000, GST_MESSAGE_STREAM_START = 0x10000000, GST_MESSAGE_NEED_CONTEXT =
  0x20000000, GST_MESSAGE_HAVE_CONTEXT = 0x40000000, GST_MESSAGE_ANY = 0x7fffffff } GstMessageType;
typedef enum { GST_EVENT_UNKNOWN = 0, GST_EVENT_FLUSH_START = 2563, GST_EVENT_FLUSH_STOP = 5127,
  GST_EVENT_STREAM_START = 10254, GST_EVENT_CAPS = 12814, GST_EVENT_SEGMENT = 17934, GST_EVENT_STREAM_COLLECTION =
  19230, GST_EVENT_TAG = 20510, GST_EVENT_EOS = 28174, GST_EVENT_TOC = 30750, GST_EVENT_SEEK = 48641,
  GST_EVENT_NAVIGATION = 51201, GST_EVENT_QOS = 48642, GST_EVENT_LATENCY = 56321, GST_EVENT_RECONFIGURE = 61441,
  GST_EVENT_CUSTOM_UPSTREAM = 69121, GST_EVENT_CUSTOM_DOWNSTREAM = 71686 } GstEventType;
#define GST_EVENT_NEWSEGMENT GST_EVENT_SEGMENT
typedef enum { GST_BUS_DROP, GST_BUS_PASS, GST_BUS_ASYNC } GstBusSyncReply;
typedef enum { GST_ITERATOR_DONE, GST_ITERATOR_OK, GST_ITERATOR_RESYNC, GST_ITERATOR_ERROR } GstIteratorResult;
typedef enum { GST_CLOCK_OK, GST_CLOCK_EARLY, GST_CLOCK_UNSCHEDULED, GST_CLOCK_BUSY, GST_CLOCK_BADTIME,
  GST_CLOCK_ERROR, GST_CLOCK_UNSUPPORTED, GST_CLOCK_DONE } GstClockReturn;
typedef enum { GST_TASK_STARTED, GST_TASK_STOPPED, GST_TASK_PAUSED } GstTaskState;
typedef enum { GST_MAP_READ = 1, GST_MAP_WRITE = 2 } GstMapFlags;
#define GST_MAP_READWRITE (GST_MAP_READ | GST_MAP_WRITE)
typedef enum { GST_LEVEL_NONE, GST_LEVEL_ERROR, GST_LEVEL_WARNING, GST_LEVEL_FIXME, GST_LEVEL_INFO, GST_LEVEL_DEBUG,
  GST_LEVEL_LOG, GST_LEVEL_TRACE } GstDebugLevel;
typedef enum { GST_URI_UNKNOWN, GST_URI_SINK, GST_URI_SRC } GstURIType;
typedef enum { GST_TAG_MERGE_UNDEFINED, GST_TAG_MERGE_REPLACE_ALL, GST_TAG_MERGE_REPLACE, GST_TAG_MERGE_APPEND,
  GST_TAG_MERGE_PREPEND, GST_TAG_MERGE_KEEP, GST_TAG_MERGE_KEEP_ALL } GstTagMergeMode;
typedef enum { GST_QUERY_UNKNOWN = 0, GST_QUERY_POSITION = 2563, GST_QUERY_DURATION = 5123, GST_QUERY_LATENCY = 7683,
  GST_QUERY_SEEKING = 15363, GST_QUERY_SEGMENT = 17923, GST_QUERY_CONVERT = 20483, GST_QUERY_FORMATS = 23043,
  GST_QUERY_BUFFERING = 28163, GST_QUERY_CUSTOM = 30723, GST_QUERY_URI = 33283, GST_QUERY_ALLOCATION = 35846,
  GST_QUERY_SCHEDULING = 38401, GST_QUERY_ACCEPT_CAPS = 40963, GST_QUERY_CAPS = 43523, GST_QUERY_CONTEXT = 48643 }
  GstQueryType;
typedef enum { GST_CORE_ERROR_FAILED = 1, GST_CORE_ERROR_TOO_LAZY, GST_CORE_ERROR_NOT_IMPLEMENTED,
  GST_CORE_ERROR_STATE_CHANGE, GST_CORE_ERROR_PAD, GST_CORE_ERROR_THREAD, GST_CORE_ERROR_NEGOTIATION,
  GST_CORE_ERROR_EVENT, GST_CORE_ERROR_SEEK, GST_CORE_ERROR_CAPS, GST_CORE_ERROR_TAG, GST_CORE_ERROR_MISSING_PLUGIN,
  GST_CORE_ERROR_CLOCK, GST_CORE_ERROR_DISABLED } GstCoreError;
typedef enum { GST_RESOURCE_ERROR_FAILED = 1, GST_RESOURCE_ERROR_TOO_LAZY, GST_RESOURCE_ERROR_NOT_FOUND,
  GST_RESOURCE_ERROR_BUSY, GST_RESOURCE_ERROR_OPEN_READ, GST_RESOURCE_ERROR_OPEN_WRITE,
  GST_RESOURCE_ERROR_OPEN_READ_WRITE, GST_RESOURCE_ERROR_CLOSE, GST_RESOURCE_ERROR_READ, GST_RESOURCE_ERROR_WRITE,
  GST_RESOURCE_ERROR_SEEK, GST_RESOURCE_ERROR_SYNC, GST_RESOURCE_ERROR_SETTINGS, GST_RESOURCE_ERROR_NO_SPACE_LEFT,
  GST_RESOURCE_ERROR_NOT_AUTHORIZED } GstResourceError;
typedef enum { GST_STREAM_ERROR_FAILED = 1, GST_STREAM_ERROR_TOO_LAZY, GST_STREAM_ERROR_NOT_IMPLEMENTED,
  GST_STREAM_ERROR_TYPE_NOT_FOUND, GST_STREAM_ERROR_WRONG_TYPE, GST_STREAM_ERROR_CODEC_NOT_FOUND,
  GST_STREAM_ERROR_DECODE, GST_STREAM_ERROR_ENCODE, GST_STREAM_ERROR_DEMUX, GST_STREAM_ERROR_MUX,
  GST_STREAM_ERROR_FORMAT, GST_STREAM_ERROR_DECRYPT, GST_STREAM_ERROR_DECRYPT_NOKEY } GstStreamError;
typedef enum { GST_LIBRARY_ERROR_FAILED = 1, GST_LIBRARY_ERROR_TOO_LAZY, GST_LIBRARY_ERROR_INIT,
  GST_LIBRARY_ERROR_SHUTDOWN, GST_LIBRARY_ERROR_SETTINGS, GST_LIBRARY_ERROR_ENCODE } GstLibraryError;
typedef struct _GstDebugCategory GstDebugCategory;
typedef struct _GstPadProbeInfo GstPadProbeInfo;
#if GST_VERSION_MAJOR < 1
typedef GMutex *GstMutexField;
typedef GstMiniObject *(*GstMiniObjectCopyFunction)(const GstMiniObject *obj);
typedef void (*GstMiniObjectFinalizeFunction)(GstMiniObject *obj);
typedef struct _GstMiniObjectClass GstMiniObjectClass;
struct _GstMiniObject {
  GTypeInstance instance;
  gint refcount;
  guint flags;
  gpointer _gst_reserved;
};
struct _GstMiniObjectClass {
  GTypeClass type_class;
  GstMiniObjectCopyFunction copy;
  GstMiniObjectFinalizeFunction finalize;
  gpointer _gst_reserved;
};
struct _GstObject {
  GObject object;
  gint refcount;
  GMutex *lock;
  gchar *name, *name_prefix;
  GstObject *parent;
  guint32 flags;
  gpointer _gst_reserved;
};
struct _GstObjectClass {
  GObjectClass parent_class;
  const gchar *path_string_separator;
  GObject *signal_object;
  GStaticRecMutex *lock;
  void (*parent_set)(GstObject *object, GstObject *parent);
  void (*parent_unset)(GstObject *object, GstObject *parent);
  void (*object_saved)(GstObject *object, gpointer parent);
  void (*deep_notify)(GstObject *object, GstObject *orig, GParamSpec *pspec);
  gpointer save_thyself, restore_thyself;
  gpointer _gst_reserved[GST_PADDING];
};
#define GST_OBJECT_GET_LOCK(object) (GST_OBJECT_CAST(object)->lock)
#define GST_OBJECT_LOCK(object) g_mutex_lock(GST_OBJECT_GET_LOCK(object))
#define GST_OBJECT_UNLOCK(object) g_mutex_unlock(GST_OBJECT_GET_LOCK(object))
#define GST_OBJECT_TRYLOCK(object) g_mutex_trylock(GST_OBJECT_GET_LOCK(object))
#else
typedef GstMiniObject *(*GstMiniObjectCopyFunction)(const GstMiniObject *obj);
typedef gboolean (*GstMiniObjectDisposeFunction)(GstMiniObject *obj);
typedef void (*GstMiniObjectFreeFunction)(GstMiniObject *obj);
typedef void (*GstMiniObjectNotify)(gpointer user_data, GstMiniObject *obj);
struct _GstMiniObject {
  GType type;
  gint refcount, lockstate;
  guint flags;
  GstMiniObjectCopyFunction copy;
  GstMiniObjectDisposeFunction dispose;
  GstMiniObjectFreeFunction free;
  guint priv_uint;
  gpointer priv_pointer;
};
struct _GstObject {
  GInitiallyUnowned object;
  GMutex lock;
  gchar *name;
  GstObject *parent;
  guint32 flags;
  GList *control_bindings;
  guint64 control_rate, last_sync;
  gpointer _gst_reserved;
};
struct _GstObjectClass {
  GInitiallyUnownedClass parent_class;
  const gchar *path_string_separator;
  void (*deep_notify)(GstObject *object, GstObject *orig, GParamSpec *pspec);
  gpointer _gst_reserved[GST_PADDING];
};
#define GST_OBJECT_GET_LOCK(object) (&GST_OBJECT_CAST(object)->lock)
#define GST_OBJECT_LOCK(object) g_mutex_lock(GST_OBJECT_GET_LOCK(object))
#define GST_OBJECT_UNLOCK(object) g_mutex_unlock(GST_OBJECT_GET_LOCK(object))
#define GST_OBJECT_TRYLOCK(object) g_mutex_trylock(GST_OBJECT_GET_LOCK(object))
#endif
#define GST_OBJECT_CAST(object) ((GstObject *)(object))
#define GST_OBJECT_NAME(object) (GST_OBJECT_CAST(object)->name)
#define GST_OBJECT_PARENT(object) (GST_OBJECT_CAST(object)->parent)
#define GST_OBJECT_FLAGS(object) (GST_OBJECT_CAST(object)->flags)
#define GST_OBJECT_FLAG_IS_SET(object, flag) ((GST_OBJECT_FLAGS(object) & (flag)) == (flag))
#define GST_OBJECT_FLAG_SET(object, flag) (GST_OBJECT_FLAGS(object) |= (flag))
#define GST_OBJECT_FLAG_UNSET(object, flag) (GST_OBJECT_FLAGS(object) &= ~(flag))
#define GST_OBJECT_REFCOUNT_VALUE(object) g_atomic_int_get((gint *)&G_OBJECT(object)->ref_count)
#define GST_MINI_OBJECT_CAST(object) ((GstMiniObject *)(object))
#define GST_MINI_OBJECT(object) ((GstMiniObject *)(object))
#define GST_MINI_OBJECT_REFCOUNT(object) (GST_MINI_OBJECT_CAST(object)->refcount)
#define GST_MINI_OBJECT_FLAGS(object) (GST_MINI_OBJECT_CAST(object)->flags)
#define GST_MINI_OBJECT_TYPE(object) (GST_MINI_OBJECT_CAST(object)->type)

#define GST_SECOND ((GstClockTime)G_USEC_PER_SEC * 1000)
#define GST_MSECOND (GST_SECOND / 1000)
#define GST_USECOND (GST_SECOND / 1000000)
#define GST_NSECOND ((GstClockTime)1)
#define GST_CLOCK_TIME_NONE ((GstClockTime)-1)
#define GST_CLOCK_TIME_IS_VALID(time) (((GstClockTime)(time)) != GST_CLOCK_TIME_NONE)
#define GST_CLOCK_DIFF(s, e) ((GstClockTimeDiff)((e) - (s)))
#define GST_BUFFER_OFFSET_NONE ((guint64)-1)
#define GST_TIME_FORMAT "u:%02u:%02u.%09u"
#define GST_TIME_ARGS(t) (guint)((t) / GST_SECOND / 3600), (guint)((t) / GST_SECOND / 60 % 60), (guint)((t) / GST_SECOND % 60), (guint)((t) % GST_SECOND)
#define GST_PTR_FORMAT "p"

typedef void (*GstTaskFunction)(gpointer user_data);
typedef gboolean (*GstBusFunc)(GstBus *bus, GstMessage *message, gpointer user_data);
typedef GstBusSyncReply (*GstBusSyncHandler)(GstBus *bus, GstMessage *message, gpointer user_data);
typedef GstPadProbeReturn (*GstPadProbeCallback)(GstPad *pad, GstPadProbeInfo *info, gpointer user_data);
typedef void (*GstPadBlockCallback)(GstPad *pad, gboolean blocked, gpointer user_data);
typedef gboolean (*GstPadDispatcherFunction)(GstPad *pad, gpointer data);
typedef gboolean (*GstPadForwardFunction)(GstPad *pad, gpointer user_data);
typedef gboolean (*GstClockCallback)(GstClock *clock, GstClockTime time, GstClockID id, gpointer user_data);
typedef gboolean (*GstPluginInitFunc)(GstPlugin *plugin);
typedef gboolean (*GstPluginInitFullFunc)(GstPlugin *plugin, gpointer user_data);
typedef gboolean (*GstPluginFeatureFilter)(GstPluginFeature *feature, gpointer user_data);
typedef void (*GstElementCallAsyncFunc)(GstElement *element, gpointer user_data);
typedef void (*GstIteratorForeachFunction)(const GValue *item, gpointer user_data);
typedef gboolean (*GstIteratorFoldFunction)(const GValue *item, GValue *ret, gpointer user_data);
typedef gboolean (*GstStructureForeachFunc)(GQuark field_id, const GValue *value, gpointer user_data);
typedef void (*GstTagForeachFunc)(const GstTagList *list, const gchar *tag, gpointer user_data);
typedef void (*GstTypeFindFunction)(GstTypeFind *find, gpointer user_data);
#if GST_VERSION_MAJOR < 1
typedef GstFlowReturn (*GstPadChainFunction)(GstPad *pad, GstBuffer *buffer);
typedef gboolean (*GstPadEventFunction)(GstPad *pad, GstEvent *event);
typedef gboolean (*GstPadQueryFunction)(GstPad *pad, GstQuery *query);
typedef gboolean (*GstPadActivateFunction)(GstPad *pad);
typedef gboolean (*GstPadActivateModeFunction)(GstPad *pad, gboolean active);
typedef GstCaps *(*GstPadGetCapsFunction)(GstPad *pad);
typedef gboolean (*GstPadSetCapsFunction)(GstPad *pad, GstCaps *caps);
#else
typedef GstFlowReturn (*GstPadChainFunction)(GstPad *pad, GstObject *parent, GstBuffer *buffer);
typedef GstFlowReturn (*GstPadChainListFunction)(GstPad *pad, GstObject *parent, GstBufferList *list);
typedef gboolean (*GstPadEventFunction)(GstPad *pad, GstObject *parent, GstEvent *event);
typedef gboolean (*GstPadQueryFunction)(GstPad *pad, GstObject *parent, GstQuery *query);
typedef gboolean (*GstPadActivateFunction)(GstPad *pad, GstObject *parent);
typedef gboolean (*GstPadActivateModeFunction)(GstPad *pad, GstObject *parent, GstPadMode mode, gboolean active);
#endif
struct _GstPadProbeInfo {
  GstPadProbeType type;
  gulong id;
  gpointer data;
  guint64 offset;
  guint size;
  gpointer _gst_reserved[GST_PADDING];
};
#define GST_PAD_PROBE_INFO_TYPE(d) ((d)->type)
#define GST_PAD_PROBE_INFO_DATA(d) ((d)->data)
#define GST_PAD_PROBE_INFO_BUFFER(d) ((GstBuffer *)(d)->data)
#define GST_PAD_PROBE_INFO_EVENT(d) ((GstEvent *)(d)->data)
#define GST_PAD_PROBE_INFO_QUERY(d) ((GstQuery *)(d)->data)
struct _GstStaticCaps {
  GstCaps *caps;
  const char *string;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstStaticPadTemplate {
  const gchar *name_template;
  GstPadDirection direction;
  GstPadPresence presence;
  GstStaticCaps static_caps;
};
struct _GstElementDetails {
  gchar *longname, *klass, *description, *author;
  gpointer _gst_reserved[GST_PADDING];
};
#define GST_STATIC_CAPS(string) {NULL, string, {NULL}}
#define GST_STATIC_CAPS_ANY GST_STATIC_CAPS("ANY")
#define GST_STATIC_PAD_TEMPLATE(padname, dir, pres, caps) {padname, dir, pres, caps}
#define GST_ELEMENT_DETAILS(longname, klass, description, author) {longname, klass, description, author, {NULL}}
struct _GstBuffer {
  GstMiniObject mini_object;
#if GST_VERSION_MAJOR < 1
  guint8 *data;
  guint size;
  GstClockTime timestamp, duration;
  GstCaps *caps;
  guint64 offset, offset_end;
  guint8 *malloc_data;
  void (*free_func)(gpointer data);
  GstBuffer *parent;
  gpointer _gst_reserved[GST_PADDING - 2];
#else
  GstBufferPool *pool;
  GstClockTime pts, dts, duration;
  guint64 offset, offset_end;
#endif
};
#define GST_BUFFER(object) ((GstBuffer *)(object))
#define GST_BUFFER_CAST(object) ((GstBuffer *)(object))
#define GST_BUFFER_OFFSET(buf) (GST_BUFFER_CAST(buf)->offset)
#define GST_BUFFER_DURATION(buf) (GST_BUFFER_CAST(buf)->duration)
#if GST_VERSION_MAJOR < 1
#define GST_BUFFER_DATA(buf) (GST_BUFFER_CAST(buf)->data)
#define GST_BUFFER_SIZE(buf) (GST_BUFFER_CAST(buf)->size)
#define GST_BUFFER_TIMESTAMP(buf) (GST_BUFFER_CAST(buf)->timestamp)
#define GST_BUFFER_CAPS(buf) (GST_BUFFER_CAST(buf)->caps)
#else
#define GST_BUFFER_PTS(buf) (GST_BUFFER_CAST(buf)->pts)
#define GST_BUFFER_DTS(buf) (GST_BUFFER_CAST(buf)->dts)
#define GST_BUFFER_TIMESTAMP(buf) GST_BUFFER_PTS(buf)
#endif
struct _GstMessage {
  GstMiniObject mini_object;
#if GST_VERSION_MAJOR < 1
  GMutex *lock;
  GCond *cond;
  GstMessageType type;
  guint64 timestamp;
  GstObject *src;
  GstStructure *structure;
  gpointer abidata[GST_PADDING];
#else
  GstMessageType type;
  guint64 timestamp;
  GstObject *src;
  guint32 seqnum;
  GMutex lock;
  GCond cond;
#endif
};
#define GST_MESSAGE(object) ((GstMessage *)(object))
#define GST_MESSAGE_TYPE(message) ((message)->type)
#define GST_MESSAGE_SRC(message) ((message)->src)
#define GST_MESSAGE_TYPE_NAME(message) gst_message_type_get_name((message)->type)
struct _GstEvent {
  GstMiniObject mini_object;
  GstEventType type;
  guint64 timestamp;
#if GST_VERSION_MAJOR < 1
  GstObject *src;
  GstStructure *structure;
#endif
  guint32 seqnum;
};
#define GST_EVENT(object) ((GstEvent *)(object))
#define GST_EVENT_TYPE(event) ((event)->type)
#define GST_EVENT_TYPE_NAME(event) gst_event_type_get_name((event)->type)
struct _GstQuery {
  GstMiniObject mini_object;
  GstQueryType type;
};
#define GST_QUERY_TYPE(query) ((query)->type)
struct _GstMemory {
  GstMiniObject mini_object;
  GstAllocator *allocator;
  GstMemory *parent;
  gsize maxsize, align, offset, size;
};
struct _GstCaps {
  GstMiniObject mini_object;
};
struct _GstMapInfo {
  GstMemory *memory;
  GstMapFlags flags;
  guint8 *data;
  gsize size, maxsize;
  gpointer user_data[4];
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstSegment {
  int flags;
  gdouble rate, applied_rate;
  GstFormat format;
  guint64 base, offset, start, stop, time, position, duration;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstStructure {
  GType type;
  GQuark name;
};
struct _GstElement {
  GstObject object;
#if GST_VERSION_MAJOR < 1
  GStaticRecMutex *state_lock;
  GCond *state_cond;
  guint32 state_cookie;
  GstState current_state, next_state, pending_state;
  GstStateChangeReturn last_return;
  GstBus *bus;
  GstClock *clock;
  GstClockTimeDiff base_time;
#else
  GRecMutex state_lock;
  GCond state_cond;
  guint32 state_cookie;
  GstState target_state, current_state, next_state, pending_state;
  GstStateChangeReturn last_return;
  GstBus *bus;
  GstClock *clock;
  GstClockTimeDiff base_time;
  GstClockTime start_time;
#endif
  guint16 numpads;
  GList *pads;
  guint16 numsrcpads;
  GList *srcpads;
  guint16 numsinkpads;
  GList *sinkpads;
  guint32 pads_cookie;
#if GST_VERSION_MAJOR < 1
  gpointer _gst_reserved[GST_PADDING];
#else
  GList *contexts;
  gpointer _gst_reserved[GST_PADDING - 1];
#endif
};
struct _GstElementClass {
  GstObjectClass parent_class;
#if GST_VERSION_MAJOR < 1
  GstElementDetails details;
#else
  gpointer metadata;
#endif
  GstElementFactory *elementfactory;
  GList *padtemplates;
  gint numpadtemplates;
  guint32 pad_templ_cookie;
  void (*pad_added)(GstElement *element, GstPad *pad);
  void (*pad_removed)(GstElement *element, GstPad *pad);
  void (*no_more_pads)(GstElement *element);
#if GST_VERSION_MAJOR < 1
  GstPad *(*request_new_pad)(GstElement *element, GstPadTemplate *templ, const gchar *name);
#else
  GstPad *(*request_new_pad)(GstElement *element, GstPadTemplate *templ, const gchar *name, const GstCaps *caps);
#endif
  void (*release_pad)(GstElement *element, GstPad *pad);
  GstStateChangeReturn (*get_state)(GstElement *element, GstState *state, GstState *pending, GstClockTime timeout);
  GstStateChangeReturn (*set_state)(GstElement *element, GstState state);
  GstStateChangeReturn (*change_state)(GstElement *element, GstStateChange transition);
  void (*state_changed)(GstElement *element, GstState oldstate, GstState newstate, GstState pending);
  void (*set_bus)(GstElement *element, GstBus *bus);
  GstClock *(*provide_clock)(GstElement *element);
  gboolean (*set_clock)(GstElement *element, GstClock *clock);
  gboolean (*send_event)(GstElement *element, GstEvent *event);
  gboolean (*query)(GstElement *element, GstQuery *query);
  gboolean (*post_message)(GstElement *element, GstMessage *message);
  void (*set_context)(GstElement *element, GstContext *context);
  gpointer _gst_reserved[GST_PADDING_LARGE - 2];
};
struct _GstBin {
  GstElement element;
  gint numchildren;
  GList *children;
  guint32 children_cookie;
  GstBus *child_bus;
  GList *messages;
  gboolean polling, state_dirty, clock_dirty;
  GstClock *provided_clock;
  GstElement *clock_provider;
  GstBinPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstBinClass {
  GstElementClass parent_class;
  GThreadPool *pool;
  void (*element_added)(GstBin *bin, GstElement *child);
  void (*element_removed)(GstBin *bin, GstElement *child);
  gboolean (*add_element)(GstBin *bin, GstElement *element);
  gboolean (*remove_element)(GstBin *bin, GstElement *element);
  void (*handle_message)(GstBin *bin, GstMessage *message);
  gboolean (*do_latency)(GstBin *bin);
  void (*deep_element_added)(GstBin *bin, GstBin *sub_bin, GstElement *child);
  void (*deep_element_removed)(GstBin *bin, GstBin *sub_bin, GstElement *child);
  gpointer _gst_reserved[GST_PADDING - 2];
};
struct _GstPipeline {
  GstBin bin;
  GstClock *fixed_clock;
  GstClockTime stream_time, delay;
  GstPipelinePrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstPipelineClass {
  GstBinClass parent_class;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstPad {
  GstObject object;
  gpointer element_private;
  GstPadTemplate *padtemplate;
  GstPadDirection direction;
#if GST_VERSION_MAJOR < 1
  GStaticRecMutex *stream_rec_lock;
  GstTask *task;
  GMutex *preroll_lock;
  GCond *preroll_cond, *block_cond;
  GstPadBlockCallback block_callback;
  gpointer block_data;
  GstCaps *caps;
#else
  GRecMutex stream_rec_lock;
  GstTask *task;
  GCond block_cond;
  GHookList probes;
  GstPadMode mode;
  GstPadActivateFunction activatefunc;
  gpointer activatedata;
  GDestroyNotify activatenotify;
  GstPadActivateModeFunction activatemodefunc;
  gpointer activatemodedata;
  GDestroyNotify activatemodenotify;
#endif
  GstPad *peer;
#if GST_VERSION_MAJOR >= 1
  gpointer linkfunc, linkdata;
  GDestroyNotify linknotify;
  gpointer unlinkfunc, unlinkdata;
  GDestroyNotify unlinknotify;
  GstPadChainFunction chainfunc;
  gpointer chaindata;
  GDestroyNotify chainnotify;
  GstPadChainListFunction chainlistfunc;
  gpointer chainlistdata;
  GDestroyNotify chainlistnotify;
  gpointer getrangefunc, getrangedata;
  GDestroyNotify getrangenotify;
  GstPadEventFunction eventfunc;
  gpointer eventdata;
  GDestroyNotify eventnotify;
  gint64 offset;
  GstPadQueryFunction queryfunc;
  gpointer querydata;
  GDestroyNotify querynotify;
  gpointer iterintlinkfunc, iterintlinkdata;
  GDestroyNotify iterintlinknotify;
  gint num_probes, num_blocked;
  GstPadPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
#endif
};
struct _GstPadClass {
  GstObjectClass parent_class;
  void (*linked)(GstPad *pad, GstPad *peer);
  void (*unlinked)(GstPad *pad, GstPad *peer);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstProxyPad {
  GstPad pad;
  GstProxyPadPrivate *priv;
};
struct _GstProxyPadClass {
  GstPadClass parent_class;
  gpointer _gst_reserved[1];
};
struct _GstGhostPad {
  GstProxyPad pad;
  GstGhostPadPrivate *priv;
};
struct _GstGhostPadClass {
  GstProxyPadClass parent_class;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstPadTemplate {
  GstObject object;
  gchar *name_template;
  GstPadDirection direction;
  GstPadPresence presence;
  GstCaps *caps;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstPadTemplateClass {
  GstObjectClass parent_class;
  void (*pad_created)(GstPadTemplate *templ, GstPad *pad);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstBus {
  GstObject object;
  GstBusPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstBusClass {
  GstObjectClass parent_class;
  void (*message)(GstBus *bus, GstMessage *message);
  void (*sync_message)(GstBus *bus, GstMessage *message);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstClock {
  GstObject object;
  GstClockPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstClockClass {
  GstObjectClass parent_class;
  GstClockTime (*change_resolution)(GstClock *clock, GstClockTime old_resolution, GstClockTime new_resolution);
  GstClockTime (*get_resolution)(GstClock *clock);
  GstClockTime (*get_internal_time)(GstClock *clock);
  GstClockReturn (*wait)(GstClock *clock, gpointer entry, GstClockTimeDiff *jitter);
  GstClockReturn (*wait_async)(GstClock *clock, gpointer entry);
  void (*unschedule)(GstClock *clock, gpointer entry);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstSystemClock {
  GstClock clock;
  GstSystemClockPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstSystemClockClass {
  GstClockClass parent_class;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstTask {
  GstObject object;
  GstTaskState state;
  GCond cond;
  GRecMutex *lock;
  GstTaskFunction func;
  gpointer user_data;
  GDestroyNotify notify;
  gboolean running;
  GThread *thread;
  GstTaskPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstTaskClass {
  GstObjectClass parent_class;
  GstTaskPool *pool;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstTaskPool {
  GstObject object;
  GThreadPool *pool;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstTaskPoolClass {
  GstObjectClass parent_class;
  void (*prepare)(GstTaskPool *pool, GError **error);
  void (*cleanup)(GstTaskPool *pool);
  gpointer (*push)(GstTaskPool *pool, GstTaskFunction func, gpointer user_data, GError **error);
  void (*join)(GstTaskPool *pool, gpointer id);
  void (*dispose_handle)(GstTaskPool *pool, gpointer id);
  gpointer _gst_reserved[GST_PADDING - 1];
};
struct _GstBufferPool {
  GstObject object;
  gint flushing;
  GstBufferPoolPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstBufferPoolClass {
  GstObjectClass object_class;
  const gchar **(*get_options)(GstBufferPool *pool);
  gboolean (*set_config)(GstBufferPool *pool, GstStructure *config);
  gboolean (*start)(GstBufferPool *pool);
  gboolean (*stop)(GstBufferPool *pool);
  GstFlowReturn (*acquire_buffer)(GstBufferPool *pool, GstBuffer **buffer, gpointer params);
  GstFlowReturn (*alloc_buffer)(GstBufferPool *pool, GstBuffer **buffer, gpointer params);
  void (*reset_buffer)(GstBufferPool *pool, GstBuffer *buffer);
  void (*release_buffer)(GstBufferPool *pool, GstBuffer *buffer);
  void (*free_buffer)(GstBufferPool *pool, GstBuffer *buffer);
  void (*flush_start)(GstBufferPool *pool);
  void (*flush_stop)(GstBufferPool *pool);
  gpointer _gst_reserved[GST_PADDING - 2];
};
struct _GstDevice {
  GstObject parent;
  GstDevicePrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstDeviceClass {
  GstObjectClass parent_class;
  GstElement *(*create_element)(GstDevice *device, const gchar *name);
  gboolean (*reconfigure_element)(GstDevice *device, GstElement *element);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstDeviceProvider {
  GstObject parent;
  GList *devices;
  GstDeviceProviderPrivate *priv;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstDeviceProviderClass {
  GstObjectClass parent_class;
  gpointer factory;
  GList *(*probe)(GstDeviceProvider *provider);
  gboolean (*start)(GstDeviceProvider *provider);
  void (*stop)(GstDeviceProvider *provider);
  gpointer metadata;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstURIHandlerInterface {
  GTypeInterface parent;
  GstURIType (*get_type)(GType type);
  const gchar *const *(*get_protocols)(GType type);
  gchar *(*get_uri)(GstURIHandler *handler);
  gboolean (*set_uri)(GstURIHandler *handler, const gchar *uri, GError **error);
};
struct _GstChildProxyInterface {
  GTypeInterface parent;
  GObject *(*get_child_by_name)(GstChildProxy *parent, const gchar *name);
  GObject *(*get_child_by_index)(GstChildProxy *parent, guint index);
  guint (*get_children_count)(GstChildProxy *parent);
  void (*child_added)(GstChildProxy *parent, GObject *child, const gchar *name);
  void (*child_removed)(GstChildProxy *parent, GObject *child, const gchar *name);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstTagSetterInterface {
  GTypeInterface g_iface;
};
struct _GstPresetInterface {
  GTypeInterface parent;
  gchar **(*get_preset_names)(GstPreset *preset);
};
GType gst_object_get_type(void);
#define GST_TYPE_OBJECT (gst_object_get_type())
#define GST_OBJECT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_OBJECT, GstObject))
#define GST_IS_OBJECT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_OBJECT))
#define GST_OBJECT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_OBJECT, GstObjectClass))
#define GST_IS_OBJECT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_OBJECT))
#define GST_OBJECT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_OBJECT, GstObjectClass))
GType gst_element_get_type(void);
#define GST_TYPE_ELEMENT (gst_element_get_type())
#define GST_ELEMENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_ELEMENT, GstElement))
#define GST_IS_ELEMENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_ELEMENT))
#define GST_ELEMENT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_ELEMENT, GstElementClass))
#define GST_IS_ELEMENT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_ELEMENT))
#define GST_ELEMENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_ELEMENT, GstElementClass))
GType gst_bin_get_type(void);
#define GST_TYPE_BIN (gst_bin_get_type())
#define GST_BIN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BIN, GstBin))
#define GST_IS_BIN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BIN))
#define GST_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BIN, GstBinClass))
#define GST_IS_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BIN))
#define GST_BIN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BIN, GstBinClass))
GType gst_pipeline_get_type(void);
#define GST_TYPE_PIPELINE (gst_pipeline_get_type())
#define GST_PIPELINE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PIPELINE, GstPipeline))
#define GST_IS_PIPELINE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PIPELINE))
#define GST_PIPELINE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PIPELINE, GstPipelineClass))
#define GST_IS_PIPELINE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PIPELINE))
#define GST_PIPELINE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PIPELINE, GstPipelineClass))
GType gst_pad_get_type(void);
#define GST_TYPE_PAD (gst_pad_get_type())
#define GST_PAD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PAD, GstPad))
#define GST_IS_PAD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PAD))
#define GST_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PAD, GstPadClass))
#define GST_IS_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PAD))
#define GST_PAD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PAD, GstPadClass))
GType gst_ghost_pad_get_type(void);
#define GST_TYPE_GHOST_PAD (gst_ghost_pad_get_type())
#define GST_GHOST_PAD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_GHOST_PAD, GstGhostPad))
#define GST_IS_GHOST_PAD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_GHOST_PAD))
#define GST_GHOST_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_GHOST_PAD, GstGhostPadClass))
#define GST_IS_GHOST_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_GHOST_PAD))
#define GST_GHOST_PAD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_GHOST_PAD, GstGhostPadClass))
GType gst_proxy_pad_get_type(void);
#define GST_TYPE_PROXY_PAD (gst_proxy_pad_get_type())
#define GST_PROXY_PAD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PROXY_PAD, GstProxyPad))
#define GST_IS_PROXY_PAD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PROXY_PAD))
#define GST_PROXY_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PROXY_PAD, GstProxyPadClass))
#define GST_IS_PROXY_PAD_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PROXY_PAD))
#define GST_PROXY_PAD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PROXY_PAD, GstProxyPadClass))
GType gst_pad_template_get_type(void);
#define GST_TYPE_PAD_TEMPLATE (gst_pad_template_get_type())
#define GST_PAD_TEMPLATE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PAD_TEMPLATE, GstPadTemplate))
#define GST_IS_PAD_TEMPLATE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PAD_TEMPLATE))
#define GST_PAD_TEMPLATE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PAD_TEMPLATE, GstPadTemplateClass))
#define GST_IS_PAD_TEMPLATE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PAD_TEMPLATE))
#define GST_PAD_TEMPLATE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PAD_TEMPLATE, GstPadTemplateClass))
GType gst_bus_get_type(void);
#define GST_TYPE_BUS (gst_bus_get_type())
#define GST_BUS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BUS, GstBus))
#define GST_IS_BUS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BUS))
#define GST_BUS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BUS, GstBusClass))
#define GST_IS_BUS_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BUS))
#define GST_BUS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BUS, GstBusClass))
GType gst_clock_get_type(void);
#define GST_TYPE_CLOCK (gst_clock_get_type())
#define GST_CLOCK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_CLOCK, GstClock))
#define GST_IS_CLOCK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_CLOCK))
#define GST_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_CLOCK, GstClockClass))
#define GST_IS_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_CLOCK))
#define GST_CLOCK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_CLOCK, GstClockClass))
GType gst_system_clock_get_type(void);
#define GST_TYPE_SYSTEM_CLOCK (gst_system_clock_get_type())
#define GST_SYSTEM_CLOCK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_SYSTEM_CLOCK, GstSystemClock))
#define GST_IS_SYSTEM_CLOCK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_SYSTEM_CLOCK))
#define GST_SYSTEM_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_SYSTEM_CLOCK, GstSystemClockClass))
#define GST_IS_SYSTEM_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_SYSTEM_CLOCK))
#define GST_SYSTEM_CLOCK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_SYSTEM_CLOCK, GstSystemClockClass))
GType gst_task_get_type(void);
#define GST_TYPE_TASK (gst_task_get_type())
#define GST_TASK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_TASK, GstTask))
#define GST_IS_TASK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_TASK))
#define GST_TASK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_TASK, GstTaskClass))
#define GST_IS_TASK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_TASK))
#define GST_TASK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_TASK, GstTaskClass))
GType gst_task_pool_get_type(void);
#define GST_TYPE_TASK_POOL (gst_task_pool_get_type())
#define GST_TASK_POOL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_TASK_POOL, GstTaskPool))
#define GST_IS_TASK_POOL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_TASK_POOL))
#define GST_TASK_POOL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_TASK_POOL, GstTaskPoolClass))
#define GST_IS_TASK_POOL_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_TASK_POOL))
#define GST_TASK_POOL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_TASK_POOL, GstTaskPoolClass))
GType gst_plugin_get_type(void);
#define GST_TYPE_PLUGIN (gst_plugin_get_type())
#define GST_PLUGIN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PLUGIN, GstPlugin))
#define GST_IS_PLUGIN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PLUGIN))
#define GST_PLUGIN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PLUGIN, GstPluginClass))
#define GST_IS_PLUGIN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PLUGIN))
#define GST_PLUGIN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PLUGIN, GstPluginClass))
GType gst_plugin_feature_get_type(void);
#define GST_TYPE_PLUGIN_FEATURE (gst_plugin_feature_get_type())
#define GST_PLUGIN_FEATURE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PLUGIN_FEATURE, GstPluginFeature))
#define GST_IS_PLUGIN_FEATURE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PLUGIN_FEATURE))
#define GST_PLUGIN_FEATURE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_PLUGIN_FEATURE, GstPluginFeatureClass))
#define GST_IS_PLUGIN_FEATURE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_PLUGIN_FEATURE))
#define GST_PLUGIN_FEATURE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_PLUGIN_FEATURE, GstPluginFeatureClass))
GType gst_element_factory_get_type(void);
#define GST_TYPE_ELEMENT_FACTORY (gst_element_factory_get_type())
#define GST_ELEMENT_FACTORY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_ELEMENT_FACTORY, GstElementFactory))
#define GST_IS_ELEMENT_FACTORY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_ELEMENT_FACTORY))
#define GST_ELEMENT_FACTORY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_ELEMENT_FACTORY, GstElementFactoryClass))
#define GST_IS_ELEMENT_FACTORY_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_ELEMENT_FACTORY))
#define GST_ELEMENT_FACTORY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_ELEMENT_FACTORY, GstElementFactoryClass))
GType gst_type_find_factory_get_type(void);
#define GST_TYPE_TYPE_FIND_FACTORY (gst_type_find_factory_get_type())
#define GST_TYPE_FIND_FACTORY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_TYPE_FIND_FACTORY, GstTypeFindFactory))
#define GST_IS_TYPE_FIND_FACTORY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_TYPE_FIND_FACTORY))
#define GST_TYPE_FIND_FACTORY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_TYPE_FIND_FACTORY, GstTypeFindFactoryClass))
#define GST_IS_TYPE_FIND_FACTORY_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_TYPE_FIND_FACTORY))
#define GST_TYPE_FIND_FACTORY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_TYPE_FIND_FACTORY, GstTypeFindFactoryClass))
GType gst_registry_get_type(void);
#define GST_TYPE_REGISTRY (gst_registry_get_type())
#define GST_REGISTRY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_REGISTRY, GstRegistry))
#define GST_IS_REGISTRY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_REGISTRY))
#define GST_REGISTRY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_REGISTRY, GstRegistryClass))
#define GST_IS_REGISTRY_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_REGISTRY))
#define GST_REGISTRY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_REGISTRY, GstRegistryClass))
GType gst_buffer_pool_get_type(void);
#define GST_TYPE_BUFFER_POOL (gst_buffer_pool_get_type())
#define GST_BUFFER_POOL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_BUFFER_POOL, GstBufferPool))
#define GST_IS_BUFFER_POOL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_BUFFER_POOL))
#define GST_BUFFER_POOL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_BUFFER_POOL, GstBufferPoolClass))
#define GST_IS_BUFFER_POOL_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_BUFFER_POOL))
#define GST_BUFFER_POOL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_BUFFER_POOL, GstBufferPoolClass))
GType gst_allocator_get_type(void);
#define GST_TYPE_ALLOCATOR (gst_allocator_get_type())
#define GST_ALLOCATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_ALLOCATOR, GstAllocator))
#define GST_IS_ALLOCATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_ALLOCATOR))
#define GST_ALLOCATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_ALLOCATOR, GstAllocatorClass))
#define GST_IS_ALLOCATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_ALLOCATOR))
#define GST_ALLOCATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_ALLOCATOR, GstAllocatorClass))
GType gst_device_get_type(void);
#define GST_TYPE_DEVICE (gst_device_get_type())
#define GST_DEVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_DEVICE, GstDevice))
#define GST_IS_DEVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_DEVICE))
#define GST_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_DEVICE, GstDeviceClass))
#define GST_IS_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_DEVICE))
#define GST_DEVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_DEVICE, GstDeviceClass))
GType gst_device_provider_get_type(void);
#define GST_TYPE_DEVICE_PROVIDER (gst_device_provider_get_type())
#define GST_DEVICE_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_DEVICE_PROVIDER, GstDeviceProvider))
#define GST_IS_DEVICE_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_DEVICE_PROVIDER))
#define GST_DEVICE_PROVIDER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_DEVICE_PROVIDER, GstDeviceProviderClass))
#define GST_IS_DEVICE_PROVIDER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_DEVICE_PROVIDER))
#define GST_DEVICE_PROVIDER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_DEVICE_PROVIDER, GstDeviceProviderClass))
GType gst_device_monitor_get_type(void);
#define GST_TYPE_DEVICE_MONITOR (gst_device_monitor_get_type())
#define GST_DEVICE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_DEVICE_MONITOR, GstDeviceMonitor))
#define GST_IS_DEVICE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_DEVICE_MONITOR))
#define GST_DEVICE_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_DEVICE_MONITOR, GstDeviceMonitorClass))
#define GST_IS_DEVICE_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_DEVICE_MONITOR))
#define GST_DEVICE_MONITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_DEVICE_MONITOR, GstDeviceMonitorClass))
GType gst_stream_collection_get_type(void);
#define GST_TYPE_STREAM_COLLECTION (gst_stream_collection_get_type())
#define GST_STREAM_COLLECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_STREAM_COLLECTION, GstStreamCollection))
#define GST_IS_STREAM_COLLECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_STREAM_COLLECTION))
#define GST_STREAM_COLLECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_STREAM_COLLECTION, GstStreamCollectionClass))
#define GST_IS_STREAM_COLLECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_STREAM_COLLECTION))
#define GST_STREAM_COLLECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_STREAM_COLLECTION, GstStreamCollectionClass))
GType gst_stream_get_type(void);
#define GST_TYPE_STREAM (gst_stream_get_type())
#define GST_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_STREAM, GstStream))
#define GST_IS_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_STREAM))
#define GST_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_STREAM, GstStreamClass))
#define GST_IS_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_STREAM))
#define GST_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_STREAM, GstStreamClass))
GType gst_tracer_get_type(void);
#define GST_TYPE_TRACER (gst_tracer_get_type())
#define GST_TRACER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_TRACER, GstTracer))
#define GST_IS_TRACER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_TRACER))
#define GST_TRACER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_TRACER, GstTracerClass))
#define GST_IS_TRACER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_TRACER))
#define GST_TRACER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_TRACER, GstTracerClass))
GType gst_control_source_get_type(void);
#define GST_TYPE_CONTROL_SOURCE (gst_control_source_get_type())
#define GST_CONTROL_SOURCE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_CONTROL_SOURCE, GstControlSource))
#define GST_IS_CONTROL_SOURCE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_CONTROL_SOURCE))
#define GST_CONTROL_SOURCE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_CONTROL_SOURCE, GstControlSourceClass))
#define GST_IS_CONTROL_SOURCE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_CONTROL_SOURCE))
#define GST_CONTROL_SOURCE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_CONTROL_SOURCE, GstControlSourceClass))
GType gst_control_binding_get_type(void);
#define GST_TYPE_CONTROL_BINDING (gst_control_binding_get_type())
#define GST_CONTROL_BINDING(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_CONTROL_BINDING, GstControlBinding))
#define GST_IS_CONTROL_BINDING(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_CONTROL_BINDING))
#define GST_CONTROL_BINDING_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_CONTROL_BINDING, GstControlBindingClass))
#define GST_IS_CONTROL_BINDING_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_CONTROL_BINDING))
#define GST_CONTROL_BINDING_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_CONTROL_BINDING, GstControlBindingClass))
GType gst_index_get_type(void);
#define GST_TYPE_INDEX (gst_index_get_type())
#define GST_INDEX(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_INDEX, GstIndex))
#define GST_IS_INDEX(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_INDEX))
#define GST_INDEX_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_INDEX, GstIndexClass))
#define GST_IS_INDEX_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_INDEX))
#define GST_INDEX_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_INDEX, GstIndexClass))
#define GST_ELEMENT_CAST(object) ((GstElement *)(object))
#define GST_BIN_CAST(object) ((GstBin *)(object))
#define GST_PIPELINE_CAST(object) ((GstPipeline *)(object))
#define GST_PAD_CAST(object) ((GstPad *)(object))
#define GST_BUS_CAST(object) ((GstBus *)(object))
#define GST_CLOCK_CAST(object) ((GstClock *)(object))
#define GST_PAD_TEMPLATE_CAST(object) ((GstPadTemplate *)(object))
#define GST_TASK_CAST(object) ((GstTask *)(object))
GType gst_uri_handler_get_type(void);
#define GST_TYPE_URI_HANDLER (gst_uri_handler_get_type())
#define GST_URI_HANDLER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_URI_HANDLER, GstURIHandler))
#define GST_IS_URI_HANDLER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_URI_HANDLER))
#define GST_URI_HANDLER_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GST_TYPE_URI_HANDLER, GstURIHandlerInterface))
#define GST_URI_HANDLER_GET_IFACE GST_URI_HANDLER_GET_INTERFACE
GType gst_child_proxy_get_type(void);
#define GST_TYPE_CHILD_PROXY (gst_child_proxy_get_type())
#define GST_CHILD_PROXY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_CHILD_PROXY, GstChildProxy))
#define GST_IS_CHILD_PROXY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_CHILD_PROXY))
#define GST_CHILD_PROXY_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GST_TYPE_CHILD_PROXY, GstChildProxyInterface))
#define GST_CHILD_PROXY_GET_IFACE GST_CHILD_PROXY_GET_INTERFACE
GType gst_tag_setter_get_type(void);
#define GST_TYPE_TAG_SETTER (gst_tag_setter_get_type())
#define GST_TAG_SETTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_TAG_SETTER, GstTagSetter))
#define GST_IS_TAG_SETTER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_TAG_SETTER))
#define GST_TAG_SETTER_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GST_TYPE_TAG_SETTER, GstTagSetterInterface))
#define GST_TAG_SETTER_GET_IFACE GST_TAG_SETTER_GET_INTERFACE
GType gst_preset_get_type(void);
#define GST_TYPE_PRESET (gst_preset_get_type())
#define GST_PRESET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PRESET, GstPreset))
#define GST_IS_PRESET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_PRESET))
#define GST_PRESET_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GST_TYPE_PRESET, GstPresetInterface))
#define GST_PRESET_GET_IFACE GST_PRESET_GET_INTERFACE
GType gst_buffer_get_type(void);
#define GST_TYPE_BUFFER (gst_buffer_get_type())
GType gst_buffer_list_get_type(void);
#define GST_TYPE_BUFFER_LIST (gst_buffer_list_get_type())
GType gst_caps_get_type(void);
#define GST_TYPE_CAPS (gst_caps_get_type())
GType gst_event_get_type(void);
#define GST_TYPE_EVENT (gst_event_get_type())
GType gst_message_get_type(void);
#define GST_TYPE_MESSAGE (gst_message_get_type())
GType gst_query_get_type(void);
#define GST_TYPE_QUERY (gst_query_get_type())
GType gst_sample_get_type(void);
#define GST_TYPE_SAMPLE (gst_sample_get_type())
GType gst_memory_get_type(void);
#define GST_TYPE_MEMORY (gst_memory_get_type())
GType gst_context_get_type(void);
#define GST_TYPE_CONTEXT (gst_context_get_type())
GType gst_tag_list_get_type(void);
#define GST_TYPE_TAG_LIST (gst_tag_list_get_type())
GType gst_toc_get_type(void);
#define GST_TYPE_TOC (gst_toc_get_type())
GType gst_promise_get_type(void);
#define GST_TYPE_PROMISE (gst_promise_get_type())
GType gst_uri_get_type(void);
#define GST_TYPE_URI (gst_uri_get_type())
GType gst_date_time_get_type(void);
#define GST_TYPE_DATE_TIME (gst_date_time_get_type())
GType gst_structure_get_type(void);
#define GST_TYPE_STRUCTURE (gst_structure_get_type())
#define GST_IS_BUFFER(object) ((object) != NULL)
#define GST_IS_CAPS(object) ((object) != NULL)
#define GST_IS_MESSAGE(object) ((object) != NULL)
#define GST_IS_EVENT(object) ((object) != NULL)
#define GST_CAPS(object) ((GstCaps *)(object))
#define GST_STATE(element) (GST_ELEMENT_CAST(element)->current_state)
#define GST_STATE_NEXT(element) (GST_ELEMENT_CAST(element)->next_state)
#define GST_STATE_PENDING(element) (GST_ELEMENT_CAST(element)->pending_state)
#define GST_STATE_TRANSITION_CURRENT(trans) ((GstState)((trans) >> 3))
#define GST_STATE_TRANSITION_NEXT(trans) ((GstState)((trans) & 0x7))
#define GST_ELEMENT_NAME(element) GST_OBJECT_NAME(element)
#define GST_ELEMENT_PARENT(element) GST_ELEMENT_CAST(GST_OBJECT_PARENT(element))
#define GST_ELEMENT_BUS(element) (GST_ELEMENT_CAST(element)->bus)
#define GST_ELEMENT_CLOCK(element) (GST_ELEMENT_CAST(element)->clock)
#define GST_ELEMENT_PADS(element) (GST_ELEMENT_CAST(element)->pads)
#define GST_BIN_CHILDREN(bin) (GST_BIN_CAST(bin)->children)
#define GST_BIN_NUMCHILDREN(bin) (GST_BIN_CAST(bin)->numchildren)
#define GST_PAD_NAME(pad) GST_OBJECT_NAME(pad)
#define GST_PAD_PARENT(pad) GST_ELEMENT_CAST(GST_OBJECT_PARENT(pad))
#define GST_PAD_PEER(pad) (GST_PAD_CAST(pad)->peer)
#define GST_PAD_DIRECTION(pad) (GST_PAD_CAST(pad)->direction)
#define GST_PAD_CAPS(pad) gst_pad_get_current_caps(pad)
#define GST_PAD_STREAM_LOCK(pad) g_rec_mutex_lock(&GST_PAD_CAST(pad)->stream_rec_lock)
#define GST_PAD_STREAM_UNLOCK(pad) g_rec_mutex_unlock(&GST_PAD_CAST(pad)->stream_rec_lock)
#if GST_VERSION_MAJOR < 1
#define GST_STATE_LOCK(element) g_static_rec_mutex_lock(GST_ELEMENT_CAST(element)->state_lock)
#define GST_STATE_UNLOCK(element) g_static_rec_mutex_unlock(GST_ELEMENT_CAST(element)->state_lock)
#else
#define GST_STATE_LOCK(element) g_rec_mutex_lock(&GST_ELEMENT_CAST(element)->state_lock)
#define GST_STATE_UNLOCK(element) g_rec_mutex_unlock(&GST_ELEMENT_CAST(element)->state_lock)
#endif
#define GST_CORE_ERROR gst_core_error_quark()
#define GST_RESOURCE_ERROR gst_resource_error_quark()
#define GST_STREAM_ERROR gst_stream_error_quark()
#define GST_LIBRARY_ERROR gst_library_error_quark()

#define GST_DEBUG_CATEGORY(cat) GstDebugCategory *cat = NULL
#define GST_DEBUG_CATEGORY_STATIC(cat) static GstDebugCategory *cat = NULL
#define GST_DEBUG_CATEGORY_EXTERN(cat) extern GstDebugCategory *cat
#define GST_DEBUG_CATEGORY_INIT(cat, name, color, description) (cat = _gst_debug_category_new(name, color, description))
#define GST_DEBUG_CATEGORY_GET(cat, name) (cat = _gst_debug_get_category(name))
#define GST_ERROR_OBJECT(object, ...) ((void)(object))
#define GST_WARNING_OBJECT(object, ...) ((void)(object))
#define GST_FIXME_OBJECT(object, ...) ((void)(object))
#define GST_INFO_OBJECT(object, ...) ((void)(object))
#define GST_DEBUG_OBJECT(object, ...) ((void)(object))
#define GST_LOG_OBJECT(object, ...) ((void)(object))
#define GST_TRACE_OBJECT(object, ...) ((void)(object))
#define GST_MEMDUMP_OBJECT(object, ...) ((void)(object))
#define GST_CAT_ERROR_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_WARNING_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_INFO_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_DEBUG_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_LOG_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_TRACE_OBJECT(cat, object, ...) ((void)(object))
#define GST_CAT_ERROR(...) ((void)0)
#define GST_CAT_WARNING(...) ((void)0)
#define GST_CAT_INFO(...) ((void)0)
#define GST_CAT_DEBUG(...) ((void)0)
#define GST_CAT_LOG(...) ((void)0)
#define GST_CAT_TRACE(...) ((void)0)
#define GST_ERROR(...) ((void)0)
#define GST_WARNING(...) ((void)0)
#define GST_FIXME(...) ((void)0)
#define GST_INFO(...) ((void)0)
#define GST_DEBUG(...) ((void)0)
#define GST_LOG(...) ((void)0)
#define GST_TRACE(...) ((void)0)
#define GST_MEMDUMP(...) ((void)0)
#define GST_DEBUG_FUNCPTR(ptr) (ptr)
#define GST_ELEMENT_ERROR(el, domain, code, text, debug)                                                             \
  gst_element_message_full(GST_ELEMENT(el), GST_MESSAGE_ERROR, GST_##domain##_ERROR, GST_##domain##_ERROR_##code, NULL, NULL, __FILE__, __func__, __LINE__)
#define GST_ELEMENT_WARNING(el, domain, code, text, debug)                                                           \
  gst_element_message_full(GST_ELEMENT(el), GST_MESSAGE_WARNING, GST_##domain##_ERROR, GST_##domain##_ERROR_##code, NULL, NULL, __FILE__, __func__, __LINE__)
#define GST_ELEMENT_INFO(el, domain, code, text, debug)                                                              \
  gst_element_message_full(GST_ELEMENT(el), GST_MESSAGE_INFO, GST_##domain##_ERROR, GST_##domain##_ERROR_##code, NULL, NULL, __FILE__, __func__, __LINE__)
#define GST_BOILERPLATE_FULL(type, type_as_function, parent_type, parent_type_macro, additional_initializations)      \
  static void type_as_function##_base_init(gpointer g_class);                                                        \
  static void type_as_function##_class_init(type##Class *g_class);                                                   \
  static void type_as_function##_init(type *object, type##Class *g_class);                                           \
  static parent_type##Class *parent_class = NULL;                                                                    \
  static void type_as_function##_class_init_trampoline(gpointer g_class, gpointer data G_GNUC_UNUSED) {              \
    parent_class = (parent_type##Class *)g_type_class_peek_parent(g_class);                                          \
    type_as_function##_class_init((type##Class *)g_class);                                                           \
  }                                                                                                                  \
  GType type_as_function##_get_type(void);                                                                           \
  GType type_as_function##_get_type(void) {                                                                          \
    static GType gonce_data;                                                                                         \
    if (gonce_data == 0) {                                                                                           \
      static const GTypeInfo info = {sizeof(type##Class), type_as_function##_base_init, NULL,                        \
                                     type_as_function##_class_init_trampoline, NULL, NULL, sizeof(type), 0,          \
                                     (GInstanceInitFunc)(void (*)(void))type_as_function##_init, NULL};              \
      GType type_id = g_type_register_static(parent_type_macro, #type, &info, (GTypeFlags)0);                        \
      additional_initializations(type_id);                                                                           \
      gonce_data = type_id;                                                                                          \
    }                                                                                                                \
    return gonce_data;                                                                                               \
  }
#define __GST_DO_NOTHING(type) (void)(type)
#define GST_BOILERPLATE(type, type_as_function, parent_type, parent_type_macro)                                      \
  GST_BOILERPLATE_FULL(type, type_as_function, parent_type, parent_type_macro, __GST_DO_NOTHING)
#define GST_CALL_PARENT(parent_class_cast, name, args)                                                               \
  ((parent_class_cast(parent_class)->name != NULL) ? parent_class_cast(parent_class)->name args : (void)0)
#define GST_CALL_PARENT_WITH_DEFAULT(parent_class_cast, name, args, def_return)                                      \
  ((parent_class_cast(parent_class)->name != NULL) ? parent_class_cast(parent_class)->name args : def_return)
#define GST_PLUGIN_DEFINE(major, minor, name, description, init, version, license, package, origin)                   \
  gboolean (*const gst_plugin_stub_init)(GstPlugin *) = init
#define GST_ELEMENT_REGISTER_DEFINE(e, e_n, r, t)                                                                    \
  gboolean gst_element_register_##e(GstPlugin *plugin);                                                              \
  gboolean gst_element_register_##e(GstPlugin *plugin) { return gst_element_register(plugin, e_n, r, t); }
#define GST_ELEMENT_REGISTER(element, plugin) gst_element_register_##element(plugin)
GstDebugCategory *_gst_debug_category_new(const gchar *name, guint color, const gchar *description);
GstDebugCategory *_gst_debug_get_category(const gchar *name);
GQuark gst_core_error_quark(void);
GQuark gst_resource_error_quark(void);
GQuark gst_stream_error_quark(void);
GQuark gst_library_error_quark(void);
void gst_init(int *argc, char ***argv);
gpointer gst_object_ref(gpointer object);
void gst_object_unref(gpointer object);
gpointer gst_object_ref_sink(gpointer object);
void gst_clear_object(GstObject **object_ptr);
gboolean gst_object_set_parent(GstObject *object, GstObject *parent);
GstObject *gst_object_get_parent(GstObject *object);
void gst_object_unparent(GstObject *object);
gchar *gst_object_get_name(GstObject *object);
gchar *gst_object_get_path_string(GstObject *object);
GstElement *gst_element_factory_make(const gchar *factoryname, const gchar *name);
GstElementFactory *gst_element_factory_find(const gchar *name);
GstElement *gst_element_factory_create(GstElementFactory *factory, const gchar *name);
gboolean gst_element_register(GstPlugin *plugin, const gchar *name, guint rank, GType type);
gboolean gst_element_add_pad(GstElement *element, GstPad *pad);
gboolean gst_element_remove_pad(GstElement *element, GstPad *pad);
GstPad *gst_element_get_static_pad(GstElement *element, const gchar *name);
GstPad *gst_element_get_pad(GstElement *element, const gchar *name);
GstPad *gst_element_get_request_pad(GstElement *element, const gchar *name);
GstPad *gst_element_request_pad_simple(GstElement *element, const gchar *name);
GstPad *gst_element_request_pad(GstElement *element, GstPadTemplate *templ, const gchar *name, const GstCaps *caps);
void gst_element_release_request_pad(GstElement *element, GstPad *pad);
GstBus *gst_element_get_bus(GstElement *element);
GstClock *gst_element_get_clock(GstElement *element);
GstElementFactory *gst_element_get_factory(GstElement *element);
GstElement *gst_element_make_from_uri(const GstURIType type, const gchar *uri, const gchar *elementname, GError
  **error);
GstPad *gst_element_get_compatible_pad(GstElement *element, GstPad *pad, GstCaps *caps);
GstIterator *gst_element_iterate_pads(GstElement *element);
GstIterator *gst_element_iterate_sink_pads(GstElement *element);
GstIterator *gst_element_iterate_src_pads(GstElement *element);
GstStateChangeReturn gst_element_set_state(GstElement *element, GstState state);
GstStateChangeReturn gst_element_get_state(GstElement *element, GstState *state, GstState *pending, GstClockTime
  timeout);
gboolean gst_element_post_message(GstElement *element, GstMessage *message);
void gst_element_message_full(GstElement *element, GstMessageType type, GQuark domain, gint code, gchar *text, gchar
  *debug, const gchar *file, const gchar *function, gint line);
GstContext *gst_element_get_context(GstElement *element, const gchar *context_type);
void gst_element_call_async(GstElement *element, GstElementCallAsyncFunc func, gpointer user_data, GDestroyNotify
  destroy_notify);
GstPadTemplate *gst_element_class_get_pad_template(GstElementClass *element_class, const gchar *name);
void gst_element_class_add_pad_template(GstElementClass *klass, GstPadTemplate *templ);
void gst_element_class_add_static_pad_template(GstElementClass *klass, GstStaticPadTemplate *static_templ);
void gst_element_class_set_static_metadata(GstElementClass *klass, const gchar *longname, const gchar *classification,
  const gchar *description, const gchar *author);
GstElement *gst_bin_new(const gchar *name);
gboolean gst_bin_add(GstBin *bin, GstElement *element);
gboolean gst_bin_remove(GstBin *bin, GstElement *element);
void gst_bin_add_many(GstBin *bin, GstElement *element_1, ...);
void gst_bin_remove_many(GstBin *bin, GstElement *element_1, ...);
GstElement *gst_bin_get_by_name(GstBin *bin, const gchar *name);
GstElement *gst_bin_get_by_interface(GstBin *bin, GType iface);
GstIterator *gst_bin_iterate_elements(GstBin *bin);
GstElement *gst_pipeline_new(const gchar *name);
GstBus *gst_pipeline_get_bus(GstPipeline *pipeline);
GstElement *gst_parse_launch(const gchar *pipeline_description, GError **error);
GstElement *gst_parse_bin_from_description(const gchar *bin_description, gboolean ghost_unlinked_pads, GError **err);
GstPad *gst_pad_new(const gchar *name, GstPadDirection direction);
GstPad *gst_pad_new_from_template(GstPadTemplate *templ, const gchar *name);
GstPad *gst_pad_new_from_static_template(GstStaticPadTemplate *templ, const gchar *name);
GstPad *gst_ghost_pad_new(const gchar *name, GstPad *target);
GstPad *gst_ghost_pad_new_no_target(const gchar *name, GstPadDirection dir);
GstPad *gst_ghost_pad_get_target(GstGhostPad *gpad);
GstPad *gst_pad_get_peer(GstPad *pad);
GstElement *gst_pad_get_parent_element(GstPad *pad);
GstPadTemplate *gst_pad_get_pad_template(GstPad *pad);
GstCaps *gst_pad_get_current_caps(GstPad *pad);
GstCaps *gst_pad_get_pad_template_caps(GstPad *pad);
GstCaps *gst_pad_query_caps(GstPad *pad, GstCaps *filter);
GstIterator *gst_pad_iterate_internal_links(GstPad *pad);
gpointer gst_pad_get_element_private(GstPad *pad);
void gst_pad_set_element_private(GstPad *pad, gpointer priv);
GstPadLinkReturn gst_pad_link(GstPad *srcpad, GstPad *sinkpad);
gulong gst_pad_add_probe(GstPad *pad, GstPadProbeType mask, GstPadProbeCallback callback, gpointer user_data,
  GDestroyNotify destroy_data);
void gst_pad_remove_probe(GstPad *pad, gulong id);
gboolean gst_pad_start_task(GstPad *pad, GstTaskFunction func, gpointer user_data, GDestroyNotify notify);
gboolean gst_pad_stop_task(GstPad *pad);
gboolean gst_pad_event_default(GstPad *pad, GstObject *parent, GstEvent *event);
gboolean gst_pad_push_event(GstPad *pad, GstEvent *event);
GstFlowReturn gst_pad_push(GstPad *pad, GstBuffer *buffer);
GstEvent *gst_pad_get_sticky_event(GstPad *pad, GstEventType event_type, guint idx);
GstPadTemplate *gst_pad_template_new(const gchar *name_template, GstPadDirection direction, GstPadPresence presence,
  GstCaps *caps);
GstPadTemplate *gst_static_pad_template_get(GstStaticPadTemplate *pad_template);
GstCaps *gst_pad_template_get_caps(GstPadTemplate *templ);
GstCaps *gst_static_caps_get(GstStaticCaps *static_caps);
GstBus *gst_bus_new(void);
gboolean gst_bus_post(GstBus *bus, GstMessage *message);
GstMessage *gst_bus_pop(GstBus *bus);
GstMessage *gst_bus_timed_pop_filtered(GstBus *bus, GstClockTime timeout, GstMessageType types);
GSource *gst_bus_create_watch(GstBus *bus);
guint gst_bus_add_watch(GstBus *bus, GstBusFunc func, gpointer user_data);
guint gst_bus_add_watch_full(GstBus *bus, gint priority, GstBusFunc func, gpointer user_data, GDestroyNotify notify);
GstClock *gst_system_clock_obtain(void);
GstClockTime gst_clock_get_time(GstClock *clock);
GstClockID gst_clock_new_single_shot_id(GstClock *clock, GstClockTime time);
GstClockReturn gst_clock_id_wait_async(GstClockID id, GstClockCallback func, gpointer user_data, GDestroyNotify
  destroy_data);
GstClockID gst_clock_id_ref(GstClockID id);
void gst_clock_id_unref(GstClockID id);
void gst_clock_id_unschedule(GstClockID id);
GstTask *gst_task_new(GstTaskFunction func, gpointer user_data, GDestroyNotify notify);
GstBuffer *gst_buffer_new(void);
GstBuffer *gst_buffer_new_allocate(GstAllocator *allocator, gsize size, GstAllocationParams *params);
GstBuffer *gst_buffer_new_wrapped(gpointer data, gsize size);
GstBuffer *gst_buffer_copy_region(GstBuffer *parent, int flags, gsize offset, gsize size);
GstBuffer *gst_buffer_append(GstBuffer *buf1, GstBuffer *buf2);
gboolean gst_buffer_map(GstBuffer *buffer, GstMapInfo *info, GstMapFlags flags);
void gst_buffer_unmap(GstBuffer *buffer, GstMapInfo *info);
GstMemory *gst_buffer_get_memory(GstBuffer *buffer, guint idx);
GstMemory *gst_buffer_peek_memory(GstBuffer *buffer, guint idx);
void gst_buffer_append_memory(GstBuffer *buffer, GstMemory *mem);
GstMemory *gst_memory_new_wrapped(int flags, gpointer data, gsize maxsize, gsize offset, gsize size, gpointer
  user_data, GDestroyNotify notify);
GstBufferList *gst_buffer_list_new(void);
GstBufferPool *gst_buffer_pool_new(void);
GstStructure *gst_buffer_pool_get_config(GstBufferPool *pool);
GstCaps *gst_caps_new_empty(void);
GstCaps *gst_caps_new_any(void);
GstCaps *gst_caps_new_simple(const char *media_type, const char *fieldname, ...);
GstCaps *gst_caps_from_string(const gchar *string);
GstCaps *gst_caps_make_writable(GstCaps *caps);
GstCaps *gst_caps_intersect(GstCaps *caps1, GstCaps *caps2);
GstCaps *gst_caps_merge(GstCaps *caps1, GstCaps *caps2);
GstStructure *gst_caps_get_structure(const GstCaps *caps, guint index);
gchar *gst_caps_to_string(const GstCaps *caps);
GstStructure *gst_structure_new(const gchar *name, const gchar *firstfield, ...);
GstStructure *gst_structure_new_empty(const gchar *name);
GstStructure *gst_structure_copy(const GstStructure *structure);
void gst_structure_free(GstStructure *structure);
const gchar *gst_structure_get_name(const GstStructure *structure);
const gchar *gst_structure_get_string(const GstStructure *structure, const gchar *fieldname);
const GValue *gst_structure_get_value(const GstStructure *structure, const gchar *fieldname);
gchar *gst_structure_to_string(const GstStructure *structure);
GstMessage *gst_message_new_application(GstObject *src, GstStructure *structure);
GstMessage *gst_message_new_element(GstObject *src, GstStructure *structure);
GstMessage *gst_message_new_eos(GstObject *src);
GstMessage *gst_message_new_error(GstObject *src, GError *error, const gchar *debug);
const GstStructure *gst_message_get_structure(GstMessage *message);
const gchar *gst_message_type_get_name(GstMessageType type);
GstEvent *gst_event_new_eos(void);
GstEvent *gst_event_new_flush_start(void);
GstEvent *gst_event_new_flush_stop(gboolean reset_time);
GstEvent *gst_event_new_caps(GstCaps *caps);
GstEvent *gst_event_new_segment(const GstSegment *segment);
GstEvent *gst_event_new_tag(GstTagList *taglist);
GstEvent *gst_event_new_custom(GstEventType type, GstStructure *structure);
const GstStructure *gst_event_get_structure(GstEvent *event);
const gchar *gst_event_type_get_name(GstEventType type);
GstQuery *gst_query_new_position(GstFormat format);
GstQuery *gst_query_new_duration(GstFormat format);
GstQuery *gst_query_new_context(const gchar *context_type);
GstContext *gst_context_new(const gchar *context_type, gboolean persistent);
const GstStructure *gst_context_get_structure(const GstContext *context);
GstStructure *gst_context_writable_structure(GstContext *context);
GstSample *gst_sample_new(GstBuffer *buffer, GstCaps *caps, const GstSegment *segment, GstStructure *info);
GstBuffer *gst_sample_get_buffer(GstSample *sample);
GstCaps *gst_sample_get_caps(GstSample *sample);
GstTagList *gst_tag_list_new_empty(void);
GstTagList *gst_tag_list_new(const gchar *tag, ...);
GstTagList *gst_tag_list_copy(const GstTagList *taglist);
GstTagList *gst_tag_list_merge(const GstTagList *list1, const GstTagList *list2, GstTagMergeMode mode);
void gst_iterator_free(GstIterator *it);
GstRegistry *gst_registry_get(void);
GList *gst_registry_get_feature_list(GstRegistry *registry, GType type);
GstPluginFeature *gst_registry_lookup_feature(GstRegistry *registry, const char *name);
GstPlugin *gst_plugin_load_by_name(const gchar *name);
void gst_plugin_feature_list_free(GList *list);
GstElement *gst_device_create_element(GstDevice *device, const gchar *name);
GstStructure *gst_device_get_properties(GstDevice *device);
GstCaps *gst_device_get_caps(GstDevice *device);
GstDateTime *gst_date_time_new_now_utc(void);
#if GST_VERSION_MAJOR < 1
void gst_object_replace(GstObject **oldobj, GstObject *newobj);
GstMiniObject *gst_mini_object_new(GType type);
GstMiniObject *gst_mini_object_ref(GstMiniObject *mini_object);
void gst_mini_object_unref(GstMiniObject *mini_object);
void gst_mini_object_replace(GstMiniObject **olddata, GstMiniObject *newdata);
GstBuffer *gst_buffer_new_and_alloc(guint size);
GstCaps *gst_pad_get_caps(GstPad *pad);
GstObject *gst_pad_get_parent(GstPad *pad);
gboolean gst_pad_set_blocked_async_full(GstPad *pad, gboolean blocked, GstPadBlockCallback callback, gpointer user_data,
                                        GDestroyNotify destroy_data);
gboolean gst_pad_set_blocked_async(GstPad *pad, gboolean blocked, GstPadBlockCallback callback, gpointer user_data);
GstTask *gst_task_create(GstTaskFunction func, gpointer data);
void gst_bus_set_sync_handler(GstBus *bus, GstBusSyncHandler func, gpointer data);
GstRegistry *gst_registry_get_default(void);
void gst_element_class_set_details(GstElementClass *klass, const GstElementDetails *details);
void gst_element_class_set_details_simple(GstElementClass *klass, const gchar *longname, const gchar *classification,
                                          const gchar *description, const gchar *author);
#else
gboolean gst_object_replace(GstObject **oldobj, GstObject *newobj);
GstMiniObject *gst_mini_object_ref(GstMiniObject *mini_object);
void gst_mini_object_unref(GstMiniObject *mini_object);
void gst_clear_mini_object(GstMiniObject **object_ptr);
gboolean gst_mini_object_replace(GstMiniObject **olddata, GstMiniObject *newdata);
gboolean gst_mini_object_take(GstMiniObject **olddata, GstMiniObject *newdata);
GstMiniObject *gst_mini_object_steal(GstMiniObject **olddata);
void gst_mini_object_init(GstMiniObject *mini_object, guint flags, GType type, GstMiniObjectCopyFunction copy_func,
                          GstMiniObjectDisposeFunction dispose_func, GstMiniObjectFreeFunction free_func);
void gst_mini_object_weak_ref(GstMiniObject *object, GstMiniObjectNotify notify, gpointer data);
void gst_mini_object_set_qdata(GstMiniObject *object, GQuark quark, gpointer data, GDestroyNotify destroy);
GstObject *gst_pad_get_parent(GstPad *pad);
void gst_bus_set_sync_handler(GstBus *bus, GstBusSyncHandler func, gpointer user_data, GDestroyNotify notify);
void gst_pad_set_chain_function_full(GstPad *pad, GstPadChainFunction chain, gpointer user_data, GDestroyNotify notify);
void gst_pad_set_event_function_full(GstPad *pad, GstPadEventFunction event, gpointer user_data, GDestroyNotify notify);
void gst_pad_set_query_function_full(GstPad *pad, GstPadQueryFunction query, gpointer user_data, GDestroyNotify notify);
#define gst_pad_set_chain_function(p, f) gst_pad_set_chain_function_full((p), (f), NULL, NULL)
#define gst_pad_set_event_function(p, f) gst_pad_set_event_function_full((p), (f), NULL, NULL)
#define gst_pad_set_query_function(p, f) gst_pad_set_query_function_full((p), (f), NULL, NULL)
#endif
static inline GstBuffer *gst_buffer_ref(GstBuffer *object) { return (GstBuffer *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_buffer_unref(GstBuffer *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstCaps *gst_caps_ref(GstCaps *object) { return (GstCaps *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_caps_unref(GstCaps *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstEvent *gst_event_ref(GstEvent *object) { return (GstEvent *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_event_unref(GstEvent *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstMessage *gst_message_ref(GstMessage *object) { return (GstMessage *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_message_unref(GstMessage *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstQuery *gst_query_ref(GstQuery *object) { return (GstQuery *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_query_unref(GstQuery *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstSample *gst_sample_ref(GstSample *object) { return (GstSample *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_sample_unref(GstSample *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstMemory *gst_memory_ref(GstMemory *object) { return (GstMemory *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_memory_unref(GstMemory *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstContext *gst_context_ref(GstContext *object) { return (GstContext *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_context_unref(GstContext *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstTagList *gst_tag_list_ref(GstTagList *object) { return (GstTagList *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_tag_list_unref(GstTagList *object) { gst_mini_object_unref((GstMiniObject *)object); }
static inline GstBufferList *gst_buffer_list_ref(GstBufferList *object) { return (GstBufferList *)gst_mini_object_ref((GstMiniObject *)object); }
static inline void gst_buffer_list_unref(GstBufferList *object) { gst_mini_object_unref((GstMiniObject *)object); }
#define gst_caps_replace(old_p, new_p) gst_mini_object_replace((GstMiniObject **)(old_p), (GstMiniObject *)(new_p))
#define gst_buffer_replace(old_p, new_p) gst_mini_object_replace((GstMiniObject **)(old_p), (GstMiniObject *)(new_p))
#define gst_event_replace(old_p, new_p) gst_mini_object_replace((GstMiniObject **)(old_p), (GstMiniObject *)(new_p))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstElement, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstBin, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstPipeline, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstPad, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstBus, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstClock, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstObject, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstTask, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstDevice, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstBufferPool, gst_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstBuffer, gst_buffer_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstCaps, gst_caps_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstEvent, gst_event_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstMessage, gst_message_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstQuery, gst_query_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstSample, gst_sample_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstMemory, gst_memory_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstContext, gst_context_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstTagList, gst_tag_list_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GstStructure, gst_structure_free)

#endif
