/* gtk.h of GTK 4: include folder gtk4 comes before its parent.
 * SPDX-License-Identifier: MIT */
#define GTK_MAJOR_VERSION 4
#define GDK_MAJOR_VERSION 4
#include "../../gtk/gtk.h"
