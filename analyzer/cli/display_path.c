/* Root-relative paths as seen from the working directory.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/report.h"

#include <string.h>

static size_t common_length(const char *left, const char *right) {
  size_t common = 0;
  for (size_t i = 0;; i++) {
    bool is_left_end = left[i] == '/' || left[i] == '\0', is_right_end = right[i] == '/' || right[i] == '\0';
    if (is_left_end && is_right_end)
      common = i;
    if (left[i] != right[i] || !left[i])
      return common;
  }
}

char *report_display_path(const struct report *report, const char *file) {
  if (g_path_is_absolute(file))
    return g_strdup(file);
  g_autofree char *absolute = g_canonicalize_filename(file, report->root);
  size_t common = common_length(absolute, report->folder);
  if (common == 0)
    return g_steal_pointer(&absolute);
  GString *path = g_string_new(NULL);
  for (const char *rest = report->folder + common; *rest; rest++)
    if (*rest == '/' && rest[1])
      g_string_append(path, "../");
  g_string_append(path, absolute + common + (absolute[common] == '/'));
  return g_string_free(path, FALSE);
}
