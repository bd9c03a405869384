/* Whether the facts of a translation unit are still true: everything they depend on, as one key.
 * SPDX-License-Identifier: MIT
 *
 * The key has two halves: what is known before parsing (versions, file, arguments, modelled names) and what
 * parsing met (files, what could shadow them, status). The first decides most misses without a look at any
 * file. */
#include "analyzer/frontend/cache.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/frontend/file_state.h"
#include "analyzer/frontend/search.h"
#include "analyzer/frontend/survey.h"

#define HALF 16 /* hex digits */
#define MODELLED_STAMP "//modelled"

struct cache {
  struct db *db;
  const char *root;
  struct file_state *files;
  struct search *search;
  struct survey *survey;
  GHashTable *names;     /* modelled name -> its models as text, NULL before they are known */
  char *modelled;        /* digest of both */
  bool is_modelled_same; /* as at the end of the last run over everything */
};

struct cache *cache_create(struct db *db, const char *root) {
  struct cache *cache = g_new0(struct cache, 1);
  cache->db = db;
  cache->root = root;
  cache->files = file_state_create(db, root);
  cache->search = search_create(root);
  cache->survey = survey_create(db, cache->files, cache->search);
  cache->modelled = g_strdup("");
  if (cache->survey)
    return cache;
  cache_destroy(cache);
  return NULL;
}

void cache_destroy(struct cache *cache) {
  if (!cache)
    return;
  survey_destroy(cache->survey);
  file_state_destroy(cache->files);
  search_destroy(cache->search);
  g_clear_pointer(&cache->names, g_hash_table_unref);
  g_free(cache->modelled);
  g_free(cache);
}

static void sign(GChecksum *sum, const char *text) {
  g_checksum_update(sum, (const guchar *)text, (gssize)strlen(text) + 1);
}

static char *half(GChecksum *sum) {
  return g_strndup(g_checksum_get_string(sum), HALF);
}

static bool is_stamped(struct db *db, const char *path, const char *hash) {
  struct file_stamp stamp;
  GStringChunk *strings = g_string_chunk_new(256);
  bool is_same = db_get_stamp(db, path, &stamp, strings) == 1 && strcmp(stamp.hash, hash) == 0;
  g_string_chunk_free(strings);
  return is_same;
}

void cache_set_modelled(struct cache *cache, const char *const *names, GHashTable *models) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  cache->names = g_hash_table_ref(models);
  for (size_t i = 0; names[i]; i++) {
    sign(sum, names[i]);
    sign(sum, g_hash_table_lookup(models, names[i]));
  }
  g_free(cache->modelled);
  cache->modelled = half(sum);
  cache->is_modelled_same = is_stamped(cache->db, MODELLED_STAMP, cache->modelled);
  file_state_set_names(cache->files, cache->names);
}

static char *sign_command(const struct cache *cache, const struct tu_command *command) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_autofree char *versions =
      g_strdup_printf("%d.%d %s", FACTS_VERSION, IR_VERSION, frontend_libclang_version());
  g_autofree char *file = input_relative(cache->root, command->file);
  g_autofree char *directory = input_relative(cache->root, command->directory);
  sign(sum, versions);
  sign(sum, file);
  sign(sum, directory);
  sign(sum, command->is_model ? "model" : "source");
  sign(sum, command->configuration);
  return half(sum);
}

static int compare_names(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The modelled names that occur in the files; caller unrefs. */
static GHashTable *occurring_names(struct cache *cache, const GArray *files) {
  GHashTable *occurring = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < files->len; i++) {
    const GPtrArray *names = file_state_names(cache->files, g_array_index(files, struct tu_file, i).path);
    for (guint k = 0; k < names->len; k++)
      g_hash_table_add(occurring, g_ptr_array_index(names, k));
  }
  return occurring;
}

static void sign_names(struct cache *cache, const GArray *files, GChecksum *sum) {
  g_autoptr(GHashTable) occurring = occurring_names(cache, files);
  guint count;
  g_autofree gpointer *sorted = g_hash_table_get_keys_as_array(occurring, &count);
  qsort(sorted, count, sizeof *sorted, compare_names);
  for (guint i = 0; i < count; i++) {
    sign(sum, sorted[i]);
    sign(sum, g_hash_table_lookup(cache->names, sorted[i]));
  }
}

