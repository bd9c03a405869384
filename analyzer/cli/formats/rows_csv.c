/* Query results as CSV (RFC 4180), harmless in a spreadsheet.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"

#include <string.h>

/* A spreadsheet would run text that begins like a formula. */
static bool is_formula(const char *text) {
  return *text && strchr("=+-@\t\r", *text) != NULL;
}

static void append_cell(GString *out, const char *text, bool is_number) {
  g_autofree char *safe = escape_lines(text);
  const char *guard = !is_number && is_formula(safe) ? "'" : "";
  if (!*guard && !strpbrk(safe, "\",\n\r")) {
    g_string_append(out, safe);
    return;
  }
  g_string_append_printf(out, "\"%s", guard);
  for (const char *at = safe; *at; at++)
    g_string_append_len(out, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
  g_string_append_c(out, '"');
}

static void write_csv(const GPtrArray *names, const GPtrArray *rows, GString *out) {
  for (guint i = 0; i < names->len; i++) {
    g_string_append(out, i ? "," : "");
    append_cell(out, names->pdata[i], false);
  }
  g_string_append(out, "\n");
  for (guint i = 0; i < rows->len; i++) {
    const struct query_row *row = rows->pdata[i];
    for (guint k = 0; k < names->len; k++) {
      g_string_append(out, k ? "," : "");
      append_cell(out, row->cells[k], row->is_number[k]);
    }
    g_string_append(out, "\n");
  }
}

const struct row_format row_format_csv = {.name = "csv", .summary = "comma-separated", .write = write_csv};
