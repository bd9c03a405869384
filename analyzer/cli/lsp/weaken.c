/* The edit that makes an edge of a cycle weak, where the text shows how.
 * SPDX-License-Identifier: MIT
 *
 * An edge needs two changes: the store takes no reference, and nothing releases the slot. A GObject gets a
 * weak pointer, which is cleared when the object dies; anything else a borrowed pointer. */
#include "analyzer/cli/lsp/weaken.h"

#include <string.h>

/* `x->parent = node_ref(parent);` */
#define STORE                                                                                                \
  "^(\\s*)([\\w>.*()\\[\\] -]+?)\\s*=\\s*(?:\\([\\w *]+\\)\\s*)?(\\w*ref|\\w*retain)\\s*\\((.+)\\);\\s*$"
/* `if (x->parent) node_unref(x->parent);`, `g_clear_object(&x->parent);` */
#define RELEASE                                                                                              \
  "^(\\s*)(?:if\\s*\\([^;{}]*\\)\\s*)?(\\w*unref|\\w*release|\\w*decref|\\w*_put|g_clear_object)\\s*"        \
  "\\((&?)([\\w>.*()\\[\\] -]*(?:->|\\.)%s)\\);\\s*$"

static const json_t *weaken_edge(const json_t *finding) {
  const json_t *edges = json_object_get(finding, "edges");
  for (size_t i = 0; i < json_array_size(edges); i++)
    if (json_is_true(json_object_get(json_array_get(edges, i), "weaken")))
      return json_array_get(edges, i);
  return NULL;
}

const char *weaken_slot(const json_t *finding) {
  const char *slot = json_string_value(json_object_get(weaken_edge(finding), "slot"));
  return slot ? slot : "it";
}

static char *line_text(const struct document *document, guint line) {
  gsize length;
  const char *text = text_line(document->text, line, &length);
  return g_strndup(text, length);
}

/* `T.base.parent` -> `parent`; NULL for what is no plain field. Caller frees. */
static char *field_of(const char *slot) {
  const char *dot = slot ? strrchr(slot, '.') : NULL;
  for (const char *at = dot ? dot + 1 : ""; *at; at++)
    if (!g_ascii_isalnum(*at) && *at != '_')
      return NULL;
  return dot && dot[1] ? g_strdup(dot + 1) : NULL;
}

static json_t *make_edit(const struct document *document, guint line, const char *text) {
  gsize length;
  text_line(document->text, line, &length);
  bool is_utf8 = document->server->client.is_utf8;
  json_int_t end_line = *text ? line : line + 1; /* without text the line goes */
  json_int_t end = *text ? (json_int_t)text_units(document->text, line, length, is_utf8) : 0;
  return json_pack("{s:{s:{s:I, s:i}, s:{s:I, s:I}}, s:s}", "range", "start", "line", (json_int_t)line,
                   "character", 0, "end", "line", end_line, "character", end, "newText", text);
}

static json_t *edit_store(const struct document *document, guint line, bool *is_object) {
  g_autofree char *text = line_text(document, line);
  g_autoptr(GRegex) pattern = g_regex_new(STORE, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  if (!g_regex_match(pattern, text, 0, &match))
    return NULL;
  g_autofree char *indent = g_match_info_fetch(match, 1), *left = g_match_info_fetch(match, 2);
  g_autofree char *retain = g_match_info_fetch(match, 3), *value = g_match_info_fetch(match, 4);
  *is_object = strcmp(retain, "g_object_ref") == 0;
  g_autofree char *store = *is_object ? g_strdup_printf("%sg_set_weak_pointer(&%s, %s);", indent, left, value)
                                      : g_strdup_printf("%s%s = %s;", indent, left, value);
  return make_edit(document, line, store);
}

static json_t *edit_release(const struct document *document, guint line, const GRegex *pattern,
                            bool is_object) {
  g_autofree char *text = line_text(document, line);
  g_autoptr(GMatchInfo) match = NULL;
  if (!g_regex_match(pattern, text, 0, &match))
    return NULL;
  g_autofree char *indent = g_match_info_fetch(match, 1), *slot = g_match_info_fetch(match, 4);
  g_autofree char *clear =
      is_object ? g_strdup_printf("%sg_clear_weak_pointer(&%s);", indent, slot) : g_strdup("");
  return make_edit(document, line, clear);
}

/* The only statement that releases the field; NULL: none, or several. */
static json_t *find_release(const struct document *document, const char *field, bool is_object) {
  g_autofree char *expression = g_strdup_printf(RELEASE, field);
  g_autoptr(GRegex) pattern = g_regex_new(expression, 0, 0, NULL);
  json_t *found = NULL;
  for (guint line = 0; line < text_line_count(document->text); line++) {
    json_t *edit = edit_release(document, line, pattern, is_object);
    if (edit && found) {
      json_decref(edit);
      json_decref(found);
      return NULL;
    }
    found = edit ? edit : found;
  }
  return found;
}

json_t *weaken_edits(const struct document *document, const json_t *finding) {
  const json_t *edge = weaken_edge(finding);
  json_int_t line = json_integer_value(json_object_get(edge, "line"));
  const char *file = json_string_value(json_object_get(edge, "file"));
  g_autofree char *field = field_of(json_string_value(json_object_get(edge, "slot")));
  bool is_object = false;
  if (!field || line < 1 || g_strcmp0(file, document->path) != 0)
    return NULL;
  json_t *store = edit_store(document, (guint)line - 1, &is_object);
  json_t *release = store ? find_release(document, field, is_object) : NULL;
  if (store && release)
    return json_pack("{s:[o, o]}", document->uri, store, release);
  json_decref(store);
  return NULL;
}
