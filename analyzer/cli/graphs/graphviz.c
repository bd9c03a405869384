/* Runs Graphviz: no shell, fixed arguments, a time and a memory limit.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graphviz.h"

#include "analyzer/cli/escape.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#define LIMIT_SECONDS 60
#define LIMIT_BYTES ((rlim_t)2 << 30)

/* Between fork and exec: the alarm outlives the exec and ends what does not end itself. */
static void limit_child(gpointer data) {
  (void)data;
  const struct rlimit memory = {LIMIT_BYTES, LIMIT_BYTES}, core = {0, 0};
  signal(SIGALRM, SIG_DFL);
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_CORE, &core);
  alarm(LIMIT_SECONDS);
}

static char *run_dot(const char *file, char **why) {
  const char *const arguments[] = {"dot", "-Tsvg", file, NULL};
  g_autofree char *picture = NULL;
  g_autofree char *errors = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  if (!g_spawn_sync("/", (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, limit_child, NULL, &picture, &errors,
                    &status, &error)) {
    *why = g_strdup_printf("cannot run Graphviz: %s", error->message);
    return NULL;
  }
  if (!g_spawn_check_wait_status(status, &error)) {
    *why = g_strdup_printf("Graphviz failed: %s", *g_strchomp(errors) ? errors : error->message);
    return NULL;
  }
  return g_steal_pointer(&picture);
}

char *graphviz_draw(const GString *dot, char **why) {
  g_autofree char *file = NULL;
  g_autoptr(GError) error = NULL;
  char *picture = NULL;
  int fd = g_file_open_tmp("cyclecheck-XXXXXX.dot", &file, &error);
  if (fd >= 0)
    close(fd);
  if (fd >= 0 && g_file_set_contents(file, dot->str, (gssize)dot->len, &error))
    picture = run_dot(file, why);
  else
    *why = g_strdup_printf("cannot write for Graphviz: %s", error->message);
  if (fd >= 0)
    g_unlink(file);
  return picture;
}

/* Graphviz reads `&lt;` as `<`, and `\N` as the node's name. */
void graphviz_append_text(GString *dot, const char *text) {
  g_autofree char *safe = escape_text(text);
  for (const char *at = safe; *at; at++) {
    if (*at == '"' || *at == '\\')
      g_string_append_c(dot, '\\');
    g_string_append_c(dot, *at);
    if (*at == '&')
      g_string_append(dot, "amp;");
  }
}
