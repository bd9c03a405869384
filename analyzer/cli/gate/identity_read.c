/* Identities from databases, baselines and SARIF files, and a baseline's text.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/gate/identity.h"
#include "analyzer/cli/version.h"

#include <jansson.h>
#include <string.h>

#define BASELINE_TITLE "# cyclecheck baseline"
#define EDGE_SEPARATOR "; "
#define FIELDS 5

static GPtrArray *read_database(const char *path, const struct options *options) {
  struct db *db = db_open(path, DB_READ);
  struct report *report = db ? report_create_all(db, options) : NULL;
  GPtrArray *list = report ? identity_list_create() : NULL;
  for (guint i = 0; report && i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by || strcmp(finding->suppressed_by, "baseline") == 0)
      g_ptr_array_add(list, identity_of_finding(finding));
  }
  report_destroy(report);
  db_close(db);
  return list;
}

static void add_edges(struct identity *identity, const char *text) {
  g_auto(GStrv) edges = g_strsplit(text, EDGE_SEPARATOR, -1);
  for (size_t i = 0; edges[i]; i++)
    if (*edges[i])
      g_ptr_array_add(identity->edges, g_strdup(edges[i]));
}

/* 0; -1: not a line of ours. */
static int read_line(GPtrArray *list, const char *line) {
  g_auto(GStrv) fields = g_strsplit(line, "\t", FIELDS);
  if (g_strv_length(fields) != FIELDS || !strchr(fields[0], ':'))
    return -1;
  struct identity *identity = identity_create(fields[0], fields[1]);
  identity->path = g_strdup(fields[2]);
  add_edges(identity, fields[3]);
  identity->message = g_strdup(fields[4]);
  g_ptr_array_add(list, identity);
  return 0;
}

static bool has_other_scheme(const char *line) {
  const char *scheme = strstr(line, "fingerprints ");
  return !scheme || strcmp(scheme + strlen("fingerprints "), VERSION_FINGERPRINT) != 0;
}

static GPtrArray *read_baseline(const char *path, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_strchomp(lines[0]);
  if (has_other_scheme(lines[0])) {
    g_warning("'%s' has fingerprints of another version than " VERSION_FINGERPRINT
              "; make it anew: cyclecheck baseline create",
              path);
    return NULL;
  }
  GPtrArray *list = identity_list_create();
  for (size_t i = 1; lines[i]; i++) {
    g_strchomp(lines[i]);
    if (!*lines[i] || *lines[i] == '#' || read_line(list, lines[i]) == 0)
      continue;
    g_warning("%s:%zu: not a line of a baseline%s", path, i + 1,
              strspn(lines[i], "<=>") > 6 ? ": a merge conflict is left" : "");
    g_ptr_array_unref(list);
    return NULL;
  }
  return list;
}

static const char *member_text(const json_t *object, const char *key) {
  return json_string_value(json_object_get(object, key));
}

static struct identity *read_result(const json_t *result) {
  const char *fingerprint =
      member_text(json_object_get(result, "partialFingerprints"), "cyclecheck/" VERSION_FINGERPRINT);
  const char *rule = member_text(result, "ruleId");
  if (!fingerprint || !rule)
    return NULL;
  struct identity *identity = identity_create(fingerprint, rule);
  json_t *physical =
      json_object_get(json_array_get(json_object_get(result, "locations"), 0), "physicalLocation");
  const char *uri = member_text(json_object_get(physical, "artifactLocation"), "uri");
  g_autofree char *path = uri ? g_uri_unescape_string(uri, NULL) : NULL;
  identity->path = g_strdup(path ? path : "");
  identity->line = json_integer_value(json_object_get(json_object_get(physical, "region"), "startLine"));
  identity->message = g_strdup(member_text(json_object_get(result, "message"), "text"));
  const json_t *properties = json_object_get(result, "properties");
  for (int i = 0; i < 3; i++) {
    if (g_strcmp0(member_text(result, "level"), severity_name(i)) == 0)
      identity->severity = i;
    if (g_strcmp0(member_text(properties, "confidence"), confidence_name(i)) == 0)
      identity->confidence = i;
  }
  const json_t *edges = json_object_get(properties, "edges");
  for (size_t i = 0; i < json_array_size(edges); i++)
    if (json_string_value(json_array_get(edges, i)))
      g_ptr_array_add(identity->edges, g_strdup(json_string_value(json_array_get(edges, i))));
  return identity;
}

