/* gst/interfaces/propertyprobe.h: interfaces of GStreamer 0.10, used where their own headers are missing.
 * SPDX-License-Identifier: MIT */
#ifndef __GST_INTERFACES_H__
#define __GST_INTERFACES_H__

#include <gst/gst.h>

typedef struct _GstPropertyProbe GstPropertyProbe;
typedef struct _GstPropertyProbeInterface GstPropertyProbeInterface;
typedef struct _GstMixer GstMixer;
typedef struct _GstMixerClass GstMixerClass;
typedef struct _GstImplementsInterface GstImplementsInterface;
typedef struct _GstImplementsInterfaceClass GstImplementsInterfaceClass;
typedef struct _GstStreamVolume GstStreamVolume;
typedef struct _GstStreamVolumeInterface GstStreamVolumeInterface;
typedef struct _GstMixerTrack GstMixerTrack;
typedef struct _GstMixerTrackClass GstMixerTrackClass;
typedef enum { GST_MIXER_HARDWARE, GST_MIXER_SOFTWARE } GstMixerType;
typedef enum { GST_MIXER_TRACK_INPUT = 1, GST_MIXER_TRACK_OUTPUT = 2, GST_MIXER_TRACK_MUTE = 4, GST_MIXER_TRACK_RECORD
  = 8, GST_MIXER_TRACK_MASTER = 16, GST_MIXER_TRACK_SOFTWARE = 32 } GstMixerTrackFlags;
struct _GstPropertyProbeInterface {
  GTypeInterface klass;
  void (*probe_needed)(GstPropertyProbe *probe, const GParamSpec *pspec);
  const GList *(*get_properties)(GstPropertyProbe *probe);
  gboolean (*needs_probe)(GstPropertyProbe *probe, guint prop_id, const GParamSpec *pspec);
  void (*probe_property)(GstPropertyProbe *probe, guint prop_id, const GParamSpec *pspec);
  GValueArray *(*get_values)(GstPropertyProbe *probe, guint prop_id, const GParamSpec *pspec);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstMixerClass {
  GTypeInterface klass;
  GstMixerType mixer_type;
  const GList *(*list_tracks)(GstMixer *mixer);
  void (*set_volume)(GstMixer *mixer, GstMixerTrack *track, gint *volumes);
  void (*get_volume)(GstMixer *mixer, GstMixerTrack *track, gint *volumes);
  void (*set_mute)(GstMixer *mixer, GstMixerTrack *track, gboolean mute);
  void (*set_record)(GstMixer *mixer, GstMixerTrack *track, gboolean record);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstImplementsInterfaceClass {
  GTypeInterface parent;
  gboolean (*supported)(GstImplementsInterface *iface, GType iface_type);
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstMixerTrack {
  GObject parent;
  gchar *label;
  GstMixerTrackFlags flags;
  gint num_channels;
  gint min_volume;
  gint max_volume;
  gpointer _gst_reserved[GST_PADDING];
};
struct _GstMixerTrackClass {
  GObjectClass parent_class;
  gpointer _gst_reserved[GST_PADDING];
};
GType gst_mixer_track_get_type(void);
#define GST_TYPE_MIXER_TRACK (gst_mixer_track_get_type())
#define GST_MIXER_TRACK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_MIXER_TRACK, GstMixerTrack))
#define GST_IS_MIXER_TRACK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GST_TYPE_MIXER_TRACK))
#define GST_MIXER_TRACK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GST_TYPE_MIXER_TRACK, GstMixerTrackClass))
#define GST_IS_MIXER_TRACK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GST_TYPE_MIXER_TRACK))
#define GST_MIXER_TRACK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GST_TYPE_MIXER_TRACK, GstMixerTrackClass))
GType gst_property_probe_get_type(void);
#define GST_TYPE_PROPERTY_PROBE (gst_property_probe_get_type())
#define GST_PROPERTY_PROBE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_PROPERTY_PROBE, GstPropertyProbe))
GType gst_mixer_get_type(void);
#define GST_TYPE_MIXER (gst_mixer_get_type())
#define GST_MIXER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_MIXER, GstMixer))
GType gst_implements_interface_get_type(void);
#define GST_TYPE_IMPLEMENTS_INTERFACE (gst_implements_interface_get_type())
#define GST_IMPLEMENTS_INTERFACE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_IMPLEMENTS_INTERFACE, GstImplementsInterface))
GType gst_stream_volume_get_type(void);
#define GST_TYPE_STREAM_VOLUME (gst_stream_volume_get_type())
#define GST_STREAM_VOLUME(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GST_TYPE_STREAM_VOLUME, GstStreamVolume))

#endif
