/* gst.h of GStreamer 0.10: include folder gst0.10 comes before its parent.
 * SPDX-License-Identifier: MIT */
#define GST_VERSION_MAJOR 0
#define GST_VERSION_MINOR 10
#include "../../gst/gst.h"
