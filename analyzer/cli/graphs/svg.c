/* A picture, drawn by Graphviz.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graph.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

static int draw(const char *file, GString *out) {
  const char *const arguments[] = {"dot", "-Tsvg", file, NULL};
  g_autofree char *picture = NULL;
  g_autofree char *errors = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  if (!g_spawn_sync("/", (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &picture, &errors,
                    &status, &error)) {
    g_warning("cannot run Graphviz: %s; install it, or take --format=dot", error->message);
    return -1;
  }
  if (!g_spawn_check_wait_status(status, NULL)) {
    g_warning("Graphviz failed: %s", g_strchomp(errors));
    return -1;
  }
  g_string_append(out, picture);
  return 0;
}

static int write_svg(const struct graph *graph, GString *out) {
  g_autoptr(GString) dot = g_string_new(NULL);
  graph_append_dot(graph, dot);
  g_autofree char *file = NULL;
  g_autoptr(GError) error = NULL;
  int fd = g_file_open_tmp("cyclecheck-XXXXXX.dot", &file, &error);
  if (fd < 0) {
    g_warning("%s", error->message);
    return -1;
  }
  close(fd);
  int status = g_file_set_contents(file, dot->str, (gssize)dot->len, NULL) ? draw(file, out) : -1;
  g_unlink(file);
  return status;
}

const struct graph_format graph_format_svg = {
    .name = "svg", .summary = "a picture, drawn by Graphviz", .write = write_svg};
