// A project's own constructor: which of its arguments is the type is said by a mark.
// SPDX-License-Identifier: MIT
#include <cyclecheck.h>
#include <glib-object.h>

gpointer make(guint flags, GType type CYC_TYPE_ARGUMENT, const char *first, ...) CYC_NEW CYC_FRESH CYC_CONSTRUCTS;

typedef struct {
  GObject parent_instance;
  GObject *owner;
} View;
typedef struct {
  GObjectClass parent_class;
} ViewClass;
GType view_get_type(void);
G_DEFINE_TYPE(View, view, G_TYPE_OBJECT)

enum { PROP_0, PROP_OWNER };

static void view_set_property(GObject *object, guint id, const GValue *value, GParamSpec *pspec) {
  View *self = (View *)object;
  switch (id) {
  case PROP_OWNER:
    self->owner = g_value_dup_object(value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, pspec);
  }
}

static void view_dispose(GObject *object) {
  View *self = (View *)object;
  g_clear_object(&self->owner);
  G_OBJECT_CLASS(view_parent_class)->dispose(object);
}

static void view_class_init(ViewClass *klass) {
  G_OBJECT_CLASS(klass)->set_property = view_set_property;
  G_OBJECT_CLASS(klass)->dispose = view_dispose;
  g_object_class_install_property(
      G_OBJECT_CLASS(klass), PROP_OWNER,
      g_param_spec_object("owner", NULL, NULL, G_TYPE_OBJECT, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY));
}

static void view_init(View *self) {
  self->owner = NULL;
}

typedef struct {
  GObject parent_instance;
  View *view;
} Window;
typedef struct {
  GObjectClass parent_class;
} WindowClass;
GType window_get_type(void);
G_DEFINE_TYPE(Window, window, G_TYPE_OBJECT)

static void window_dispose(GObject *object) {
  Window *self = (Window *)object;
  g_clear_object(&self->view);
  G_OBJECT_CLASS(window_parent_class)->dispose(object);
}

static void window_class_init(WindowClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = window_dispose;
}

static void window_init(Window *self) {
  self->view = NULL;
}

void use(void) {
  Window *window = g_object_new(window_get_type(), NULL);
  gpointer made = make(2, view_get_type(), "owner", window, NULL);
  window->view = made; // expect: store-cycle
  g_object_unref(window);
}
