#include <glib-object.h>
typedef struct _Child Child;
typedef struct _ChildPrivate ChildPrivate;
struct _Child {
  GObject parent_instance;
  ChildPrivate *priv;
};
typedef struct _Owner Owner;
typedef struct _OwnerPrivate OwnerPrivate;
struct _Owner {
  GObject parent_instance;
  OwnerPrivate *priv;
};
typedef struct {
  GObjectClass parent_class;
} ChildClass;
typedef struct {
  GObjectClass parent_class;
} OwnerClass;
GType child_get_type(void);
GType owner_get_type(void);
#define CHILD(o) (G_TYPE_CHECK_INSTANCE_CAST((o), child_get_type(), Child))
#define OWNER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), owner_get_type(), Owner))
Child *child_new(Owner *owner);
