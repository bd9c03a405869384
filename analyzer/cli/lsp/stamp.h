/* Whether a file on the disk is still the one that was read.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_STAMP_H
#define LSP_STAMP_H

#include <glib.h>

gint64 stamp_of(const char *path); /* of its time, size and number; 0: no such file, or NULL */

#endif
