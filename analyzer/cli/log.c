/* The log handler.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/log.h"

#include "analyzer/cli/escape.h"

#include <stdio.h>

static bool is_wanted(const struct log_filter *filter, GLogLevelFlags level) {
  if (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING))
    return true;
  if (level & G_LOG_LEVEL_MESSAGE)
    return !filter->is_quiet;
  return filter->verbosity >= (level & G_LOG_LEVEL_INFO ? 1u : 2u);
}

static void write_message(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain;
  if (!is_wanted(data, level))
    return;
  g_autofree char *safe = escape_lines(message);
  fprintf(stderr, "cyclecheck: %s\n", safe);
}

void log_start(const struct log_filter *filter) {
  g_log_set_default_handler(write_message, (gpointer)filter);
}
