/* Facts in the database: stored once, found by the hash of their bytes.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <string.h>

#define ID_BYTES 8

struct known_fact {
  int64_t id;
  bool is_stored;
};

/* Hashing is what storing a fact costs, and headers bring the same ones with every TU. */
static struct known_fact *find_known(struct db *db, const struct fact_unit *unit) {
  struct known_fact *known = g_hash_table_lookup(db->fact_ids, unit->bytes);
  if (known == NULL) {
    known = g_new0(struct known_fact, 1);
    known->id = content_id_of_fact(unit->kind, unit->bytes);
    g_hash_table_insert(db->fact_ids, g_bytes_ref(unit->bytes), known);
  }
  return known;
}

static int compare_ids(const void *a, const void *b) {
  int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;
  return (left > right) - (left < right);
}

void ids_sort(GArray *ids) {
  g_array_sort(ids, compare_ids);
}

static GBytes *pack(GArray *ids) {
  GByteArray *members = g_byte_array_sized_new(ids->len * ID_BYTES);
  ids_sort(ids);
  for (guint i = 0; i < ids->len; i++) {
    int64_t id = g_array_index(ids, int64_t, i);
    if (i > 0 && id == g_array_index(ids, int64_t, i - 1))
      continue;
    uint64_t big_endian = GUINT64_TO_BE((uint64_t)id);
    g_byte_array_append(members, (const guint8 *)&big_endian, ID_BYTES);
  }
  return g_byte_array_free_to_bytes(members);
}

GPtrArray *facts_recognise(struct db *db, const GArray *units) {
  GPtrArray *known = g_ptr_array_sized_new(units->len);
  for (guint i = 0; i < units->len; i++)
    g_ptr_array_add(known, find_known(db, &g_array_index(units, struct fact_unit, i)));
  return known;
}

GBytes *members_of(const GPtrArray *known) {
  g_autoptr(GArray) ids = g_array_sized_new(FALSE, FALSE, sizeof(int64_t), known->len);
  for (guint i = 0; i < known->len; i++)
    g_array_append_val(ids, ((const struct known_fact *)known->pdata[i])->id);
  return pack(ids);
}

GBytes *members_read(struct db *db, int64_t tu) {
  sqlite3_stmt *statement = statement_get(db, "SELECT members FROM tu_facts WHERE tu = ?");
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64(statement, 1, tu);
  if (statement_step(db, statement) != 1)
    return NULL;
  GBytes *members = g_bytes_new(sqlite3_column_blob(statement, 0), (gsize)sqlite3_column_bytes(statement, 0));
  sqlite3_reset(statement);
  return members;
}

gsize members_count(GBytes *members) {
  return g_bytes_get_size(members) / ID_BYTES;
}

int64_t members_get(GBytes *members, gsize place) {
  uint64_t big_endian;
  memcpy(&big_endian, (const guint8 *)g_bytes_get_data(members, NULL) + place * ID_BYTES, ID_BYTES);
  return (int64_t)GUINT64_FROM_BE(big_endian);
}

/* 1 equal, 0 not, -1: logged. */
static int is_stored_as(struct db *db, int64_t id, enum fact_kind kind, GBytes *bytes) {
  sqlite3_stmt *statement = statement_get(db, "SELECT kind, bytes FROM facts WHERE id = ?");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  int state = statement_step(db, statement);
  if (state != 1)
    return state;
  gsize size_bytes = g_bytes_get_size(bytes);
  bool is_equal = sqlite3_column_int64(statement, 0) == (int64_t)kind &&
                  (gsize)sqlite3_column_bytes(statement, 1) == size_bytes &&
                  memcmp(sqlite3_column_blob(statement, 1), g_bytes_get_data(bytes, NULL), size_bytes) == 0;
  sqlite3_reset(statement);
  return is_equal;
}

int facts_put_one(struct db *db, int64_t id, enum fact_kind kind, GBytes *bytes) {
  sqlite3_stmt *statement = statement_get(db, "INSERT OR IGNORE INTO facts VALUES (?, ?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  sqlite3_bind_int64(statement, 2, kind);
  sqlite3_bind_blob64(statement, 3, g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes), SQLITE_STATIC);
  if (statement_run(db, statement) != 0)
    return -1;
  if (sqlite3_changes(db->sql) == 1)
    return 0;
  int is_equal = is_stored_as(db, id, kind, bytes);
  if (is_equal == 0)
    g_warning("cannot write '%s': two facts have the hash %" G_GINT64_FORMAT, db->path, id);
  db->is_broken |= is_equal != 1;
  return is_equal == 1 ? 0 : -1;
}

int facts_put_units(struct db *db, const GArray *units, const GPtrArray *known) {
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    struct known_fact *fact = known->pdata[i];
    if (!fact->is_stored && facts_put_one(db, fact->id, unit->kind, unit->bytes) != 0)
      return -1;
    fact->is_stored = true;
  }
  return 0;
}

static int load_one(struct db *db, struct facts *facts, sqlite3_stmt *statement) {
  int64_t kind = sqlite3_column_int64(statement, 0);
  gsize size_bytes = (gsize)sqlite3_column_bytes(statement, 1);
  g_autoptr(GBytes) bytes = g_bytes_new_static(sqlite3_column_blob(statement, 1), size_bytes);
  bool is_known = kind >= 0 && kind < FACT_KIND_COUNT;
  if (is_known && facts_decode(facts, (enum fact_kind)kind, bytes) == 0)
    return 0;
  g_warning("'%s' is damaged: a fact cannot be read; remove it to start afresh", db->path);
  return -1;
}

int db_load_facts(struct db *db, struct facts *facts) {
  if (db->has_orphans && orphans_delete(db) != 0)
    return -1;
  g_hash_table_remove_all(db->fact_ids); /* extraction is over: its memory is wanted now */
  sqlite3_stmt *statement = statement_get(db, "SELECT kind, bytes FROM facts ORDER BY id");
  if (statement == NULL)
    return -1;
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    if (load_one(db, facts, statement) == 0)
      continue;
    sqlite3_reset(statement);
    return -1;
  }
  return state;
}
