// GLib's own accessor is given the GObject that finalizers get: its GType says whose private data it is.
#include <glib-object.h>
typedef struct {
  GObject parent_instance;
} Base;
typedef struct {
  GObjectClass parent_class;
} BaseClass;
typedef struct _Child Child;
typedef struct _Owner Owner;
typedef struct {
  Owner *owner;
} ChildPrivate;
struct _Child {
  Base parent_instance;
  ChildPrivate *priv;
};
typedef struct {
  BaseClass parent_class;
} ChildClass;
struct _Owner {
  GObject parent_instance;
  Child *child;
};
typedef struct {
  GObjectClass parent_class;
} OwnerClass;
GType base_get_type(void);
GType child_get_type(void);
GType owner_get_type(void);
Child *child_new(Owner *owner);
void owner_start(Owner *self);
G_DEFINE_TYPE(Base, base, G_TYPE_OBJECT)
static void base_class_init(BaseClass *klass) {
  (void)klass;
}
static void base_init(Base *self) {
  (void)self;
}
G_DEFINE_TYPE(Child, child, base_get_type())
static ChildPrivate *private_of(gpointer object) {
  return (ChildPrivate *)g_type_instance_get_private((GTypeInstance *)object, child_get_type());
}
static void child_dispose(GObject *object) {
  ChildPrivate *priv = (ChildPrivate *)g_type_instance_get_private((GTypeInstance *)object, child_get_type());
  if (priv->owner)
    g_object_unref(priv->owner);
  priv->owner = NULL;
  G_OBJECT_CLASS(child_parent_class)->dispose(object);
}
static void child_class_init(ChildClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = child_dispose;
}
static void child_init(Child *self) {
  self->priv = private_of(self);
}
Child *child_new(Owner *owner) {
  Child *self = g_object_new(child_get_type(), NULL);
  self->priv->owner = owner;
  return self;
}
G_DEFINE_TYPE(Owner, owner, G_TYPE_OBJECT)
static void owner_dispose(GObject *object) {
  g_clear_object(&((Owner *)object)->child);
  G_OBJECT_CLASS(owner_parent_class)->dispose(object);
}
static void owner_class_init(OwnerClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = owner_dispose;
}
static void owner_init(Owner *self) {
  (void)self;
}
void owner_start(Owner *self) {
  self->child = child_new(g_object_ref(self)); // expect: store-cycle self -> _Child -> self
}
