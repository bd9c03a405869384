/* gst/gst-i18n-plugin.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#include "../glib/gi18n-lib.h"
