/* Projects: which compile database and which graph database an open file belongs to.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/server.h"
#include "analyzer/cli/lsp/stamp.h"
#include "analyzer/frontend/tu_command.h"

#include <string.h>

#define RESTARTS 3 /* of an analyst that dies */

/* ---- finding ---- */

static const char *folder_of(const struct server *server, const char *file) {
  const char *best = NULL;
  for (guint i = 0; i < server->folders->len; i++) {
    const char *folder = server->folders->pdata[i];
    bool is_inside = g_str_has_prefix(file, folder) && file[strlen(folder)] == '/';
    if (is_inside && (!best || strlen(folder) > strlen(best)))
      best = folder;
  }
  return best;
}

static bool is_folder(const struct server *server, const char *path) {
  return g_ptr_array_find_with_equal_func(server->folders, path, g_str_equal, NULL);
}

static struct input *find_input(const struct server *server, const char *file) {
  const char *paths[] = {file, NULL};
  g_autofree char *own = server->settings.build_path ? NULL : policy_build_path(file);
  struct input_options options = {.build_path = own ? own : server->settings.build_path, .paths = paths};
  if (!g_file_test(file, G_FILE_TEST_EXISTS))
    return NULL;
  return input_find(&options);
}

static char *default_database(const struct server *server, const struct input *input, const char *root) {
  const char *named = server->settings.database ? server->settings.database : g_getenv("CYCLECHECK_DB");
  if (named && *named)
    return g_canonicalize_filename(named, root);
  return input && input->compile_database ? g_strdup(input->default_db)
                                          : g_build_filename(root, ".cyclecheck", "graph.db", NULL);
}

/* Takes ownership of `input`, which may be NULL. */
static struct project *create(struct server *server, struct input *input, const char *folder) {
  struct project *project = g_new0(struct project, 1);
  project->server = server;
  project->input = input;
  project->root = g_strdup(input && (input->compile_database || !folder) ? input->root : folder);
  project->database = default_database(server, input, project->root);
  project->commands_stamp = stamp_of(input ? input->compile_database : NULL);
  project->policy = policy_create(project->root, &server->settings);
  project->asked = g_ptr_array_new();
  g_ptr_array_add(server->projects, project);
  project_start(project);
  bool is_bounded = (input && input->compile_database) || folder_of(server, project->root) ||
                    is_folder(server, project->root);
  if (!project->is_reading_database && server->settings.is_indexing && is_bounded)
    project_index(project);
  return project;
}

static struct project *same_project(const struct server *server, const struct input *input,
                                    const char *root) {
  for (guint i = 0; i < server->projects->len; i++) {
    struct project *project = server->projects->pdata[i];
    const char *own = project->input ? project->input->compile_database : NULL;
    const char *other = input ? input->compile_database : NULL;
    if (g_strcmp0(own, other) == 0 && (own || strcmp(project->root, root) == 0))
      return project;
  }
  return NULL;
}

/* A command for a file of which nothing is known. */
static struct tu_command *bare_command(const char *file) {
  struct tu_command *command = g_new0(struct tu_command, 1);
  command->file = g_strdup(file);
  command->directory = g_path_get_dirname(file);
  command->arguments = g_new0(char *, 1);
  command->configuration = g_strdup("editor");
  command->is_guessed = true;
  return command;
}

static struct input *bare_input(const char *file, const char *root) {
  struct input *input = g_new0(struct input, 1);
  input->root = g_strdup(root);
  input->commands = g_ptr_array_new_with_free_func(tu_command_free);
  input->selected = g_ptr_array_new();
  input->problems = g_ptr_array_new();
  g_ptr_array_add(input->commands, bare_command(file));
  return input;
}

/* The document's command: its own, for a header that of a file that includes it. */
static const struct tu_command *choose_command(const struct document *document, const struct project *project,
                                               const struct input *input) {
  return document->is_header ? command_of_includer(project, input, document->file)
                             : command_for(input, document->file);
}

static struct project *join_project(struct document *document, const struct server *server) {
  for (guint i = 0; i < server->projects->len; i++) {
    struct project *project = server->projects->pdata[i];
    if (!project->input || !project->input->compile_database)
      continue;
    document->command = choose_command(document, project, project->input);
    if (document->command)
      return project;
  }
  return NULL;
}

