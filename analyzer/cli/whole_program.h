/* The stages after extraction, shared by `check` and `analyze`.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_WHOLE_PROGRAM_H
#define CLI_WHOLE_PROGRAM_H

#include "analyzer/cli/options.h"
#include "db/db.h"

/* Whether the last check had to guess compiler flags. */
enum guesses { GUESSES_NONE, GUESSES_SOME, GUESSES_AS_BEFORE };

/* Analyses the facts and stores the findings, unless they were made from the same facts. -1: logged. */
int whole_program_update(struct db *db, const struct options *options, const char *root, enum guesses guesses);

/* Records the run when something changed, publishes and closes `db` (takes ownership). -1: logged. */
int whole_program_publish(struct db *db, const struct options *options, gint64 started_us);

bool whole_program_shows_progress(const struct options *options);

/* Reports from the database alone: writes formats and summary. Exit code. */
int whole_program_report(const char *path, const struct options *options, const char *const *paths);

#endif
