// S03b: an array that holds itself.
// SPDX-License-Identifier: MIT
// linked-run: leaks 2 -lgobject-2.0
#include <glib.h>

int main(void) {
  GPtrArray *a = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  g_ptr_array_add(a, g_ptr_array_ref(a)); // expect(error): append-cycle a -> a
  g_ptr_array_unref(a);
  return 0;
}
