/* Hover, go to, lenses and hints: who owns what at a place.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/handlers.h"
#include "analyzer/cli/lsp/place.h"

#include <string.h>

#define ROWS_SHOWN 8

static const char *string(const json_t *object, const char *name) {
  const char *text = json_string_value(json_object_get(object, name));
  return text ? text : "";
}

static const json_t *ownership_of(const struct document *document) {
  return json_object_get(document->answer, "ownership");
}

/* `base.peer` has the field `peer`, `items[]` the field `items`. */
static bool names_field(const char *slot, const char *word) {
  const char *last = strrchr(slot, '.');
  last = last ? last + 1 : slot;
  size_t length = strlen(word);
  return strncmp(last, word, length) == 0 && strchr("[{*(", last[length]) != NULL;
}

/* `struct node` by its tag; a type by a function that begins with its name is not guessed. */
static bool names_type(const char *type, const char *word) {
  const char *tag = strrchr(type, ' ');
  return strcmp(tag ? tag + 1 : type, word) == 0;
}

static void describe_row(const json_t *row, GString *text) {
  const char *strength = string(row, "strength");
  const char *meaning = strcmp(strength, "strong") == 0     ? "keeps it alive"
                        : strcmp(strength, "weak") == 0     ? "does not keep it alive, and is cleared"
                        : strcmp(strength, "borrowed") == 0 ? "does not keep it alive"
                                                            : "cannot be told";
  g_string_append_printf(text, "- `%s` → `%s`: **%s** (%s; %s confidence", string(row, "slot"),
                         string(row, "held"), strength, meaning, string(row, "confidence"));
  if (*string(row, "source"))
    g_string_append_printf(text, ", by %s", string(row, "source"));
  if (*string(row, "store_file"))
    g_string_append_printf(text, "; stored at %s:%" JSON_INTEGER_FORMAT, string(row, "store_file"),
                           json_integer_value(json_object_get(row, "store_line")));
  if (*string(row, "release_file"))
    g_string_append_printf(text, "; released at %s:%" JSON_INTEGER_FORMAT, string(row, "release_file"),
                           json_integer_value(json_object_get(row, "release_line")));
  g_string_append(text, ")\n");
}

/* Is that where the slot is filled or emptied? */
static bool is_at_line(const struct document *document, const json_t *row, json_int_t line) {
  const char *path = document->path;
  return (strcmp(string(row, "store_file"), path) == 0 &&
          json_integer_value(json_object_get(row, "store_line")) == line) ||
         (strcmp(string(row, "release_file"), path) == 0 &&
          json_integer_value(json_object_get(row, "release_line")) == line);
}

static void describe_slots(const struct document *document, const char *word, json_int_t line,
                           GString *text) {
  const json_t *rows = ownership_of(document);
  guint shown = 0;
  for (size_t i = 0; i < json_array_size(rows) && shown < ROWS_SHOWN; i++) {
    const json_t *row = json_array_get(rows, i);
    bool is_named = names_field(string(row, "slot"), word) || names_type(string(row, "holder"), word) ||
                    names_type(string(row, "held"), word);
    if (!is_named && !is_at_line(document, row, line))
      continue;
    describe_row(row, text);
    shown++;
  }
}

static void describe_findings(const struct document *document, json_int_t line, GString *text) {
  g_autoptr(GPtrArray) findings = place_findings(document, line + 1, line + 1);
  for (guint i = 0; i < findings->len; i++) {
    const json_t *finding = findings->pdata[i], *edges = json_object_get(finding, "edges");
    g_string_append_printf(text, "\n**%s** (%s)\n\n%s\n\n", string(finding, "rule"), string(finding, "fate"),
                           string(finding, "message"));
    for (size_t k = 0; k < json_array_size(edges); k++) {
      const json_t *edge = json_array_get(edges, k);
      g_string_append_printf(text, "- `%s` → `%s`: %s, %s:%" JSON_INTEGER_FORMAT "\n", string(edge, "slot"),
                             string(edge, "held"), string(edge, "strength"), string(edge, "file"),
                             json_integer_value(json_object_get(edge, "line")));
    }
  }
}

void handle_hover(struct call *call) {
  const struct document *document = document_find(call->server, call->params);
  if (!document || !document->answer)
    return;
  g_autofree char *word = place_word(document, call->params);
  GString *text = g_string_new(NULL);
  if (word)
    describe_slots(document, word, place_line(call->params) + 1, text);
  describe_findings(document, place_line(call->params), text);
  if (text->len)
    call->result = json_pack("{s:{s:s, s:s}}", "contents", "kind", "markdown", "value", text->str);
  g_string_free(text, TRUE);
}

static void add_edges(const struct document *document, const json_t *finding, json_int_t line, json_t *list) {
  const json_t *edges = json_object_get(finding, "edges");
  for (size_t i = 0; i < json_array_size(edges); i++) {
    const json_t *edge = json_array_get(edges, i);
    bool is_here = json_integer_value(json_object_get(edge, "line")) == line &&
                   strcmp(string(edge, "file"), document->path) == 0;
    json_t *location = is_here ? NULL : location_of(document->server, document->project, edge);
    if (location)
      json_array_append_new(list, location);
  }
}

/* From one edge of a cycle to its other edges. */
void handle_references(struct call *call) {
  const struct document *document = document_find(call->server, call->params);
  call->result = json_array();
  if (!document)
    return;
  json_int_t line = place_line(call->params) + 1;
  g_autoptr(GPtrArray) findings = place_findings(document, line, line);
  for (guint i = 0; i < findings->len; i++)
    add_edges(document, findings->pdata[i], line, call->result);
}

/* ---- off by default: what is owned, beside the stores of this file ---- */

static bool is_stored_here(const struct document *document, const json_t *row) {
  return strcmp(string(row, "strength"), "strong") == 0 &&
         strcmp(string(row, "store_file"), document->path) == 0 &&
         json_integer_value(json_object_get(row, "store_line")) > 0;
}

static json_t *end_of_line(const struct document *document, json_int_t line) {
  return text_position(document->text, line, G_MAXINT32, document->server->client.is_utf8);
}

void handle_hints(struct call *call) {
  const struct document *document = document_find(call->server, call->params);
  call->result = json_array();
  if (!document || !call->server->settings.has_inlay_hints || document->judged != document->generation)
    return;
  const json_t *rows = ownership_of(document);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    const json_t *row = json_array_get(rows, i);
    if (is_stored_here(document, row))
      json_array_append_new(
          call->result,
          json_pack("{s:o, s:o, s:b}", "position",
                    end_of_line(document, json_integer_value(json_object_get(row, "store_line"))), "label",
                    json_sprintf("%s owns %s", string(row, "slot"), string(row, "held")), "paddingLeft",
                    true));
  }
}

void handle_lens(struct call *call) {
  const struct document *document = document_find(call->server, call->params);
  call->result = json_array();
  if (!document || !call->server->settings.has_code_lens || document->judged != document->generation)
    return;
  const json_t *rows = ownership_of(document);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    const json_t *row = json_array_get(rows, i);
    if (!is_stored_here(document, row))
      continue;
    json_t *place = json_pack("{s:s, s:O, s:i}", "file", document->path, "line",
                              json_object_get(row, "store_line"), "column", 1);
    json_array_append_new(call->result,
                          json_pack("{s:o, s:{s:o, s:s}}", "range",
                                    range_of(document->server, document->project, place), "command", "title",
                                    json_sprintf("%s owns %s", string(row, "slot"), string(row, "held")),
                                    "command", ""));
    json_decref(place);
  }
}
