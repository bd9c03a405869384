/* SARIF 2.1.0, with what GitHub code scanning, editors and baseline matchers read.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/formats/sarif_parts.h"
#include "analyzer/cli/version.h"
#include "rules/checks/rule.h"

#include <string.h>

static guint find_rule_index(const char *id) {
  for (guint i = 0; id && rules[i]; i++)
    if (strcmp(rules[i]->id, id) == 0)
      return i;
  return G_MAXUINT;
}

static json_t *make_tool(void) {
  return json_pack("{s:{s:s, s:s, s:s, s:s, s:o}}", "driver", "name", "cyclecheck", "informationUri",
                   VERSION_DOCS "/usage.md", "version", VERSION_TOOL, "semanticVersion", VERSION_TOOL,
                   "rules", sarif_rules());
}

/* A folder's URI ends with a slash. */
static char *folder_uri(const char *folder) {
  g_autofree char *uri = place_uri(folder);
  return g_strconcat(uri, g_str_has_suffix(uri, "/") ? "" : "/", NULL);
}

static json_t *make_notification(const struct sarif_writer *writer, const struct report_loss *loss) {
  g_autofree char *text =
      g_strdup_printf("This file is missing from the analysis, or incomplete: %s%s%s.", loss->status,
                      loss->reason ? ": " : "", loss->reason ? loss->reason : "");
  const struct report_place place = {.file = loss->path};
  json_t *notification = json_object();
  json_object_set_new(notification, "level", json_string("warning"));
  json_object_set_new(notification, "message", sarif_message(text));
  json_object_set_new(notification, "locations",
                      json_pack("[{s:o}]", "physicalLocation", sarif_physical_location(writer, &place)));
  return notification;
}

static json_t *make_invocation(const struct sarif_writer *writer) {
  const struct report *report = writer->report;
  json_t *invocation = json_object();
  json_object_set_new(invocation, "executionSuccessful", json_true());
  if (report->losses->len > 0) {
    json_t *list = json_array();
    for (guint i = 0; i < report->losses->len; i++)
      json_array_append_new(list,
                            make_notification(writer, &g_array_index(report->losses, struct report_loss, i)));
    json_object_set_new(invocation, "toolExecutionNotifications", list);
  }
  json_object_set_new(invocation, "properties", json_pack("{s:b}", "complete", !report->is_incomplete));
  return invocation;
}

static void free_hashes(gpointer hashes) {
  if (hashes)
    g_ptr_array_unref(hashes);
}

static json_t *make_results(const struct report *report) {
  g_autoptr(GHashTable) hashes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_hashes);
  const struct sarif_writer writer = {report, hashes};
  json_t *results = json_array();
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    json_array_append_new(results, sarif_result(&writer, finding, find_rule_index(finding->rule)));
  }
  return results;
}

static void write_sarif(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  g_autofree char *root = folder_uri(report->root);
  const struct sarif_writer writer = {report, NULL};
  json_t *run = json_object();
  json_object_set_new(run, "tool", make_tool());
  json_object_set_new(run, "automationDetails", json_pack("{s:s}", "id", "cyclecheck/"));
  json_object_set_new(run, "originalUriBaseIds", json_pack("{s:{s:s}}", "%SRCROOT%", "uri", root));
  json_object_set_new(run, "columnKind", json_string("utf16CodeUnits"));
  json_object_set_new(run, "invocations", json_pack("[o]", make_invocation(&writer)));
  json_object_set_new(run, "results", make_results(report));
  json_append(out,
              json_pack("{s:s, s:s, s:[o]}", "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0", "runs", run),
              JSON_INDENT(1));
}

const struct format format_sarif = {
    .name = "sarif",
    .summary = "SARIF 2.1.0, for GitHub code scanning and other viewers",
    .write = write_sarif,
};
