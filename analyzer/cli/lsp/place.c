/* What stands at a position of an open file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/place.h"

#include <string.h>

json_int_t place_line(const json_t *params) {
  const json_t *line = json_object_get(json_object_get(params, "position"), "line");
  return json_is_integer(line) ? json_integer_value(line) : -1;
}

static bool is_name(char character) {
  return g_ascii_isalnum(character) || character == '_';
}

char *place_word(const struct document *document, const json_t *params) {
  json_int_t line = place_line(params);
  json_int_t units = json_integer_value(json_object_get(json_object_get(params, "position"), "character"));
  if (line < 0 || line > G_MAXINT || units < 0 || units > G_MAXINT)
    return NULL;
  const char *text = document->text->bytes->str;
  gsize start = text_offset(document->text, (guint)line, (guint)units, document->server->client.is_utf8);
  gsize end = start;
  while (start > 0 && is_name(text[start - 1]))
    start--;
  while (is_name(text[end]))
    end++;
  return end > start ? g_strndup(text + start, end - start) : NULL;
}

static bool stands_on(const struct document *document, const json_t *place, json_int_t first,
                      json_int_t last) {
  json_int_t line = json_integer_value(json_object_get(place, "line"));
  return line >= first && line <= last &&
         g_strcmp0(json_string_value(json_object_get(place, "file")), document->path) == 0;
}

static bool has_place(const struct document *document, const json_t *list, json_int_t first,
                      json_int_t last) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (stands_on(document, json_array_get(list, i), first, last))
      return true;
  return false;
}

/* Only what is about the present text. */
static const json_t *findings_of(const struct document *document) {
  bool is_current = document->answer && document->judged == document->generation;
  return is_current ? json_object_get(document->answer, "findings") : NULL;
}

GPtrArray *place_findings(const struct document *document, json_int_t first, json_int_t last) {
  const json_t *findings = findings_of(document);
  GPtrArray *found = g_ptr_array_new();
  for (size_t i = 0; i < json_array_size(findings); i++) {
    json_t *finding = json_array_get(findings, i);
    bool is_here = stands_on(document, finding, first, last) ||
                   has_place(document, json_object_get(finding, "edges"), first, last) ||
                   has_place(document, json_object_get(finding, "steps"), first, last);
    if (is_here && finding_is_shown(document, finding))
      g_ptr_array_add(found, finding);
  }
  return found;
}

const json_t *place_finding(const struct document *document, const char *fingerprint) {
  const json_t *findings = findings_of(document);
  for (size_t i = 0; i < json_array_size(findings); i++) {
    const json_t *finding = json_array_get(findings, i);
    if (g_strcmp0(json_string_value(json_object_get(finding, "fingerprint")), fingerprint) == 0)
      return finding;
  }
  return NULL;
}
