/* Columns, URIs and short names.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/place_text.h"

#include <string.h>

#define ID_DIGITS 8

gint64 place_utf16_column(const char *line, gint64 column) {
  if (!line || column <= 1)
    return column;
  const char *end = line + MIN(strlen(line), (size_t)column - 1);
  gint64 units = 1;
  for (const char *at = line; at < end;) {
    gunichar character = g_utf8_get_char_validated(at, -1);
    bool is_valid = character != (gunichar)-1 && character != (gunichar)-2;
    units += is_valid && character >= 0x10000 ? 2 : 1;
    at = is_valid ? g_utf8_next_char(at) : at + 1;
  }
  return units + (column - 1 - (end - line));
}

char *place_uri(const char *path) {
  g_autofree char *escaped = g_uri_escape_bytes((const guint8 *)path, strlen(path), "/!$&'()*+,;=:@");
  if (*path == '/')
    return g_strconcat("file://", escaped, NULL);
  /* `a:b.c` would be read as a scheme. */
  const char *colon = strchr(escaped, ':'), *slash = strchr(escaped, '/');
  return g_strconcat(colon && (!slash || colon < slash) ? "./" : "", escaped, NULL);
}

char *place_short_id(const char *fingerprint) {
  const char *hash = fingerprint ? strchr(fingerprint, ':') : NULL;
  if (!hash)
    return g_strdup(fingerprint ? fingerprint : "");
  const char *ordinal = strchr(hash + 1, ':');
  return g_strdup_printf("%.*s%s", ID_DIGITS, hash + 1, ordinal ? ordinal : "");
}

const struct report_place *place_to_weaken(const struct report_finding *finding) {
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    if (edge->is_weaken && edge->place.file)
      return &edge->place;
  }
  return &finding->place;
}
