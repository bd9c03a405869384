/* dbus/dbus-glib-lowlevel.h: all of it stands in dbus-glib.h.
 * SPDX-License-Identifier: MIT */
#include "../dbus/dbus-glib.h"
