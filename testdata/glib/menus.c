// A menu that is its own submenu.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <gio/gio.h>

int main(void) {
  GMenu *menu = g_menu_new();
  g_menu_append_submenu(menu, "again", G_MENU_MODEL(menu)); // expect(error): append-cycle menu -> menu
  g_object_unref(menu);
  return 0;
}
