/* Finding and opening databases.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/database.h"

#include <glib/gstdio.h>
#include <string.h>

#define DATABASE_FOLDER ".cyclecheck"
#define DATABASE_FILE "graph.db"

/* Where build systems put a compile_commands.json, as seen from the source folder. */
static const char *const build_folders[] = {".",         "build",         "builddir",    "_build",
                                            "out",       "build/Release", "build/Debug", "cmake-build-debug",
                                            "out/Debug", "obj",           NULL};

static const char *named_path(const struct options *options) {
  if (options->database)
    return options->database;
  const char *path = g_getenv("CYCLECHECK_DB");
  return path && *path ? path : NULL;
}

char *database_path_to_write(const struct options *options, const char *fallback) {
  const char *named = named_path(options);
  if (named && !*named) {
    g_warning("--db needs the name of a file");
    return NULL;
  }
  return g_strdup(named ? named : fallback);
}

/* The newest database of the usual build folders of `folder`, or NULL. */
static char *find_beside(const char *folder) {
  char *best = NULL;
  gint64 best_time = G_MININT64;
  for (size_t i = 0; build_folders[i]; i++) {
    g_autofree char *build = g_canonicalize_filename(build_folders[i], folder);
    g_autofree char *path = g_build_filename(build, DATABASE_FOLDER, DATABASE_FILE, NULL);
    GStatBuf info;
    if (g_stat(path, &info) != 0 || info.st_mtime <= best_time)
      continue;
    best_time = info.st_mtime;
    g_free(best);
    best = g_steal_pointer(&path);
  }
  return best;
}

static char *find_upward(void) {
  g_autofree char *folder = g_get_current_dir();
  for (;;) {
    char *path = find_beside(folder);
    if (path)
      return path;
    g_autofree char *parent = g_path_get_dirname(folder);
    if (strcmp(parent, folder) == 0)
      return NULL;
    g_free(folder);
    folder = g_steal_pointer(&parent);
  }
}

char *database_find(const struct options *options) {
  const char *named = named_path(options);
  char *path = named ? g_strdup(named) : find_upward();
  if (!path)
    g_warning("no database found here or above; 'cyclecheck check' makes one, --db=FILE names one");
  else if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
    g_warning("there is no database '%s'; make it with: cyclecheck check --db='%s'", path, path);
    g_clear_pointer(&path, g_free);
  }
  return path;
}

char *database_display_path(const char *path) {
  g_autofree char *folder = g_get_current_dir();
  char *absolute = g_canonicalize_filename(path, folder);
  size_t length = strlen(folder);
  if (strncmp(absolute, folder, length) != 0 || absolute[length] != '/')
    return absolute;
  memmove(absolute, absolute + length + 1, strlen(absolute + length + 1) + 1);
  return absolute;
}

struct db *database_open_to_read(const struct options *options) {
  g_autofree char *path = database_find(options);
  if (!path)
    return NULL;
  g_autofree char *shown = database_display_path(path);
  if (!named_path(options))
    g_message("reading %s", shown);
  return db_open(path, DB_READ);
}

static int take_first(const struct db_row *row, void *arg) {
  *(char **)arg = g_strdup(db_row_text(row, 0));
  return 1;
}

static bool holds(const char *folder, const char *file) {
  g_autofree char *path = g_build_filename(folder, file ? file : ".", NULL);
  return g_file_test(path, G_FILE_TEST_EXISTS);
}

static char *find_marked(const char *start) {
  g_autofree char *folder = g_canonicalize_filename(start, NULL);
  for (;;) {
    if (holds(folder, ".git") || holds(folder, ".cyclecheck.ini"))
      return g_steal_pointer(&folder);
    g_autofree char *parent = g_path_get_dirname(folder);
    if (strcmp(parent, folder) == 0)
      return NULL;
    g_free(folder);
    folder = g_steal_pointer(&parent);
  }
}

/* The first candidate in which a file of the database exists; without a source tree the working directory. */
char *database_root(struct db *db, const struct options *options) {
  if (options->root)
    return g_canonicalize_filename(options->root, NULL);
  g_autofree char *file = NULL;
  db_query(db, "SELECT path FROM translation_unit WHERE path NOT LIKE '/%' LIMIT 1", NULL, take_first, &file);
  g_autofree char *here = g_get_current_dir();
  g_autofree char *beside = g_path_get_dirname(db_path(db));
  g_autofree char *above = g_path_get_dirname(beside);
  g_autofree char *far_above = g_path_get_dirname(above);
  g_autofree char *marked = find_marked(above);
  g_autofree char *marked_here = find_marked(here);
  const char *candidates[] = {marked, marked_here, here, above, far_above};
  for (size_t i = 0; i < G_N_ELEMENTS(candidates); i++)
    if (candidates[i] && file && holds(candidates[i], file))
      return g_canonicalize_filename(candidates[i], NULL);
  return g_steal_pointer(&here);
}
