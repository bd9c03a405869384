/* Where the tool's own data is: models, stubs and the header of marks.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/frontend.h"

#include <unistd.h>

/* The empty folder is none: never what the working directory offers. */
static bool holds_data(const char *folder) {
  if (!*folder)
    return false;
  g_autofree char *marks = g_build_filename(folder, "include", "cyclecheck.h", NULL);
  return g_file_test(marks, G_FILE_TEST_EXISTS);
}

/* PREFIX/share/cyclecheck for a tool that runs as PREFIX/bin/cyclecheck: an installation may have moved. */
static char *beside_program(void) {
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  if (!program)
    return g_strdup("");
  g_autofree char *folder = g_path_get_dirname(program);
  g_autofree char *prefix = g_path_get_dirname(folder);
  return g_build_filename(prefix, "share", "cyclecheck", NULL);
}

char *frontend_data_dir(void) {
  const char *chosen = g_getenv("CYCLECHECK_DATA");
  if (chosen && *chosen)
    return g_canonicalize_filename(chosen, NULL);
  g_autofree char *beside = beside_program();
  const char *folders[] = {beside, CYCLECHECK_SOURCE_DATA, CYCLECHECK_INSTALLED_DATA};
  for (size_t i = 0; i < G_N_ELEMENTS(folders); i++)
    if (holds_data(folders[i]))
      return g_strdup(folders[i]);
  return NULL;
}
