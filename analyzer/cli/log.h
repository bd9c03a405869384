/* Messages on stderr: everything GLib logs, as `cyclecheck: message`.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_LOG_H
#define CLI_LOG_H

#include <glib.h>
#include <stdbool.h>

struct log_filter {
  bool is_quiet;      /* warnings and errors only */
  unsigned verbosity; /* 1: informational, 2: debugging messages too */
};

/* Sends g_warning, g_message, g_info and g_debug of all parts to stderr; `filter` must outlive its use. */
void log_start(const struct log_filter *filter);

#endif
