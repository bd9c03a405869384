/* gst/interfaces/mixertrack.h: all of it stands in propertyprobe.h.
 * SPDX-License-Identifier: MIT */
#include "../../gst/interfaces/propertyprobe.h"
