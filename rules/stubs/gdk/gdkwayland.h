/* gdk/gdkwayland.h: all of it stands in gdk.h.
 * SPDX-License-Identifier: MIT */
#include "../gdk/gdk.h"
