/* Writes a report in every format asked for, to stdout or to files.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/report.h"
#include "rules/checks/nearest.h"

#include <string.h>
#include <unistd.h>

static const struct format *find_format(const char *name, size_t length) {
  for (size_t i = 0; formats[i]; i++)
    if (strlen(formats[i]->name) == length && memcmp(formats[i]->name, name, length) == 0)
      return formats[i];
  return NULL;
}

int report_check_formats(const struct options *options) {
  unsigned to_stdout = 0;
  for (guint i = 0; i < options->formats->len; i++) {
    const char *value = options->formats->pdata[i], *colon = strchr(value, ':');
    size_t length = colon ? (size_t)(colon - value) : strlen(value);
    if (!find_format(value, length)) {
      g_autoptr(GString) known = g_string_new(NULL);
      for (size_t k = 0; formats[k]; k++)
        g_string_append_printf(known, "%s%s", k ? ", " : "", formats[k]->name);
      g_warning("there is no format '%.*s' for findings; known are %s", (int)length, value, known->str);
      return -1;
    }
    if (colon && !colon[1]) {
      g_warning("--format=%s names no file", value);
      return -1;
    }
    to_stdout += !colon;
  }
  if (to_stdout > 1)
    g_warning("only one --format can go to stdout; give the others a file: --format=json:FILE");
  return to_stdout > 1 ? -1 : 0;
}

static bool is_set(const char *name) {
  const char *value = g_getenv(name);
  return value && *value;
}

/* --color, then NO_COLOR, then CLICOLOR_FORCE, then whether stdout is a terminal that can. */
static bool wants_color(const struct options *options) {
  if (options->color != COLOR_AUTO)
    return options->color == COLOR_ALWAYS;
  if (is_set("NO_COLOR"))
    return false;
  if (is_set("CLICOLOR_FORCE") && strcmp(g_getenv("CLICOLOR_FORCE"), "0") != 0)
    return true;
  return isatty(STDOUT_FILENO) && is_set("TERM") && strcmp(g_getenv("TERM"), "dumb") != 0;
}

static int write_one(const struct report *report, const struct options *options, const char *value) {
  const char *colon = strchr(value, ':');
  const char *file = colon ? colon + 1 : options->output;
  const struct format *format = find_format(value, colon ? (size_t)(colon - value) : strlen(value));
  struct format_options format_options = {
      .is_colored = format->has_color && (file ? options->color == COLOR_ALWAYS : wants_color(options))};
  g_autoptr(GString) text = g_string_new(NULL);
  format->write(report, &format_options, text);
  return output_write(file, text);
}

int report_write(const struct report *report, const struct options *options) {
  int status = options->formats->len == 0 ? write_one(report, options, "text") : 0;
  for (guint i = 0; i < options->formats->len && status == 0; i++)
    status = write_one(report, options, options->formats->pdata[i]);
  return status;
}
