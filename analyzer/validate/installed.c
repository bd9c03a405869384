/* An installation may have moved, so what stands beside the program wins.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/installed.h"

#include <glib.h>

/* PREFIX/`below` for a tool that runs as PREFIX/bin/cyclecheck, else `built`; NULL: neither is there. */
static char *find(const char *below, const char *built) {
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *folder = program ? g_path_get_dirname(program) : g_strdup("/");
  g_autofree char *prefix = g_path_get_dirname(folder);
  g_autofree char *beside = g_build_filename(prefix, below, NULL);
  if (g_file_test(beside, G_FILE_TEST_EXISTS))
    return g_steal_pointer(&beside);
  return g_file_test(built, G_FILE_TEST_EXISTS) ? g_strdup(built) : NULL;
}

char *installed_agent(void) {
  char *path = find(VALIDATE_LIBDIR "/cyclecheck/libcycleagent.so", VALIDATE_BUILT_AGENT);
  if (!path)
    g_warning("cannot find libcycleagent.so beside the program; it belongs into PREFIX/" VALIDATE_LIBDIR
              "/cyclecheck");
  return path;
}

char *installed_collector(void) {
  return find(VALIDATE_LIBDIR "/libcyclecollector.a", VALIDATE_BUILT_COLLECTOR);
}

char *installed_collector_headers(void) {
  g_autofree char *header = find("include/cyclecollector.h", VALIDATE_COLLECTOR_HEADER);
  return header ? g_path_get_dirname(header) : NULL;
}
