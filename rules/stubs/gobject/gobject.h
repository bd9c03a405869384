/* gobject/gobject.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GOBJECT_GOBJECT_H
#define STUB_GOBJECT_GOBJECT_H
#include "../glib-object.h"
#endif
