/* pango/pango-font.h: all of it stands in pango.h.
 * SPDX-License-Identifier: MIT */
#include "../pango/pango.h"
