// S41: the handler on the child owns the parent, which owns the child.
// The table of all handlers in libgobject still points to it: no leak for LeakSanitizer.
// SPDX-License-Identifier: MIT
#include <glib-object.h>

typedef struct {
  GObject parent_instance;
  GObject *child;
} Owner;
typedef struct {
  GObjectClass parent_class;
} OwnerClass;
GType owner_get_type(void);
G_DEFINE_TYPE(Owner, owner, G_TYPE_OBJECT)

static void owner_dispose(GObject *object) {
  Owner *self = (Owner *)object;
  g_clear_object(&self->child);
  G_OBJECT_CLASS(owner_parent_class)->dispose(object);
}

static void owner_class_init(OwnerClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = owner_dispose;
}

static void owner_init(Owner *self) {
  self->child = g_object_new(G_TYPE_OBJECT, NULL);
}

static void on_notify(GObject *object, GParamSpec *pspec, gpointer data) {
  (void)object, (void)pspec, (void)data;
}

static void unref_data(gpointer data, GClosure *closure) {
  (void)closure;
  g_object_unref(data);
}

int main(void) {
  Owner *owner = g_object_new(owner_get_type(), NULL);
  g_signal_connect_data(owner->child, "notify", G_CALLBACK(on_notify), g_object_ref(owner), unref_data, 0); // expect: callback-cycle
  g_object_unref(owner);
  return 0;
}
