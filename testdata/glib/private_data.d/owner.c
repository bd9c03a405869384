// Both edges are in private data: one class keeps `self->priv`, the other asks for it every time.
#include "family.h"
struct _OwnerPrivate {
  int x;
  Child *child;
};
G_DEFINE_TYPE_WITH_PRIVATE(Owner, owner, G_TYPE_OBJECT)
static void owner_finalize(GObject *o) {
  Owner *self = OWNER(o);
  if (self->priv->child)
    g_object_unref(self->priv->child);
  G_OBJECT_CLASS(owner_parent_class)->finalize(o);
}
static void owner_class_init(OwnerClass *k) {
  G_OBJECT_CLASS(k)->finalize = owner_finalize;
}
static void owner_init(Owner *self) {
  self->priv = owner_get_instance_private(self);
}
void owner_start(Owner *self) {
  self->priv->child = child_new(self); // expect: store-cycle self -> _Child -> self
}
