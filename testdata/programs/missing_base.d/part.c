// The header that declares the base class is missing, so both records have no layout: their slots are told apart by name.
// exit: 1
#include "not-installed/base.h"
#include <glib-object.h>

typedef struct _Doc Doc;
typedef struct _View View;
struct _View {
  BaseWidget parent;
  int zoom;
  Doc *doc;
  Doc *shown;
};
struct _Doc {
  BaseObject parent;
  View *view;
  View *last;
};
typedef struct {
  GObjectClass parent_class;
} ViewClass;
typedef struct {
  GObjectClass parent_class;
} DocClass;
GType view_get_type(void);
GType doc_get_type(void);
G_DEFINE_TYPE(View, view, G_TYPE_OBJECT)
G_DEFINE_TYPE(Doc, doc, G_TYPE_OBJECT)

static void view_finalize(GObject *object) {
  View *self = (View *)object;
  g_clear_object(&self->doc);
  G_OBJECT_CLASS(view_parent_class)->finalize(object);
}
static void view_class_init(ViewClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = view_finalize;
}
static void view_init(View *self) {
  self->zoom = 1;
}
static void doc_finalize(GObject *object) {
  Doc *self = (Doc *)object;
  g_clear_object(&self->view);
  G_OBJECT_CLASS(doc_parent_class)->finalize(object);
}
static void doc_class_init(DocClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = doc_finalize;
}
static void doc_init(Doc *self) {
  self->view = NULL;
}

void doc_open(Doc *doc) {
  View *view = g_object_new(view_get_type(), NULL);
  view->doc = g_object_ref(doc);
  doc->view = view; // expect(warning): store-cycle doc -> view -> doc
}

void doc_show(Doc *doc, View *view) {
  view->shown = doc; // expect-not: store-cycle
  doc->last = view;  // expect-not: store-cycle
}
