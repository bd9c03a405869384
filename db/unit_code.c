/* Looks into the unit of a function without decoding it.
 * SPDX-License-Identifier: MIT */
#include "db/unit.h"

#include <string.h>

#define HEADER_BYTES 3

struct layout {
  const uint8_t *strings, *body, *end;
  uint64_t string_count;
};

/* Leaves `reader` behind the table of strings. */
static bool find_body(GBytes *bytes, struct layout *layout, struct unit_reader *reader) {
  gsize size_bytes = 0;
  const uint8_t *data = g_bytes_get_data(bytes, &size_bytes);
  if (size_bytes <= HEADER_BYTES)
    return false;
  *reader = (struct unit_reader){.at = data + HEADER_BYTES, .end = data + size_bytes};
  layout->string_count = unit_take_count(reader);
  layout->strings = reader->at;
  layout->end = reader->end;
  for (uint64_t i = 0; i < layout->string_count; i++) {
    const uint8_t *end = memchr(reader->at, '\0', (size_t)(reader->end - reader->at));
    if (end == NULL)
      return false;
    reader->at = end + 1;
  }
  layout->body = reader->at;
  return !reader->is_damaged;
}

/* Where a function is stands first in its body: file, line, column, end line, end column. */
static void skip_place(struct unit_reader *reader) {
  for (int i = 0; i < 5; i++)
    unit_take_number(reader);
}

const char *unit_function_key(GBytes *bytes) {
  struct layout layout;
  struct unit_reader reader;
  if (!find_body(bytes, &layout, &reader))
    return NULL;
  skip_place(&reader);
  uint64_t place = unit_take_number(&reader);
  if (reader.is_damaged || place == 0 || place > layout.string_count)
    return NULL;
  const char *text = (const char *)layout.strings;
  for (uint64_t i = 1; i < place; i++)
    text += strlen(text) + 1;
  return text;
}

char *unit_function_code(GBytes *bytes) {
  struct layout layout;
  struct unit_reader reader;
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  if (find_body(bytes, &layout, &reader)) {
    skip_place(&reader);
    g_checksum_update(checksum, layout.strings, layout.body - layout.strings);
    g_checksum_update(checksum, reader.at, layout.end - reader.at);
  }
  return g_strdup(g_checksum_get_string(checksum));
}
