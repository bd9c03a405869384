/* Finds the compile database and the root of the project.
 * SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/input.h"

struct choice {
  char *path;
  int64_t mtime_ns;
  unsigned count;
};

static void consider(struct choice *choice, const char *folder) {
  g_autofree char *path = g_build_filename(folder, "compile_commands.json", NULL);
  struct stat status;
  if (stat(path, &status) || !S_ISREG(status.st_mode))
    return;
  int64_t mtime_ns = (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
  bool is_newer = mtime_ns > choice->mtime_ns ||
                  (mtime_ns == choice->mtime_ns && choice->path && strcmp(path, choice->path) < 0);
  choice->count++;
  if (!choice->path || is_newer) {
    g_free(choice->path);
    choice->path = g_steal_pointer(&path);
    choice->mtime_ns = mtime_ns;
  }
}

static bool is_build_name(const char *name) {
  static const char *const names[] = {"builddir", "_build", "out", "bin", NULL};
  return g_str_has_prefix(name, "build") || g_str_has_prefix(name, "cmake-build") ||
         g_strv_contains(names, name);
}

/* build/ itself, and build/Debug, out/Release: what multi-config generators and presets make. */
static void consider_build_folder(struct choice *choice, const char *folder) {
  consider(choice, folder);
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    g_autofree char *inner = g_build_filename(folder, name, NULL);
    if (name[0] != '.')
      consider(choice, inner);
  }
}

static void consider_level(struct choice *choice, const char *folder) {
  consider(choice, folder);
  if (choice->path)
    return; /* right here: the user put it, or linked it, where tools look */
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    g_autofree char *inner = g_build_filename(folder, name, NULL);
    if (is_build_name(name))
      consider_build_folder(choice, inner);
  }
}

char *discover_database(const char *folder) {
  struct choice choice = {NULL, 0, 0};
  g_autofree char *level = g_strdup(folder);
  while (!choice.path) {
    consider_level(&choice, level);
    char *above = g_path_get_dirname(level);
    bool is_top = strcmp(above, level) == 0;
    g_free(level);
    level = above;
    if (is_top)
      break;
  }
  if (choice.count > 1) {
    g_message("%u compile databases found, using the newest: %s; -p chooses another", choice.count,
              choice.path);
  }
  return choice.path;
}

static bool is_marked(const char *folder) {
  g_autofree char *git = g_build_filename(folder, ".git", NULL);
  g_autofree char *settings = g_build_filename(folder, ".cyclecheck.ini", NULL);
  return g_file_test(git, G_FILE_TEST_EXISTS) || g_file_test(settings, G_FILE_TEST_EXISTS);
}

/* The nearest marked folder at or above `folder`, "" for none; borrowed from `known`, which remembers
 * answers. */
static const char *marked_above(GHashTable *known, const char *folder) {
  const char *answer = g_hash_table_lookup(known, folder);
  if (answer)
    return answer;
  g_autofree char *above = g_path_get_dirname(folder);
  if (is_marked(folder))
    answer = folder;
  else
    answer = strcmp(above, folder) == 0 ? "" : marked_above(known, above);
  char *stored = g_strdup(answer);
  g_hash_table_insert(known, g_strdup(folder), stored);
  return stored;
}

static char *most_common(GHashTable *counts) {
  GHashTableIter iter;
  gpointer name, count;
  const char *best = NULL;
  guint best_count = 0;
  g_hash_table_iter_init(&iter, counts);
  while (g_hash_table_iter_next(&iter, &name, &count)) {
    bool is_better = GPOINTER_TO_UINT(count) > best_count ||
                     (GPOINTER_TO_UINT(count) == best_count && strcmp(name, best) < 0);
    if (is_better) {
      best = name;
      best_count = GPOINTER_TO_UINT(count);
    }
  }
  return g_strdup(best);
}

char *discover_root(const struct finder *finder, const GPtrArray *files) {
  if (finder->options->root)
    return g_canonicalize_filename(finder->options->root, finder->here);
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) folders = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < files->len; i++) {
    char *folder = g_path_get_dirname(g_ptr_array_index(files, i));
    g_ptr_array_add(folders, folder);
    const char *root = marked_above(known, folder);
    if (*root) {
      guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, root));
      g_hash_table_insert(counts, (gpointer)root, GUINT_TO_POINTER(count + 1));
    }
  }
  char *root = most_common(counts);
  return root ? root : g_strdup(finder->here);
}
