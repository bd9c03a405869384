/* A source file that includes a header: a header is compiled as part of one.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/server.h"

#include "analyzer/frontend/tu_command.h"
#include "db/db.h"

#include <string.h>

#define FILES_READ 2000 /* at most, to look for the header's name in them */

const struct tu_command *command_for(const struct input *input, const char *file) {
  for (guint i = 0; input && i < input->commands->len; i++) {
    const struct tu_command *command = input->commands->pdata[i];
    if (strcmp(command->file, file) == 0)
      return command;
  }
  return NULL;
}

struct search {
  const struct project *project;
  const struct input *input;
  const struct tu_command *found;
};

static int take_row(const struct db_row *row, void *arg) {
  struct search *search = arg;
  const char *path = db_row_text(row, 0);
  g_autofree char *file = path ? g_canonicalize_filename(path, search->project->root) : NULL;
  search->found = file ? command_for(search->input, file) : NULL;
  return search->found != NULL;
}

static void search_database(struct search *search, const char *path) {
  const char *parameters[] = {path, NULL};
  if (!g_file_test(search->project->database, G_FILE_TEST_EXISTS))
    return;
  struct db *db = db_open(search->project->database, DB_READ);
  if (db)
    db_query(db, db_named_query("includers"), parameters, take_row, search);
  db_close(db);
}

/* `#include "x/name.h"`, in whatever form. */
static bool includes(const char *file, const char *name) {
  g_autofree char *text = NULL;
  if (!g_file_get_contents(file, &text, NULL, NULL))
    return false;
  for (const char *at = strstr(text, name); at; at = strstr(at + 1, name)) {
    const char *line = at;
    while (line > text && line[-1] != '\n')
      line--;
    char behind = at[strlen(name)];
    if (*line == '#' && (behind == '"' || behind == '>'))
      return true;
  }
  return false;
}

static void search_sources(struct search *search, const char *header) {
  g_autofree char *name = g_path_get_basename(header);
  g_autofree char *own = g_strndup(header, strlen(header) - 1);
  g_autofree char *source = g_strconcat(own, "c", NULL);
  const GPtrArray *commands = search->input->commands;
  const struct tu_command *namesake = command_for(search->input, source);
  if (namesake && includes(source, name))
    search->found = namesake;
  for (guint i = 0; !search->found && i < MIN(commands->len, FILES_READ); i++)
    if (includes(((const struct tu_command *)commands->pdata[i])->file, name))
      search->found = commands->pdata[i];
}

const struct tu_command *command_of_includer(const struct project *project, const struct input *input,
                                             const char *header) {
  struct search search = {project, input, NULL};
  g_autofree char *path = input_relative(project->root, header);
  if (input)
    search_database(&search, path);
  if (input && !search.found)
    search_sources(&search, header);
  return search.found;
}
