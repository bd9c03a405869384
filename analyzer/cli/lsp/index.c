/* Makes and refreshes a project's database in the background, by a child `cyclecheck check`.
 * SPDX-License-Identifier: MIT
 *
 * The child takes the database's lock like any other check and publishes by renaming; what it published is
 * noticed like any other replacement. */
#include "analyzer/cli/lsp/server.h"

#include <errno.h>
#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define LINE_LIMIT 4096

struct index_run {
  struct project *project;
  GPid process;
  int errors; /* its stderr */
  guint source;
  GString *line;
  char *token; /* of the progress that the client shows */
};

static void send_progress(const struct index_run *run, json_t *value) {
  if (!run->project->server->client.has_progress) {
    json_decref(value);
    return;
  }
  wire_notify(run->project->server->wire, "$/progress",
              json_pack("{s:s, s:o}", "token", run->token, "value", value));
}

static void begin_progress(const struct index_run *run) {
  struct server *server = run->project->server;
  if (!server->client.has_progress)
    return;
  wire_request(server->wire, ++server->next_id, "window/workDoneProgress/create",
               json_pack("{s:s}", "token", run->token));
  send_progress(
      run, json_pack("{s:s, s:s, s:i}", "kind", "begin", "title", "cyclecheck: indexing", "percentage", 0));
}

/* `[12/402] name.c`, as the child shows it. */
static void read_line(const struct index_run *run) {
  guint done, total;
  const char *at = strchr(run->line->str, '[');
  while (at && sscanf(at, "[%u/%u]", &done, &total) != 2)
    at = strchr(at + 1, '[');
  if (at && total) {
    send_progress(run, json_pack("{s:s, s:i, s:o}", "kind", "report", "percentage",
                                 (int)MIN(100, 100ull * done / total), "message",
                                 json_sprintf("%u/%u", done, total)));
    return;
  }
  if (g_str_has_prefix(run->line->str, "cyclecheck: "))
    g_message("index: %s", run->line->str + strlen("cyclecheck: "));
}

static void run_free(struct index_run *run) {
  g_clear_handle_id(&run->source, g_source_remove);
  close(run->errors);
  g_string_free(run->line, TRUE);
  g_free(run->token);
  g_free(run);
}

static void finish(struct project *project) {
  struct index_run *run = project->index;
  int status = 0;
  while (waitpid(run->process, &status, 0) < 0 && errno == EINTR)
    continue;
  bool is_good = WIFEXITED(status) && WEXITSTATUS(status) != 2;
  send_progress(run, json_pack("{s:s, s:s}", "kind", "end", "message", is_good ? "done" : "failed"));
  project->index = NULL;
  run_free(run);
  if (!is_good)
    server_log(project->server, "indexing failed; the open files are judged with what is known");
  bool is_again = project->is_index_wanted;
  project->is_index_wanted = false;
  if (is_again)
    project_index(project);
  else
    project_check_files(project);
}

static gboolean readable(int fd, GIOCondition condition, gpointer data) {
  struct index_run *run = data;
  char chunk[4096];
  (void)condition;
  ssize_t got = read(fd, chunk, sizeof chunk);
  if (got < 0 && errno == EINTR)
    return G_SOURCE_CONTINUE;
  if (got <= 0) {
    run->source = 0;
    finish(run->project);
    return G_SOURCE_REMOVE;
  }
  for (ssize_t i = 0; i < got; i++) {
    bool is_end = chunk[i] == '\n' || chunk[i] == '\r';
    if (is_end && run->line->len)
      read_line(run);
    if (is_end)
      g_string_truncate(run->line, 0);
    else if (run->line->len < LINE_LIMIT)
      g_string_append_c(run->line, chunk[i]);
  }
  return G_SOURCE_CONTINUE;
}

/* Typing goes first, and the child goes with its server. */
static void prepare_child(gpointer data) {
  (void)data;
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (nice(10) == -1)
    errno = 0;
}

static GPtrArray *arguments_of(const struct project *project) {
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(words, g_file_read_link("/proc/self/exe", NULL));
  g_ptr_array_add(words, g_strdup("check"));
  g_ptr_array_add(words, g_strdup("--fail-on=never"));
  g_ptr_array_add(words, g_strdup("--format=json:/dev/null"));
  g_ptr_array_add(words, g_strconcat("--db=", project->database, NULL));
  if (project->input && project->input->compile_database) {
    g_ptr_array_add(words, g_strdup("-p"));
    g_ptr_array_add(words, g_strdup(project->input->compile_database));
  } else {
    g_ptr_array_add(words, g_strconcat("--root=", project->root, NULL));
  }
  g_ptr_array_add(words, NULL);
  return words;
}

static int spawn(struct index_run *run) {
  const struct project *project = run->project;
  g_autoptr(GPtrArray) words = arguments_of(project);
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) environment = g_environ_setenv(g_get_environ(), "CYCLECHECK_PROGRESS", "1", TRUE);
  GSpawnFlags flags = G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL;
  if (words->pdata[0] &&
      g_spawn_async_with_pipes(project->root, (char **)words->pdata, environment, flags, prepare_child, NULL,
                               &run->process, NULL, NULL, &run->errors, &error))
    return 0;
  g_warning("cannot start indexing: %s", error ? error->message : "the program is not found");
  return -1;
}

void project_index(struct project *project) {
  static const char token[] = "cyclecheck/index/%" G_GINT64_FORMAT;
  if (project->index) {
    project->is_index_wanted = true;
    return;
  }
  struct index_run *run = g_new0(struct index_run, 1);
  run->project = project;
  if (spawn(run) != 0) {
    g_free(run);
    return;
  }
  run->line = g_string_new(NULL);
  run->token = g_strdup_printf(token, g_get_monotonic_time());
  run->source = g_unix_fd_add(run->errors, G_IO_IN | G_IO_HUP, readable, run);
  project->index = run;
  begin_progress(run);
}

void index_stop(struct project *project) {
  struct index_run *run = project->index;
  if (!run)
    return;
  kill(run->process, SIGTERM);
  while (waitpid(run->process, NULL, 0) < 0 && errno == EINTR)
    continue;
  project->index = NULL;
  run_free(run);
}
