/* Source excerpts: tabs kept, wide and escaped characters counted, long lines cut.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/excerpt.h"

#include "analyzer/cli/escape.h"

#include <string.h>

#define WIDEST 160       /* bytes of a line that are shown */
#define BEFORE_COLUMN 60 /* of them before the place, when the line is longer */

static size_t display_width(const char *text) {
  size_t width = 0;
  for (const char *at = text; *at; at = g_utf8_next_char(at)) {
    gunichar character = g_utf8_get_char(at);
    width += g_unichar_iszerowidth(character) ? 0 : g_unichar_iswide(character) ? 2 : 1;
  }
  return width;
}

static bool is_inside_character(const char *line, size_t at) {
  return (line[at] & 0xc0) == 0x80;
}

/* The bytes to show: all, or a window around the place. */
static void find_window(const char *line, size_t start, size_t *from, size_t *to) {
  size_t length = strcspn(line, "\r\n");
  *from = 0;
  *to = length;
  if (length <= WIDEST)
    return;
  if (start > BEFORE_COLUMN)
    *from = start - BEFORE_COLUMN;
  while (*from > 0 && is_inside_character(line, *from))
    --*from;
  *to = MIN(length, *from + WIDEST);
  while (*to < length && is_inside_character(line, *to))
    ++*to;
}

static void append_underline(GString *out, const char *character, bool is_marked, bool is_first) {
  if (!is_marked && strcmp(character, "\t") == 0) {
    g_string_append_c(out, '\t');
    return;
  }
  size_t width = display_width(character);
  for (size_t i = 0; i < width; i++)
    g_string_append_c(out, !is_marked ? ' ' : is_first && i == 0 ? '^' : '~');
}

void excerpt_append(GString *out, const char *line, const struct report_place *place, const char *caret_color,
                    const char *color_end) {
  size_t length = strcspn(line, "\r\n"), from, to;
  size_t start = place->column > 0 ? MIN((size_t)place->column - 1, length) : 0;
  bool is_range = place->end_line == place->line && place->end_column > place->column;
  size_t end = is_range ? MIN((size_t)place->end_column - 1, length) : start + 1;
  find_window(line, start, &from, &to);
  g_autoptr(GString) shown = g_string_new(NULL);
  g_autoptr(GString) below = g_string_new(NULL);
  g_autoptr(GString) character = g_string_new(NULL);
  for (const char *at = line + from; at < line + to;) {
    size_t offset = (size_t)(at - line);
    bool is_marked = place->column > 0 && offset >= start && offset < end;
    g_string_truncate(character, 0);
    at = escape_append_character(character, at);
    g_string_append(shown, character->str);
    append_underline(below, character->str, is_marked, offset == start);
  }
  g_string_append_printf(out, "%5" G_GINT64_FORMAT " | %s%s%s\n", place->line, from ? "..." : "", shown->str,
                         to < length ? "..." : "");
  if (place->column > 0)
    g_string_append_printf(out, "      | %s%s%s%s\n", from ? "   " : "", caret_color, g_strchomp(below->str),
                           color_end);
}
