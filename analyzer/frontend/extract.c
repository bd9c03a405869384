/* Extraction: brings the database's facts up to date with the input, parsing only what changed.
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/cache.h"
#include "analyzer/frontend/model_names.h"
#include "analyzer/frontend/models.h"
#include "analyzer/frontend/pool.h"
#include "analyzer/frontend/tu_command.h"

struct extraction {
  struct db *db;
  const struct input *input;
  const struct extract_options *options;
  struct extract_stats *stats;
  char *data_dir;
  char *stubs, *marks; /* folders searched last by every TU */
  struct cache *cache;
  struct pool *pool;
  GPtrArray *models;    /* struct tu_command * */
  GPtrArray *needed;    /* borrowed: those whose facts the program needs */
  GHashTable *modelled; /* name -> the bundled models that have it, each ended by a newline */
  GPtrArray *names;     /* its keys, sorted, NULL-terminated */
};

struct task { /* one TU to parse */
  const struct tu_command *command;
  char *path; /* as the database calls it */
  struct parse_request request;
  GPtrArray *arguments; /* borrowed strings */
  int64_t size_bytes;   /* of the main file */
};

static void task_free(void *data) {
  struct task *task = data;
  g_ptr_array_unref(task->arguments);
  g_free(task->path);
  g_free(task);
}

static char *path_of(const struct extraction *extraction, const struct tu_command *command) {
  return command->is_model ? model_path(command) : input_relative(extraction->input->root, command->file);
}

static struct task *make_task(const struct extraction *extraction, const struct tu_command *command) {
  struct task *task = g_new0(struct task, 1);
  struct stat status;
  task->command = command;
  task->path = path_of(extraction, command);
  task->size_bytes = stat(command->file, &status) == 0 ? (int64_t)status.st_size : 0;
  task->arguments = tu_command_words(command, extraction->stubs, extraction->marks);
  task->request = (struct parse_request){.root = extraction->input->root,
                                         .file = command->file,
                                         .directory = command->directory,
                                         .arguments = (const char *const *)task->arguments->pdata,
                                         .is_model = command->is_model};
  return task;
}

/* ---- results ---- */

static void count_status(struct extract_stats *stats, enum tu_status status) {
  stats->with_errors += status == TU_ERRORS || status == TU_MISSING_TYPES;
  stats->lost += status == TU_CRASHED || status == TU_TIMED_OUT || status == TU_UNREADABLE;
}

static void report_model(const struct task *task, const struct reply *reply) {
  if (reply->status != TU_OK)
    g_warning("%s is not understood: %s", task->path,
              reply->reason ? reply->reason : tu_status_name(reply->status));
}

static int store(struct extraction *extraction, const struct task *task, const struct reply *reply) {
  const struct tu_command *command = task->command;
  GStringChunk *strings = g_string_chunk_new(1 << 12);
  g_autofree char *arguments = arguments_text(extraction->input->root, command->arguments);
  g_autofree char *directory = input_relative(extraction->input->root, command->directory);
  g_autofree char *output = command->output ? input_relative(extraction->input->root, command->output) : NULL;
  g_autoptr(GArray) none = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  struct tu_record record = {.path = task->path,
                             .configuration = command->configuration,
                             .arguments = arguments,
                             .directory = directory,
                             .output = output,
                             .status = reply->status,
                             .reason = reply->reason,
                             .errors = reply->errors,
                             .is_model = command->is_model,
                             .files = reply->files};
  cache_complete(extraction->cache, command, &record, strings);
  int result = db_put_tu(extraction->db, &record, reply->units ? reply->units : none);
  g_clear_pointer(&record.search_dirs, g_array_unref);
  g_string_chunk_free(strings);
  return result;
}

static int finish_task(const struct job *job, struct reply *reply, double seconds, void *arg) {
  struct extraction *extraction = arg;
  const struct task *task = job->data;
  if (task->command->is_model) {
    report_model(task, reply);
  } else {
    extraction->stats->parsed++;
    count_status(extraction->stats, reply->status);
    db_put_parse_time(extraction->db, task->path, seconds);
  }
  return store(extraction, task, reply);
}

/* ---- which TUs to parse ---- */

static int compare_sizes(const void *a, const void *b) {
  const struct task *left = *(const struct task *const *)a;
  const struct task *right = *(const struct task *const *)b;
  if (left->size_bytes != right->size_bytes)
    return left->size_bytes < right->size_bytes ? 1 : -1;
  return strcmp(left->path, right->path);
}

/* The longest ones first: a large file that begins last would leave the other workers idle. */
static int run_tasks(struct extraction *extraction, GPtrArray *tasks) {
  g_autoptr(GArray) jobs = g_array_new(FALSE, FALSE, sizeof(struct job));
  g_ptr_array_sort(tasks, compare_sizes);
  for (guint i = 0; i < tasks->len; i++) {
    struct task *task = g_ptr_array_index(tasks, i);
    struct job job = {.parse = &task->request, .data = task};
    g_array_append_val(jobs, job);
  }
  return jobs->len ? pool_run(extraction->pool, jobs) : 0;
}

