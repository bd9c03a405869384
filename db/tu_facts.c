/* Reads the facts of one translation unit back.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

static int load_member(struct db *db, int64_t id, struct facts *facts) {
  sqlite3_stmt *statement = statement_get(db, "SELECT kind, bytes FROM facts WHERE id = ?");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  if (statement_step(db, statement) != 1)
    return -1;
  int64_t kind = sqlite3_column_int64(statement, 0);
  gsize size_bytes = (gsize)sqlite3_column_bytes(statement, 1);
  g_autoptr(GBytes) bytes = g_bytes_new(sqlite3_column_blob(statement, 1), size_bytes);
  sqlite3_reset(statement);
  return kind >= 0 && kind < FACT_KIND_COUNT ? facts_decode(facts, (enum fact_kind)kind, bytes) : -1;
}

int db_load_tu_facts(struct db *db, const char *path, const char *configuration, struct facts *facts) {
  g_autoptr(GBytes) members = members_read(db, tu_id(path, configuration));
  gsize count = members != NULL ? members_count(members) : 0;
  for (gsize i = 0; i < count; i++)
    if (load_member(db, members_get(members, i), facts) != 0) {
      g_warning("'%s' is damaged: a fact of '%s' cannot be read; remove it to start afresh", db->path, path);
      return -1;
    }
  return 0;
}
