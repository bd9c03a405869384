/* Whether a file on the disk is still the one that was read.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/stamp.h"

#include <glib/gstdio.h>

gint64 stamp_of(const char *path) {
  GStatBuf status;
  if (!path || g_stat(path, &status) != 0)
    return 0;
  return (gint64)status.st_mtim.tv_sec * 1000000007 + status.st_mtim.tv_nsec + (gint64)status.st_ino * 31 +
         status.st_size;
}
