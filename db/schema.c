/* Tells our databases from foreign, newer, older and altered ones.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include "db/embedded_sql.h"

#include <string.h>

/* Hashes of the schemas of earlier minor versions of this major one; they are read as they are. */
static const struct {
  int64_t version;
  const char *hash;
} older_minors[] = {
    {0, NULL},
};

const char *db_schema_text(void) {
  return embedded_schema_text;
}

/* NULL when the schema table cannot be read. */
static char *hash_schema(sqlite3 *sql) {
  static const char text[] =
      "SELECT type || char(10) || name || char(10) || tbl_name || char(10) || coalesce(sql, '')"
      " FROM sqlite_schema ORDER BY type, name";
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(sql, text, -1, &statement, NULL) != SQLITE_OK)
    return NULL;
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    const unsigned char *row = sqlite3_column_text(statement, 0);
    if (row != NULL)
      g_checksum_update(checksum, row, sqlite3_column_bytes(statement, 0) + 1);
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? g_strdup(g_checksum_get_string(checksum)) : NULL;
}

static char *hash_our_schema(void) {
  sqlite3 *sql = connection_open_empty(":memory:");
  char *hash = sql != NULL ? hash_schema(sql) : NULL;
  sqlite3_close(sql);
  return hash;
}

static bool is_schema_known(const char *hash, int64_t version) {
  for (gsize i = 0; i < G_N_ELEMENTS(older_minors); i++)
    if (older_minors[i].version == version && older_minors[i].hash != NULL)
      return strcmp(older_minors[i].hash, hash) == 0;
  g_autofree char *ours = version == DB_VERSION ? hash_our_schema() : NULL;
  return ours != NULL && strcmp(ours, hash) == 0;
}

static enum schema_state refuse(const char *path, const char *why) {
  g_warning("'%s' %s", path, why);
  return SCHEMA_REFUSED;
}

static enum schema_state check_version(const char *path, int64_t version) {
  if (version > DB_VERSION) {
    g_warning("'%s' was written by a newer cyclecheck (format %d.%d, this one reads up to %d.%d); it is left "
              "as it is",
              path, (int)(version / 1000), (int)(version % 1000), DB_MAJOR, DB_MINOR);
    return SCHEMA_REFUSED;
  }
  return version / 1000 < DB_MAJOR ? SCHEMA_OLD_MAJOR : SCHEMA_OURS;
}

enum schema_state schema_check(sqlite3 *sql, const char *path) {
  /* The first statement reads the header: anything but a sound database ends here. */
  if (sqlite3_exec(sql, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL) != SQLITE_OK) {
    bool is_no_database = sqlite3_errcode(sql) == SQLITE_NOTADB;
    return refuse(path, is_no_database ? "is not a database" : "is damaged; remove it to start afresh");
  }
  if (connection_number(sql, "PRAGMA application_id", 0) != DB_APPLICATION_ID)
    return refuse(path, "is a database, but not one of cyclecheck");
  int64_t version = connection_number(sql, "PRAGMA user_version", -1);
  enum schema_state state = check_version(path, version);
  if (state != SCHEMA_OURS)
    return state;
  g_autofree char *hash = hash_schema(sql);
  if (hash == NULL)
    return refuse(path, "is damaged; remove it to start afresh");
  if (!is_schema_known(hash, version))
    return refuse(path,
                  "has been altered: its tables are not those of cyclecheck; remove it to start afresh");
  return SCHEMA_OURS;
}
