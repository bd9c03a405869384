/* The language server: from start to exit.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/handlers.h"

#include <unistd.h>

#define WATCH_SECONDS 2 /* for databases and compile commands, where the client does not watch them */

static void closed(void *arg) {
  struct server *server = arg;
  if (!server->is_shut_down)
    g_message("the client is gone");
  g_main_loop_quit(server->loop);
}

static gboolean watch(gpointer data) {
  struct server *server = data;
  for (guint i = 0; i < server->projects->len; i++)
    project_check_files(server->projects->pdata[i]);
  return G_SOURCE_CONTINUE;
}

void server_log(const struct server *server, const char *text) {
  g_message("%s", text);
  wire_notify(server->wire, "window/logMessage", json_pack("{s:i, s:s}", "type", 3, "message", text));
}

static void finish(struct server *server) {
  g_source_remove(server->watcher);
  g_hash_table_unref(server->documents);
  g_ptr_array_unref(server->projects);
  g_ptr_array_unref(server->folders);
  settings_finish(&server->settings);
  wire_destroy(server->wire);
  g_main_loop_unref(server->loop);
}

int server_run(int input, int output) {
  struct server server = {.exit_code = 1}; /* as the protocol wants it for an exit without shutdown */
  struct wire_events events = {.message = dispatch_message, .closed = closed, .arg = &server};
  settings_init(&server.settings);
  server.documents = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, document_free);
  server.projects = g_ptr_array_new_with_free_func(project_free);
  server.folders = g_ptr_array_new_with_free_func(g_free);
  server.loop = g_main_loop_new(NULL, FALSE);
  server.wire = wire_create(input, output, &events);
  server.watcher = g_timeout_add_seconds(WATCH_SECONDS, watch, &server);
  g_main_loop_run(server.loop);
  finish(&server);
  return server.exit_code;
}
