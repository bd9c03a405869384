/* gst/base/gstpushsrc.h: all of it stands in base.h.
 * SPDX-License-Identifier: MIT */
#include "../../gst/base/base.h"
