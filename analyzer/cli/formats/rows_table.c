/* Query results as an aligned table for people.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"

#define WIDEST_CELL 80

/* The last column pushes nothing aside, so it is never cut. */
static char *make_cell(const char *text, bool is_last) {
  g_autofree char *safe = escape_text(text);
  if (is_last || g_utf8_strlen(safe, -1) <= WIDEST_CELL)
    return g_steal_pointer(&safe);
  g_autofree char *start = g_utf8_substring(safe, 0, WIDEST_CELL - 3);
  return g_strconcat(start, "...", NULL);
}

static void append_padded(GString *out, const char *cell, glong width, bool is_number, bool is_last) {
  glong padding = width - g_utf8_strlen(cell, -1);
  if (is_number)
    g_string_append_printf(out, "%*s", (int)padding, "");
  g_string_append(out, cell);
  if (!is_number && !is_last)
    g_string_append_printf(out, "%*s", (int)padding, "");
  g_string_append(out, is_last ? "\n" : "  ");
}

static void write_table(const GPtrArray *names, const GPtrArray *rows, GString *out) {
  g_autofree glong *widths = g_new0(glong, names->len + 1);
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i <= rows->len; i++)
    for (guint k = 0; k < names->len; k++) {
      const struct query_row *row = i ? rows->pdata[i - 1] : NULL;
      char *cell = make_cell(row ? row->cells[k] : names->pdata[k], k + 1 == names->len);
      widths[k] = MAX(widths[k], g_utf8_strlen(cell, -1));
      g_ptr_array_add(cells, cell);
    }
  for (guint i = 0; i < cells->len; i++) {
    guint row = i / names->len, column = i % names->len;
    bool is_number = row > 0 && ((struct query_row *)rows->pdata[row - 1])->is_number[column];
    append_padded(out, cells->pdata[i], widths[column], is_number, column + 1 == names->len);
  }
}

const struct row_format row_format_table = {
    .name = "table", .summary = "aligned columns", .write = write_table};
