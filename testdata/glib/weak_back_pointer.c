// S21: the child points back weakly, in both of GObject's ways.
// SPDX-License-Identifier: MIT
// linked-run: clean -lgio-2.0
// expect-none
#include <glib-object.h>

typedef struct {
  GObject parent_instance;
  gpointer parent; /* cleared when it dies */
  GWeakRef owner;
} Child;
typedef struct {
  GObjectClass parent_class;
} ChildClass;
GType child_get_type(void);
G_DEFINE_TYPE(Child, child, G_TYPE_OBJECT)

static void child_dispose(GObject *object) {
  Child *self = (Child *)object;
  g_clear_weak_pointer(&self->parent);
  g_weak_ref_clear(&self->owner);
  G_OBJECT_CLASS(child_parent_class)->dispose(object);
}

static void child_class_init(ChildClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = child_dispose;
}

static void child_init(Child *self) {
  self->parent = NULL;
  g_weak_ref_init(&self->owner, NULL);
}

typedef struct {
  GObject parent_instance;
  Child *child;
} Parent;
typedef struct {
  GObjectClass parent_class;
} ParentClass;
GType parent_get_type(void);
G_DEFINE_TYPE(Parent, parent, G_TYPE_OBJECT)

static void parent_dispose(GObject *object) {
  Parent *self = (Parent *)object;
  g_clear_object(&self->child);
  G_OBJECT_CLASS(parent_parent_class)->dispose(object);
}

static void parent_class_init(ParentClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = parent_dispose;
}

static void parent_init(Parent *self) {
  self->child = g_object_new(child_get_type(), NULL);
}

int main(void) {
  Parent *parent = g_object_new(parent_get_type(), NULL);
  g_set_weak_pointer(&parent->child->parent, G_OBJECT(parent));
  g_weak_ref_set(&parent->child->owner, parent);
  g_object_unref(parent);
  return 0;
}
