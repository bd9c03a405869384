/* What is stored was read through a back pointer; the last slot only ever claims and releases nowhere.
 * SPDX-License-Identifier: MIT
 * After mutter's cursor sprites: the surface owns its role, the role the sprite, the sprite the surface. */
#include <glib-object.h>

typedef struct _Surface Surface;
typedef struct _Sprite Sprite;

typedef struct _Role {
  GObject parent;
  Surface *surface; /* borrowed */
  Sprite *sprite;
} Role;
typedef struct _RoleClass {
  GObjectClass parent;
} RoleClass;

struct _Surface {
  GObject parent;
  Role *role;
};
typedef struct _SurfaceClass {
  GObjectClass parent;
} SurfaceClass;

struct _Sprite {
  GObject parent;
  Surface *surface;
};
typedef struct _SpriteClass {
  GObjectClass parent;
} SpriteClass;

G_DEFINE_TYPE(Role, role, G_TYPE_OBJECT)
G_DEFINE_TYPE(Surface, surface, G_TYPE_OBJECT)
G_DEFINE_TYPE(Sprite, sprite, G_TYPE_OBJECT)

static Sprite *sprite_new(Surface *surface) {
  Sprite *sprite = g_object_new(sprite_get_type(), NULL);
  g_set_object(&sprite->surface, surface); // expect(note): store-cycle
  return sprite;
}

static void sprite_init(Sprite *sprite) {
  (void)sprite;
}

static void sprite_class_init(SpriteClass *class) {
  (void)class;
}

void role_show(Role *role) {
  if (!role->sprite)
    role->sprite = sprite_new(role->surface);
}

static void role_init(Role *role) {
  (void)role;
}

static void role_finalize(GObject *object) {
  g_clear_object(&((Role *)object)->sprite);
}

static void role_class_init(RoleClass *class) {
  ((GObjectClass *)class)->finalize = role_finalize;
}

void surface_assign(Surface *surface) {
  surface->role = g_object_new(role_get_type(), NULL);
  surface->role->surface = surface;
}

static void surface_init(Surface *surface) {
  (void)surface;
}

static void surface_finalize(GObject *object) {
  g_clear_object(&((Surface *)object)->role);
}

static void surface_class_init(SurfaceClass *class) {
  ((GObjectClass *)class)->finalize = surface_finalize;
}
