/* What the stored TUs depend on, all together: a quick look at it tells whether anything changed.
 * SPDX-License-Identifier: MIT */
#include "db/dependencies.h"

#include "db/store.h"

int db_each_source(struct db *db, int (*visit)(const char *path, const char *hash, void *arg), void *arg) {
  if (db->has_orphans && orphans_delete(db) != 0)
    return -1; /* a removed TU leaves files that are nobody's */
  sqlite3_stmt *statement = statement_get(db, "SELECT DISTINCT path, hash FROM sources ORDER BY path, hash");
  if (statement == NULL)
    return -1;
  int state;
  while ((state = statement_step(db, statement)) == 1)
    if (visit(statement_text(statement, 0), statement_text(statement, 1), arg) != 0) {
      sqlite3_reset(statement);
      return 0;
    }
  return state;
}

int db_each_search_dir(struct db *db, int (*visit)(const char *dir, void *arg), void *arg) {
  sqlite3_stmt *statement = statement_get(db, "SELECT DISTINCT path FROM tu_search_dirs ORDER BY path");
  if (statement == NULL)
    return -1;
  int state;
  while ((state = statement_step(db, statement)) == 1)
    if (visit(statement_text(statement, 0), arg) != 0) {
      sqlite3_reset(statement);
      return 0;
    }
  return state;
}

int db_each_reader(struct db *db, const struct tu_file *file,
                   int (*visit)(const char *path, const char *configuration, void *arg), void *arg) {
  sqlite3_stmt *statement = statement_get(
      db, "SELECT path, configuration FROM tus WHERE id IN (SELECT tu FROM tu_sources WHERE source IN"
          " (SELECT id FROM sources WHERE path = ? AND hash = ?)) ORDER BY path, configuration");
  if (statement == NULL)
    return -1;
  statement_bind_text(statement, 1, file->path);
  statement_bind_text(statement, 2, file->hash);
  int state;
  while ((state = statement_step(db, statement)) == 1)
    if (visit(statement_text(statement, 0), statement_text(statement, 1), arg) != 0) {
      sqlite3_reset(statement);
      return 0;
    }
  return state;
}
