/* Which findings are shown: level, confidence, comments, baseline.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/server.h"

#include "analyzer/cli/gate/comments.h"
#include "analyzer/cli/gate/gate.h"

#include <string.h>

#define STATEMENT_LINES 30 /* as the gate: a comment at the end of a long statement counts */

/* Does a comment on the line of this place name the rule? */
static bool is_covered(const struct document *document, const json_t *place, const char *rule) {
  const char *file = json_string_value(json_object_get(place, "file"));
  struct text *owned = NULL;
  const struct text *text = file ? text_of(document->server, document->project, file, &owned) : NULL;
  if (!text)
    return false;
  json_int_t first = json_integer_value(json_object_get(place, "line"));
  json_int_t last = json_integer_value(json_object_get(place, "end_line"));
  last = last < first || last > first + STATEMENT_LINES ? first : last;
  GArray *marks = comments_create();
  comments_scan(file, text->bytes->str, text->bytes->len, marks);
  bool is_found = false;
  for (guint i = 0; !is_found && i < marks->len; i++) {
    const struct comment_mark *mark = &g_array_index(marks, struct comment_mark, i);
    is_found = mark->first <= last && mark->last >= first && comments_name_rule(mark->rules, rule);
  }
  g_array_unref(marks);
  text_destroy(owned);
  return is_found;
}

static bool is_any_covered(const struct document *document, const json_t *places, const char *rule) {
  for (size_t i = 0; i < json_array_size(places); i++)
    if (is_covered(document, json_array_get(places, i), rule))
      return true;
  return false;
}

static bool is_in_baseline(const struct document *document, const char *fingerprint) {
  g_autofree char *path = g_build_filename(document->project->root, GATE_BASELINE_NAME, NULL);
  struct options options;
  bool is_found = false;
  if (!g_file_test(path, G_FILE_TEST_EXISTS))
    return false;
  options_init(&options);
  g_autoptr(GPtrArray) known = identity_read(path, &options);
  for (guint i = 0; known && i < known->len; i++)
    is_found |= strcmp(((const struct identity *)known->pdata[i])->fingerprint, fingerprint) == 0;
  options_finish(&options);
  return is_found;
}

bool finding_is_shown(const struct document *document, const json_t *finding) {
  const struct settings *settings = &document->server->settings;
  const char *rule = json_string_value(json_object_get(finding, "rule"));
  const char *fingerprint = json_string_value(json_object_get(finding, "fingerprint"));
  if (!rule || !fingerprint || json_integer_value(json_object_get(finding, "severity")) > settings->level ||
      json_integer_value(json_object_get(finding, "confidence")) > settings->min_confidence)
    return false;
  return !is_covered(document, finding, rule) &&
         !is_any_covered(document, json_object_get(finding, "edges"), rule) &&
         !is_any_covered(document, json_object_get(finding, "declarations"), rule) &&
         !is_in_baseline(document, fingerprint);
}
