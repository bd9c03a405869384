/* webkit2/webkit2.h: all of it stands in webkit.h.
 * SPDX-License-Identifier: MIT */
#include "../webkit/webkit.h"
