/* gtk/gtk-a11y.h: all of it stands in gtk.h.
 * SPDX-License-Identifier: MIT */
#include "../gtk/gtk.h"
