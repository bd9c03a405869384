// S29: a floating object's first claim is taken by the sink, a plain store of it owns it.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <glib-object.h>

typedef struct {
  GInitiallyUnowned parent_instance;
  GObject *child;
} Widget;
typedef struct {
  GInitiallyUnownedClass parent_class;
} WidgetClass;
GType widget_get_type(void);
G_DEFINE_TYPE(Widget, widget, G_TYPE_INITIALLY_UNOWNED)

static void widget_dispose(GObject *object) {
  Widget *self = (Widget *)object;
  g_clear_object(&self->child);
  G_OBJECT_CLASS(widget_parent_class)->dispose(object);
}

static void widget_class_init(WidgetClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = widget_dispose;
}

static void widget_init(Widget *self) {
  self->child = NULL;
}

static void set_child(Widget *widget, Widget *child) {
  widget->child = g_object_ref_sink(G_OBJECT(child)); // expect: store-cycle
}

static void tree(void) {
  Widget *top = g_object_ref_sink(g_object_new(widget_get_type(), NULL));
  set_child(top, g_object_new(widget_get_type(), NULL));
  g_object_unref(top);
}

static void ring(void) {
  Widget *a = g_object_ref_sink(g_object_new(widget_get_type(), NULL));
  Widget *b = g_object_new(widget_get_type(), NULL);
  set_child(a, b);
  set_child(b, a);
  g_object_unref(a);
}

int main(void) {
  tree();
  ring();
  return 0;
}
