/* Query results in a box, as sqlite3 draws it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"

static glong width_of(const char *text) {
  glong width = 0;
  for (const char *at = text; *at; at = g_utf8_next_char(at)) {
    gunichar character = g_utf8_get_char(at);
    width += g_unichar_iszerowidth(character) ? 0 : g_unichar_iswide(character) ? 2 : 1;
  }
  return width;
}

static void append_times(GString *out, const char *text, glong times) {
  for (glong i = 0; i < times; i++)
    g_string_append(out, text);
}

static void append_rule(GString *out, const glong *widths, guint count, const char *const corners[3]) {
  for (guint i = 0; i < count; i++) {
    g_string_append(out, i == 0 ? corners[0] : corners[1]);
    append_times(out, "─", widths[i] + 2);
  }
  g_string_append_printf(out, "%s\n", corners[2]);
}

static void append_cells(GString *out, char *const *cells, const bool *is_number, const glong *widths,
                         guint count) {
  for (guint i = 0; i < count; i++) {
    g_autofree char *safe = escape_text(cells[i]);
    glong padding = widths[i] - width_of(safe);
    g_string_append(out, "│ ");
    append_times(out, " ", is_number && is_number[i] ? padding : 0);
    g_string_append(out, safe);
    append_times(out, " ", is_number && is_number[i] ? 0 : padding);
    g_string_append_c(out, ' ');
  }
  g_string_append(out, "│\n");
}

static void widen(glong *widths, char *const *cells, guint count) {
  for (guint i = 0; i < count; i++) {
    g_autofree char *safe = escape_text(cells[i]);
    widths[i] = MAX(widths[i], width_of(safe));
  }
}

static void write_box(const GPtrArray *names, const GPtrArray *rows, GString *out) {
  static const char *const top[] = {"┌", "┬", "┐"}, *const middle[] = {"├", "┼", "┤"},
                           *const bottom[] = {"└", "┴", "┘"};
  guint count = names->len;
  if (count == 0)
    return;
  g_autofree glong *widths = g_new0(glong, count);
  widen(widths, (char *const *)names->pdata, count);
  for (guint i = 0; i < rows->len; i++)
    widen(widths, ((const struct query_row *)rows->pdata[i])->cells, count);
  append_rule(out, widths, count, top);
  append_cells(out, (char *const *)names->pdata, NULL, widths, count);
  append_rule(out, widths, count, middle);
  for (guint i = 0; i < rows->len; i++) {
    const struct query_row *row = rows->pdata[i];
    append_cells(out, row->cells, row->is_number, widths, count);
  }
  append_rule(out, widths, count, bottom);
}

const struct row_format row_format_box = {.name = "box", .summary = "a table with lines", .write = write_box};
