/* Walks a source tree.
 * SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/input.h"

#define DEPTH_LIMIT 64

static bool is_build_folder(const char *path) {
  static const char *const marks[] = {"CMakeCache.txt", "build.ninja", "meson-private", NULL};
  for (size_t i = 0; marks[i]; i++) {
    g_autofree char *mark = g_build_filename(path, marks[i], NULL);
    if (g_file_test(mark, G_FILE_TEST_EXISTS)) {
      return true;
    }
  }
  return false;
}

/* Links to folders are not followed: they make loops, and the same files would be found twice. */
static void walk(const char *folder, bool (*is_wanted)(const char *), GPtrArray *files, unsigned depth) {
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    struct stat status;
    g_autofree char *path = g_build_filename(folder, name, NULL);
    if (name[0] == '.' || lstat(path, &status)) {
      continue;
    }
    if (S_ISDIR(status.st_mode) && depth < DEPTH_LIMIT && !is_build_folder(path)) {
      walk(path, is_wanted, files, depth + 1);
    } else if (!S_ISDIR(status.st_mode) && is_wanted(name)) {
      g_ptr_array_add(files, g_steal_pointer(&path));
    }
  }
}

static int compare_paths(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void tree_list(const char *folder, bool (*is_wanted)(const char *file), GPtrArray *files) {
  walk(folder, is_wanted, files, 0);
  g_ptr_array_sort(files, compare_paths);
}
