/* glib/glib.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GLIB_GLIB_H
#define STUB_GLIB_GLIB_H
#include "../glib.h"
#endif
