/* The libraries that programs can be linked with.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/packages.h"

#include <string.h>

static const struct package packages[] = {
    {"jansson", "-ljansson", "jansson", "libjansson-dev"},
    {"json-c", "-ljson-c", "json-c", "libjson-c-dev"},
    {"gobject-2.0", "-lgobject-2.0", "gobject", "libglib2.0-dev"},
    {"gio-2.0", "-lgio-2.0", "gio", "libglib2.0-dev"},
    {"gio-unix-2.0", NULL, "gio", "libglib2.0-dev"},
    {"glib-2.0", NULL, "glib", "libglib2.0-dev"},
    {"python3-embed", "-lpython3", NULL, "python3-dev"},
    {"gtk4", NULL, "gtk", "libgtk-4-dev"},
    {"gtk+-3.0", NULL, "gtk", "libgtk-3-dev"},
    {"libadwaita-1", NULL, "adwaita", "libadwaita-1-dev"},
    {"json-glib-1.0", NULL, "json-glib", "libjson-glib-dev"},
    {"libsoup-3.0", NULL, "libsoup", "libsoup-3.0-dev"},
    {"gstreamer-1.0", NULL, "gstreamer", "libgstreamer1.0-dev"},
    {"cairo", NULL, "cairo", "libcairo2-dev"},
    {"pango", NULL, "pango", "libpango1.0-dev"},
    {"dbus-1", NULL, "dbus", "libdbus-1-dev"},
    {"libevent", NULL, "libevent", "libevent-dev"},
    {"libuv", NULL, "libuv", "libuv1-dev"},
    {"libgit2", NULL, "libgit2", "libgit2-dev"},
    {"libkmod", NULL, "kmod", "libkmod-dev"},
    {"mount", NULL, "libmount", "libmount-dev"},
    {"libusb-1.0", NULL, "libusb", "libusb-1.0-0-dev"},
    {"libvirt", NULL, "libvirt", "libvirt-dev"},
    {"openssl", NULL, "openssl", "libssl-dev"},
    {"libpulse", NULL, "pulse", "libpulse-dev"},
    {"libpipewire-0.3", NULL, "pipewire", "libpipewire-0.3-dev"},
    {"libsystemd", NULL, "sd-event", "libsystemd-dev"},
    {"libsystemd", NULL, "sd-bus", "libsystemd-dev"},
    {"sdl2", NULL, "sdl", "libsdl2-dev"},
    {"talloc", NULL, "talloc", "libtalloc-dev"},
    {"tracker-sparql-3.0", NULL, "tracker", "libtracker-sparql-3.0-dev"},
    {"wayland-client", NULL, "wayland", "libwayland-dev"},
    {"wayland-server", NULL, "wayland", "libwayland-dev"},
    {"xkbcommon", NULL, "xkbcommon", "libxkbcommon-dev"},
};

const struct package *package_find(const char *name) {
  for (size_t i = 0; i < G_N_ELEMENTS(packages); i++)
    if (strcmp(packages[i].name, name) == 0)
      return &packages[i];
  return NULL;
}

const struct package *package_by_flag(const char *flag) {
  for (size_t i = 0; i < G_N_ELEMENTS(packages); i++)
    if (g_strcmp0(packages[i].flag, flag) == 0)
      return &packages[i];
  return NULL;
}

void packages_of_model(const char *model, void (*visit)(const struct package *package, void *arg),
                       void *arg) {
  for (size_t i = 0; i < G_N_ELEMENTS(packages); i++)
    if (g_strcmp0(packages[i].model, model) == 0)
      visit(&packages[i], arg);
}

bool package_ask(const char *option, const char *name, GPtrArray *words) {
  char *command[] = {"pkg-config", (char *)option, (char *)name, NULL};
  g_autofree char *answer = NULL, *said = NULL;
  g_auto(GStrv) parts = NULL;
  int status = 0;
  if (!g_spawn_sync(NULL, command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &said, &status, NULL) ||
      !g_spawn_check_wait_status(status, NULL))
    return false;
  if (g_shell_parse_argv(answer, NULL, &parts, NULL))
    for (char **part = parts; *part; part++)
      g_ptr_array_add(words, g_strdup(*part));
  return true;
}
