// Two pointer arrays that release their elements hold each other.
// SPDX-License-Identifier: MIT
// linked-run: leaks 4 -lgobject-2.0
#include <glib.h>

static void create_ref_cycle(void) {
  GPtrArray *x = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  GPtrArray *y = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  g_ptr_array_add(x, g_ptr_array_ref(y));
  g_ptr_array_add(y, g_ptr_array_ref(x)); // expect(error): append-cycle x -> y -> x
  g_ptr_array_unref(x);
  g_ptr_array_unref(y);
}

static void no_create_ref_cycle(void) {
  GPtrArray *x = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  GPtrArray *y = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  g_ptr_array_add(x, g_ptr_array_ref(y)); // expect-not: append-cycle
  g_ptr_array_unref(y);
  g_ptr_array_unref(x);
}

int main(void) {
  create_ref_cycle();
  no_create_ref_cycle();
  return 0;
}
