/* An array that does not own its elements: what is done with each of them is what the function does that it is given. */
// SPDX-License-Identifier: MIT
#include <glib-object.h>

typedef struct {
  GObject parent;
  GPtrArray *children;
} Folder;

typedef struct {
  GObject parent;
  Folder *folder;
} Entry;

GObject *entry_new(Folder *folder);
GType folder_get_type(void);
GType entry_get_type(void);

static void let_go(gpointer element, gpointer data) {
  Entry *entry = element;
  g_clear_object(&entry->folder);
}

static void look_at(gpointer element, gpointer data) {
  *(guint *)data += element != NULL;
}


void emptied(void) {
  Folder *folder = g_object_new(folder_get_type(), NULL);
  Entry *entry = g_object_new(entry_get_type(), NULL);
  folder->children = g_ptr_array_new();
  g_ptr_array_add(folder->children, g_object_ref(entry));
  entry->folder = g_object_ref(folder); // expect-not: append-cycle
  g_object_unref(entry);
  g_ptr_array_foreach(folder->children, (GFunc)g_object_unref, NULL);
  g_ptr_array_set_size(folder->children, 0);
  g_object_unref(folder);
}

void cut(void) {
  Folder *folder = g_object_new(folder_get_type(), NULL);
  Entry *entry = g_object_new(entry_get_type(), NULL);
  folder->children = g_ptr_array_new();
  g_ptr_array_add(folder->children, g_object_ref(entry));
  entry->folder = g_object_ref(folder); // expect-not: append-cycle
  g_object_unref(entry);
  g_ptr_array_foreach(folder->children, let_go, NULL);
  g_object_unref(folder);
}

void kept(void) {
  guint count = 0;
  Folder *folder = g_object_new(folder_get_type(), NULL);
  Entry *entry = g_object_new(entry_get_type(), NULL);
  folder->children = g_ptr_array_new();
  g_ptr_array_add(folder->children, g_object_ref(entry));
  entry->folder = g_object_ref(folder); // expect: append-cycle
  g_object_unref(entry);
  g_ptr_array_foreach(folder->children, look_at, &count);
  g_object_unref(folder);
}