/* Of a project without compile commands every document has an input of its own. */
static void find_own_command(struct document *document, const struct project *project, struct input *input,
                             const char *root) {
  document->input = input;
  document->command = choose_command(document, project, input);
  if (document->command || document->is_header)
    return;
  input_destroy(input);
  document->input = bare_input(document->file, root);
  document->command = document->input->commands->pdata[0];
}

struct project *project_for(struct server *server, struct document *document) {
  g_clear_pointer(&document->input, input_destroy);
  struct project *joined = join_project(document, server);
  if (joined)
    return joined;
  g_autofree char *here = g_path_get_dirname(document->file);
  const char *folder = folder_of(server, document->file);
  struct input *input = find_input(server, document->is_header ? here : document->file);
  g_autofree char *root = g_strdup(input && (input->compile_database || !folder) ? input->root
                                   : folder                                      ? folder
                                                                                 : here);
  struct project *project = same_project(server, input, root);
  if (!project && input && input->compile_database) {
    project = create(server, input, folder);
    document->command = choose_command(document, project, input);
    return project;
  }
  if (!project)
    project = create(server, NULL, root);
  find_own_command(document, project, input, root);
  return project;
}

/* ---- the analyst ---- */

static bool is_of(const struct document *document, const struct project *project) {
  return document->project == project && document->command;
}

static void ready(struct analyst *analyst, const char *const *names, void *arg) {
  struct project *project = arg;
  GHashTableIter iter;
  gpointer value;
  (void)analyst;
  (void)names;
  g_message("%s: %s", project->root,
            project->is_reading_database ? "the database is loaded" : "working without a database");
  g_hash_table_iter_init(&iter, project->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    if (!is_of(document, project))
      continue;
    document_stop(document); /* other names may be modelled now */
    document_schedule(document, 1);
  }
}

static bool is_parsed(const struct document *document, const struct project *project) {
  return is_of(document, project) && document->own && document->parsed == document->generation;
}

