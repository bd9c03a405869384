/* cairo/cairo.h: all of it stands in cairo.h.
 * SPDX-License-Identifier: MIT */
#include "../cairo.h"