/* The models of the names that occur in the files, as the record says them. */
static const char *needed_models(struct cache *cache, const GArray *files, GStringChunk *strings) {
  g_autoptr(GHashTable) names = occurring_names(cache, files);
  g_autoptr(GHashTable) models = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GString) text = g_string_new(NULL);
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, names);
  while (g_hash_table_iter_next(&iter, &name, NULL)) {
    g_auto(GStrv) words = g_strsplit(g_hash_table_lookup(cache->names, name), "\n", 0);
    for (size_t i = 0; words[i]; i++)
      if (words[i][0])
        g_hash_table_add(models, g_strdup(words[i]));
  }
  g_autoptr(GList) sorted = g_list_sort(g_hash_table_get_keys(models), (GCompareFunc)strcmp);
  for (GList *item = sorted; item; item = item->next)
    g_string_append_printf(text, "%s\n", (const char *)item->data);
  return g_string_chunk_insert_const(strings, text->str);
}

static char *sign_result(struct cache *cache, const struct tu_record *record) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (guint i = 0; i < record->files->len; i++) {
    const struct tu_file *file = &g_array_index(record->files, struct tu_file, i);
    const char *hash = file_state_hash(cache->files, file->path);
    sign(sum, file->path);
    sign(sum, hash ? hash : "");
  }
  if (!record->is_model) /* models are parsed knowing no other model */
    sign_names(cache, record->files, sum);
  search_sign(cache->search, record->files, record->search_dirs, sum);
  sign(sum, tu_status_name(record->status));
  return half(sum);
}

static char *make_key(struct cache *cache, const struct tu_command *command, const struct tu_record *record) {
  g_autofree char *before = sign_command(cache, command);
  g_autofree char *after = sign_result(cache, record);
  return g_strconcat(before, after, NULL);
}

static bool may_match(const struct cache *cache, const char *key, const struct tu_command *command) {
  g_autofree char *before = sign_command(cache, command);
  return strncmp(key, before, HALF) == 0;
}

/* As the record says, looking at each file and folder of the TU. */
static bool is_record_fresh(struct cache *cache, const char *path, const struct tu_command *command,
                            const char *key) {
  GStringChunk *strings = g_string_chunk_new(1 << 14);
  struct tu_record *record = db_tu_record(cache->db, path, command->configuration, strings);
  g_autofree char *now = record ? make_key(cache, command, record) : NULL;
  bool is_fresh = g_strcmp0(key, now) == 0;
  db_tu_record_free(record);
  g_string_chunk_free(strings);
  return is_fresh;
}

bool cache_is_fresh(struct cache *cache, const char *path, const struct tu_command *command,
                    enum tu_status *status) {
  const char *key;
  enum survey_answer answer = survey_ask(cache->survey, path, command->configuration, &key, status);
  if (answer == SURVEY_ABSENT || answer == SURVEY_TOUCHED || !may_match(cache, key, command))
    return false;
  bool is_sure = answer == SURVEY_UNTOUCHED && (command->is_model || cache->is_modelled_same);
  return is_sure || is_record_fresh(cache, path, command, key);
}

int cache_remember(struct cache *cache, bool is_whole) {
  bool is_sure = survey_is_sure(cache->survey) && cache->is_modelled_same;
  if (!is_whole && !is_sure)
    return 0;
  struct file_stamp stamp = {.path = MODELLED_STAMP, .hash = cache->modelled};
  return survey_remember(cache->db, cache->search) || db_put_stamp(cache->db, &stamp) ? -1 : 0;
}

static bool is_repeatable(enum tu_status status) {
  return status == TU_OK || status == TU_ERRORS || status == TU_MISSING_TYPES;
}

/* Fills in missing hashes; false when a file is not what the worker read any more. */
static bool settle_hashes(struct cache *cache, GArray *files, GStringChunk *strings) {
  bool is_settled = true;
  for (guint i = 0; i < files->len; i++) {
    struct tu_file *file = &g_array_index(files, struct tu_file, i);
    const char *hash = file_state_hash(cache->files, file->path);
    if (!file->hash)
      file->hash = g_string_chunk_insert_const(strings, hash ? hash : "");
    is_settled = is_settled && hash && strcmp(hash, file->hash) == 0;
  }
  return is_settled;
}

void cache_complete(struct cache *cache, const struct tu_command *command, struct tu_record *record,
                    GStringChunk *strings) {
  record->key = "";
  if (record->files && !record->is_model)
    record->models = needed_models(cache, record->files, strings);
  if (!is_repeatable(record->status) || !record->files)
    return;
  bool is_settled = settle_hashes(cache, record->files, strings);
  record->search_dirs = search_dirs_of(cache->root, command->arguments, strings);
  search_add_missing(record->search_dirs, record->files, cache->files, record->status != TU_OK, strings);
  if (is_settled) {
    g_autofree char *key = make_key(cache, command, record);
    record->key = g_string_chunk_insert(strings, key);
  }
}
