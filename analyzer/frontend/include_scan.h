/* The #include lines of a file, read without preprocessing.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_INCLUDE_SCAN_H
#define FRONTEND_INCLUDE_SCAN_H

#include <glib.h>
#include <stdbool.h>

struct include_name {
  char *name;
  bool is_quoted;
  bool is_optional; /* asked for with __has_include */
};

/* struct include_name, in order, each once; lines in inactive branches too. Caller frees with g_array_unref. */
GArray *include_scan(const char *text, gsize size);

#endif
