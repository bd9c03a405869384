/* Limits and scratch folders of validate.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* `2G`, `500M`, `1000000`; 0: not a size. */
static guint64 parse_size(const char *text) {
  char *end = NULL;
  guint64 number = g_ascii_strtoull(text, &end, 10);
  const char *units = "KMGT", *unit = *end ? strchr(units, g_ascii_toupper(*end)) : NULL;
  if (end == text || *text == '-' || (*end && (!unit || end[1])))
    return 0;
  int shift = unit ? (int)(unit - units + 1) * 10 : 0;
  return number > G_MAXUINT64 >> shift ? 0 : number << shift;
}

int validate_read_limits(const struct options *options, struct run_limits *limits) {
  if (options->run_seconds > 0)
    limits->seconds = options->run_seconds;
  if (options->run_processes > 0)
    limits->processes = options->run_processes;
  if (!options->run_memory)
    return 0;
  limits->memory_bytes = parse_size(options->run_memory);
  if (limits->memory_bytes > 0)
    return 0;
  g_warning("--run-memory needs a size such as 500M or 2G, not '%s'", options->run_memory);
  return -1;
}

char *validate_create_scratch(void) {
  g_autoptr(GError) error = NULL;
  char *folder = g_dir_make_tmp("cyclecheck-XXXXXX", &error);
  if (!folder)
    g_warning("cannot make a folder to work in: %s", error->message);
  return folder;
}

static void remove_tree(const char *path) {
  bool is_folder = g_file_test(path, G_FILE_TEST_IS_DIR) && !g_file_test(path, G_FILE_TEST_IS_SYMLINK);
  GDir *entries = is_folder ? g_dir_open(path, 0, NULL) : NULL;
  for (const char *name; entries && (name = g_dir_read_name(entries));) {
    g_autofree char *below = g_build_filename(path, name, NULL);
    remove_tree(below);
  }
  if (entries)
    g_dir_close(entries);
  g_remove(path);
}

void validate_remove_scratch(char *folder) {
  if (folder)
    remove_tree(folder);
  g_free(folder);
}