static bool is_cached(const struct extraction *extraction, const struct tu_command *command) {
  enum tu_status status;
  g_autofree char *path = path_of(extraction, command);
  if (extraction->options->is_cache_disabled || !cache_is_fresh(extraction->cache, path, command, &status))
    return false;
  if (!command->is_model) {
    extraction->stats->cached++;
    count_status(extraction->stats, status);
  }
  return true;
}

static bool is_in_shard(const struct extraction *extraction, const struct tu_command *command) {
  if (extraction->options->shards < 2)
    return true;
  g_autofree char *path = path_of(extraction, command);
  g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, path, -1);
  hash[8] = '\0';
  return g_ascii_strtoull(hash, NULL, 16) % extraction->options->shards + 1 == extraction->options->shard;
}

static int extract_commands(struct extraction *extraction, const GPtrArray *commands) {
  g_autoptr(GPtrArray) tasks = g_ptr_array_new_with_free_func(task_free);
  for (guint i = 0; i < commands->len; i++) {
    const struct tu_command *command = g_ptr_array_index(commands, i);
    if (!command->is_model && !is_in_shard(extraction, command))
      continue;
    extraction->stats->total += !command->is_model;
    extraction->stats->guessed += command->is_guessed;
    if (!is_cached(extraction, command))
      g_ptr_array_add(tasks, make_task(extraction, command));
  }
  return run_tasks(extraction, tasks);
}

/* ---- models ---- */

static int compare_names(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* A bundled model that has the name is remembered with it. */
static void add_name(struct extraction *extraction, const char *name, const char *model) {
  const char *known = g_hash_table_lookup(extraction->modelled, name);
  g_autofree char *line = model ? g_strconcat(model, "\n", NULL) : g_strdup("");
  bool is_known = known && (!*line || g_str_has_suffix(known, line));
  if (!is_known)
    g_hash_table_replace(extraction->modelled, g_strdup(name), g_strconcat(known ? known : "", line, NULL));
}

static int add_parsed_names(struct extraction *extraction, const struct tu_command *command) {
  g_autofree char *path = model_path(command);
  struct facts *facts = facts_create();
  int result = db_load_tu_facts(extraction->db, path, command->configuration, facts);
  for (guint i = 0; i < facts->functions->len; i++)
    add_name(extraction, ((const struct fact_function *)g_ptr_array_index(facts->functions, i))->name, NULL);
  facts_destroy(facts);
  return result;
}

static int add_bundled_names(struct extraction *extraction, const struct tu_command *command) {
  g_autofree char *path = model_path(command);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  if (!g_file_get_contents(command->file, &text, NULL, &error)) {
    g_warning("%s", error->message);
    return -1;
  }
  g_autoptr(GPtrArray) names = model_names(text);
  for (guint i = 0; i < names->len; i++)
    add_name(extraction, g_ptr_array_index(names, i), path);
  return 0;
}

static void sort_names(struct extraction *extraction) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, extraction->modelled);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    g_ptr_array_add(extraction->names, name);
  g_ptr_array_sort(extraction->names, compare_names);
  g_ptr_array_add(extraction->names, NULL);
}

/* A user's own models are parsed at once; of the bundled ones the names are enough until a program has them.
 */
static int read_models(struct extraction *extraction) {
  for (guint i = 0; i < extraction->models->len; i++) {
    struct tu_command *command = g_ptr_array_index(extraction->models, i);
    if (!command->is_bundled)
      g_ptr_array_add(extraction->needed, command);
    else if (add_bundled_names(extraction, command))
      return -1;
  }
  if (extract_commands(extraction, extraction->needed))
    return -1;
  for (guint i = 0; i < extraction->needed->len; i++)
    if (add_parsed_names(extraction, g_ptr_array_index(extraction->needed, i)))
      return -1;
  sort_names(extraction);
  const char *const *names = (const char *const *)extraction->names->pdata;
  cache_set_modelled(extraction->cache, names, extraction->modelled);
  pool_set_modelled(extraction->pool, names);
  return 0;
}

static int add_paths(const struct db_row *row, void *arg) {
  g_auto(GStrv) paths = g_strsplit(db_row_text(row, 0), "\n", 0);
  for (size_t i = 0; paths[i]; i++)
    g_hash_table_add(arg, g_strdup(paths[i]));
  return 0;
}