static void ask(struct project *project, bool is_exact) {
  GHashTableIter iter;
  gpointer value;
  g_ptr_array_set_size(project->asked, 0);
  g_hash_table_iter_init(&iter, project->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (is_parsed(value, project))
      g_ptr_array_add(project->asked, value);
  analyst_ask(project->analyst, ++project->serial, is_exact);
}

static gboolean settle(gpointer data) {
  struct project *project = data;
  project->settling = 0;
  if (analyst_is_ready(project->analyst))
    ask(project, true);
  return G_SOURCE_REMOVE;
}

static void use_answer(struct document *document, json_t *answer) {
  const char *error = json_string_value(json_object_get(answer, "error"));
  if (document->parsed != document->generation)
    return; /* a newer one is on its way */
  if (error) {
    g_autofree char *text = g_strdup_printf("%s cannot be judged: %s", document->path, error);
    document_clear(document, text);
    return;
  }
  json_decref(document->answer);
  document->answer = json_incref(answer);
  document->judged = document->generation;
  document_publish(document);
}

static void answered(struct analyst *analyst, guint serial, json_t *answer, void *arg) {
  struct project *project = arg;
  (void)analyst;
  if (serial != project->serial)
    return;
  project->deaths = 0;
  g_clear_handle_id(&project->settling, g_source_remove);
  g_debug("judged %u files in %" JSON_INTEGER_FORMAT " us, %" JSON_INTEGER_FORMAT " functions run again, %s",
          project->asked->len, json_integer_value(json_object_get(answer, "analysis_us")),
          json_integer_value(json_object_get(answer, "ran")),
          json_is_true(json_object_get(answer, "settled")) ? "settled" : "for now");
  for (guint i = 0; i < project->asked->len; i++)
    use_answer(project->asked->pdata[i], answer);
  g_ptr_array_set_size(project->asked, 0);
  if (json_is_false(json_object_get(answer, "settled")))
    project->settling = g_timeout_add(project->server->settings.settle_ms, settle, project);
}

static gboolean restart(gpointer data) {
  struct project *project = data;
  project->restart = 0;
  project_start(project);
  return G_SOURCE_REMOVE;
}

static void died(struct analyst *analyst, void *arg) {
  struct project *project = arg;
  GHashTableIter iter;
  gpointer value;
  (void)analyst;
  g_hash_table_iter_init(&iter, project->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (((struct document *)value)->project == project)
      document_clear(value, NULL);
  if (++project->deaths > RESTARTS) {
    server_log(project->server, "the analysis died too often and is not started again");
    return;
  }
  server_log(project->server, "the analysis died; it is started again");
  project->restart = g_timeout_add(500, restart, project);
}

void project_start(struct project *project) {
  struct analyst_events events = {ready, answered, died, project};
  g_clear_handle_id(&project->restart, g_source_remove);
  g_clear_handle_id(&project->settling, g_source_remove);
  analyst_destroy(project->analyst);
  g_ptr_array_set_size(project->asked, 0);
  project->serial++;
  project->database_stamp = stamp_of(project->database);
  project->is_reading_database = project->database_stamp != 0;
  project->analyst =
      analyst_create(project->is_reading_database ? project->database : NULL, project->root, &events);
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, project->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    if (document->project != project)
      continue;
    document->parsed = 0;
    document->generation++;
  }
}

void project_give(struct project *project, const struct document *document) {
  analyst_set(project->analyst, document->path, document->whole, document->own);
}

void project_forget(struct project *project, const struct document *document) {
  g_ptr_array_remove(project->asked, (gpointer)document);
  if (project->analyst)
    analyst_drop(project->analyst, document->path);
}

void project_judge(struct project *project) {
  g_clear_handle_id(&project->settling, g_source_remove);
  ask(project, false);
}

void project_free(void *data) {
  struct project *project = data;
  index_stop(project);
  g_clear_handle_id(&project->restart, g_source_remove);
  g_clear_handle_id(&project->settling, g_source_remove);
  analyst_destroy(project->analyst);
  g_ptr_array_unref(project->asked);
  input_destroy(project->input);
  policy_destroy(project->policy);
  g_free(project->root);
  g_free(project->database);
  g_free(project);
}

/* ---- files that are replaced underneath ---- */

static void reload_commands(struct project *project) {
  struct server *server = project->server;
  GHashTableIter iter;
  gpointer value;
  g_autofree char *database = g_strdup(project->input->compile_database);
  const char *none[] = {NULL};
  struct input_options options = {.build_path = database, .paths = none, .root = project->root};
  struct input *input = g_file_test(database, G_FILE_TEST_EXISTS) ? input_find(&options) : NULL;
  server_log(server, input ? "the compile commands changed and were read again"
                           : "the compile commands are gone or unreadable; the old ones stay in use");
  if (!input)
    return;
  input_destroy(project->input);
  project->input = input;
  g_hash_table_iter_init(&iter, server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    if (document->project != project)
      continue;
    document_resolve(document);
    if (document->command)
      document_reparse(document);
  }
  if (server->settings.is_indexing)
    project_index(project);
}

void project_renew_policy(struct project *project) {
  GHashTableIter iter;
  gpointer value;
  policy_destroy(project->policy);
  project->policy = policy_create(project->root, &project->server->settings);
  g_hash_table_iter_init(&iter, project->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    if (document->project == project && document->answer && document->judged == document->generation)
      document_publish(document);
  }
}

void project_check_files(struct project *project) {
  gint64 database = stamp_of(project->database);
  gint64 commands = stamp_of(project->input ? project->input->compile_database : NULL);
  if (database != project->database_stamp) {
    server_log(project->server, database ? "the database was replaced and is read again"
                                         : "the database is gone; the open files are judged without it");
    project_start(project);
    if (!database && project->server->settings.is_indexing)
      project_index(project);
  }
  if (policy_is_outdated(project->policy)) {
    project_renew_policy(project);
    if (project->server->settings.is_indexing) /* it may name other models */
      project_index(project);
  }
  if (commands != project->commands_stamp) {
    project->commands_stamp = commands;
    reload_commands(project);
  }
}
