/* dbus/dbus-glib-bindings.h: all of it stands in dbus-glib.h.
 * SPDX-License-Identifier: MIT */
#include "../dbus/dbus-glib.h"
