/* pango.h: Pango: contexts, layouts, fonts, attributes
 * SPDX-License-Identifier: MIT
 *
 * Checked: Pango 1.50.12, pango/pango-layout.h, pango-context.h, pango-attributes.h, pango-fontmap.h
 * Covers: attribute lists and other boxed counts, what layouts and contexts hold, getters
 * Gaps: a font map's contexts are reached weakly */
#include "cyclecheck.h"

typedef struct _PangoAttrList PangoAttrList CYC_REFCOUNTED(pango_attr_list_ref, pango_attr_list_unref) CYC_ATOMIC;
typedef struct _PangoLayoutLine PangoLayoutLine CYC_REFCOUNTED(pango_layout_line_ref, pango_layout_line_unref);
typedef struct _PangoLayout PangoLayout CYC_BASE(GObject);
typedef struct _PangoContext PangoContext CYC_BASE(GObject);
typedef struct _PangoFontMap PangoFontMap CYC_BASE(GObject);
typedef struct _PangoFont PangoFont CYC_BASE(GObject);
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _cairo cairo_t;
typedef struct _PangoAttrShape PangoAttrShape;
typedef int gint;
typedef gint gboolean;
typedef void *gpointer;
typedef void (*PangoCairoShapeRendererFunc)(cairo_t *, PangoAttrShape *, gboolean, gpointer);
typedef void (*GDestroyNotify)(gpointer);

PangoAttrList *pango_attr_list_ref(PangoAttrList *list CYC_RETAIN) CYC_RETURNS(0);
void pango_attr_list_unref(PangoAttrList *list CYC_RELEASE);
PangoAttrList *pango_attr_list_new(void) CYC_NEW CYC_FRESH;
PangoLayoutLine *pango_layout_line_ref(PangoLayoutLine *line CYC_RETAIN) CYC_RETURNS(0);
void pango_layout_line_unref(PangoLayoutLine *line CYC_RELEASE);
PangoLayout *pango_layout_new(PangoContext *context CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PangoLayout *pango_layout_copy(PangoLayout *src) CYC_NEW CYC_FRESH;
PangoContext *pango_layout_get_context(PangoLayout *layout) CYC_BORROWED;
void pango_layout_set_attributes(PangoLayout *layout CYC_HOLDER, PangoAttrList *attrs CYC_HELD) CYC_KEYED;
PangoAttrList *pango_layout_get_attributes(PangoLayout *layout) CYC_BORROWED;
PangoContext *pango_font_map_create_context(PangoFontMap *fontmap CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PangoContext *pango_context_new(void) CYC_NEW CYC_FRESH;
void pango_context_set_font_map(PangoContext *context CYC_HOLDER, PangoFontMap *font_map CYC_HELD) CYC_KEYED;
PangoFontMap *pango_context_get_font_map(PangoContext *context) CYC_BORROWED;
PangoFont *pango_context_load_font(PangoContext *context, const PangoFontDescription *desc) CYC_NEW;
PangoFont *pango_font_map_load_font(PangoFontMap *fontmap, PangoContext *context, const PangoFontDescription *desc)
    CYC_NEW;
PangoContext *pango_cairo_create_context(cairo_t *cr) CYC_NEW CYC_FRESH;
PangoLayout *pango_cairo_create_layout(cairo_t *cr) CYC_NEW CYC_FRESH;
PangoFontMap *pango_cairo_font_map_new(void) CYC_NEW CYC_FRESH;
PangoFontMap *pango_cairo_font_map_get_default(void) CYC_BORROWED;
void pango_cairo_context_set_shape_renderer(PangoContext *context CYC_HOLDER,
    PangoCairoShapeRendererFunc func CYC_CALLBACK, gpointer data CYC_USER_DATA,
    GDestroyNotify dnotify CYC_DESTROY_NOTIFY);