/* Gone, or silenced where it was made. */
static bool is_gone(const json_t *result) {
  return g_strcmp0(member_text(result, "baselineState"), "absent") == 0 ||
         json_array_size(json_object_get(result, "suppressions")) > 0;
}

static GPtrArray *read_sarif(const char *path, const json_t *document) {
  GPtrArray *list = identity_list_create();
  guint strangers = 0;
  const json_t *runs = json_object_get(document, "runs");
  for (size_t i = 0; i < json_array_size(runs); i++) {
    const json_t *results = json_object_get(json_array_get(runs, i), "results");
    for (size_t k = 0; k < json_array_size(results); k++) {
      const json_t *result = json_array_get(results, k);
      struct identity *identity = is_gone(result) ? NULL : read_result(result);
      if (identity)
        g_ptr_array_add(list, identity);
      strangers += !identity && !is_gone(result);
    }
  }
  if (strangers > 0)
    g_warning("'%s': %u results have no fingerprint of cyclecheck and are left out", path, strangers);
  return list;
}

static GPtrArray *read_json(const char *path, const char *text) {
  json_error_t error;
  json_t *document = json_loads(text, 0, &error);
  GPtrArray *list = NULL;
  if (!document)
    g_warning("%s:%d: not JSON: %s", path, error.line, error.text);
  else if (!json_is_array(json_object_get(document, "runs")))
    g_warning("'%s' is JSON, but not SARIF", path);
  else
    list = read_sarif(path, document);
  json_decref(document);
  return list;
}

GPtrArray *identity_read(const char *path, const struct options *options) {
  g_autofree char *text = NULL;
  gsize length;
  g_autoptr(GError) error = NULL;
  if (!g_file_get_contents(path, &text, &length, &error)) {
    g_warning("%s", error->message);
    return NULL;
  }
  if (g_str_has_prefix(text, "SQLite format 3"))
    return read_database(path, options);
  if (g_str_has_prefix(text, BASELINE_TITLE))
    return read_baseline(path, text);
  if (*text && strchr("{ \t\r\n", *text))
    return read_json(path, text);
  g_warning("'%s' is neither a database, nor a baseline, nor SARIF", path);
  return NULL;
}

static int compare_identities(const void *a, const void *b) {
  const struct identity *left = *(const struct identity *const *)a;
  const struct identity *right = *(const struct identity *const *)b;
  int order = strcmp(left->path, right->path);
  if (order == 0)
    order = strcmp(left->rule, right->rule);
  return order != 0 ? order : strcmp(left->fingerprint, right->fingerprint);
}

static void append_line(GString *out, const struct identity *identity) {
  g_autoptr(GString) edges = g_string_new(NULL);
  for (guint i = 0; i < identity->edges->len; i++)
    g_string_append_printf(edges, "%s%s", i ? EDGE_SEPARATOR : "", (const char *)identity->edges->pdata[i]);
  const char *fields[FIELDS] = {identity->fingerprint, identity->rule, identity->path, edges->str,
                                identity->message};
  for (size_t i = 0; i < FIELDS; i++) {
    g_autofree char *safe = escape_text(fields[i]);
    g_string_append_printf(out, "%s%s", i ? "\t" : "", safe);
  }
  g_string_append_c(out, '\n');
}

GString *identity_format_baseline(const GPtrArray *known) {
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  for (guint i = 0; i < known->len; i++)
    g_ptr_array_add(sorted, known->pdata[i]);
  g_ptr_array_sort(sorted, compare_identities);
  GString *out = g_string_new(
      BASELINE_TITLE
      "; fingerprints " VERSION_FINGERPRINT "\n"
      "# One known finding a line: fingerprint, rule, path, edges, message. The fingerprint and the edges\n"
      "# identify it; path and message are for people. Lines can be removed, and merged in any order.\n");
  for (guint i = 0; i < sorted->len; i++)
    append_line(out, sorted->pdata[i]);
  return out;
}
