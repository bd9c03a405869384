/* A destroy function that releases nothing lends the data: the registration is no claim.
 * SPDX-License-Identifier: MIT
 * After at-spi2's weak reference on its bus and cogl's data of atlases. */
#include <glib-object.h>

static GSList *atlases;

static void forget_atlas(gpointer data) {
  atlases = g_slist_remove(atlases, data);
}

GObject *atlas_new(void) {
  GObject *atlas = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data_full(atlas, "atlas", atlas, forget_atlas);
  atlases = g_slist_prepend(atlases, atlas);
  return atlas;
}

static void release_atlas(gpointer data) {
  atlases = g_slist_remove(atlases, data);
  g_object_unref(data);
}

GObject *atlas_new_held(void) {
  GObject *atlas = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data_full(atlas, "atlas", g_object_ref(atlas), release_atlas); // expect: append-cycle
  return atlas;
}
