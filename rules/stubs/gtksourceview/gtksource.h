/* gtksourceview/gtksource.h: types and bases of GtkSourceView, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef GTK_SOURCE_H
#define GTK_SOURCE_H

#include <gtk/gtk.h>

typedef struct _GtkSourceView GtkSourceView;
typedef struct _GtkSourceViewClass GtkSourceViewClass;
typedef struct _GtkSourceViewPrivate GtkSourceViewPrivate;
typedef struct _GtkSourceBuffer GtkSourceBuffer;
typedef struct _GtkSourceBufferClass GtkSourceBufferClass;
typedef struct _GtkSourceBufferPrivate GtkSourceBufferPrivate;
typedef struct _GtkSourceMap GtkSourceMap;
typedef struct _GtkSourceMapClass GtkSourceMapClass;
typedef struct _GtkSourceMapPrivate GtkSourceMapPrivate;
typedef struct _GtkSourceLanguage GtkSourceLanguage;
typedef struct _GtkSourceLanguageClass GtkSourceLanguageClass;
typedef struct _GtkSourceLanguagePrivate GtkSourceLanguagePrivate;
typedef struct _GtkSourceLanguageManager GtkSourceLanguageManager;
typedef struct _GtkSourceLanguageManagerClass GtkSourceLanguageManagerClass;
typedef struct _GtkSourceLanguageManagerPrivate GtkSourceLanguageManagerPrivate;
typedef struct _GtkSourceStyle GtkSourceStyle;
typedef struct _GtkSourceStyleClass GtkSourceStyleClass;
typedef struct _GtkSourceStylePrivate GtkSourceStylePrivate;
typedef struct _GtkSourceStyleScheme GtkSourceStyleScheme;
typedef struct _GtkSourceStyleSchemeClass GtkSourceStyleSchemeClass;
typedef struct _GtkSourceStyleSchemePrivate GtkSourceStyleSchemePrivate;
typedef struct _GtkSourceStyleSchemeManager GtkSourceStyleSchemeManager;
typedef struct _GtkSourceStyleSchemeManagerClass GtkSourceStyleSchemeManagerClass;
typedef struct _GtkSourceStyleSchemeManagerPrivate GtkSourceStyleSchemeManagerPrivate;
typedef struct _GtkSourceMark GtkSourceMark;
typedef struct _GtkSourceMarkClass GtkSourceMarkClass;
typedef struct _GtkSourceMarkPrivate GtkSourceMarkPrivate;
typedef struct _GtkSourceMarkAttributes GtkSourceMarkAttributes;
typedef struct _GtkSourceMarkAttributesClass GtkSourceMarkAttributesClass;
typedef struct _GtkSourceMarkAttributesPrivate GtkSourceMarkAttributesPrivate;
typedef struct _GtkSourceTag GtkSourceTag;
typedef struct _GtkSourceTagClass GtkSourceTagClass;
typedef struct _GtkSourceTagPrivate GtkSourceTagPrivate;
typedef struct _GtkSourceGutter GtkSourceGutter;
typedef struct _GtkSourceGutterClass GtkSourceGutterClass;
typedef struct _GtkSourceGutterPrivate GtkSourceGutterPrivate;
typedef struct _GtkSourceGutterRenderer GtkSourceGutterRenderer;
typedef struct _GtkSourceGutterRendererClass GtkSourceGutterRendererClass;
typedef struct _GtkSourceGutterRendererPrivate GtkSourceGutterRendererPrivate;
typedef struct _GtkSourceGutterRendererText GtkSourceGutterRendererText;
typedef struct _GtkSourceGutterRendererTextClass GtkSourceGutterRendererTextClass;
typedef struct _GtkSourceGutterRendererTextPrivate GtkSourceGutterRendererTextPrivate;
typedef struct _GtkSourceGutterRendererPixbuf GtkSourceGutterRendererPixbuf;
typedef struct _GtkSourceGutterRendererPixbufClass GtkSourceGutterRendererPixbufClass;
typedef struct _GtkSourceGutterRendererPixbufPrivate GtkSourceGutterRendererPixbufPrivate;
typedef struct _GtkSourceCompletion GtkSourceCompletion;
typedef struct _GtkSourceCompletionClass GtkSourceCompletionClass;
typedef struct _GtkSourceCompletionPrivate GtkSourceCompletionPrivate;
typedef struct _GtkSourceCompletionContext GtkSourceCompletionContext;
typedef struct _GtkSourceCompletionContextClass GtkSourceCompletionContextClass;
typedef struct _GtkSourceCompletionContextPrivate GtkSourceCompletionContextPrivate;
typedef struct _GtkSourceCompletionInfo GtkSourceCompletionInfo;
typedef struct _GtkSourceCompletionInfoClass GtkSourceCompletionInfoClass;
typedef struct _GtkSourceCompletionInfoPrivate GtkSourceCompletionInfoPrivate;
typedef struct _GtkSourceCompletionItem GtkSourceCompletionItem;
typedef struct _GtkSourceCompletionItemClass GtkSourceCompletionItemClass;
typedef struct _GtkSourceCompletionItemPrivate GtkSourceCompletionItemPrivate;
typedef struct _GtkSourceCompletionWords GtkSourceCompletionWords;
typedef struct _GtkSourceCompletionWordsClass GtkSourceCompletionWordsClass;
typedef struct _GtkSourceCompletionWordsPrivate GtkSourceCompletionWordsPrivate;
typedef struct _GtkSourceFile GtkSourceFile;
typedef struct _GtkSourceFileClass GtkSourceFileClass;
typedef struct _GtkSourceFilePrivate GtkSourceFilePrivate;
typedef struct _GtkSourceFileLoader GtkSourceFileLoader;
typedef struct _GtkSourceFileLoaderClass GtkSourceFileLoaderClass;
typedef struct _GtkSourceFileLoaderPrivate GtkSourceFileLoaderPrivate;
typedef struct _GtkSourceFileSaver GtkSourceFileSaver;
typedef struct _GtkSourceFileSaverClass GtkSourceFileSaverClass;
typedef struct _GtkSourceFileSaverPrivate GtkSourceFileSaverPrivate;
typedef struct _GtkSourcePrintCompositor GtkSourcePrintCompositor;
typedef struct _GtkSourcePrintCompositorClass GtkSourcePrintCompositorClass;
typedef struct _GtkSourcePrintCompositorPrivate GtkSourcePrintCompositorPrivate;
typedef struct _GtkSourceSearchContext GtkSourceSearchContext;
typedef struct _GtkSourceSearchContextClass GtkSourceSearchContextClass;
typedef struct _GtkSourceSearchContextPrivate GtkSourceSearchContextPrivate;
typedef struct _GtkSourceSearchSettings GtkSourceSearchSettings;
typedef struct _GtkSourceSearchSettingsClass GtkSourceSearchSettingsClass;
typedef struct _GtkSourceSearchSettingsPrivate GtkSourceSearchSettingsPrivate;
typedef struct _GtkSourceSpaceDrawer GtkSourceSpaceDrawer;
typedef struct _GtkSourceSpaceDrawerClass GtkSourceSpaceDrawerClass;
typedef struct _GtkSourceSpaceDrawerPrivate GtkSourceSpaceDrawerPrivate;
typedef struct _GtkSourceCompletionProvider GtkSourceCompletionProvider;
typedef struct _GtkSourceCompletionProviderIface GtkSourceCompletionProviderIface;
typedef struct _GtkSourceCompletionProposal GtkSourceCompletionProposal;
typedef struct _GtkSourceCompletionProposalIface GtkSourceCompletionProposalIface;
typedef struct _GtkSourceUndoManager GtkSourceUndoManager;
typedef struct _GtkSourceUndoManagerIface GtkSourceUndoManagerIface;
struct _GtkSourceView {
  GtkTextView parent_instance;
  GtkSourceViewPrivate *priv;
};
struct _GtkSourceViewClass {
  GtkTextViewClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceBuffer {
  GtkTextBuffer parent_instance;
  GtkSourceBufferPrivate *priv;
};
struct _GtkSourceBufferClass {
  GtkTextBufferClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceMap {
  GtkSourceView parent_instance;
  GtkSourceMapPrivate *priv;
};
struct _GtkSourceMapClass {
  GtkSourceViewClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceLanguage {
  GObject parent_instance;
  GtkSourceLanguagePrivate *priv;
};
struct _GtkSourceLanguageClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceLanguageManager {
  GObject parent_instance;
  GtkSourceLanguageManagerPrivate *priv;
};
struct _GtkSourceLanguageManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceStyle {
  GObject parent_instance;
  GtkSourceStylePrivate *priv;
};
struct _GtkSourceStyleClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceStyleScheme {
  GObject parent_instance;
  GtkSourceStyleSchemePrivate *priv;
};
struct _GtkSourceStyleSchemeClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceStyleSchemeManager {
  GObject parent_instance;
  GtkSourceStyleSchemeManagerPrivate *priv;
};
struct _GtkSourceStyleSchemeManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceMark {
  GtkTextMark parent_instance;
  GtkSourceMarkPrivate *priv;
};
struct _GtkSourceMarkClass {
  GtkTextMarkClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceMarkAttributes {
  GObject parent_instance;
  GtkSourceMarkAttributesPrivate *priv;
};
struct _GtkSourceMarkAttributesClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceTag {
  GtkTextTag parent_instance;
  GtkSourceTagPrivate *priv;
};
struct _GtkSourceTagClass {
  GtkTextTagClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceGutter {
  GObject parent_instance;
  GtkSourceGutterPrivate *priv;
};
struct _GtkSourceGutterClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceGutterRenderer {
  GInitiallyUnowned parent_instance;
  GtkSourceGutterRendererPrivate *priv;
};
struct _GtkSourceGutterRendererClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceGutterRendererText {
  GtkSourceGutterRenderer parent_instance;
  GtkSourceGutterRendererTextPrivate *priv;
};
struct _GtkSourceGutterRendererTextClass {
  GtkSourceGutterRendererClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceGutterRendererPixbuf {
  GtkSourceGutterRenderer parent_instance;
  GtkSourceGutterRendererPixbufPrivate *priv;
};
struct _GtkSourceGutterRendererPixbufClass {
  GtkSourceGutterRendererClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletion {
  GObject parent_instance;
  GtkSourceCompletionPrivate *priv;
};
struct _GtkSourceCompletionClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletionContext {
  GInitiallyUnowned parent_instance;
  GtkSourceCompletionContextPrivate *priv;
};
struct _GtkSourceCompletionContextClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletionInfo {
  GtkWindow parent_instance;
  GtkSourceCompletionInfoPrivate *priv;
};
struct _GtkSourceCompletionInfoClass {
  GtkWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletionItem {
  GObject parent_instance;
  GtkSourceCompletionItemPrivate *priv;
};
struct _GtkSourceCompletionItemClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletionWords {
  GObject parent_instance;
  GtkSourceCompletionWordsPrivate *priv;
};
struct _GtkSourceCompletionWordsClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceFile {
  GObject parent_instance;
  GtkSourceFilePrivate *priv;
};
struct _GtkSourceFileClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceFileLoader {
  GObject parent_instance;
  GtkSourceFileLoaderPrivate *priv;
};
struct _GtkSourceFileLoaderClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceFileSaver {
  GObject parent_instance;
  GtkSourceFileSaverPrivate *priv;
};
struct _GtkSourceFileSaverClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourcePrintCompositor {
  GObject parent_instance;
  GtkSourcePrintCompositorPrivate *priv;
};
struct _GtkSourcePrintCompositorClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceSearchContext {
  GObject parent_instance;
  GtkSourceSearchContextPrivate *priv;
};
struct _GtkSourceSearchContextClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceSearchSettings {
  GObject parent_instance;
  GtkSourceSearchSettingsPrivate *priv;
};
struct _GtkSourceSearchSettingsClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceSpaceDrawer {
  GObject parent_instance;
  GtkSourceSpaceDrawerPrivate *priv;
};
struct _GtkSourceSpaceDrawerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _GtkSourceCompletionProviderIface {
  GTypeInterface g_iface;
};
struct _GtkSourceCompletionProposalIface {
  GTypeInterface g_iface;
};
struct _GtkSourceUndoManagerIface {
  GTypeInterface g_iface;
};
GType gtk_source_view_get_type(void);
#define GTK_TYPE_SOURCE_VIEW (gtk_source_view_get_type())
#define GTK_SOURCE_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_VIEW, GtkSourceView))
#define GTK_IS_SOURCE_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_VIEW))
#define GTK_SOURCE_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_VIEW, GtkSourceViewClass))
#define GTK_IS_SOURCE_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_VIEW))
#define GTK_SOURCE_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_VIEW, GtkSourceViewClass))
GType gtk_source_buffer_get_type(void);
#define GTK_TYPE_SOURCE_BUFFER (gtk_source_buffer_get_type())
#define GTK_SOURCE_BUFFER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_BUFFER, GtkSourceBuffer))
#define GTK_IS_SOURCE_BUFFER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_BUFFER))
#define GTK_SOURCE_BUFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_BUFFER, GtkSourceBufferClass))
#define GTK_IS_SOURCE_BUFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_BUFFER))
#define GTK_SOURCE_BUFFER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_BUFFER, GtkSourceBufferClass))
GType gtk_source_map_get_type(void);
#define GTK_TYPE_SOURCE_MAP (gtk_source_map_get_type())
#define GTK_SOURCE_MAP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_MAP, GtkSourceMap))
#define GTK_IS_SOURCE_MAP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_MAP))
#define GTK_SOURCE_MAP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_MAP, GtkSourceMapClass))
#define GTK_IS_SOURCE_MAP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_MAP))
#define GTK_SOURCE_MAP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_MAP, GtkSourceMapClass))
GType gtk_source_language_get_type(void);
#define GTK_TYPE_SOURCE_LANGUAGE (gtk_source_language_get_type())
#define GTK_SOURCE_LANGUAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_LANGUAGE, GtkSourceLanguage))
#define GTK_IS_SOURCE_LANGUAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_LANGUAGE))
#define GTK_SOURCE_LANGUAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_LANGUAGE, GtkSourceLanguageClass))
#define GTK_IS_SOURCE_LANGUAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_LANGUAGE))
#define GTK_SOURCE_LANGUAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_LANGUAGE, GtkSourceLanguageClass))
GType gtk_source_language_manager_get_type(void);
#define GTK_TYPE_SOURCE_LANGUAGE_MANAGER (gtk_source_language_manager_get_type())
#define GTK_SOURCE_LANGUAGE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_LANGUAGE_MANAGER, GtkSourceLanguageManager))
#define GTK_IS_SOURCE_LANGUAGE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_LANGUAGE_MANAGER))
#define GTK_SOURCE_LANGUAGE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_LANGUAGE_MANAGER, GtkSourceLanguageManagerClass))
#define GTK_IS_SOURCE_LANGUAGE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_LANGUAGE_MANAGER))
#define GTK_SOURCE_LANGUAGE_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_LANGUAGE_MANAGER, GtkSourceLanguageManagerClass))
GType gtk_source_style_get_type(void);
#define GTK_TYPE_SOURCE_STYLE (gtk_source_style_get_type())
#define GTK_SOURCE_STYLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_STYLE, GtkSourceStyle))
#define GTK_IS_SOURCE_STYLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_STYLE))
#define GTK_SOURCE_STYLE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_STYLE, GtkSourceStyleClass))
#define GTK_IS_SOURCE_STYLE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_STYLE))
#define GTK_SOURCE_STYLE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_STYLE, GtkSourceStyleClass))
GType gtk_source_style_scheme_get_type(void);
#define GTK_TYPE_SOURCE_STYLE_SCHEME (gtk_source_style_scheme_get_type())
#define GTK_SOURCE_STYLE_SCHEME(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_STYLE_SCHEME, GtkSourceStyleScheme))
#define GTK_IS_SOURCE_STYLE_SCHEME(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_STYLE_SCHEME))
#define GTK_SOURCE_STYLE_SCHEME_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_STYLE_SCHEME, GtkSourceStyleSchemeClass))
#define GTK_IS_SOURCE_STYLE_SCHEME_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_STYLE_SCHEME))
#define GTK_SOURCE_STYLE_SCHEME_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_STYLE_SCHEME, GtkSourceStyleSchemeClass))
GType gtk_source_style_scheme_manager_get_type(void);
#define GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER (gtk_source_style_scheme_manager_get_type())
#define GTK_SOURCE_STYLE_SCHEME_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER, GtkSourceStyleSchemeManager))
#define GTK_IS_SOURCE_STYLE_SCHEME_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER))
#define GTK_SOURCE_STYLE_SCHEME_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER, GtkSourceStyleSchemeManagerClass))
#define GTK_IS_SOURCE_STYLE_SCHEME_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER))
#define GTK_SOURCE_STYLE_SCHEME_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_STYLE_SCHEME_MANAGER, GtkSourceStyleSchemeManagerClass))
GType gtk_source_mark_get_type(void);
#define GTK_TYPE_SOURCE_MARK (gtk_source_mark_get_type())
#define GTK_SOURCE_MARK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_MARK, GtkSourceMark))
#define GTK_IS_SOURCE_MARK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_MARK))
#define GTK_SOURCE_MARK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_MARK, GtkSourceMarkClass))
#define GTK_IS_SOURCE_MARK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_MARK))
#define GTK_SOURCE_MARK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_MARK, GtkSourceMarkClass))
GType gtk_source_mark_attributes_get_type(void);
#define GTK_TYPE_SOURCE_MARK_ATTRIBUTES (gtk_source_mark_attributes_get_type())
#define GTK_SOURCE_MARK_ATTRIBUTES(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_MARK_ATTRIBUTES, GtkSourceMarkAttributes))
#define GTK_IS_SOURCE_MARK_ATTRIBUTES(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_MARK_ATTRIBUTES))
#define GTK_SOURCE_MARK_ATTRIBUTES_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_MARK_ATTRIBUTES, GtkSourceMarkAttributesClass))
#define GTK_IS_SOURCE_MARK_ATTRIBUTES_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_MARK_ATTRIBUTES))
#define GTK_SOURCE_MARK_ATTRIBUTES_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_MARK_ATTRIBUTES, GtkSourceMarkAttributesClass))
GType gtk_source_tag_get_type(void);
#define GTK_TYPE_SOURCE_TAG (gtk_source_tag_get_type())
#define GTK_SOURCE_TAG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_TAG, GtkSourceTag))
#define GTK_IS_SOURCE_TAG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_TAG))
#define GTK_SOURCE_TAG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_TAG, GtkSourceTagClass))
#define GTK_IS_SOURCE_TAG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_TAG))
#define GTK_SOURCE_TAG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_TAG, GtkSourceTagClass))
GType gtk_source_gutter_get_type(void);
#define GTK_TYPE_SOURCE_GUTTER (gtk_source_gutter_get_type())
#define GTK_SOURCE_GUTTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_GUTTER, GtkSourceGutter))
#define GTK_IS_SOURCE_GUTTER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_GUTTER))
#define GTK_SOURCE_GUTTER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_GUTTER, GtkSourceGutterClass))
#define GTK_IS_SOURCE_GUTTER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_GUTTER))
#define GTK_SOURCE_GUTTER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_GUTTER, GtkSourceGutterClass))
GType gtk_source_gutter_renderer_get_type(void);
#define GTK_TYPE_SOURCE_GUTTER_RENDERER (gtk_source_gutter_renderer_get_type())
#define GTK_SOURCE_GUTTER_RENDERER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_GUTTER_RENDERER, GtkSourceGutterRenderer))
#define GTK_IS_SOURCE_GUTTER_RENDERER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_GUTTER_RENDERER))
#define GTK_SOURCE_GUTTER_RENDERER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER, GtkSourceGutterRendererClass))
#define GTK_IS_SOURCE_GUTTER_RENDERER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER))
#define GTK_SOURCE_GUTTER_RENDERER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_GUTTER_RENDERER, GtkSourceGutterRendererClass))
GType gtk_source_gutter_renderer_text_get_type(void);
#define GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT (gtk_source_gutter_renderer_text_get_type())
#define GTK_SOURCE_GUTTER_RENDERER_TEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT, GtkSourceGutterRendererText))
#define GTK_IS_SOURCE_GUTTER_RENDERER_TEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT))
#define GTK_SOURCE_GUTTER_RENDERER_TEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT, GtkSourceGutterRendererTextClass))
#define GTK_IS_SOURCE_GUTTER_RENDERER_TEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT))
#define GTK_SOURCE_GUTTER_RENDERER_TEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_TEXT, GtkSourceGutterRendererTextClass))
GType gtk_source_gutter_renderer_pixbuf_get_type(void);
#define GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF (gtk_source_gutter_renderer_pixbuf_get_type())
#define GTK_SOURCE_GUTTER_RENDERER_PIXBUF(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF, GtkSourceGutterRendererPixbuf))
#define GTK_IS_SOURCE_GUTTER_RENDERER_PIXBUF(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF))
#define GTK_SOURCE_GUTTER_RENDERER_PIXBUF_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF, GtkSourceGutterRendererPixbufClass))
#define GTK_IS_SOURCE_GUTTER_RENDERER_PIXBUF_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF))
#define GTK_SOURCE_GUTTER_RENDERER_PIXBUF_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_GUTTER_RENDERER_PIXBUF, GtkSourceGutterRendererPixbufClass))
GType gtk_source_completion_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION (gtk_source_completion_get_type())
#define GTK_SOURCE_COMPLETION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION, GtkSourceCompletion))
#define GTK_IS_SOURCE_COMPLETION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION))
#define GTK_SOURCE_COMPLETION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_COMPLETION, GtkSourceCompletionClass))
#define GTK_IS_SOURCE_COMPLETION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_COMPLETION))
#define GTK_SOURCE_COMPLETION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_COMPLETION, GtkSourceCompletionClass))
GType gtk_source_completion_context_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_CONTEXT (gtk_source_completion_context_get_type())
#define GTK_SOURCE_COMPLETION_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_CONTEXT, GtkSourceCompletionContext))
#define GTK_IS_SOURCE_COMPLETION_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_CONTEXT))
#define GTK_SOURCE_COMPLETION_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_COMPLETION_CONTEXT, GtkSourceCompletionContextClass))
#define GTK_IS_SOURCE_COMPLETION_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_COMPLETION_CONTEXT))
#define GTK_SOURCE_COMPLETION_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_COMPLETION_CONTEXT, GtkSourceCompletionContextClass))
GType gtk_source_completion_info_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_INFO (gtk_source_completion_info_get_type())
#define GTK_SOURCE_COMPLETION_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_INFO, GtkSourceCompletionInfo))
#define GTK_IS_SOURCE_COMPLETION_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_INFO))
#define GTK_SOURCE_COMPLETION_INFO_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_COMPLETION_INFO, GtkSourceCompletionInfoClass))
#define GTK_IS_SOURCE_COMPLETION_INFO_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_COMPLETION_INFO))
#define GTK_SOURCE_COMPLETION_INFO_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_COMPLETION_INFO, GtkSourceCompletionInfoClass))
GType gtk_source_completion_item_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_ITEM (gtk_source_completion_item_get_type())
#define GTK_SOURCE_COMPLETION_ITEM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_ITEM, GtkSourceCompletionItem))
#define GTK_IS_SOURCE_COMPLETION_ITEM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_ITEM))
#define GTK_SOURCE_COMPLETION_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_COMPLETION_ITEM, GtkSourceCompletionItemClass))
#define GTK_IS_SOURCE_COMPLETION_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_COMPLETION_ITEM))
#define GTK_SOURCE_COMPLETION_ITEM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_COMPLETION_ITEM, GtkSourceCompletionItemClass))
GType gtk_source_completion_words_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_WORDS (gtk_source_completion_words_get_type())
#define GTK_SOURCE_COMPLETION_WORDS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_WORDS, GtkSourceCompletionWords))
#define GTK_IS_SOURCE_COMPLETION_WORDS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_WORDS))
#define GTK_SOURCE_COMPLETION_WORDS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_COMPLETION_WORDS, GtkSourceCompletionWordsClass))
#define GTK_IS_SOURCE_COMPLETION_WORDS_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_COMPLETION_WORDS))
#define GTK_SOURCE_COMPLETION_WORDS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_COMPLETION_WORDS, GtkSourceCompletionWordsClass))
GType gtk_source_file_get_type(void);
#define GTK_TYPE_SOURCE_FILE (gtk_source_file_get_type())
#define GTK_SOURCE_FILE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_FILE, GtkSourceFile))
#define GTK_IS_SOURCE_FILE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_FILE))
#define GTK_SOURCE_FILE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_FILE, GtkSourceFileClass))
#define GTK_IS_SOURCE_FILE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_FILE))
#define GTK_SOURCE_FILE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_FILE, GtkSourceFileClass))
GType gtk_source_file_loader_get_type(void);
#define GTK_TYPE_SOURCE_FILE_LOADER (gtk_source_file_loader_get_type())
#define GTK_SOURCE_FILE_LOADER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_FILE_LOADER, GtkSourceFileLoader))
#define GTK_IS_SOURCE_FILE_LOADER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_FILE_LOADER))
#define GTK_SOURCE_FILE_LOADER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_FILE_LOADER, GtkSourceFileLoaderClass))
#define GTK_IS_SOURCE_FILE_LOADER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_FILE_LOADER))
#define GTK_SOURCE_FILE_LOADER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_FILE_LOADER, GtkSourceFileLoaderClass))
GType gtk_source_file_saver_get_type(void);
#define GTK_TYPE_SOURCE_FILE_SAVER (gtk_source_file_saver_get_type())
#define GTK_SOURCE_FILE_SAVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_FILE_SAVER, GtkSourceFileSaver))
#define GTK_IS_SOURCE_FILE_SAVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_FILE_SAVER))
#define GTK_SOURCE_FILE_SAVER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_FILE_SAVER, GtkSourceFileSaverClass))
#define GTK_IS_SOURCE_FILE_SAVER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_FILE_SAVER))
#define GTK_SOURCE_FILE_SAVER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_FILE_SAVER, GtkSourceFileSaverClass))
GType gtk_source_print_compositor_get_type(void);
#define GTK_TYPE_SOURCE_PRINT_COMPOSITOR (gtk_source_print_compositor_get_type())
#define GTK_SOURCE_PRINT_COMPOSITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_PRINT_COMPOSITOR, GtkSourcePrintCompositor))
#define GTK_IS_SOURCE_PRINT_COMPOSITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_PRINT_COMPOSITOR))
#define GTK_SOURCE_PRINT_COMPOSITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_PRINT_COMPOSITOR, GtkSourcePrintCompositorClass))
#define GTK_IS_SOURCE_PRINT_COMPOSITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_PRINT_COMPOSITOR))
#define GTK_SOURCE_PRINT_COMPOSITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_PRINT_COMPOSITOR, GtkSourcePrintCompositorClass))
GType gtk_source_search_context_get_type(void);
#define GTK_TYPE_SOURCE_SEARCH_CONTEXT (gtk_source_search_context_get_type())
#define GTK_SOURCE_SEARCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_SEARCH_CONTEXT, GtkSourceSearchContext))
#define GTK_IS_SOURCE_SEARCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_SEARCH_CONTEXT))
#define GTK_SOURCE_SEARCH_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_SEARCH_CONTEXT, GtkSourceSearchContextClass))
#define GTK_IS_SOURCE_SEARCH_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_SEARCH_CONTEXT))
#define GTK_SOURCE_SEARCH_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_SEARCH_CONTEXT, GtkSourceSearchContextClass))
GType gtk_source_search_settings_get_type(void);
#define GTK_TYPE_SOURCE_SEARCH_SETTINGS (gtk_source_search_settings_get_type())
#define GTK_SOURCE_SEARCH_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_SEARCH_SETTINGS, GtkSourceSearchSettings))
#define GTK_IS_SOURCE_SEARCH_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_SEARCH_SETTINGS))
#define GTK_SOURCE_SEARCH_SETTINGS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_SEARCH_SETTINGS, GtkSourceSearchSettingsClass))
#define GTK_IS_SOURCE_SEARCH_SETTINGS_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_SEARCH_SETTINGS))
#define GTK_SOURCE_SEARCH_SETTINGS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_SEARCH_SETTINGS, GtkSourceSearchSettingsClass))
GType gtk_source_space_drawer_get_type(void);
#define GTK_TYPE_SOURCE_SPACE_DRAWER (gtk_source_space_drawer_get_type())
#define GTK_SOURCE_SPACE_DRAWER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_SPACE_DRAWER, GtkSourceSpaceDrawer))
#define GTK_IS_SOURCE_SPACE_DRAWER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_SPACE_DRAWER))
#define GTK_SOURCE_SPACE_DRAWER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GTK_TYPE_SOURCE_SPACE_DRAWER, GtkSourceSpaceDrawerClass))
#define GTK_IS_SOURCE_SPACE_DRAWER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GTK_TYPE_SOURCE_SPACE_DRAWER))
#define GTK_SOURCE_SPACE_DRAWER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GTK_TYPE_SOURCE_SPACE_DRAWER, GtkSourceSpaceDrawerClass))
GType gtk_source_completion_provider_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_PROVIDER (gtk_source_completion_provider_get_type())
#define GTK_SOURCE_COMPLETION_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_PROVIDER, GtkSourceCompletionProvider))
#define GTK_IS_SOURCE_COMPLETION_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_PROVIDER))
#define GTK_SOURCE_COMPLETION_PROVIDER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GTK_TYPE_SOURCE_COMPLETION_PROVIDER, GtkSourceCompletionProviderIface))
GType gtk_source_completion_proposal_get_type(void);
#define GTK_TYPE_SOURCE_COMPLETION_PROPOSAL (gtk_source_completion_proposal_get_type())
#define GTK_SOURCE_COMPLETION_PROPOSAL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_COMPLETION_PROPOSAL, GtkSourceCompletionProposal))
#define GTK_IS_SOURCE_COMPLETION_PROPOSAL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_COMPLETION_PROPOSAL))
#define GTK_SOURCE_COMPLETION_PROPOSAL_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GTK_TYPE_SOURCE_COMPLETION_PROPOSAL, GtkSourceCompletionProposalIface))
GType gtk_source_undo_manager_get_type(void);
#define GTK_TYPE_SOURCE_UNDO_MANAGER (gtk_source_undo_manager_get_type())
#define GTK_SOURCE_UNDO_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GTK_TYPE_SOURCE_UNDO_MANAGER, GtkSourceUndoManager))
#define GTK_IS_SOURCE_UNDO_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GTK_TYPE_SOURCE_UNDO_MANAGER))
#define GTK_SOURCE_UNDO_MANAGER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GTK_TYPE_SOURCE_UNDO_MANAGER, GtkSourceUndoManagerIface))
GtkWidget *gtk_source_view_new(void);
GtkSourceCompletion *gtk_source_view_get_completion(GtkSourceView *view);
GtkSourceGutter *gtk_source_view_get_gutter(GtkSourceView *view, GtkTextWindowType window_type);
GtkSourceBuffer *gtk_source_buffer_new(GtkTextTagTable *table);
GtkSourceLanguage *gtk_source_buffer_get_language(GtkSourceBuffer *buffer);
GtkSourceStyleScheme *gtk_source_buffer_get_style_scheme(GtkSourceBuffer *buffer);
GtkSourceLanguageManager *gtk_source_language_manager_get_default(void);
GtkSourceLanguage *gtk_source_language_manager_get_language(GtkSourceLanguageManager *lm, const gchar *id);
GtkSourceStyleSchemeManager *gtk_source_style_scheme_manager_get_default(void);
GtkSourceStyleScheme *gtk_source_style_scheme_manager_get_scheme(GtkSourceStyleSchemeManager *manager, const gchar
  *scheme_id);
GtkSourceStyle *gtk_source_style_scheme_get_style(GtkSourceStyleScheme *scheme, const gchar *style_id);
GtkSourceFile *gtk_source_file_new(void);
GtkSourceFileLoader *gtk_source_file_loader_new(GtkSourceBuffer *buffer, GtkSourceFile *file);
GtkSourceFileSaver *gtk_source_file_saver_new(GtkSourceBuffer *buffer, GtkSourceFile *file);
GtkSourceSearchSettings *gtk_source_search_settings_new(void);
GtkSourceSearchContext *gtk_source_search_context_new(GtkSourceBuffer *buffer, GtkSourceSearchSettings *settings);
GtkSourceView *gtk_source_gutter_renderer_get_view(GtkSourceGutterRenderer *renderer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceBuffer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceMap, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceLanguage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceLanguageManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceStyle, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceStyleScheme, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceStyleSchemeManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceMark, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceMarkAttributes, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceTag, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceGutter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceGutterRenderer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceGutterRendererText, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceGutterRendererPixbuf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceCompletion, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceCompletionContext, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceCompletionInfo, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceCompletionItem, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceCompletionWords, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceFile, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceFileLoader, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceFileSaver, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourcePrintCompositor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceSearchContext, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceSearchSettings, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GtkSourceSpaceDrawer, g_object_unref)

#endif
