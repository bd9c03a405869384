/* pango/pangocairo.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __PANGOCAIRO_H__
#define __PANGOCAIRO_H__

#include "../cairo.h"
#include "pango.h"

PangoLayout *pango_cairo_create_layout(cairo_t *cr);
PangoContext *pango_cairo_create_context(cairo_t *cr);
void pango_cairo_show_layout(cairo_t *cr, PangoLayout *layout);
void pango_cairo_update_layout(cairo_t *cr, PangoLayout *layout);

#endif
