/* What an analyst starts from: a database, or the models alone.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/analyst_load.h"

#include "analyzer/cli/lsp/result_json.h"
#include "analyzer/frontend/live.h"
#include "db/db.h"

static int add_model_names(struct db *db, const struct tu_record *record, GHashTable *names) {
  struct facts *facts = facts_create();
  int status = db_load_tu_facts(db, record->path, record->configuration, facts);
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    if (!g_hash_table_contains(names, function->name))
      g_hash_table_add(names, g_strdup(function->name));
  }
  facts_destroy(facts);
  return status;
}

struct name_search {
  struct db *db;
  GHashTable *names;
};

static int visit_unit(const struct tu_record *record, void *arg) {
  struct name_search *search = arg;
  return record->is_model ? add_model_names(search->db, record, search->names) : 0;
}

static void load_database(struct start *start, const char *path) {
  struct db *db = db_open(path, DB_READ);
  struct facts *facts = facts_create();
  struct name_search search = {db, start->names};
  if (db && db_load_facts(db, facts) == 0 && db_each_tu(db, visit_unit, &search) == 0) {
    start->facts = facts;
    start->findings = result_of_database(db, facts);
  } else {
    facts_destroy(facts);
  }
  db_close(db);
}

static void load_models(struct start *start, const char *root) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  g_autoptr(GArray) units = live_model_units(root, found);
  start->facts = facts_create();
  for (guint i = 0; units && i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    facts_decode(start->facts, unit->kind, unit->bytes);
  }
  for (guint i = 0; i < found->len; i++)
    g_hash_table_add(start->names, found->pdata[i]);
}

void start_load(struct start *start, const char *database, const char *root) {
  *start = (struct start){.names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
  if (database)
    load_database(start, database);
  if (database && !start->facts)
    g_warning("going on without the database '%s'", database);
  if (!start->facts)
    load_models(start, root);
}
