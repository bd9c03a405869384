/* cairo-gobject.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef CAIRO_GOBJECT_H
#define CAIRO_GOBJECT_H

#include "cairo.h"
#include "glib-object.h"

GType cairo_gobject_context_get_type(void);
GType cairo_gobject_surface_get_type(void);
GType cairo_gobject_region_get_type(void);
#define CAIRO_GOBJECT_TYPE_CONTEXT (cairo_gobject_context_get_type())
#define CAIRO_GOBJECT_TYPE_SURFACE (cairo_gobject_surface_get_type())
#define CAIRO_GOBJECT_TYPE_REGION (cairo_gobject_region_get_type())

#endif
