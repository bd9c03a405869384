/* Walks a source tree.
 * SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/input.h"

#define DEPTH_LIMIT 64
#define ENTRY_LIMIT 500000 /* somebody's home folder is no source tree */

struct walk {
  bool (*is_wanted)(const char *name);
  GPtrArray *files;
  unsigned depth, entries;
};

static bool is_build_folder(const char *path) {
  static const char *const marks[] = {"CMakeCache.txt", "build.ninja", "meson-private", NULL};
  for (size_t i = 0; marks[i]; i++) {
    g_autofree char *mark = g_build_filename(path, marks[i], NULL);
    if (g_file_test(mark, G_FILE_TEST_EXISTS))
      return true;
  }
  return false;
}

static void walk_folder(struct walk *walk, const char *folder);

/* Links to folders are not followed: they make loops, and the same files would be found twice. */
static void walk_entry(struct walk *walk, const char *folder, const char *name) {
  struct stat status;
  g_autofree char *path = g_build_filename(folder, name, NULL);
  if (name[0] == '.' || lstat(path, &status))
    return;
  if (S_ISDIR(status.st_mode) && walk->depth < DEPTH_LIMIT && !is_build_folder(path))
    walk_folder(walk, path);
  else if (!S_ISDIR(status.st_mode) && walk->is_wanted(name))
    g_ptr_array_add(walk->files, g_steal_pointer(&path));
}

static void walk_folder(struct walk *walk, const char *folder) {
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name;
  walk->depth++;
  while (dir && (name = g_dir_read_name(dir)) && walk->entries++ < ENTRY_LIMIT)
    walk_entry(walk, folder, name);
  walk->depth--;
}

static int compare_paths(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void tree_list(const char *folder, bool (*is_wanted)(const char *file), GPtrArray *files) {
  struct walk walk = {.is_wanted = is_wanted, .files = files};
  walk_folder(&walk, folder);
  if (walk.entries >= ENTRY_LIMIT)
    g_message("'%s' holds more than %d files; only some were looked at", folder, ENTRY_LIMIT);
  g_ptr_array_sort(files, compare_paths);
}
