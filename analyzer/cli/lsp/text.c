/* The text of an open file, and positions in it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/text.h"

#include "analyzer/cli/gate/comments.h"

#include <string.h>

/* As the compiler counts: LF, CR LF and a lone CR end a line. */
static void find_lines(struct text *text) {
  const GString *bytes = text->bytes;
  guint start = 0;
  g_array_set_size(text->lines, 0);
  g_array_append_val(text->lines, start);
  for (gsize i = 0; i < bytes->len; i++) {
    bool is_end = bytes->str[i] == '\n' || (bytes->str[i] == '\r' && bytes->str[i + 1] != '\n');
    if (!is_end)
      continue;
    start = (guint)i + 1;
    g_array_append_val(text->lines, start);
  }
}

static void blank_nuls(char *bytes, gsize length) {
  for (gsize i = 0; i < length; i++)
    if (!bytes[i])
      bytes[i] = ' ';
}

struct text *text_create(const char *bytes, gsize length) {
  struct text *text = g_new0(struct text, 1);
  text->bytes = g_string_new(NULL);
  text->lines = g_array_new(FALSE, FALSE, sizeof(guint));
  text_set(text, bytes, length);
  return text;
}

void text_destroy(struct text *text) {
  if (!text)
    return;
  g_string_free(text->bytes, TRUE);
  g_array_unref(text->lines);
  g_clear_pointer(&text->marks, g_array_unref);
  g_free(text);
}

void text_set(struct text *text, const char *bytes, gsize length) {
  g_string_truncate(text->bytes, 0);
  text_replace(text, 0, 0, bytes, length);
}

void text_replace(struct text *text, gsize start, gsize end, const char *bytes, gsize length) {
  start = MIN(start, text->bytes->len);
  end = CLAMP(end, start, text->bytes->len);
  g_string_erase(text->bytes, (gssize)start, (gssize)(end - start));
  g_string_insert_len(text->bytes, (gssize)start, bytes, (gssize)length);
  blank_nuls(text->bytes->str + start, length);
  find_lines(text);
  g_clear_pointer(&text->marks, g_array_unref);
}

const GArray *text_marks(const struct text *text) {
  if (!text->marks) {
    ((struct text *)text)->marks = comments_create();
    comments_scan("", text->bytes->str, text->bytes->len, text->marks);
  }
  return text->marks;
}

guint text_line_count(const struct text *text) {
  return text->lines->len;
}

const char *text_line(const struct text *text, guint line, gsize *length) {
  *length = 0;
  if (line >= text->lines->len)
    return "";
  gsize start = g_array_index(text->lines, guint, line);
  gsize end = line + 1 < text->lines->len ? g_array_index(text->lines, guint, line + 1) : text->bytes->len;
  while (end > start && (text->bytes->str[end - 1] == '\n' || text->bytes->str[end - 1] == '\r'))
    end--;
  *length = end - start;
  return text->bytes->str + start;
}

/* Bytes of the character at `at`: a byte that is no UTF-8 stands for itself. */
static gsize character_bytes(const char *at, gsize left) {
  gunichar character = g_utf8_get_char_validated(at, (gssize)left);
  return character == (gunichar)-1 || character == (gunichar)-2 ? 1
                                                                : (gsize)g_unichar_to_utf8(character, NULL);
}

static guint character_units(gsize bytes) {
  return bytes == 4 ? 2 : 1;
}

guint text_units(const struct text *text, guint line, gsize byte, bool is_utf8) {
  gsize length, at = 0;
  guint units = 0;
  const char *bytes = text_line(text, line, &length);
  byte = MIN(byte, length);
  if (is_utf8)
    return (guint)byte;
  while (at < byte) {
    gsize size = character_bytes(bytes + at, length - at);
    at += size;
    units += character_units(size);
  }
  return units;
}

gsize text_offset(const struct text *text, guint line, guint units, bool is_utf8) {
  gsize length, at = 0;
  if (line >= text->lines->len)
    return text->bytes->len;
  const char *bytes = text_line(text, line, &length);
  gsize start = (gsize)(bytes - text->bytes->str);
  if (is_utf8)
    return start + MIN(units, length);
  while (at < length && units > 0) {
    gsize size = character_bytes(bytes + at, length - at);
    at += size;
    units -= MIN(units, character_units(size));
  }
  return start + at;
}

json_t *text_position(const struct text *text, json_int_t line, json_int_t column, bool is_utf8) {
  json_int_t zero_line = CLAMP(line - 1, 0, (json_int_t)text->lines->len - 1);
  gsize byte = column > 1 ? (gsize)(column - 1) : 0;
  return json_pack("{s:I, s:I}", "line", zero_line, "character",
                   (json_int_t)text_units(text, (guint)zero_line, byte, is_utf8));
}
