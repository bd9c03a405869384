/* Where the database is, for commands that write one and commands that read one.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_DATABASE_H
#define CLI_DATABASE_H

#include "analyzer/cli/options.h"
#include "db/db.h"

/* --db, CYCLECHECK_DB, else `fallback`. NULL: logged. Caller frees. */
char *database_path_to_write(const struct options *options, const char *fallback);

/* --db, CYCLECHECK_DB, else .cyclecheck/graph.db of the working directory, of its build folders, then of the
 * folders above. NULL: logged, with the command that makes one. Caller frees. */
char *database_find(const struct options *options);

/* As seen from the working directory, when it is below it; caller frees. */
char *database_display_path(const char *path);

/* Opens what database_find() finds and says which file that is. NULL: logged. Caller closes. */
struct db *database_open_to_read(const struct options *options);

/* The absolute folder that the database's paths are relative to; caller frees. */
char *database_root(struct db *db, const struct options *options);

#endif
