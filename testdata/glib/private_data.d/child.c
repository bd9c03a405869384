#include "family.h"
struct _ChildPrivate {
  int x;
  Owner *owner;
};
enum { PROP_0, PROP_OWNER };
G_DEFINE_TYPE(Child, child, G_TYPE_OBJECT)
#define GET_PRIVATE(o) (G_TYPE_INSTANCE_GET_PRIVATE((o), child_get_type(), ChildPrivate))
static void child_set_property(GObject *o, guint id, const GValue *v, GParamSpec *p) {
  Child *self = CHILD(o);
  switch (id) {
  case PROP_OWNER:
    self->priv->owner = g_value_dup_object(v);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID(o, id, p);
  }
}
static void child_dispose(GObject *o) {
  Child *self = CHILD(o);
  g_clear_object(&self->priv->owner);
  G_OBJECT_CLASS(child_parent_class)->dispose(o);
}
static void child_class_init(ChildClass *k) {
  GObjectClass *oc = G_OBJECT_CLASS(k);
  oc->dispose = child_dispose;
  oc->set_property = child_set_property;
  g_object_class_install_property(
      oc, PROP_OWNER,
      g_param_spec_object("owner", "", "", owner_get_type(), G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY));
}
static void child_init(Child *self) {
  self->priv = GET_PRIVATE(self);
}
Child *child_new(Owner *owner) {
  return g_object_new(child_get_type(), "owner", owner, NULL);
}
