/* Bytes that are no UTF-8, carried through a parser that insists on it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/byte_text.h"

#include <string.h>

#define FIRST 0x10FF00 /* stands for byte 0; private use, four bytes in UTF-8 */

char *byte_text_encode(const char *text, gsize *size) {
  GString *encoded = g_string_sized_new(*size + *size / 8);
  const char *at = text, *end = text + *size, *invalid;
  while (!g_utf8_validate(at, end - at, &invalid)) {
    g_string_append_len(encoded, at, invalid - at);
    g_string_append_unichar(encoded, FIRST + (unsigned char)*invalid);
    at = invalid + 1;
  }
  g_string_append_len(encoded, at, end - at);
  *size = encoded->len;
  return g_string_free(encoded, FALSE);
}

static gboolean is_byte(const char *at, gunichar *byte) {
  if ((unsigned char)*at != 0xF4)
    return FALSE;
  *byte = g_utf8_get_char_validated(at, -1) - FIRST;
  return *byte < 256;
}

void byte_text_decode(char *text) {
  char *to = text;
  gunichar byte;
  for (const char *at = text; *at;) {
    if (is_byte(at, &byte)) {
      *to++ = (char)byte;
      at += 4;
    } else {
      *to++ = *at++;
    }
  }
  *to = '\0';
}
