/* json-glib/json-gobject.h: all of it stands in json-glib.h.
 * SPDX-License-Identifier: MIT */
#include "../json-glib/json-glib.h"
