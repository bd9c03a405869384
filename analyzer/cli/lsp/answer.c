/* What the open files do in a program that is known: quick answers, and exact ones.
 * SPDX-License-Identifier: MIT
 *
 * The findings of the whole program stay, moved to where their functions are now, except those that something
 * changed takes part in; changed functions and their callers are run again over the summaries of the rest. */
#include "analyzer/cli/lsp/answer.h"

#include "analyzer/cli/lsp/result_json.h"

#include <string.h>

#define LIMIT_CHANGED 40    /* functions that are run again for a quick answer */
#define RUN_BUDGET_US 60000 /* then callers that were not run yet are left to the whole analysis */

/* ---- what concerns the open files ---- */

static bool is_in(const GPtrArray *focus, const char *file) {
  for (guint i = 0; file && i < focus->len; i++)
    if (strcmp(focus->pdata[i], file) == 0)
      return true;
  return false;
}

static bool is_placed_in(const GPtrArray *focus, const json_t *place) {
  return is_in(focus, json_string_value(json_object_get(place, "file")));
}

static bool concerns(const GPtrArray *focus, const json_t *finding) {
  const json_t *lists[] = {json_object_get(finding, "edges"), json_object_get(finding, "steps"),
                           json_object_get(finding, "declarations")};
  if (is_placed_in(focus, finding))
    return true;
  for (size_t k = 0; k < G_N_ELEMENTS(lists); k++)
    for (size_t i = 0; i < json_array_size(lists[k]); i++)
      if (is_placed_in(focus, json_array_get(lists[k], i)))
        return true;
  return false;
}

/* Moves a line of a row to where it is now. 0: it is in something that changed. */
static json_int_t move_row(const struct revision *revision, json_t *row, const char *file, const char *line) {
  json_int_t earlier = json_integer_value(json_object_get(row, line));
  json_int_t now = revision_line(revision, json_string_value(json_object_get(row, file)), earlier);
  if (now && now != earlier)
    json_object_set_new(row, line, json_integer(now));
  return now;
}

static json_t *make_ownership(const struct question *question, const struct revision *revision) {
  json_t *list = json_array();
  for (size_t i = 0; i < json_array_size(question->ownership); i++) {
    const json_t *known = json_array_get(question->ownership, i);
    const char *stored = json_string_value(json_object_get(known, "store_file"));
    const char *released = json_string_value(json_object_get(known, "release_file"));
    if (!is_in(question->focus, stored) && !is_in(question->focus, released))
      continue;
    json_t *row = json_copy((json_t *)known);
    bool is_placed = !revision || move_row(revision, row, "store_file", "store_line") ||
                     move_row(revision, row, "release_file", "release_line");
    if (is_placed)
      json_array_append(list, row);
    json_decref(row);
  }
  return list;
}

/* ---- answers ---- */

static json_t *make_answer(json_t *findings, json_t *ownership, bool is_settled, guint ran) {
  return json_pack("{s:o, s:o, s:b, s:i}", "findings", findings, "ownership", ownership, "settled",
                   is_settled, "ran", (int)ran);
}

json_t *answer_exactly(const struct question *question) {
  json_t *findings = json_array();
  for (size_t i = 0; i < json_array_size(question->known); i++)
    if (concerns(question->focus, json_array_get(question->known, i)))
      json_array_append(findings, json_array_get(question->known, i));
  return make_answer(findings, make_ownership(question, NULL), true, 0);
}

static bool has_fingerprint(const json_t *findings, const json_t *fingerprint) {
  for (size_t i = 0; i < json_array_size(findings); i++)
    if (json_equal(json_object_get(json_array_get(findings, i), "fingerprint"), fingerprint))
      return true;
  return false;
}

/* Those that still hold and are not among `fresh` already. */
static void add_known(const struct question *question, const struct revision *revision, const json_t *fresh,
                      json_t *list) {
  for (size_t i = 0; i < json_array_size(question->known); i++) {
    const json_t *finding = json_array_get(question->known, i);
    if (!concerns(question->focus, finding) || revision_touches(revision, finding) ||
        has_fingerprint(fresh, json_object_get(finding, "fingerprint")))
      continue;
    json_t *copy = json_deep_copy(finding);
    revision_shift(revision, copy);
    json_array_append_new(list, copy);
  }
}

json_t *answer_from_known(const struct question *question, const struct revision *revision) {
  json_t *findings = json_array();
  add_known(question, revision, NULL, findings);
  bool is_settled = question->session && revision_is_empty(revision);
  return make_answer(findings, make_ownership(question, revision), is_settled, 0);
}

bool answer_can_run(const struct question *question, const struct revision *revision) {
  return question->session && !revision->is_reshaped && revision->changed->len > 0 &&
         revision->changed->len <= LIMIT_CHANGED;
}

json_t *answer_by_running(const struct question *question, const struct revision *revision) {
  g_autoptr(GPtrArray) ran = g_ptr_array_new();
  struct session_change change = {
      .types = revision->types, .functions = revision->changed, .budget_us = RUN_BUDGET_US, .ran = ran};
  struct results *results = ownership_session_replace(question->session, &change);
  json_t *answer = result_to_json(results, question->base->facts);
  json_t *fresh = json_object_get(answer, "findings"), *findings = json_array();
  for (size_t i = 0; i < json_array_size(fresh); i++) {
    json_t *finding = json_array_get(fresh, i);
    revision_shift(revision, finding);
    if (concerns(question->focus, finding))
      json_array_append(findings, finding);
  }
  add_known(question, revision, fresh, findings);
  json_decref(answer);
  return make_answer(findings, make_ownership(question, revision), false, ran->len);
}
