/* pango/pango.h: declarations of Pango, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __PANGO_H__
#define __PANGO_H__

#include "../glib-object.h"

typedef struct _PangoAttribute PangoAttribute;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttrIterator PangoAttrIterator;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontMetrics PangoFontMetrics;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoLayoutIter PangoLayoutIter;
typedef struct _PangoTabArray PangoTabArray;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoGlyphString PangoGlyphString;
typedef struct _PangoItem PangoItem;
typedef struct _PangoMatrix PangoMatrix;
typedef struct _PangoContext PangoContext;
GType pango_context_get_type(void);
#define PANGO_TYPE_CONTEXT (pango_context_get_type())
#define PANGO_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_CONTEXT, PangoContext))
#define PANGO_IS_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_CONTEXT))
typedef struct _PangoLayout PangoLayout;
GType pango_layout_get_type(void);
#define PANGO_TYPE_LAYOUT (pango_layout_get_type())
#define PANGO_LAYOUT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_LAYOUT, PangoLayout))
#define PANGO_IS_LAYOUT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_LAYOUT))
typedef struct _PangoFont PangoFont;
GType pango_font_get_type(void);
#define PANGO_TYPE_FONT (pango_font_get_type())
#define PANGO_FONT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_FONT, PangoFont))
#define PANGO_IS_FONT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_FONT))
typedef struct _PangoFontMap PangoFontMap;
GType pango_font_map_get_type(void);
#define PANGO_TYPE_FONT_MAP (pango_font_map_get_type())
#define PANGO_FONT_MAP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_FONT_MAP, PangoFontMap))
#define PANGO_IS_FONT_MAP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_FONT_MAP))
typedef struct _PangoFontset PangoFontset;
GType pango_fontset_get_type(void);
#define PANGO_TYPE_FONTSET (pango_fontset_get_type())
#define PANGO_FONTSET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_FONTSET, PangoFontset))
#define PANGO_IS_FONTSET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_FONTSET))
typedef struct _PangoFontFamily PangoFontFamily;
GType pango_font_family_get_type(void);
#define PANGO_TYPE_FONT_FAMILY (pango_font_family_get_type())
#define PANGO_FONT_FAMILY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_FONT_FAMILY, PangoFontFamily))
#define PANGO_IS_FONT_FAMILY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_FONT_FAMILY))
typedef struct _PangoFontFace PangoFontFace;
GType pango_font_face_get_type(void);
#define PANGO_TYPE_FONT_FACE (pango_font_face_get_type())
#define PANGO_FONT_FACE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_FONT_FACE, PangoFontFace))
#define PANGO_IS_FONT_FACE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_FONT_FACE))
typedef struct _PangoRenderer PangoRenderer;
GType pango_renderer_get_type(void);
#define PANGO_TYPE_RENDERER (pango_renderer_get_type())
#define PANGO_RENDERER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), PANGO_TYPE_RENDERER, PangoRenderer))
#define PANGO_IS_RENDERER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), PANGO_TYPE_RENDERER))
typedef struct {
  int x, y, width, height;
} PangoRectangle;
typedef struct {
  guint16 red, green, blue;
} PangoColor;
#define PANGO_SCALE 1024
#define PANGO_PIXELS(d) (((int)(d) + 512) >> 10)
typedef enum { PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT } PangoAlignment;
typedef enum { PANGO_ELLIPSIZE_NONE, PANGO_ELLIPSIZE_START, PANGO_ELLIPSIZE_MIDDLE, PANGO_ELLIPSIZE_END }
  PangoEllipsizeMode;
typedef enum { PANGO_WRAP_WORD, PANGO_WRAP_CHAR, PANGO_WRAP_WORD_CHAR } PangoWrapMode;
typedef enum { PANGO_STYLE_NORMAL, PANGO_STYLE_OBLIQUE, PANGO_STYLE_ITALIC } PangoStyle;
typedef enum { PANGO_WEIGHT_THIN = 100, PANGO_WEIGHT_ULTRALIGHT = 200, PANGO_WEIGHT_LIGHT = 300, PANGO_WEIGHT_BOOK =
  380, PANGO_WEIGHT_NORMAL = 400, PANGO_WEIGHT_MEDIUM = 500, PANGO_WEIGHT_SEMIBOLD = 600, PANGO_WEIGHT_BOLD = 700,
  PANGO_WEIGHT_ULTRABOLD = 800, PANGO_WEIGHT_HEAVY = 900 } PangoWeight;
typedef enum { PANGO_UNDERLINE_NONE, PANGO_UNDERLINE_SINGLE, PANGO_UNDERLINE_DOUBLE, PANGO_UNDERLINE_LOW,
  PANGO_UNDERLINE_ERROR } PangoUnderline;
typedef enum { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL, PANGO_DIRECTION_TTB_LTR, PANGO_DIRECTION_TTB_RTL,
  PANGO_DIRECTION_WEAK_LTR, PANGO_DIRECTION_WEAK_RTL, PANGO_DIRECTION_NEUTRAL } PangoDirection;
PangoAttrList *pango_attr_list_new(void);
PangoAttrList *pango_attr_list_ref(PangoAttrList *list);
PangoAttrList *pango_attr_list_copy(PangoAttrList *list);
void pango_attr_list_unref(PangoAttrList *list);
void pango_attr_list_insert(PangoAttrList *list, PangoAttribute *attr);
PangoAttribute *pango_attr_weight_new(PangoWeight weight);
PangoAttribute *pango_attr_scale_new(double scale_factor);
PangoAttribute *pango_attr_style_new(PangoStyle style);
PangoAttribute *pango_attr_underline_new(PangoUnderline underline);
PangoAttribute *pango_attr_foreground_new(guint16 red, guint16 green, guint16 blue);
PangoLayout *pango_layout_new(PangoContext *context);
PangoLayout *pango_layout_copy(PangoLayout *src);
PangoContext *pango_layout_get_context(PangoLayout *layout);
void pango_layout_set_text(PangoLayout *layout, const char *text, int length);
void pango_layout_set_markup(PangoLayout *layout, const char *markup, int length);
void pango_layout_set_attributes(PangoLayout *layout, PangoAttrList *attrs);
PangoLayoutLine *pango_layout_get_line_readonly(PangoLayout *layout, int line);
PangoLayoutIter *pango_layout_get_iter(PangoLayout *layout);
PangoFontDescription *pango_font_description_new(void);
PangoFontDescription *pango_font_description_copy(const PangoFontDescription *desc);
PangoFontDescription *pango_font_description_from_string(const char *str);
void pango_font_description_free(PangoFontDescription *desc);
PangoFontDescription *pango_context_get_font_description(PangoContext *context);
PangoFontMetrics *pango_context_get_metrics(PangoContext *context, const PangoFontDescription *desc, PangoLanguage
  *language);
PangoTabArray *pango_tab_array_new(gint initial_size, gboolean positions_in_pixels);
GType pango_font_description_get_type(void);
GType pango_attr_list_get_type(void);
#define PANGO_TYPE_FONT_DESCRIPTION (pango_font_description_get_type())
#define PANGO_TYPE_ATTR_LIST (pango_attr_list_get_type())
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PangoAttrList, pango_attr_list_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PangoFontDescription, pango_font_description_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PangoLayout, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PangoContext, g_object_unref)

#endif
