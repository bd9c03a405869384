/* What the stored TUs depend on, all together: a quick look at it tells whether anything changed.
 * SPDX-License-Identifier: MIT */
#ifndef DB_DEPENDENCIES_H
#define DB_DEPENDENCIES_H

#include "db/db.h"

/* Every content of every file that TUs read, by path and hash; borrowed until visit returns. Non-zero stops. */
int db_each_source(struct db *db, int (*visit)(const char *path, const char *hash, void *arg), void *arg);
/* Every distinct text in the search_dirs of TUs, sorted. */
int db_each_search_dir(struct db *db, int (*visit)(const char *dir, void *arg), void *arg);
/* The TUs that read this content of this file. */
int db_each_reader(struct db *db, const struct tu_file *file,
                   int (*visit)(const char *path, const char *configuration, void *arg), void *arg);

#endif
