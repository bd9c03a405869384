/* The stages after extraction, shared by `check` and `analyze`.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_WHOLE_PROGRAM_H
#define CLI_WHOLE_PROGRAM_H

#include "analyzer/cli/options.h"
#include "db/db.h"

/* Analyses the facts and stores the findings, unless they were made from the same facts. -1: logged. */
int whole_program_update(struct db *db, const struct options *options, const char *root);

/* Records the run when something changed, publishes and closes `db` (takes ownership). -1: logged. */
int whole_program_publish(struct db *db, const struct options *options, gint64 started_us);

bool whole_program_shows_progress(const struct options *options);

/* Reports from the database alone: writes formats and summary. `guessed`: TUs with guessed flags. Exit code. */
int whole_program_report(const char *path, const struct options *options, const char *const *paths,
                         unsigned guessed);

#endif
