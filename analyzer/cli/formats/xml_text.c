/* Escaping for XML.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/xml_text.h"

#include "analyzer/cli/escape.h"

void xml_append(GString *out, const char *text) {
  g_autofree char *safe = escape_text(text);
  g_autofree char *escaped = g_markup_escape_text(safe, -1);
  g_string_append(out, escaped);
}

void xml_append_attribute(GString *out, const char *name, const char *text) {
  g_string_append_printf(out, " %s=\"", name);
  xml_append(out, text);
  g_string_append_c(out, '"');
}

void xml_append_number(GString *out, const char *name, gint64 number) {
  g_string_append_printf(out, " %s=\"%" G_GINT64_FORMAT "\"", name, number);
}
