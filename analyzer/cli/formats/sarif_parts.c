/* One finding as a SARIF result: place, related stores, code flow, graph, identity.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/sarif_parts.h"

#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/line_hash.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/formats/verdict_text.h"
#include "analyzer/cli/gate/identity.h"
#include "analyzer/cli/version.h"

#include <string.h>

#define MOST_RELATED 100 /* GitHub shows no more */

json_t *sarif_message(const char *text) {
  g_autofree char *valid = escape_invalid(text ? text : "");
  return json_pack("{s:s}", "text", valid);
}

static void add_end(const struct sarif_writer *writer, json_t *region, const struct report_place *place,
                    const char *line) {
  if (place->end_line < place->line || place->end_column <= 0)
    return;
  bool is_same = place->end_line == place->line;
  g_autofree char *other = is_same ? NULL : db_excerpt(writer->report->db, place->file, place->end_line);
  if (is_same && place->end_column <= place->column)
    return;
  gint64 column = place_utf16_column(is_same ? line : other, place->end_column);
  json_object_set_new(region, "endLine", json_integer(place->end_line));
  json_object_set_new(region, "endColumn", json_integer(column));
}

static json_t *make_region(const struct sarif_writer *writer, const struct report_place *place) {
  g_autofree char *line = db_excerpt(writer->report->db, place->file, place->line);
  json_t *region = json_pack("{s:I}", "startLine", (json_int_t)place->line);
  if (place->column > 0) {
    json_object_set_new(region, "startColumn", json_integer(place_utf16_column(line, place->column)));
    add_end(writer, region, place, line);
  }
  return region;
}

/* The whole line, so that viewers without the tree have something to show. */
static void add_context(const struct sarif_writer *writer, json_t *physical,
                        const struct report_place *place) {
  g_autofree char *line = db_excerpt(writer->report->db, place->file, place->line);
  if (!line)
    return;
  g_autofree char *valid = escape_invalid(line);
  json_object_set_new(physical, "contextRegion",
                      json_pack("{s:I, s:I, s:{s:s}}", "startLine", (json_int_t)place->line, "endLine",
                                (json_int_t)place->line, "snippet", "text", valid));
}

json_t *sarif_physical_location(const struct sarif_writer *writer, const struct report_place *place) {
  const char *file = place->file ? place->file : "unknown";
  g_autofree char *uri = place_uri(file);
  json_t *artifact = json_pack("{s:s}", "uri", uri);
  if (*file != '/')
    json_object_set_new(artifact, "uriBaseId", json_string("%SRCROOT%"));
  json_t *physical = json_pack("{s:o}", "artifactLocation", artifact);
  if (place->file && place->line > 0) {
    json_object_set_new(physical, "region", make_region(writer, place));
    add_context(writer, physical, place);
  }
  return physical;
}

static json_t *make_location(const struct sarif_writer *writer, const struct report_place *place) {
  json_t *location = json_pack("{s:o}", "physicalLocation", sarif_physical_location(writer, place));
  if (place->function) {
    g_autofree char *full = escape_invalid(place->function);
    const char *colon = strrchr(full, ':');
    json_object_set_new(location, "logicalLocations",
                        json_pack("[{s:s, s:s, s:s}]", "name", colon ? colon + 1 : full, "fullyQualifiedName",
                                  full, "kind", "function"));
  }
  return location;
}

static void add_related(const struct sarif_writer *writer, json_t *list, const struct report_place *place,
                        const char *text) {
  if (!place->file || json_array_size(list) >= MOST_RELATED)
    return;
  json_t *location = make_location(writer, place);
  json_object_set_new(location, "id", json_integer((json_int_t)json_array_size(list) + 1));
  json_object_set_new(location, "message", sarif_message(text));
  json_array_append_new(list, location);
}

static json_t *make_related(const struct sarif_writer *writer, const struct report_finding *finding) {
  json_t *list = json_array();
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    g_autofree char *text = g_strdup_printf("%s holds %s%s.", edge->slot, edge->held,
                                            edge->is_weaken ? "; this is the edge to weaken" : "");
    add_related(writer, list, &edge->place, text);
  }
  for (guint i = 1; i < finding->occurrences->len; i++)
    add_related(writer, list, &g_array_index(finding->occurrences, struct report_place, i),
                "The same cycle is made here.");
  return list;
}

