/* Code actions: silence a finding, weaken an edge, add a visit, show the cycle, copy it for the baseline.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/identity.h"
#include "analyzer/cli/lsp/complete.h"
#include "analyzer/cli/lsp/finding_row.h"
#include "analyzer/cli/lsp/handlers.h"
#include "analyzer/cli/lsp/place.h"
#include "analyzer/cli/lsp/weaken.h"

#include <string.h>

static const char *string(const json_t *object, const char *name) {
  return json_string_value(json_object_get(object, name));
}

/* The published diagnostic of a finding, borrowed. */
static json_t *diagnostic_of(const struct document *document, const char *fingerprint) {
  for (size_t i = 0; i < json_array_size(document->shown); i++) {
    json_t *diagnostic = json_array_get(document->shown, i);
    if (g_strcmp0(string(json_object_get(diagnostic, "data"), "fingerprint"), fingerprint) == 0)
      return diagnostic;
  }
  return NULL;
}

/* Takes ownership of `action`: its title, and `edit` or `command`. */
static void add_action(json_t *list, const struct document *document, const json_t *finding, json_t *action) {
  json_t *diagnostic = diagnostic_of(document, string(finding, "fingerprint"));
  json_object_set_new(action, "kind", json_string("quickfix"));
  if (diagnostic)
    json_object_set_new(action, "diagnostics", json_pack("[O]", diagnostic));
  json_array_append_new(list, action);
}

/* A line of its own above, indented like the line that it is about. */
static void add_silencing(json_t *list, const struct document *document, const json_t *finding) {
  json_int_t line = json_integer_value(json_object_get(finding, "line"));
  gsize length;
  const char *text = text_line(document->text, (guint)MAX(line - 1, 0), &length);
  int indent = 0;
  while ((gsize)indent < length && (text[indent] == ' ' || text[indent] == '\t'))
    indent++;
  json_t *start = text_position(document->text, line, 1, true);
  json_t *edits = json_pack(
      "[{s:{s:O, s:o}, s:o}]", "range", "start", start, "end", start, "newText",
      json_sprintf("%.*s// cyclecheck-ignore(%s): reason\n", indent, text, string(finding, "rule")));
  add_action(list, document, finding,
             json_pack("{s:o, s:o}", "title",
                       json_sprintf("Silence this %s with a reason", string(finding, "rule")), "edit",
                       json_pack("{s:{s:o}}", "changes", document->uri, edits)));
}

static void add_command(json_t *list, const struct document *document, const json_t *finding,
                        const char *title, const char *command) {
  add_action(list, document, finding,
             json_pack("{s:o, s:o}", "title", json_string(title), "command",
                       json_pack("{s:s, s:s, s:[s, s]}", "title", title, "command", command, "arguments",
                                 document->uri, string(finding, "fingerprint"))));
}

static void add_completion(json_t *list, const struct document *document, const json_t *finding) {
  g_autofree char *statement = NULL;
  json_t *edits = complete_edits(document, finding, &statement);
  if (edits)
    add_action(list, document, finding,
               json_pack("{s:o, s:o}", "title", json_sprintf("Add %s", statement), "edit",
                         json_pack("{s:o}", "changes", edits)));
}

static void add_actions(json_t *list, const struct document *document, const json_t *finding) {
  json_t *edits = weaken_edits(document, finding);
  if (edits)
    add_action(list, document, finding,
               json_pack("{s:o, s:o}", "title",
                         json_sprintf("Make %s a borrowed reference", weaken_slot(finding)), "edit",
                         json_pack("{s:o}", "changes", edits)));
  add_completion(list, document, finding);
  if (g_strcmp0(string(finding, "file"), document->path) == 0)
    add_silencing(list, document, finding);
  add_command(list, document, finding, "Show the cycle", "cyclecheck.showCycle");
  add_command(list, document, finding, "Copy as a baseline", "cyclecheck.baselineEntry");
}

void handle_actions(struct call *call) {
  const struct document *document = document_find(call->server, call->params);
  const json_t *range = json_object_get(call->params, "range");
  const json_t *first = json_object_get(json_object_get(range, "start"), "line");
  const json_t *last = json_object_get(json_object_get(range, "end"), "line");
  call->result = json_array();
  if (!document || !json_is_integer(first) || !json_is_integer(last))
    return;
  g_autoptr(GPtrArray) findings =
      place_findings(document, json_integer_value(first) + 1, json_integer_value(last) + 1);
  for (guint i = 0; i < findings->len; i++)
    add_actions(call->result, document, findings->pdata[i]);
}

/* ---- commands ---- */

static json_t *show_cycle(const struct document *document, const json_t *finding) {
  const json_t *steps = json_object_get(finding, "steps");
  json_t *list = json_array();
  for (size_t i = 0; i < json_array_size(steps); i++) {
    const json_t *step = json_array_get(steps, i);
    json_t *location = location_of(document->server, document->project, step);
    if (!location)
      continue;
    json_object_set(location, "message", json_object_get(step, "message"));
    json_array_append_new(list, location);
  }
  return list;
}

/* A baseline of this finding alone: its last line can be added to another one. */
static json_t *make_baseline(const json_t *finding) {
  struct report_finding *row = finding_row_create(finding);
  g_autoptr(GPtrArray) known = identity_list_create();
  g_ptr_array_add(known, identity_of_finding(row));
  GString *text = identity_format_baseline(known);
  json_t *result = json_string(text->str);
  g_string_free(text, TRUE);
  report_finding_destroy(row);
  return result;
}

void handle_command(struct call *call) {
  const char *command = string(call->params, "command");
  const json_t *arguments = json_object_get(call->params, "arguments");
  const char *uri = json_string_value(json_array_get(arguments, 0));
  const char *fingerprint = json_string_value(json_array_get(arguments, 1));
  const struct document *document = uri ? g_hash_table_lookup(call->server->documents, uri) : NULL;
  const json_t *finding = document && fingerprint ? place_finding(document, fingerprint) : NULL;
  if (!finding) {
    call->error = WIRE_INVALID_PARAMS;
    call->message = "there is no such finding now";
  } else if (g_strcmp0(command, "cyclecheck.showCycle") == 0) {
    call->result = show_cycle(document, finding);
  } else if (g_strcmp0(command, "cyclecheck.baselineEntry") == 0) {
    call->result = make_baseline(finding);
  } else {
    call->error = WIRE_INVALID_PARAMS;
    call->message = "no such command";
  }
}
