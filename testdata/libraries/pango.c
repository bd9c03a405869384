/* A context whose shape renderer holds the context. */
typedef struct _GObject GObject;
void *g_object_ref(void *object);
void g_object_unref(void *object);
// SPDX-License-Identifier: MIT
typedef void *gpointer;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _cairo cairo_t;
typedef struct _PangoAttrShape PangoAttrShape;
typedef int gint;
typedef gint gboolean;
typedef void (*PangoCairoShapeRendererFunc)(cairo_t *, PangoAttrShape *, gboolean, gpointer);
typedef void (*GDestroyNotify)(gpointer);
typedef struct _PangoLayout PangoLayout;
gpointer g_object_ref(gpointer object);
void g_object_unref(gpointer object);
PangoContext *pango_font_map_create_context(PangoFontMap *fontmap);
void pango_cairo_context_set_shape_renderer(PangoContext *context, PangoCairoShapeRendererFunc func, gpointer data,
    GDestroyNotify dnotify);
PangoLayout *pango_layout_new(PangoContext *context);

static void closes(PangoFontMap *map, PangoCairoShapeRendererFunc draw) {
  PangoContext *context = pango_font_map_create_context(map);
  pango_cairo_context_set_shape_renderer(context, draw, g_object_ref(context), g_object_unref); // expect(error): callback-cycle context -> context
  g_object_unref(context);
}

static void lays_out(PangoFontMap *map, PangoCairoShapeRendererFunc draw) {
  PangoContext *context = pango_font_map_create_context(map);
  PangoLayout *layout = pango_layout_new(context); // expect-not: store-cycle
  pango_cairo_context_set_shape_renderer(context, draw, layout, 0);
  g_object_unref(layout);
  g_object_unref(context);
}

int main(void) {
  closes(0, 0);
  lays_out(0, 0);
  return 0;
}