static void append_sentence(GString *text, const char *label, const char *sentence) {
  if (sentence && *sentence)
    g_string_append_printf(text, " %s: %s%s", label, sentence, g_str_has_suffix(sentence, ".") ? "" : ".");
}

/* The finding's sentence, links to the stores of its edges, the fix, and what running it showed. */
static char *make_message(const struct report_finding *finding) {
  GString *text = g_string_new(finding->message);
  g_string_append(text, g_str_has_suffix(text->str, ".") ? "" : ".");
  guint number = 0;
  for (guint i = 0; i < finding->edges->len && i < MOST_RELATED; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    if (!edge->place.file)
      continue;
    g_auto(GStrv) open = g_strsplit(edge->slot, "[", -1);
    g_autofree char *half = g_strjoinv("\\[", open);
    g_auto(GStrv) close = g_strsplit(half, "]", -1);
    g_autofree char *escaped = g_strjoinv("\\]", close);
    g_string_append_printf(text, "%s[%s](%u)", number ? ", " : " Stores: ", escaped, number + 1);
    number++;
  }
  g_string_append(text, number ? "." : "");
  g_autofree char *verdict = verdict_text(finding);
  append_sentence(text, "Fix", finding->fix);
  append_sentence(text, "Run", verdict);
  return g_string_free(text, FALSE);
}

static json_t *make_flow_location(const struct sarif_writer *writer, const struct report_finding *finding,
                                  const struct report_step *step) {
  const struct report_place *place = step->place.file ? &step->place : &finding->place;
  json_t *location = make_location(writer, place);
  json_object_set_new(location, "message", sarif_message(step->message));
  bool is_essential = g_strcmp0(step->kind, "store") == 0 || g_strcmp0(step->kind, "conclusion") == 0;
  return json_pack("{s:o, s:I, s:i, s:s}", "location", location, "executionOrder", (json_int_t)step->number,
                   "nestingLevel", 0, "importance", is_essential ? "essential" : "important");
}

static json_t *make_flow(const struct sarif_writer *writer, const struct report_finding *finding) {
  json_t *locations = json_array();
  for (guint i = 0; i < finding->steps->len; i++)
    json_array_append_new(
        locations,
        make_flow_location(writer, finding, &g_array_index(finding->steps, struct report_step, i)));
  return json_pack("[{s:{s:s}, s:[{s:o}]}]", "message", "text", "How the cycle is made.", "threadFlows",
                   "locations", locations);
}

/* Each edge's held object is the next one's holder: node i is the holder of edge i. */
static json_t *make_graph(const struct report_finding *finding) {
  json_t *nodes = json_array(), *edges = json_array();
  guint count = finding->edges->len;
  for (guint i = 0; i < count; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    g_autofree char *name = g_strconcat(edge->holder_name ? edge->holder_name : "",
                                        edge->holder_name ? ": " : "", edge->holder, NULL);
    g_autofree char *id = g_strdup_printf("n%u", i + 1);
    g_autofree char *next = g_strdup_printf("n%u", (i + 1) % count + 1);
    g_autofree char *edge_id = g_strdup_printf("e%u", i + 1);
    g_autofree char *label = g_strdup_printf("%s (%s)", edge->slot, edge->strength);
    json_array_append_new(nodes, json_pack("{s:s, s:o}", "id", id, "label", sarif_message(name)));
    json_t *object = json_pack("{s:s, s:o, s:s, s:s}", "id", edge_id, "label", sarif_message(label),
                               "sourceNodeId", id, "targetNodeId", next);
    if (edge->is_weaken)
      json_object_set_new(object, "properties", json_pack("{s:b}", "weaken", 1));
    json_array_append_new(edges, object);
  }
  return json_pack("[{s:{s:s}, s:o, s:o}]", "description", "text", "Who holds whom.", "nodes", nodes, "edges",
                   edges);
}

static GPtrArray *read_hashes(const struct sarif_writer *writer, const char *file) {
  g_autofree char *path = g_canonicalize_filename(file, writer->report->root);
  g_autofree char *text = NULL;
  gsize length;
  if (!g_file_test(path, G_FILE_TEST_IS_REGULAR) || !g_file_get_contents(path, &text, &length, NULL))
    return NULL;
  return line_hashes(text, length);
}