/* Once it is known which TUs there are. Models are parsed knowing no other model. */
static int extract_needed_models(struct extraction *extraction) {
  static const char *const no_names[] = {NULL};
  g_autoptr(GHashTable) paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) bundled = g_ptr_array_new();
  if (db_query(extraction->db, "SELECT DISTINCT models FROM tus WHERE is_model = 0", NULL, add_paths, paths))
    return -1;
  for (guint i = 0; i < extraction->models->len; i++) {
    struct tu_command *command = g_ptr_array_index(extraction->models, i);
    g_autofree char *path = model_path(command);
    if (command->is_bundled && g_hash_table_contains(paths, path))
      g_ptr_array_add(bundled, command);
  }
  g_ptr_array_extend(extraction->needed, bundled, NULL, NULL);
  pool_set_modelled(extraction->pool, no_names);
  return extract_commands(extraction, bundled);
}

/* ---- TUs that are no more ---- */

static void keep_commands(const struct extraction *extraction, const GPtrArray *commands, GHashTable *keep) {
  for (guint i = 0; i < commands->len; i++) {
    const struct tu_command *command = g_ptr_array_index(commands, i);
    g_autofree char *path = path_of(extraction, command);
    g_hash_table_add(keep, g_strconcat(path, "\n", command->configuration, NULL));
  }
}

struct survey {
  GHashTable *keep;
  GHashTable *selected; /* paths */
};

/* What was not selected stays; a selected file stays only as it is compiled now. */
static int keep_others(const struct tu_record *record, void *arg) {
  struct survey *survey = arg;
  if (!record->is_model && !g_hash_table_contains(survey->selected, record->path))
    g_hash_table_add(survey->keep, g_strconcat(record->path, "\n", record->configuration, NULL));
  return 0;
}

static int keep_unselected(const struct extraction *extraction, GHashTable *keep) {
  g_autoptr(GHashTable) selected = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  struct survey survey = {keep, selected};
  for (guint i = 0; i < extraction->input->selected->len; i++)
    g_hash_table_add(selected, path_of(extraction, g_ptr_array_index(extraction->input->selected, i)));
  return db_each_tu(extraction->db, keep_others, &survey);
}

static int retain_units(struct extraction *extraction) {
  g_autoptr(GHashTable) units = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  keep_commands(extraction, extraction->input->commands, units);
  if (!extraction->options->is_whole_set && keep_unselected(extraction, units))
    return -1;
  return db_retain_tus(extraction->db, units, false);
}

static int retain_models(struct extraction *extraction) {
  g_autoptr(GHashTable) models = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  keep_commands(extraction, extraction->needed, models);
  return db_retain_tus(extraction->db, models, true);
}

static int remember(const struct extraction *extraction) {
  bool is_whole = extraction->options->is_whole_set && extraction->options->shards < 2;
  return db_changed(extraction->db) ? cache_remember(extraction->cache, is_whole) : 0;
}

/* ---- the whole ---- */

static int extraction_init(struct extraction *extraction) {
  const struct extract_options *options = extraction->options;
  struct pool_options pool = {.workers = options->jobs ? options->jobs : g_get_num_processors(),
                              .timeout_seconds = options->timeout_seconds > 0 ? options->timeout_seconds : 30,
                              .is_progress_shown = options->is_progress_shown,
                              .done = finish_task,
                              .arg = extraction};
  extraction->data_dir = frontend_data_dir();
  if (!extraction->data_dir) {
    g_warning("the models that come with the tool were not found; set CYCLECHECK_DATA to their folder");
    return -1;
  }
  extraction->stubs = g_build_filename(extraction->data_dir, "stubs", NULL);
  extraction->marks = g_build_filename(extraction->data_dir, "include", NULL);
  extraction->names = g_ptr_array_new();
  extraction->needed = g_ptr_array_new();
  extraction->modelled = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  extraction->cache = cache_create(extraction->db, extraction->input->root);
  extraction->pool = pool_create(&pool);
  extraction->models = models_list(extraction->data_dir, options->model_files);
  return extraction->cache && extraction->models ? 0 : -1;
}

static void extraction_finish(struct extraction *extraction) {
  pool_destroy(extraction->pool);
  cache_destroy(extraction->cache); /* before the names that it borrows */
  g_clear_pointer(&extraction->models, g_ptr_array_unref);
  g_clear_pointer(&extraction->needed, g_ptr_array_unref);
  g_clear_pointer(&extraction->names, g_ptr_array_unref);
  g_clear_pointer(&extraction->modelled, g_hash_table_unref);
  g_free(extraction->stubs);
  g_free(extraction->marks);
  g_free(extraction->data_dir);
}

int frontend_extract(struct db *db, const struct input *input, const struct extract_options *options,
                     struct extract_stats *stats) {
  struct extraction extraction = {.db = db, .input = input, .options = options, .stats = stats};
  *stats = (struct extract_stats){0};
  int result = extraction_init(&extraction) || read_models(&extraction) ||
                       extract_commands(&extraction, input->selected) || retain_units(&extraction) ||
                       extract_needed_models(&extraction) || retain_models(&extraction) ||
                       remember(&extraction)
                   ? -1
                   : 0;
  int reason = errno;
  extraction_finish(&extraction);
  errno = reason;
  return result;
}
