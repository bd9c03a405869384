/* gdk-pixbuf/gdk-pixbuf.h: declarations of GdkPixbuf, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef GDK_PIXBUF_H
#define GDK_PIXBUF_H

#include "../gio/gio.h"

typedef struct _GdkPixbuf GdkPixbuf;
GType gdk_pixbuf_get_type(void);
#define GDK_TYPE_PIXBUF (gdk_pixbuf_get_type())
#define GDK_PIXBUF(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PIXBUF, GdkPixbuf))
#define GDK_IS_PIXBUF(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PIXBUF))
typedef struct _GdkPixbufAnimation GdkPixbufAnimation;
GType gdk_pixbuf_animation_get_type(void);
#define GDK_TYPE_PIXBUF_ANIMATION (gdk_pixbuf_animation_get_type())
#define GDK_PIXBUF_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PIXBUF_ANIMATION, GdkPixbufAnimation))
#define GDK_IS_PIXBUF_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PIXBUF_ANIMATION))
typedef struct _GdkPixbufAnimationIter GdkPixbufAnimationIter;
GType gdk_pixbuf_animation_iter_get_type(void);
#define GDK_TYPE_PIXBUF_ANIMATION_ITER (gdk_pixbuf_animation_iter_get_type())
#define GDK_PIXBUF_ANIMATION_ITER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PIXBUF_ANIMATION_ITER, GdkPixbufAnimationIter))
#define GDK_IS_PIXBUF_ANIMATION_ITER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PIXBUF_ANIMATION_ITER))
typedef struct _GdkPixbufSimpleAnim GdkPixbufSimpleAnim;
GType gdk_pixbuf_simple_anim_get_type(void);
#define GDK_TYPE_PIXBUF_SIMPLE_ANIM (gdk_pixbuf_simple_anim_get_type())
#define GDK_PIXBUF_SIMPLE_ANIM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PIXBUF_SIMPLE_ANIM, GdkPixbufSimpleAnim))
#define GDK_IS_PIXBUF_SIMPLE_ANIM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PIXBUF_SIMPLE_ANIM))
typedef struct _GdkPixbufLoader GdkPixbufLoader;
typedef struct _GdkPixbufLoaderClass GdkPixbufLoaderClass;
typedef struct _GdkPixbufFormat GdkPixbufFormat;
struct _GdkPixbufLoader {
  GObject parent_instance;
  gpointer priv;
};
struct _GdkPixbufLoaderClass {
  GObjectClass parent_class;
  void (*size_prepared)(GdkPixbufLoader *loader, int width, int height);
  void (*area_prepared)(GdkPixbufLoader *loader);
  void (*area_updated)(GdkPixbufLoader *loader, int x, int y, int width, int height);
  void (*closed)(GdkPixbufLoader *loader);
};
GType gdk_pixbuf_loader_get_type(void);
#define GDK_TYPE_PIXBUF_LOADER (gdk_pixbuf_loader_get_type())
#define GDK_PIXBUF_LOADER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PIXBUF_LOADER, GdkPixbufLoader))
#define GDK_IS_PIXBUF_LOADER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PIXBUF_LOADER))
#define GDK_PIXBUF_LOADER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_PIXBUF_LOADER, GdkPixbufLoaderClass))
#define GDK_IS_PIXBUF_LOADER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_PIXBUF_LOADER))
#define GDK_PIXBUF_LOADER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_PIXBUF_LOADER, GdkPixbufLoaderClass))
typedef enum { GDK_COLORSPACE_RGB } GdkColorspace;
typedef enum { GDK_INTERP_NEAREST, GDK_INTERP_TILES, GDK_INTERP_BILINEAR, GDK_INTERP_HYPER } GdkInterpType;
typedef enum { GDK_PIXBUF_ROTATE_NONE = 0, GDK_PIXBUF_ROTATE_COUNTERCLOCKWISE = 90, GDK_PIXBUF_ROTATE_UPSIDEDOWN =
  180, GDK_PIXBUF_ROTATE_CLOCKWISE = 270 } GdkPixbufRotation;
typedef void (*GdkPixbufDestroyNotify)(guchar *pixels, gpointer data);
#define GDK_PIXBUF_ERROR (gdk_pixbuf_error_quark())
GQuark gdk_pixbuf_error_quark(void);
GdkPixbuf *gdk_pixbuf_new(GdkColorspace colorspace, gboolean has_alpha, int bits_per_sample, int width, int height);
GdkPixbuf *gdk_pixbuf_copy(const GdkPixbuf *pixbuf);
GdkPixbuf *gdk_pixbuf_ref(GdkPixbuf *pixbuf);
void gdk_pixbuf_unref(GdkPixbuf *pixbuf);
GdkPixbuf *gdk_pixbuf_new_subpixbuf(GdkPixbuf *src_pixbuf, int src_x, int src_y, int width, int height);
GdkPixbuf *gdk_pixbuf_new_from_file(const char *filename, GError **error);
GdkPixbuf *gdk_pixbuf_new_from_file_at_size(const char *filename, int width, int height, GError **error);
GdkPixbuf *gdk_pixbuf_new_from_file_at_scale(const char *filename, int width, int height, gboolean
  preserve_aspect_ratio, GError **error);
GdkPixbuf *gdk_pixbuf_new_from_resource(const char *resource_path, GError **error);
GdkPixbuf *gdk_pixbuf_new_from_xpm_data(const char **data);
GdkPixbuf *gdk_pixbuf_new_from_data(const guchar *data, GdkColorspace colorspace, gboolean has_alpha, int
  bits_per_sample, int width, int height, int rowstride, GdkPixbufDestroyNotify destroy_fn, gpointer destroy_fn_data);
GdkPixbuf *gdk_pixbuf_new_from_stream(GInputStream *stream, GCancellable *cancellable, GError **error);
void gdk_pixbuf_new_from_stream_async(GInputStream *stream, GCancellable *cancellable, GAsyncReadyCallback callback,
  gpointer user_data);
GdkPixbuf *gdk_pixbuf_new_from_stream_finish(GAsyncResult *async_result, GError **error);
GdkPixbuf *gdk_pixbuf_new_from_stream_at_scale(GInputStream *stream, gint width, gint height, gboolean
  preserve_aspect_ratio, GCancellable *cancellable, GError **error);
GdkPixbuf *gdk_pixbuf_scale_simple(const GdkPixbuf *src, int dest_width, int dest_height, GdkInterpType interp_type);
GdkPixbuf *gdk_pixbuf_rotate_simple(const GdkPixbuf *src, GdkPixbufRotation angle);
GdkPixbuf *gdk_pixbuf_flip(const GdkPixbuf *src, gboolean horizontal);
GdkPixbuf *gdk_pixbuf_add_alpha(const GdkPixbuf *pixbuf, gboolean substitute_color, guchar r, guchar g, guchar b);
GdkPixbuf *gdk_pixbuf_apply_embedded_orientation(GdkPixbuf *src);
int gdk_pixbuf_get_width(const GdkPixbuf *pixbuf);
int gdk_pixbuf_get_height(const GdkPixbuf *pixbuf);
guchar *gdk_pixbuf_get_pixels(const GdkPixbuf *pixbuf);
const gchar *gdk_pixbuf_get_option(GdkPixbuf *pixbuf, const gchar *key);
GSList *gdk_pixbuf_get_formats(void);
GdkPixbufFormat *gdk_pixbuf_get_file_info(const gchar *filename, gint *width, gint *height);
gchar **gdk_pixbuf_format_get_mime_types(GdkPixbufFormat *format);
gchar **gdk_pixbuf_format_get_extensions(GdkPixbufFormat *format);
gchar *gdk_pixbuf_format_get_name(GdkPixbufFormat *format);
GdkPixbufLoader *gdk_pixbuf_loader_new(void);
GdkPixbufLoader *gdk_pixbuf_loader_new_with_mime_type(const char *mime_type, GError **error);
GdkPixbuf *gdk_pixbuf_loader_get_pixbuf(GdkPixbufLoader *loader);
GdkPixbufAnimation *gdk_pixbuf_loader_get_animation(GdkPixbufLoader *loader);
GdkPixbufFormat *gdk_pixbuf_loader_get_format(GdkPixbufLoader *loader);
GdkPixbuf *gdk_pixbuf_animation_get_static_image(GdkPixbufAnimation *animation);
GdkPixbuf *gdk_pixbuf_animation_iter_get_pixbuf(GdkPixbufAnimationIter *iter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkPixbuf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkPixbufLoader, g_object_unref)

#endif
