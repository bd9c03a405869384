/* gst/gstobject.h: all of it stands in gst.h.
 * SPDX-License-Identifier: MIT */
#include "../gst/gst.h"
