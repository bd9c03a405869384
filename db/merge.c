/* Joins databases: translation units with their facts, nothing else.
 * SPDX-License-Identifier: MIT
 *
 * Of two records of one TU the better status wins, then the smaller signature. The least element of
 * a total order does not depend on who comes first, nor on how often. */
#include "db/store.h"

#include <string.h>

struct merge {
  struct db *into, *from;
  bool is_newer;     /* `from` wins in any case */
  GHashTable *moved; /* set of int64_t *: facts known to be in `into` */
  GStringChunk *strings;
};

static int refuse(const struct merge *merge, const char *why) {
  g_warning("cannot merge '%s': %s", merge->from->path, why);
  return -1;
}

/* The bytes are another's: they must be what their id says, or they would stand for other facts. */
static int move_fact(struct merge *merge, int64_t id) {
  sqlite3_stmt *statement = statement_get(merge->from, "SELECT kind, bytes FROM facts WHERE id = ?");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  int state = statement_step(merge->from, statement);
  if (state != 1)
    return state < 0 ? -1 : refuse(merge, "it is damaged: a fact is missing");
  enum fact_kind kind = (enum fact_kind)sqlite3_column_int(statement, 0);
  gsize size_bytes = (gsize)sqlite3_column_bytes(statement, 1);
  g_autoptr(GBytes) bytes = g_bytes_new(sqlite3_column_blob(statement, 1), size_bytes);
  sqlite3_reset(statement);
  if (content_id_of_fact(kind, bytes) != id)
    return refuse(merge, "it is damaged: a fact is not what it should be");
  return facts_put_one(merge->into, id, kind, bytes);
}

static int move_facts(struct merge *merge, GBytes *members) {
  for (gsize i = 0; i < members_count(members); i++) {
    int64_t id = members_get(members, i);
    if (g_hash_table_contains(merge->moved, &id))
      continue;
    if (move_fact(merge, id) != 0)
      return -1;
    g_hash_table_add(merge->moved, g_memdup2(&id, sizeof id));
  }
  return 0;
}

static bool wins(struct merge *merge, const struct tu_record *record, GBytes *members) {
  struct tu_record *ours = db_tu_record(merge->into, record->path, record->configuration, merge->strings);
  if (ours == NULL)
    return true;
  g_autoptr(GBytes) our_members = members_read(merge->into, tu_id(record->path, record->configuration));
  g_autofree char *our_signature = tu_signature(ours, our_members);
  g_autofree char *signature = tu_signature(record, members);
  bool is_better = record->status < ours->status ||
                   (record->status == ours->status && strcmp(signature, our_signature) < 0);
  db_tu_record_free(ours);
  return is_better;
}

static int merge_record(struct merge *merge, const struct tu_record *record) {
  int64_t id = tu_id(record->path, record->configuration);
  g_autoptr(GBytes) members = members_read(merge->from, id);
  if (members == NULL)
    return refuse(merge, "it is damaged: a translation unit has no facts");
  if (!merge->is_newer && !wins(merge, record, members))
    return 0;
  return change_begin(merge->into) != 0 || move_facts(merge, members) != 0
             ? -1
             : tu_write(merge->into, record, members);
}

static int visit_tu(const struct tu_record *listed, void *arg) {
  struct merge *merge = arg;
  struct tu_record *record = db_tu_record(merge->from, listed->path, listed->configuration, merge->strings);
  int status = record != NULL ? merge_record(merge, record) : refuse(merge, "it is damaged");
  db_tu_record_free(record);
  if (status != 0)
    g_clear_pointer(&merge->moved, g_hash_table_unref); /* tells the caller that it failed */
  return status;
}

static int copy_parse_time(const struct db_row *row, void *arg) {
  struct merge *merge = arg;
  db_put_parse_time(merge->into, db_row_text(row, 0), g_ascii_strtod(db_row_text(row, 1), NULL));
  return 0;
}

static int join(struct db *into, const char *shard_path, bool is_newer) {
  struct db *from = db_open(shard_path, DB_READ);
  if (from == NULL)
    return -1;
  struct merge merge = {.into = into, .from = from, .is_newer = is_newer};
  merge.moved = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  merge.strings = g_string_chunk_new(4096);
  int status = db_each_tu(from, visit_tu, &merge);
  if (status == 0 && merge.moved != NULL)
    status =
        db_query(from, "SELECT name, value FROM timing WHERE kind = 'parse'", NULL, copy_parse_time, &merge);
  if (merge.moved == NULL)
    status = -1;
  g_clear_pointer(&merge.moved, g_hash_table_unref);
  g_string_chunk_free(merge.strings);
  db_close(from);
  into->is_broken |= status != 0;
  return status;
}

int db_merge(struct db *into, const char *shard_path) {
  return join(into, shard_path, false);
}

int db_take_over(struct db *into, const char *shard_path) {
  return join(into, shard_path, true);
}
