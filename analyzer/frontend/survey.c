/* The stored TUs at the start of a run, and which of them nothing has touched since.
 * SPDX-License-Identifier: MIT
 *
 * Two things make a TU stale: one of its files changed, or a header appeared that it would find now. The
 * first is asked once per file. The second is asked once for all TUs together: if what all of them could find
 * is what it was when all of them were up to date, then so it is for each. */
#include "analyzer/frontend/survey.h"

#include <string.h>

#include "analyzer/frontend/file_state.h"
#include "analyzer/frontend/search.h"
#include "db/dependencies.h"

#define STAMP "//search" /* no path of a file: paths are canonical */
#define CHANGED_LIMIT 16 /* looking up readers costs more than looking at each TU */

struct stored {
  char *key;
  enum tu_status status;
  bool is_touched;
};

struct survey {
  GHashTable *units; /* "path\nconfiguration" -> struct stored * */
  bool is_search_same;
};

struct world {     /* all dependencies of all TUs */
  GArray *files;   /* struct tu_file: each path once */
  GArray *changed; /* struct tu_file: contents that are no more */
  GArray *dirs;    /* const char * */
  GStringChunk *strings;
  struct file_state *state; /* NULL: what changed is not asked */
  bool has_vanished;
};

static void free_stored(void *data) {
  struct stored *stored = data;
  g_free(stored->key);
  g_free(stored);
}

static int add_source(const char *path, const char *hash, void *arg) {
  struct world *world = arg;
  const struct tu_file *last =
      world->files->len ? &g_array_index(world->files, struct tu_file, world->files->len - 1) : NULL;
  struct tu_file file = {.path = g_string_chunk_insert_const(world->strings, path),
                         .hash = g_string_chunk_insert_const(world->strings, hash),
                         .is_header = true};
  if (!last || last->path != file.path)
    g_array_append_val(world->files, file);
  const char *now = world->state ? file_state_hash(world->state, path) : hash;
  if (!now || strcmp(now, hash) != 0)
    g_array_append_val(world->changed, file);
  world->has_vanished |= !now;
  return 0;
}

static int add_dir(const char *dir, void *arg) {
  struct world *world = arg;
  const char *kept = g_string_chunk_insert_const(world->strings, dir);
  g_array_append_val(world->dirs, kept);
  return 0;
}

static int world_read(struct world *world, struct db *db, struct file_state *state) {
  *world = (struct world){.files = g_array_new(FALSE, FALSE, sizeof(struct tu_file)),
                          .changed = g_array_new(FALSE, FALSE, sizeof(struct tu_file)),
                          .dirs = g_array_new(FALSE, FALSE, sizeof(const char *)),
                          .strings = g_string_chunk_new(1 << 16),
                          .state = state};
  return db_each_source(db, add_source, world) || db_each_search_dir(db, add_dir, world) ? -1 : 0;
}

static void world_finish(struct world *world) {
  g_array_unref(world->files);
  g_array_unref(world->changed);
  g_array_unref(world->dirs);
  g_string_chunk_free(world->strings);
}

static char *world_digest(const struct world *world, struct search *search) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (guint i = 0; i < world->files->len; i++) {
    const char *path = g_array_index(world->files, struct tu_file, i).path;
    g_checksum_update(sum, (const guchar *)path, (gssize)strlen(path) + 1);
  }
  for (guint i = 0; i < world->dirs->len; i++) {
    const char *dir = g_array_index(world->dirs, const char *, i);
    g_checksum_update(sum, (const guchar *)dir, (gssize)strlen(dir) + 1);
  }
  search_sign(search, world->files, world->dirs, sum);
  return g_strdup(g_checksum_get_string(sum));
}

static char *unit_name(const char *path, const char *configuration) {
  return g_strconcat(path, "\n", configuration, NULL);
}

static int add_unit(const struct tu_record *record, void *arg) {
  struct survey *survey = arg;
  struct stored *stored = g_new0(struct stored, 1);
  stored->key = g_strdup(record->key);
  stored->status = record->status;
  g_hash_table_insert(survey->units, unit_name(record->path, record->configuration), stored);
  return 0;
}

static int touch_unit(const char *path, const char *configuration, void *arg) {
  const struct survey *survey = arg;
  g_autofree char *name = unit_name(path, configuration);
  struct stored *stored = g_hash_table_lookup(survey->units, name);
  if (stored)
    stored->is_touched = true;
  return 0;
}

static int touch_readers(struct survey *survey, struct db *db, const struct world *world) {
  for (guint i = 0; i < world->changed->len; i++)
    if (db_each_reader(db, &g_array_index(world->changed, struct tu_file, i), touch_unit, survey))
      return -1;
  return 0;
}

static bool is_remembered(struct db *db, const char *digest) {
  struct file_stamp stamp;
  GStringChunk *strings = g_string_chunk_new(256);
  bool is_same = db_get_stamp(db, STAMP, &stamp, strings) == 1 && strcmp(stamp.hash, digest) == 0;
  g_string_chunk_free(strings);
  return is_same;
}

struct survey *survey_create(struct db *db, struct file_state *files, struct search *search) {
  struct world world;
  struct survey *survey = g_new0(struct survey, 1);
  survey->units = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_stored);
  int failed = world_read(&world, db, files) || db_each_tu(db, add_unit, survey);
  g_autofree char *digest = failed ? NULL : world_digest(&world, search);
  survey->is_search_same =
      digest && !world.has_vanished && world.changed->len <= CHANGED_LIMIT && is_remembered(db, digest);
  failed = failed || (survey->is_search_same && touch_readers(survey, db, &world));
  world_finish(&world);
  if (!failed)
    return survey;
  survey_destroy(survey);
  return NULL;
}

void survey_destroy(struct survey *survey) {
  if (!survey)
    return;
  g_hash_table_unref(survey->units);
  g_free(survey);
}

enum survey_answer survey_ask(const struct survey *survey, const char *path, const char *configuration,
                              const char **key, enum tu_status *status) {
  g_autofree char *name = unit_name(path, configuration);
  const struct stored *stored = g_hash_table_lookup(survey->units, name);
  if (!stored)
    return SURVEY_ABSENT;
  *key = stored->key;
  *status = stored->status;
  if (!survey->is_search_same)
    return SURVEY_UNSURE;
  return stored->is_touched ? SURVEY_TOUCHED : SURVEY_UNTOUCHED;
}

bool survey_is_sure(const struct survey *survey) {
  return survey->is_search_same;
}

int survey_remember(struct db *db, struct search *search) {
  struct world world;
  int failed = world_read(&world, db, NULL);
  g_autofree char *digest = failed ? NULL : world_digest(&world, search);
  struct file_stamp stamp = {.path = STAMP, .hash = digest};
  world_finish(&world);
  return failed ? -1 : db_put_stamp(db, &stamp);
}
