/* An output format: one file, `const struct format format_NAME` for findings or
 * `const struct row_format row_format_NAME` for query results, found by folder.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_FORMAT_H
#define CLI_FORMAT_H

#include "analyzer/cli/report.h"

struct format_options {
  bool is_colored;
};

struct format {
  const char *name, *summary;
  bool has_color;
  void (*write)(const struct report *report, const struct format_options *options, GString *out);
};
extern const struct format *const formats[]; /* NULL-terminated, sorted; written by CMake */

struct row_format {
  const char *name, *summary;
  void (*write)(const GPtrArray *names, const GPtrArray *rows, GString *out); /* struct query_row * */
};
extern const struct row_format *const row_formats[];

struct query_row {
  char **cells;    /* NULL for SQL NULL; as many as there are names */
  bool *is_number;
  guint count;
};

/* Writes text to stdout, or to `file` when not NULL. 0; -1: logged. A closed stdout is no error. */
int output_write(const char *file, const GString *text);

#endif
