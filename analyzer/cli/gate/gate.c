/* Judges findings by baseline and suppressions file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/gate.h"

#include "analyzer/cli/gate/silences.h"
#include "analyzer/frontend/frontend.h"
#include "db/verdicts.h"

#include <string.h>

char *gate_baseline_path(const struct options *options, const char *root) {
  return options->baseline ? g_strdup(options->baseline) : g_build_filename(root, GATE_BASELINE_NAME, NULL);
}

static int read_known(struct gate *gate, const struct options *options, const char *root) {
  g_autofree char *path = gate_baseline_path(options, root);
  if (!options->baseline && !g_file_test(path, G_FILE_TEST_EXISTS))
    return 0;
  gate->known = identity_read(path, options);
  gate->baseline = g_steal_pointer(&path);
  return gate->known ? 0 : -1;
}

int gate_init(struct gate *gate, const struct options *options, const char *root) {
  memset(gate, 0, sizeof *gate);
  if (read_known(gate, options, root) != 0)
    return -1;
  if (!options->suppressions)
    return 0;
  gate->suppressions = g_strdup(options->suppressions);
  gate->silences = silences_read(options->suppressions);
  return gate->silences ? 0 : -1;
}

void gate_finish(struct gate *gate) {
  g_free(gate->baseline);
  g_free(gate->suppressions);
  g_clear_pointer(&gate->known, g_ptr_array_unref);
  g_clear_pointer(&gate->silences, g_array_unref);
}

static void judge_states(struct gate *gate, struct report *report) {
  g_autoptr(GPtrArray) now = identity_list_create();
  for (guint i = 0; i < report->findings->len; i++)
    g_ptr_array_add(now, identity_of_finding(report->findings->pdata[i]));
  identity_match(gate->known, now);
  for (guint i = 0; i < now->len; i++) {
    struct report_finding *finding = report->findings->pdata[i];
    finding->state = identity_state_name(((const struct identity *)now->pdata[i])->state);
  }
  for (guint i = 0; i < gate->known->len; i++) {
    struct identity *known = gate->known->pdata[i];
    report->absent += known->state == IDENTITY_ABSENT;
    known->partner = NULL; /* it goes with `now` */
  }
}

static bool is_by(const struct report_finding *finding, const char *kind) {
  return g_strcmp0(finding->suppressed_by, kind) == 0;
}

static void judge_one(const struct gate *gate, struct report_finding *finding, bool is_fresh) {
  bool is_silenced = gate->silences && silences_take(gate->silences, finding);
  if (is_by(finding, "nolint") || is_by(finding, "ignore"))
    return;
  if ((gate->silences || is_fresh) && is_by(finding, "file"))
    finding->suppressed_by = NULL;
  if ((gate->known || is_fresh) && is_by(finding, "baseline"))
    finding->suppressed_by = NULL;
  if (is_silenced)
    finding->suppressed_by = "file";
  else if (!finding->suppressed_by && g_strcmp0(finding->state, "unchanged") == 0)
    finding->suppressed_by = "baseline";
}

/* The place of the suppressions file in messages and rows. */
static const char *keep_path(struct report *report, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  g_autofree char *relative = input_relative(report->root, absolute);
  return g_string_chunk_insert_const(report->strings, relative);
}

static void add_silence_rows(const struct gate *gate, struct report *report) {
  const char *file = keep_path(report, gate->suppressions);
  for (guint i = 0; i < gate->silences->len; i++) {
    const struct silence *silence = &g_array_index(gate->silences, struct silence, i);
    const char *rule = g_string_chunk_insert_const(report->strings, silence->rule);
    const char *reason =
        silence->reason ? g_string_chunk_insert_const(report->strings, silence->reason) : NULL;
    struct report_suppression row = {"file", file, silence->line, rule, reason, silence->is_used};
    g_array_append_val(report->suppressions, row);
  }
}

static void remove_rows(struct report *report, const char *kind) {
  for (guint i = report->suppressions->len; i-- > 0;)
    if (strcmp(g_array_index(report->suppressions, struct report_suppression, i).kind, kind) == 0)
      g_array_remove_index(report->suppressions, i);
}

static void add_known_rows(const struct gate *gate, struct report *report) {
  const char *file = keep_path(report, gate->baseline);
  for (guint i = 0; i < gate->known->len; i++) {
    const struct identity *known = gate->known->pdata[i];
    struct report_suppression row = {"baseline",
                                     file,
                                     0,
                                     g_string_chunk_insert_const(report->strings, known->rule),
                                     g_string_chunk_insert_const(report->strings, known->fingerprint),
                                     known->state != IDENTITY_ABSENT};
    g_array_append_val(report->suppressions, row);
  }
}

void gate_judge(struct gate *gate, struct report *report, bool is_fresh) {
  if (gate->known)
    judge_states(gate, report);
  for (guint i = 0; i < report->findings->len; i++) {
    struct report_finding *finding = report->findings->pdata[i];
    if (is_fresh && !gate->known)
      finding->state = NULL;
    judge_one(gate, finding, is_fresh);
  }
  if (gate->silences || is_fresh)
    remove_rows(report, "file");
  if (gate->known || is_fresh)
    remove_rows(report, "baseline");
  if (gate->silences)
    add_silence_rows(gate, report);
  if (gate->known)
    add_known_rows(gate, report);
}

static int store_rows(struct db *db, const struct report *report) {
  g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(struct suppression));
  for (guint i = 0; i < report->suppressions->len; i++) {
    const struct report_suppression *from =
        &g_array_index(report->suppressions, struct report_suppression, i);
    struct suppression row = {from->kind, from->file, from->line, from->rule, from->reason, from->is_used};
    g_array_append_val(rows, row);
  }
  return db_put_suppressions(db, rows);
}

static int store(struct db *db, const struct report *report) {
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (db_set_suppressed(db, finding->fingerprint, finding->suppressed_by) != 0 ||
        db_set_state(db, finding->fingerprint, finding->state) != 0)
      return -1;
  }
  return store_rows(db, report);
}

int gate_store(struct db *db, const struct options *options) {
  struct report *report = report_create_all(db, options);
  struct gate gate;
  int status = -1;
  if (report && gate_init(&gate, options, report->root) == 0) {
    gate_judge(&gate, report, true);
    status = store(db, report);
  }
  if (report)
    gate_finish(&gate);
  report_destroy(report);
  return status;
}
