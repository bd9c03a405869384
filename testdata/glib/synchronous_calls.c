// S47: functions that call back before they return hold nothing.
// SPDX-License-Identifier: MIT
// linked-run: clean -lgio-2.0
// expect-none
#include <glib-object.h>

static void visit(gpointer element, gpointer data) {
  (void)element, (void)data;
}

static gint compare(gconstpointer a, gconstpointer b) {
  return a < b ? -1 : a > b;
}

int main(void) {
  GPtrArray *array = g_ptr_array_new_with_free_func(g_object_unref);
  g_ptr_array_add(array, g_object_new(G_TYPE_OBJECT, NULL));
  g_ptr_array_foreach(array, visit, array);
  g_ptr_array_sort(array, compare);
  g_ptr_array_unref(array);

  GList *list = g_list_prepend(NULL, g_object_new(G_TYPE_OBJECT, NULL));
  g_list_foreach(list, visit, list);
  g_list_free_full(list, g_object_unref);
  return 0;
}
