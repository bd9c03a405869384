// S06: an array owns the children, and each of them owns its parent.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <glib-object.h>

typedef struct {
  GObject parent_instance;
  GObject *parent;
} Child;
typedef struct {
  GObjectClass parent_class;
} ChildClass;
GType child_get_type(void);
G_DEFINE_TYPE(Child, child, G_TYPE_OBJECT)

static void child_finalize(GObject *object) {
  Child *self = (Child *)object;
  g_clear_object(&self->parent);
  G_OBJECT_CLASS(child_parent_class)->finalize(object);
}

static void child_class_init(ChildClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = child_finalize;
}

static void child_init(Child *self) {
  self->parent = NULL;
}

typedef struct {
  GObject parent_instance;
  GPtrArray *children;
} Parent;
typedef struct {
  GObjectClass parent_class;
} ParentClass;
GType parent_get_type(void);
G_DEFINE_TYPE(Parent, parent, G_TYPE_OBJECT)

static void parent_finalize(GObject *object) {
  Parent *self = (Parent *)object;
  g_ptr_array_unref(self->children);
  G_OBJECT_CLASS(parent_parent_class)->finalize(object);
}

static void parent_class_init(ParentClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = parent_finalize;
}

static void parent_init(Parent *self) {
  self->children = g_ptr_array_new_with_free_func(g_object_unref);
}

static void add_child(Parent *parent) {
  Child *child = g_object_new(child_get_type(), NULL);
  child->parent = g_object_ref(G_OBJECT(parent));
  g_ptr_array_add(parent->children, child); // expect: append-cycle
}

int main(void) {
  Parent *parent = g_object_new(parent_get_type(), NULL);
  add_child(parent);
  g_object_unref(parent);
  return 0;
}
