// A group holds its actions; a stateful action holds no group.
// SPDX-License-Identifier: MIT
// linked-run: clean -lgio-2.0
// expect-none
#include <gio/gio.h>

static void on_activate(GSimpleAction *action, GVariant *parameter, gpointer data) {
  (void)action, (void)parameter, (void)data;
}

int main(void) {
  GSimpleActionGroup *group = g_simple_action_group_new();
  GSimpleAction *action = g_simple_action_new("quit", NULL);
  g_signal_connect(action, "activate", G_CALLBACK(on_activate), group);
  g_action_map_add_action(G_ACTION_MAP(group), G_ACTION(action));
  g_object_unref(action);
  g_object_unref(group);
  return 0;
}
