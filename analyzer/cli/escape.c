/* Escaping for terminals.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"

static bool is_dangerous(gunichar character) {
  if (character < 0x20 || (character >= 0x7f && character < 0xa0))
    return true;
  return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069) ||
         character == 0x200e || character == 0x200f || character == 0x2028 || character == 0x2029;
}

static bool is_valid(gunichar character) {
  return character != (gunichar)-1 && character != (gunichar)-2;
}

const char *escape_append_character(GString *out, const char *text) {
  gunichar character = g_utf8_get_char_validated(text, -1);
  if (!is_valid(character)) {
    g_string_append_printf(out, "\\x%02x", (unsigned char)*text);
    return text + 1;
  }
  const char *next = g_utf8_next_char(text);
  if (character != '\t' && is_dangerous(character))
    g_string_append_printf(out, character < 0x100 ? "\\x%02x" : "\\u{%x}", character);
  else
    g_string_append_len(out, text, next - text);
  return next;
}

char *escape_lines(const char *text) {
  GString *out = g_string_new(NULL);
  for (const char *at = text ? text : ""; *at;) {
    if (*at == '\n')
      g_string_append_c(out, *at++);
    else
      at = escape_append_character(out, at);
  }
  return g_string_free(out, FALSE);
}

char *escape_text(const char *text) {
  GString *out = g_string_new(NULL);
  for (const char *at = text ? text : ""; *at;) {
    if (*at == '\t') {
      g_string_append(out, "\\x09");
      at++;
    } else {
      at = escape_append_character(out, at);
    }
  }
  return g_string_free(out, FALSE);
}

char *escape_invalid(const char *text) {
  GString *out = g_string_new(NULL);
  const char *end;
  while (!g_utf8_validate(text, -1, &end)) {
    g_string_append_len(out, text, end - text);
    g_string_append_printf(out, "\\x%02x", (unsigned char)*end);
    text = end + 1;
  }
  g_string_append(out, text);
  return g_string_free(out, FALSE);
}
