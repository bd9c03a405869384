/* Deletes facts and sources that no translation unit has any more.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

/* The ids of all facts that a TU has, ascending, with repetitions; NULL: logged. */
static GArray *list_members(struct db *db) {
  sqlite3_stmt *statement = statement_get(db, "SELECT members FROM tu_facts");
  g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
  if (statement == NULL)
    return NULL;
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    gsize size_bytes = (gsize)sqlite3_column_bytes(statement, 0);
    g_autoptr(GBytes) members = g_bytes_new_static(sqlite3_column_blob(statement, 0), size_bytes);
    for (gsize i = 0; i < members_count(members); i++) {
      int64_t id = members_get(members, i);
      g_array_append_val(ids, id);
    }
  }
  if (state != 0)
    return NULL;
  ids_sort(ids);
  return g_steal_pointer(&ids);
}

/* Ids of stored facts that are not among `members`; both ascend. */
static GArray *list_orphans(struct db *db, const GArray *members) {
  sqlite3_stmt *statement = statement_get(db, "SELECT id FROM facts ORDER BY id");
  g_autoptr(GArray) orphans = g_array_new(FALSE, FALSE, sizeof(int64_t));
  if (statement == NULL)
    return NULL;
  guint next = 0;
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    int64_t id = sqlite3_column_int64(statement, 0);
    while (next < members->len && g_array_index(members, int64_t, next) < id)
      next++;
    if (next == members->len || g_array_index(members, int64_t, next) != id)
      g_array_append_val(orphans, id);
  }
  return state == 0 ? g_steal_pointer(&orphans) : NULL;
}

static int delete_facts(struct db *db, const GArray *orphans) {
  sqlite3_stmt *statement = statement_get(db, "DELETE FROM facts WHERE id = ?");
  int status = statement == NULL ? -1 : 0;
  for (guint i = 0; status == 0 && i < orphans->len; i++) {
    sqlite3_bind_int64(statement, 1, g_array_index(orphans, int64_t, i));
    status = statement_run(db, statement);
  }
  return status;
}

static int delete_orphan_facts(struct db *db) {
  g_autoptr(GArray) members = list_members(db);
  g_autoptr(GArray) orphans = members != NULL ? list_orphans(db, members) : NULL;
  return orphans != NULL ? delete_facts(db, orphans) : -1;
}

int orphans_delete(struct db *db) {
  static const char sources[] = "DELETE FROM sources WHERE NOT EXISTS"
                                " (SELECT 1 FROM tu_sources WHERE tu_sources.source = sources.id)";
  g_return_val_if_fail(db->copy != NULL, -1);
  if (delete_orphan_facts(db) != 0 || connection_execute(db->sql, sources) != 0) {
    db->is_broken = true;
    return -1;
  }
  g_hash_table_remove_all(db->fact_ids);
  db->has_orphans = false;
  return 0;
}
