/* Findings as diagnostics of the open file that they are placed in.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/comments.h"
#include "analyzer/cli/lsp/server.h"

#include <string.h>

#define LARGEST_TEXT_BYTES (64 * 1024 * 1024)
#define SEVERITY_HINT 4 /* of the protocol */
#define TAG_UNNECESSARY 1

static char *absolute_path(const struct project *project, const char *path) {
  return g_canonicalize_filename(path, project->root);
}

const struct text *text_of(const struct server *server, const struct project *project, const char *path,
                           struct text **owned) {
  g_autofree char *file = absolute_path(project, path);
  const struct document *document = document_by_file(server, file);
  g_autofree char *bytes = NULL;
  gsize length;
  *owned = NULL;
  if (document)
    return document->text;
  if (!g_file_test(file, G_FILE_TEST_IS_REGULAR) || !g_file_get_contents(file, &bytes, &length, NULL) ||
      length > LARGEST_TEXT_BYTES)
    return NULL;
  *owned = text_create(bytes, length);
  return *owned;
}

static json_int_t number(const json_t *object, const char *name) {
  return json_integer_value(json_object_get(object, name));
}

static const char *string(const json_t *object, const char *name) {
  return json_string_value(json_object_get(object, name));
}

/* A place without an end is one character, or to the end of its line. */
static json_t *make_range(const struct text *text, const json_t *place, bool is_utf8) {
  json_int_t line = number(place, "line"), column = number(place, "column");
  json_int_t end_line = number(place, "end_line"), end_column = number(place, "end_column");
  if (end_line < line || end_column <= 0 || (end_line == line && end_column <= column)) {
    end_line = line;
    end_column = column + 1;
  }
  return json_pack("{s:o, s:o}", "start", text_position(text, line, column, is_utf8), "end",
                   text_position(text, end_line, end_column, is_utf8));
}

json_t *range_of(const struct server *server, const struct project *project, const json_t *place) {
  struct text *owned;
  const char *file = string(place, "file");
  const struct text *text = file ? text_of(server, project, file, &owned) : NULL;
  json_t *range;
  if (text)
    range = make_range(text, place, server->client.is_utf8);
  else
    range = json_pack("{s:{s:I, s:i}, s:{s:I, s:i}}", "start", "line", MAX(number(place, "line") - 1, 0),
                      "character", 0, "end", "line", MAX(number(place, "line") - 1, 0), "character", 0);
  if (text)
    text_destroy(owned);
  return range;
}

json_t *location_of(const struct server *server, const struct project *project, const json_t *place) {
  const char *path = string(place, "file");
  if (!path)
    return NULL;
  g_autofree char *file = absolute_path(project, path);
  const struct document *document = document_by_file(server, file);
  g_autofree char *uri = document ? g_strdup(document->uri) : g_filename_to_uri(file, NULL, NULL);
  return uri ? json_pack("{s:s, s:o}", "uri", uri, "range", range_of(server, project, place)) : NULL;
}

static json_t *make_related(const struct document *document, const json_t *finding) {
  const json_t *steps = json_object_get(finding, "steps");
  json_t *list = json_array();
  for (size_t i = 0; i < json_array_size(steps); i++) {
    const json_t *step = json_array_get(steps, i);
    json_t *location = location_of(document->server, document->project, step);
    const char *text = string(step, "message");
    g_autofree char *message = g_strdup_printf("(%zu) %s", i + 1, text ? text : "");
    if (location)
      json_array_append_new(list, json_pack("{s:o, s:s}", "location", location, "message", message));
  }
  return list;
}

/* Clients that show no related information get the steps in the message itself. */
static char *make_message(const struct document *document, const json_t *finding) {
  const json_t *steps = json_object_get(finding, "steps");
  GString *text = g_string_new(string(finding, "message"));
  for (size_t i = 0; !document->server->client.has_related && i < json_array_size(steps); i++) {
    const json_t *step = json_array_get(steps, i);
    const char *file = string(step, "file"), *message = string(step, "message");
    g_string_append_printf(text, "\n(%zu) %s:%" JSON_INTEGER_FORMAT ": %s", i + 1, file ? file : "?",
                           number(step, "line"), message ? message : "");
  }
  if (string(finding, "fix"))
    g_string_append_printf(text, "\nfix: %s", string(finding, "fix"));
  return g_string_free(text, FALSE);
}

/* The page of a rule that is installed with the tool, or lies in the source tree. */
static void add_description(const struct document *document, json_t *diagnostic, const char *rule) {
  g_autofree char *data = document->server->client.has_code_description ? frontend_data_dir() : NULL;
  g_autofree char *name = g_strconcat(rule, ".md", NULL);
  g_autofree char *page = data ? g_build_filename(data, "..", "docs", "rules", name, NULL) : NULL;
  g_autofree char *clean = page ? g_canonicalize_filename(page, "/") : NULL;
  g_autofree char *uri =
      clean && g_file_test(clean, G_FILE_TEST_EXISTS) ? g_filename_to_uri(clean, NULL, NULL) : NULL;
  if (uri)
    json_object_set_new(diagnostic, "codeDescription", json_pack("{s:s}", "href", uri));
}

