// P5: g_object_get gives an object out with a claim of its own.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <gio/gio.h>

typedef struct {
  GObject parent_instance;
  GObject *other;
} Box;
typedef struct {
  GObjectClass parent_class;
} BoxClass;
GType box_get_type(void);
G_DEFINE_TYPE(Box, box, G_TYPE_OBJECT)

enum { PROP_0, PROP_OTHER };

static void box_set_property(GObject *object, guint id, const GValue *value, GParamSpec *spec) {
  (void)id, (void)spec;
  g_set_object(&((Box *)object)->other, g_value_get_object(value));
}

static void box_get_property(GObject *object, guint id, GValue *value, GParamSpec *spec) {
  (void)id, (void)spec;
  g_value_set_object(value, ((Box *)object)->other);
}

static void box_dispose(GObject *object) {
  g_clear_object(&((Box *)object)->other);
  G_OBJECT_CLASS(box_parent_class)->dispose(object);
}

static void box_class_init(BoxClass *klass) {
  GObjectClass *object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = box_set_property;
  object_class->get_property = box_get_property;
  object_class->dispose = box_dispose;
  g_object_class_install_property(
      object_class, PROP_OTHER,
      g_param_spec_object("other", "", "", G_TYPE_OBJECT, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void box_init(Box *self) {
  self->other = NULL;
}

static void reads_back(Box *box) {
  GObject *other = NULL;
  Box *fresh = g_object_new(box_get_type(), NULL);
  g_object_get(box, "other", &other, NULL);
  if (other) {
    g_set_object(&fresh->other, other);
    ((Box *)other)->other = g_object_ref(G_OBJECT(fresh)); // expect: store-cycle
    g_object_unref(other);
  }
  g_object_unref(fresh);
}

static void reads_only(Box *box) {
  GObject *other = NULL;
  Box *fresh = g_object_new(box_get_type(), NULL);
  g_object_get(box, "other", &other, NULL);
  if (other) {
    fresh->other = other; // expect-not: store-cycle
  }
  g_object_unref(fresh);
}

int main(void) {
  Box *one = g_object_new(box_get_type(), NULL), *two = g_object_new(box_get_type(), NULL);
  g_set_object(&one->other, G_OBJECT(two));
  reads_only(one);
  reads_back(one);
  g_object_unref(two);
  g_object_unref(one);
  return 0;
}
