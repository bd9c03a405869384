/* What the open files do in the whole program.
 * SPDX-License-Identifier: MIT
 *
 * Where few functions changed and nothing else, the findings of the whole program stay, moved to where their
 * functions are now, except those that a changed function takes part in; changed functions and their callers
 * are run again. Everything else is a new analysis of the whole program with the open files laid over it. */
#include "analyzer/cli/lsp/answer.h"

#include "analyzer/cli/lsp/result_json.h"
#include "analyzer/cli/lsp/revision.h"
#include "analyzer/ownership/ownership.h"

#define LIMIT_CHANGED 40

static GPtrArray *paths_of(const struct question *question) {
  GPtrArray *paths = g_ptr_array_new();
  for (guint i = 0; i < question->overlays->len; i++)
    g_ptr_array_add(paths, ((const struct overlay *)question->overlays->pdata[i])->path);
  return paths;
}

static json_t *analyse_all(const struct question *question) {
  struct facts merged;
  struct ownership_options options = {.is_progress_shown = false};
  g_autoptr(GPtrArray) paths = paths_of(question);
  base_merge(question->base, question->overlays, &merged);
  struct results *results = ownership_analyze(&merged, &options);
  json_t *answer = result_to_json(results, &merged, paths);
  json_object_set_new(answer, "settled", json_true());
  return answer;
}

static bool has_fingerprint(const json_t *findings, const json_t *fingerprint) {
  for (size_t i = 0; i < json_array_size(findings); i++)
    if (json_equal(json_object_get(json_array_get(findings, i), "fingerprint"), fingerprint))
      return true;
  return false;
}

/* Adds what is known and still holds. */
static void add_known(json_t *findings, const json_t *known, const struct revision *revision) {
  size_t fresh = json_array_size(findings);
  json_t *own = json_copy(findings);
  for (size_t i = 0; i < json_array_size(known); i++) {
    json_t *finding = json_array_get(known, i);
    bool is_gone = revision_touches(revision, finding);
    if (!is_gone && (!fresh || !has_fingerprint(own, json_object_get(finding, "fingerprint"))))
      json_array_append_new(findings, json_deep_copy(finding));
  }
  json_decref(own);
}

static json_t *analyse_changed(const struct question *question, const struct revision *revision) {
  g_autoptr(GPtrArray) paths = paths_of(question);
  g_autoptr(GPtrArray) ran = g_ptr_array_new();
  struct results *results = results_create();
  if (revision->changed->len)
    results = ownership_session_replace(question->session, revision->changed, ran);
  if (!results)
    return NULL;
  json_t *answer = result_to_json(results, question->base->facts, paths);
  json_object_set_new(answer, "ownership",
                      result_ownerships(ownership_session_results(question->session), paths));
  add_known(json_object_get(answer, "findings"), question->known, revision);
  revision_shift(revision, answer);
  json_object_set_new(answer, "settled", json_boolean(revision->changed->len == 0));
  json_object_set_new(answer, "ran", json_integer(ran->len));
  return answer;
}

/* What the collector's protocols say is only found by a whole analysis. */
static bool touches_protocol(const json_t *known, const struct revision *revision) {
  for (size_t i = 0; i < json_array_size(known); i++) {
    const json_t *finding = json_array_get(known, i);
    if (json_array_size(json_object_get(finding, "edges")) == 0 && revision_touches(revision, finding))
      return true;
  }
  return false;
}

json_t *answer_make(const struct question *question) {
  gint64 began_us = g_get_monotonic_time();
  json_t *answer = NULL;
  if (question->session && !question->is_exact) {
    struct revision revision;
    revision_init(&revision, question->base, question->overlays);
    if (!revision.is_structural && revision.changed->len <= LIMIT_CHANGED &&
        !touches_protocol(question->known, &revision))
      answer = analyse_changed(question, &revision);
  }
  if (!answer)
    answer = analyse_all(question);
  json_object_set_new(answer, "analysis_us", json_integer(g_get_monotonic_time() - began_us));
  return answer;
}
