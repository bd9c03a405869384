/* The facts of the models, read without a database.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/live.h"

#include <string.h>

#include "analyzer/frontend/models.h"
#include "analyzer/frontend/pool.h"
#include "analyzer/frontend/tu_command.h"

static void clear_unit(void *data) {
  g_bytes_unref(((struct fact_unit *)data)->bytes);
}

static int take_units(const struct job *job, struct reply *reply, double seconds, void *arg) {
  GArray *units = arg;
  (void)job;
  (void)seconds;
  for (guint i = 0; reply->units && i < reply->units->len; i++) {
    struct fact_unit unit = g_array_index(reply->units, struct fact_unit, i);
    g_bytes_ref(unit.bytes);
    g_array_append_val(units, unit);
  }
  return 0;
}

static int parse_models(const GPtrArray *models, const char *root, GArray *units) {
  struct pool_options options = {
      .workers = g_get_num_processors(), .timeout_seconds = 30, .done = take_units, .arg = units};
  struct pool *pool = pool_create(&options);
  g_autoptr(GArray) jobs = g_array_new(FALSE, FALSE, sizeof(struct job));
  g_autofree struct parse_request *requests = g_new0(struct parse_request, models->len);
  for (guint i = 0; i < models->len; i++) {
    const struct tu_command *command = models->pdata[i];
    requests[i] = (struct parse_request){.root = root,
                                         .file = command->file,
                                         .directory = command->directory,
                                         .arguments = (const char *const *)command->arguments,
                                         .is_model = true};
    struct job job = {.parse = &requests[i]};
    g_array_append_val(jobs, job);
  }
  int status = pool_run(pool, jobs);
  pool_destroy(pool);
  return status;
}

static void list_names(const GArray *units, GPtrArray *names) {
  struct facts *facts = facts_create();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    if (unit->kind == FACT_FUNCTION)
      facts_decode(facts, unit->kind, unit->bytes);
  }
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    if (g_hash_table_add(seen, (void *)function->name))
      g_ptr_array_add(names, g_strdup(function->name));
  }
  facts_destroy(facts);
}

GArray *live_model_units(const char *root, GPtrArray *names) {
  g_autofree char *data = frontend_data_dir();
  g_autoptr(GPtrArray) models = data ? models_list(data, NULL) : NULL;
  if (!models) {
    g_warning("the models that come with the tool were not found; set CYCLECHECK_DATA to their folder");
    return NULL;
  }
  GArray *units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  g_array_set_clear_func(units, clear_unit);
  if (parse_models(models, root, units) == 0) {
    list_names(units, names);
    return units;
  }
  g_array_unref(units);
  return NULL;
}
