/* gst/audio/gstaudioringbuffer.h: all of it stands in audio.h.
 * SPDX-License-Identifier: MIT */
#include "../../gst/audio/audio.h"
