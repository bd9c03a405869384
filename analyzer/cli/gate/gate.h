/* What is known already or silenced outside the sources: the baseline and the suppressions file.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_GATE_H
#define CLI_GATE_H

#include "analyzer/cli/gate/identity.h"

#define GATE_BASELINE_NAME ".cyclecheck-baseline"

struct gate {
  char *baseline, *suppressions; /* paths in use, or NULL */
  GPtrArray *known;              /* struct identity * of the baseline, or NULL */
  GArray *silences;              /* struct silence of the suppressions file, or NULL */
};

/* Reads --baseline (else .cyclecheck-baseline at the root, when there is one) and --suppressions. -1: logged. */
int gate_init(struct gate *gate, const struct options *options, const char *root);
void gate_finish(struct gate *gate);

/* The baseline to use, or the one to make at the root; caller frees. */
char *gate_baseline_path(const struct options *options, const char *root);

/* Sets `state` and `suppressed_by` of every finding; what comments silenced stays. Without a baseline or a suppressions
 * file the findings keep what the database says, unless `is_fresh`. Strings live in report->strings. */
void gate_judge(struct gate *gate, struct report *report, bool is_fresh);

/* At the end of an analysis: judges what the database holds and stores it; writes only differences. -1: logged. */
int gate_store(struct db *db, const struct options *options);

#endif
