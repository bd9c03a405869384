/* gdk-pixbuf/gdk-pixdata.h: all of it stands in gdk-pixbuf.h.
 * SPDX-License-Identifier: MIT */
#include "../gdk-pixbuf/gdk-pixbuf.h"
