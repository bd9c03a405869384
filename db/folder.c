/* Makes the folder `.cyclecheck`, which keeps itself out of version control.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER ".cyclecheck"

static bool is_ours(const char *folder) {
  g_autofree char *name = g_path_get_basename(folder);
  return strcmp(name, FOLDER) == 0;
}

/* 1 made, 0 was there, -1: logged. */
static int make(const char *folder) {
  if (mkdir(folder, 0777) == 0)
    return 1;
  if (errno == EEXIST)
    return 0;
  g_warning("cannot create '%s': %s", folder, g_strerror(errno));
  return -1;
}

static int write_ignore(const char *folder) {
  g_autofree char *name = g_build_filename(folder, ".gitignore", NULL);
  int file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  bool is_written = file >= 0 && write(file, "*\n", 2) == 2;
  if (!is_written)
    g_warning("cannot write '%s': %s", name, g_strerror(errno));
  if (file >= 0)
    close(file);
  return is_written ? 0 : -1;
}

static int make_ours(const char *folder) {
  int made = make(folder);
  return made == 1 ? write_ignore(folder) : made;
}

int folder_prepare(const char *path) {
  g_autofree char *folder = g_path_get_dirname(path);
  if (is_ours(folder))
    return make_ours(folder);
  g_autofree char *parent = g_path_get_dirname(folder);
  if (!is_ours(parent))
    return 0;
  return make_ours(parent) == 0 && make(folder) >= 0 ? 0 : -1;
}
