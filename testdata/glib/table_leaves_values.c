/* A table made to leave its values alone takes no claim: the one that is returned is the caller's.
 * SPDX-License-Identifier: MIT
 * After at-spi2's table of accessibles, before and after it stopped to own them. */
#include <glib-object.h>

typedef struct _Application {
  GObject parent;
  GHashTable *known;
  GHashTable *owned;
} Application;
typedef struct _ApplicationClass {
  GObjectClass parent;
} ApplicationClass;

typedef struct _Accessible {
  GObject parent;
  Application *application;
} Accessible;
typedef struct _AccessibleClass {
  GObjectClass parent;
} AccessibleClass;

G_DEFINE_TYPE(Application, application, G_TYPE_OBJECT)
G_DEFINE_TYPE(Accessible, accessible, G_TYPE_OBJECT)

static void accessible_init(Accessible *accessible) {
  (void)accessible;
}

static void accessible_finalize(GObject *object) {
  g_clear_object(&((Accessible *)object)->application);
}

static void accessible_class_init(AccessibleClass *class) {
  ((GObjectClass *)class)->finalize = accessible_finalize;
}

static Accessible *accessible_new(Application *application) {
  Accessible *accessible = g_object_new(accessible_get_type(), NULL);
  accessible->application = g_object_ref(application);
  return accessible;
}

Accessible *application_find(Application *application, const char *path) {
  Accessible *accessible = g_hash_table_lookup(application->known, path);
  if (accessible)
    return g_object_ref(accessible);
  accessible = accessible_new(application);
  g_hash_table_insert(application->known, g_strdup(path), accessible); // expect-not: append-cycle
  return accessible;
}

Accessible *application_find_owned(Application *application, const char *path) {
  Accessible *accessible = g_hash_table_lookup(application->owned, path);
  if (accessible)
    return g_object_ref(accessible);
  accessible = accessible_new(application);
  g_hash_table_insert(application->owned, g_strdup(path), accessible); // expect(warning): append-cycle
  return g_object_ref(accessible);
}

/* Its caller forgets to give the claim back: a plain leak, not a cycle. */
void application_visit(Application *application) {
  (void)application_find(application, "/root");
}

static void application_init(Application *application) {
  application->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  application->owned = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
}

static void application_finalize(GObject *object) {
  g_hash_table_unref(((Application *)object)->known);
  g_hash_table_unref(((Application *)object)->owned);
}

static void application_class_init(ApplicationClass *class) {
  ((GObjectClass *)class)->finalize = application_finalize;
}