static json_t *make_diagnostic(const struct document *document, const json_t *finding) {
  static const int severities[] = {1, 2, 3}; /* error, warning, information */
  g_autofree char *message = make_message(document, finding);
  json_int_t severity = CLAMP(number(finding, "severity"), 0, 2);
  const char *rule = string(finding, "rule");
  json_t *diagnostic = json_pack("{s:o, s:i, s:s, s:s, s:s, s:{s:s}}", "range",
                                 make_range(document->text, finding, document->server->client.is_utf8),
                                 "severity", severities[severity], "code", rule, "source", "cyclecheck",
                                 "message", message, "data", "fingerprint", string(finding, "fingerprint"));
  if (document->server->client.has_related)
    json_object_set_new(diagnostic, "relatedInformation", make_related(document, finding));
  add_description(document, diagnostic, rule);
  return diagnostic;
}

/* A comment that silences nothing any more: editors show it faded. */
static json_t *make_faded(const struct document *document, const struct comment_mark *mark) {
  gsize length;
  const char *text = text_line(document->text, (guint)mark->line - 1, &length);
  json_int_t column = 1;
  while ((gsize)column < length && g_ascii_isspace(text[column - 1]))
    column++;
  json_t *place = json_pack("{s:I, s:I, s:I, s:I}", "line", (json_int_t)mark->line, "column", column,
                            "end_line", (json_int_t)mark->line, "end_column", (json_int_t)length + 1);
  json_t *diagnostic =
      json_pack("{s:o, s:i, s:s, s:s, s:s, s:[i]}", "range",
                make_range(document->text, place, document->server->client.is_utf8), "severity",
                SEVERITY_HINT, "code", "unused-suppression", "source", "cyclecheck", "message",
                "this comment silences nothing", "tags", TAG_UNNECESSARY);
  json_decref(place);
  return diagnostic;
}

/* Only a settled answer knows all that a comment could be about. */
static void add_faded(const struct document *document, json_t *list) {
  bool is_settled = json_is_true(json_object_get(document->answer, "settled"));
  if (!document->server->client.has_unnecessary || !is_settled)
    return;
  const GArray *marks = text_marks(document->text);
  for (guint i = 0; i < marks->len; i++) {
    const struct comment_mark *mark = &g_array_index(marks, struct comment_mark, i);
    if (mark->is_ours && !comment_is_used(document, mark))
      json_array_append_new(list, make_faded(document, mark));
  }
}

static json_t *make_diagnostics(const struct document *document) {
  const json_t *findings = json_object_get(document->answer, "findings");
  json_t *list = json_array();
  for (size_t i = 0; i < json_array_size(findings); i++) {
    const json_t *finding = json_array_get(findings, i);
    if (g_strcmp0(string(finding, "file"), document->path) == 0 && finding_is_shown(document, finding))
      json_array_append_new(list, make_diagnostic(document, finding));
  }
  add_faded(document, list);
  return list;
}

static void answer_waiting(struct document *document) {
  for (guint i = 0; i < document->waiting->len; i++)
    wire_answer(document->server->wire, document->waiting->pdata[i],
                json_pack("{s:s, s:O}", "kind", "full", "items", document->shown));
  g_ptr_array_set_size(document->waiting, 0);
}

/* Takes ownership of `diagnostics`. */
static void show(struct document *document, json_t *diagnostics) {
  bool is_told = document->shown && document->shown_version == document->version &&
                 json_equal(document->shown, diagnostics);
  json_decref(document->shown);
  document->shown = diagnostics;
  document->shown_version = document->version;
  if (is_told) {
    answer_waiting(document);
    return;
  }
  json_t *params = json_pack("{s:s, s:O}", "uri", document->uri, "diagnostics", diagnostics);
  if (document->has_version)
    json_object_set_new(params, "version", json_integer(document->version));
  wire_notify(document->server->wire, "textDocument/publishDiagnostics", params);
  answer_waiting(document);
}

void document_publish(struct document *document) {
  show(document, make_diagnostics(document));
}

void document_clear(struct document *document, const char *reason) {
  if (reason)
    server_log(document->server, reason);
  g_clear_pointer(&document->answer, json_decref);
  document->judged = 0;
  show(document, json_array());
}

json_t *document_pull(struct document *document, const json_t *id) {
  bool is_current = document->shown && document->judged == document->generation;
  if (is_current || !document->command || document->is_unsure)
    return json_pack("{s:s, s:o}", "kind", "full", "items",
                     document->shown ? json_incref(document->shown) : json_array());
  g_ptr_array_add(document->waiting, json_deep_copy(id));
  return NULL;
}
