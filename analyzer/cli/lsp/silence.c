/* Which findings are shown: what the project's files say, and comments in the sources.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/server.h"

#include "analyzer/cli/gate/comments.h"

#define STATEMENT_LINES 30 /* as the gate: a comment at the end of a long statement counts */

static bool covers(const struct comment_mark *mark, const json_t *place, const char *rule) {
  json_int_t first = json_integer_value(json_object_get(place, "line"));
  json_int_t last = json_integer_value(json_object_get(place, "end_line"));
  last = last < first || last > first + STATEMENT_LINES ? first : last;
  return mark->first <= last && mark->last >= first && comments_name_rule(mark->rules, rule);
}

/* Does a comment on the line of this place name the rule? */
static bool is_covered(const struct document *document, const json_t *place, const char *rule) {
  const char *file = json_string_value(json_object_get(place, "file"));
  struct text *owned = NULL;
  const struct text *text = file ? text_of(document->server, document->project, file, &owned) : NULL;
  if (!text)
    return false;
  const GArray *marks = text_marks(text);
  bool is_found = false;
  for (guint i = 0; !is_found && i < marks->len; i++)
    is_found = covers(&g_array_index(marks, struct comment_mark, i), place, rule);
  text_destroy(owned);
  return is_found;
}

static bool is_any_covered(const struct document *document, const json_t *places, const char *rule) {
  for (size_t i = 0; i < json_array_size(places); i++)
    if (is_covered(document, json_array_get(places, i), rule))
      return true;
  return false;
}

bool finding_is_shown(const struct document *document, const json_t *finding) {
  const char *rule = json_string_value(json_object_get(finding, "rule"));
  return rule && policy_shows(document->project->policy, finding) && !is_covered(document, finding, rule) &&
         !is_any_covered(document, json_object_get(finding, "edges"), rule) &&
         !is_any_covered(document, json_object_get(finding, "declarations"), rule);
}

static bool covers_here(const struct document *document, const struct comment_mark *mark, const json_t *place,
                        const char *rule) {
  return g_strcmp0(json_string_value(json_object_get(place, "file")), document->path) == 0 &&
         covers(mark, place, rule);
}

static bool covers_any_here(const struct document *document, const struct comment_mark *mark,
                            const json_t *list, const char *rule) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (covers_here(document, mark, json_array_get(list, i), rule))
      return true;
  return false;
}

bool comment_is_used(const struct document *document, const struct comment_mark *mark) {
  const json_t *findings = json_object_get(document->answer, "findings");
  for (size_t i = 0; i < json_array_size(findings); i++) {
    const json_t *finding = json_array_get(findings, i);
    const char *rule = json_string_value(json_object_get(finding, "rule"));
    if (!rule || covers_here(document, mark, finding, rule) ||
        covers_any_here(document, mark, json_object_get(finding, "edges"), rule) ||
        covers_any_here(document, mark, json_object_get(finding, "declarations"), rule))
      return true;
  }
  return false;
}