/* GitHub's hash is about the file as it is: without it, or when it changed, GitHub computes its own. */
static const char *find_line_hash(const struct sarif_writer *writer, const struct report_finding *finding) {
  gpointer found = NULL;
  if (!finding->place.file || finding->stale || finding->place.line <= 0)
    return NULL;
  if (!g_hash_table_lookup_extended(writer->hashes, finding->place.file, NULL, &found)) {
    found = read_hashes(writer, finding->place.file);
    g_hash_table_insert(writer->hashes, (gpointer)finding->place.file, found);
  }
  const GPtrArray *hashes = found;
  guint64 index = (guint64)finding->place.line - 1;
  return hashes && index < hashes->len ? hashes->pdata[index] : NULL;
}

static json_t *make_fingerprints(const struct sarif_writer *writer, const struct report_finding *finding) {
  json_t *object = json_object();
  if (finding->fingerprint)
    json_object_set_new(object, "cyclecheck/" VERSION_FINGERPRINT, json_text_or_null(finding->fingerprint));
  const char *hash = find_line_hash(writer, finding);
  if (hash)
    json_object_set_new(object, "primaryLocationLineHash", json_string(hash));
  return object;
}

static json_t *make_properties(const struct report_finding *finding) {
  json_t *object = json_object();
  const struct {
    const char *key, *text;
  } texts[] = {{"confidence", confidence_name(finding->confidence)},
               {"fate", finding->fate},
               {"fix", finding->fix},
               {"breaker", finding->breaker},
               {"finalizer", finding->finalizer},
               {"verdict", finding->verdict}};
  for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
    if (texts[i].text)
      json_object_set_new(object, texts[i].key, json_text_or_null(texts[i].text));
  json_object_set_new(object, "occurrences", json_integer(finding->occurrence_count));
  if (finding->validations->len > 0)
    json_object_set_new(object, "validations", json_of_validations(finding));
  if (finding->stale)
    json_object_set_new(object, "stale", json_true());
  struct identity *identity = identity_of_finding(finding);
  json_t *edges = json_array();
  for (guint i = 0; i < identity->edges->len; i++)
    json_array_append_new(edges, json_text_or_null(identity->edges->pdata[i]));
  identity_destroy(identity);
  json_object_set_new(object, "edges", edges);
  return object;
}

/* What the baseline knows says so by its baselineState. */
static void add_suppression(json_t *result, const char *kind) {
  if (!kind || strcmp(kind, "baseline") == 0)
    return;
  bool is_file = strcmp(kind, "file") == 0;
  json_object_set_new(result, "suppressions",
                      json_pack("[{s:s, s:s, s:s}]", "kind", is_file ? "external" : "inSource", "status",
                                "accepted", "justification",
                                is_file ? "Listed in the suppressions file." : "A comment in the source."));
}

/* Of 100: what matters first. */
static int rank_of(const struct report_finding *finding) {
  static const int by_severity[] = {90, 60, 30};
  return by_severity[finding->severity] - 10 * (int)finding->confidence +
         (g_strcmp0(finding->verdict, "confirmed") == 0 ? 10 : 0);
}

json_t *sarif_result(const struct sarif_writer *writer, const struct report_finding *finding,
                     guint rule_index) {
  g_autofree char *message = make_message(finding);
  json_t *result = json_object();
  json_object_set_new(result, "ruleId", json_text_or_null(finding->rule));
  if (rule_index != G_MAXUINT)
    json_object_set_new(result, "ruleIndex", json_integer(rule_index));
  json_object_set_new(result, "kind", json_string("fail"));
  json_object_set_new(result, "level", json_string(severity_name(finding->severity)));
  json_object_set_new(result, "message", sarif_message(message));
  json_object_set_new(result, "locations", json_pack("[o]", make_location(writer, &finding->place)));
  json_object_set_new(result, "relatedLocations", make_related(writer, finding));
  if (finding->steps->len > 0)
    json_object_set_new(result, "codeFlows", make_flow(writer, finding));
  if (finding->edges->len > 0)
    json_object_set_new(result, "graphs", make_graph(finding));
  json_object_set_new(result, "partialFingerprints", make_fingerprints(writer, finding));
  if (finding->state)
    json_object_set_new(result, "baselineState", json_text_or_null(finding->state));
  add_suppression(result, finding->suppressed_by);
  json_object_set_new(result, "rank", json_real(rank_of(finding)));
  json_object_set_new(result, "occurrenceCount", json_integer(MAX(finding->occurrence_count, 1)));
  json_object_set_new(result, "properties", make_properties(finding));
  return result;
}
