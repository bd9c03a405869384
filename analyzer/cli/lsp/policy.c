/* What a project's own files say is to be shown: settings, suppressions file, baseline.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/policy.h"

#include "analyzer/cli/filter.h"
#include "analyzer/cli/gate/gate.h"
#include "analyzer/cli/gate/silences.h"
#include "analyzer/cli/lsp/finding_row.h"
#include "analyzer/cli/lsp/stamp.h"
#include "analyzer/cli/settings.h"

#include <string.h>

struct watched { /* a file that was read, or was not there */
  char *path;
  gint64 stamp;
};

struct policy {
  struct options options;
  guint level, min_confidence; /* of the client, where it has them */
  bool has_level, has_confidence;
  struct settings *folders; /* of .cyclecheck.ini files */
  GArray *silences;         /* of the suppressions file, or NULL */
  GHashTable *known;        /* fingerprints of the baseline, owned */
  GArray *watched;
};

static void clear_watched(gpointer data) {
  g_free(((struct watched *)data)->path);
}

static void watch(struct policy *policy, const char *path) {
  struct watched watched = {g_strdup(path), stamp_of(path)};
  g_array_append_val(policy->watched, watched);
}

static void read_baseline(struct policy *policy, const char *root) {
  g_autofree char *path = gate_baseline_path(&policy->options, root);
  watch(policy, path);
  if (!g_file_test(path, G_FILE_TEST_EXISTS))
    return;
  g_autoptr(GPtrArray) known = identity_read(path, &policy->options);
  for (guint i = 0; known && i < known->len; i++)
    g_hash_table_add(policy->known, g_strdup(((const struct identity *)known->pdata[i])->fingerprint));
}

static void read_suppressions(struct policy *policy, const char *root, const char *named) {
  g_autofree char *path =
      named ? g_canonicalize_filename(named, root) : g_strdup(policy->options.suppressions);
  if (!path)
    return;
  watch(policy, path);
  policy->silences = silences_read(path);
}

struct policy *policy_create(const char *root, const struct client_settings *settings) {
  struct policy *policy = g_new0(struct policy, 1);
  g_autofree char *own = g_build_filename(root, ".cyclecheck.ini", NULL);
  options_init(&policy->options);
  policy->options.root = g_strdup(root);
  policy->level = settings->level;
  policy->min_confidence = settings->min_confidence;
  policy->has_level = settings->has_level;
  policy->has_confidence = settings->has_confidence;
  policy->watched = g_array_new(FALSE, FALSE, sizeof(struct watched));
  g_array_set_clear_func(policy->watched, clear_watched);
  policy->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  watch(policy, own);
  if (settings_apply(&policy->options, OPTIONS_REPORT | OPTIONS_BASELINE | OPTIONS_OUTPUT) != 0)
    g_warning("%s: the settings are not used", own);
  policy->folders = settings_create(&policy->options, root);
  read_baseline(policy, root);
  read_suppressions(policy, root, settings->suppressions);
  return policy;
}

void policy_destroy(struct policy *policy) {
  if (!policy)
    return;
  settings_destroy(policy->folders);
  options_finish(&policy->options);
  g_clear_pointer(&policy->silences, g_array_unref);
  g_hash_table_unref(policy->known);
  g_array_unref(policy->watched);
  g_free(policy);
}

bool policy_is_outdated(const struct policy *policy) {
  for (guint i = 0; i < policy->watched->len; i++) {
    const struct watched *watched = &g_array_index(policy->watched, struct watched, i);
    if (stamp_of(watched->path) != watched->stamp)
      return true;
  }
  return false;
}

static bool is_loud_enough(const struct policy *policy, const struct folder_settings *folder,
                           const struct report_finding *row) {
  guint level = policy->options.level, confidence = policy->options.min_confidence;
  if (folder && folder->level >= 0)
    level = (guint)folder->level;
  if (folder && folder->min_confidence >= 0)
    confidence = (guint)folder->min_confidence;
  return row->severity <= (policy->has_level ? policy->level : level) &&
         row->confidence <= (policy->has_confidence ? policy->min_confidence : confidence);
}

static bool takes_rule(const struct policy *policy, const struct folder_settings *folder, const char *rule) {
  const char *checks = folder && folder->checks ? folder->checks : policy->options.checks;
  return !checks || filter_globs_take(checks, rule);
}

bool policy_shows(const struct policy *policy, const json_t *finding) {
  struct report_finding *row = finding_row_create(finding);
  const struct folder_settings *folder = settings_for(policy->folders, row->place.file);
  bool is_shown = row->rule && row->fingerprint && is_loud_enough(policy, folder, row) &&
                  takes_rule(policy, folder, row->rule) &&
                  !g_hash_table_contains(policy->known, row->fingerprint) &&
                  !(policy->silences && silences_take(policy->silences, row));
  report_finding_destroy(row);
  return is_shown;
}

char *policy_build_path(const char *file) {
  struct options options;
  options_init(&options);
  options.root = g_path_get_dirname(file);
  char *path = settings_apply(&options, OPTIONS_INPUT) == 0 ? g_strdup(options.build_path) : NULL;
  options_finish(&options);
  return path;
}
