/* Finds what to analyse: a compile database, flags on the command line, or bare sources.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/input.h"

#include <string.h>
#include <unistd.h>

#include "analyzer/frontend/compile_database.h"
#include "analyzer/frontend/flags.h"
#include "analyzer/frontend/tu_command.h"

static struct input *input_create(void) {
  struct input *input = g_new0(struct input, 1);
  input->commands = g_ptr_array_new_with_free_func(tu_command_free);
  input->selected = g_ptr_array_new();
  input->problems = g_ptr_array_new_with_free_func(g_free);
  return input;
}

void input_destroy(struct input *input) {
  if (!input)
    return;
  g_free(input->root);
  g_free(input->compile_database);
  g_free(input->default_db);
  g_free(input->hint);
  g_ptr_array_unref(input->selected);
  g_ptr_array_unref(input->commands);
  g_ptr_array_unref(input->problems);
  g_free(input);
}

char *input_relative(const char *root, const char *path) {
  size_t length = strlen(root);
  if (length == 1) /* the root is / */
    return g_strdup(path[0] == '/' && path[1] ? path + 1 : path);
  if (strncmp(path, root, length) != 0 || (path[length] != '/' && path[length] != '\0'))
    return g_strdup(path);
  return g_strdup(path[length] ? path + length + 1 : ".");
}

static int find_paths(struct finder *finder) {
  const char *const *paths = finder->options->paths;
  for (size_t i = 0; paths && paths[i]; i++) {
    char *path = path_absolute(paths[i], finder->here);
    g_ptr_array_add(finder->paths, path);
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
      g_warning("there is no file or folder '%s'", paths[i]);
      return -1;
    }
  }
  return 0;
}

/* The folder from which things are looked for. */
static char *start_folder(const struct finder *finder) {
  if (!finder->paths->len)
    return g_strdup(finder->here);
  const char *first = g_ptr_array_index(finder->paths, 0);
  return g_file_test(first, G_FILE_TEST_IS_DIR) ? g_strdup(first) : g_path_get_dirname(first);
}

/* 1: found, 0: none, -1: the one asked for is missing. */
static int find_database(struct finder *finder) {
  const char *asked = finder->options->build_path;
  if (!asked) {
    g_autofree char *start = start_folder(finder);
    finder->input->compile_database = discover_database(start);
    return finder->input->compile_database != NULL;
  }
  char *path = path_absolute(asked, finder->here);
  if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
    char *inner = g_build_filename(path, "compile_commands.json", NULL);
    g_free(path);
    path = inner;
  }
  finder->input->compile_database = path;
  if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
    g_autofree char *hint = input_hint(finder->here);
    g_warning("-p %s: there is no '%s'; %s", asked, path, hint);
    return -1;
  }
  return 1;
}

static bool lies_in(const char *file, const char *path) {
  size_t length = strlen(path);
  return strncmp(file, path, length) == 0 && (file[length] == '\0' || file[length] == '/' || length == 1);
}

static int compare_commands(const void *a, const void *b) {
  const struct tu_command *left = *(const struct tu_command *const *)a;
  const struct tu_command *right = *(const struct tu_command *const *)b;
  int order = strcmp(left->file, right->file);
  return order ? order : strcmp(left->configuration, right->configuration);
}

static int read_database(struct finder *finder) {
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func(compile_entry_free);
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
  struct input *input = finder->input;
  if (compile_database_read(input->compile_database, entries, input->problems))
    return -1;
  for (guint i = 0; i < entries->len; i++) {
    const struct compile_entry *entry = g_ptr_array_index(entries, i);
    if (is_c_source(entry->file))
      g_ptr_array_add(files, path_absolute(entry->file, entry->directory));
  }
  input->root = discover_root(finder, files);
  for (guint i = 0; i < entries->len; i++)
    finder_add_entry(finder, g_ptr_array_index(entries, i));
  return 0;
}

/* The command of the source whose path has most in common with `file`. */
static const struct tu_command *nearest_command(const GPtrArray *commands, guint count, const char *file) {
  const struct tu_command *best = NULL;
  size_t best_length = 0;
  for (guint i = 0; i < count; i++) {
    const struct tu_command *command = g_ptr_array_index(commands, i);
    size_t length = 0;
    while (file[length] && file[length] == command->file[length])
      length++;
    if (!best || length > best_length) {
      best = command;
      best_length = length;
    }
  }
  return best;
}

static bool is_known(const GPtrArray *commands, const char *file) {
  for (guint i = 0; i < commands->len; i++)
    if (strcmp(((struct tu_command *)g_ptr_array_index(commands, i))->file, file) == 0)
      return true;
  return false;
}

/* Sources named on the command line that the compile database does not have borrow their neighbour's flags.
 */
static void borrow_commands(struct finder *finder) {
  GPtrArray *commands = finder->input->commands;
  guint count = commands->len;
  for (guint i = 0; i < finder->paths->len; i++) {
    const char *path = g_ptr_array_index(finder->paths, i);
    bool is_missing =
        is_c_source(path) && !g_file_test(path, G_FILE_TEST_IS_DIR) && !is_known(commands, path);
    const struct tu_command *near = is_missing ? nearest_command(commands, count, path) : NULL;
    if (near) {
      struct raw_command raw = {path, near->directory, NULL, (const char *const *)near->arguments, true};
      finder_add_command(finder, &raw);
      g_ptr_array_add(
          finder->input->problems,
          g_strdup_printf("%s: not in the compile database, using the flags of %s", path, near->file));
    }
  }
}

/* A source, a header, or anything when the flags may say what it is. */
static bool may_be_source(const struct finder *finder, const char *path) {
  return finder->options->flags || is_c_source(path) || is_header(path) || is_other_source(path);
}

/* The C sources that PATHs (or the working directory) name. */
static GPtrArray *list_sources(const struct finder *finder) {
  GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
  if (!finder->paths->len)
    tree_list(finder->here, is_c_source, files);
  for (guint i = 0; i < finder->paths->len; i++) {
    const char *path = g_ptr_array_index(finder->paths, i);
    if (g_file_test(path, G_FILE_TEST_IS_DIR))
      tree_list(path, is_c_source, files);
    else if (may_be_source(finder, path))
      g_ptr_array_add(files, g_strdup(path));
    else
      g_ptr_array_add(finder->input->problems, g_strdup_printf("%s: not a C source", path));
  }
  return files;
}

static void use_flags(struct finder *finder, const GPtrArray *files) {
  for (guint i = 0; i < files->len; i++) {
    struct raw_command raw = {g_ptr_array_index(files, i), finder->here, NULL, finder->options->flags, false};
    finder_add_command(finder, &raw);
  }
}

static int use_bare_sources(struct finder *finder) {
  g_autoptr(GPtrArray) files = list_sources(finder);
  finder_drop_parts(files);
  finder->input->root = discover_root(finder, files);
  if (finder->options->flags) {
    use_flags(finder, files);
    return 0;
  }
  finder->input->hint = input_hint(finder->input->root);
  if (finder->options->is_db_required) {
    g_warning("%s", finder->input->hint);
    return -1;
  }
  finder_guess(finder, files);
  return 0;
}

static int find_commands(struct finder *finder) {
  int found = finder->options->flags && !finder->options->build_path ? 0 : find_database(finder);
  if (found < 0)
    return -1;
  if (!found)
    return use_bare_sources(finder);
  if (read_database(finder))
    return -1;
  borrow_commands(finder);
  return 0;
}

/* The include names that a header could be meant by: its last path component decides. */
static bool includes_header(const char *file, const char *header) {
  g_autofree char *text = NULL;
  g_autofree char *name = g_path_get_basename(header);
  if (!g_file_get_contents(file, &text, NULL, NULL))
    return false;
  for (const char *at = strstr(text, name); at; at = strstr(at + 1, name)) {
    const char *line = at;
    while (line > text && line[-1] != '\n')
      line--;
    line += strspn(line, " \t");
    if (*line == '#' && (at[strlen(name)] == '"' || at[strlen(name)] == '>'))
      return true;
  }
  return false;
}

static bool is_selected(const struct tu_command *command, const char *path) {
  return lies_in(command->file, path) || (is_header(path) && includes_header(command->file, path));
}

static char *spell_paths(const GPtrArray *paths) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < paths->len; i++)
    g_string_append_printf(text, "%s%s", i ? ", " : "", (const char *)g_ptr_array_index(paths, i));
  return g_string_free(text, FALSE);
}

static int select_commands(struct finder *finder) {
  struct input *input = finder->input;
  g_ptr_array_sort(input->commands, compare_commands);
  for (guint i = 0; i < input->commands->len; i++) {
    struct tu_command *command = g_ptr_array_index(input->commands, i);
    bool is_wanted = !finder->paths->len;
    for (guint k = 0; !is_wanted && k < finder->paths->len; k++)
      is_wanted = is_selected(command, g_ptr_array_index(finder->paths, k));
    if (is_wanted)
      g_ptr_array_add(input->selected, command);
  }
  if (!input->selected->len) {
    if (input->problems->len)
      g_warning("%s", (const char *)g_ptr_array_index(input->problems, 0));
    g_autofree char *paths = spell_paths(finder->paths);
    const char *where = input->compile_database ? input->compile_database : finder->here;
    if (input->compile_database && *paths)
      g_warning("%s names no C source in %s", where, paths);
    else
      g_warning("no C sources to analyse in %s", *paths ? paths : where);
    return -1;
  }
  return 0;
}

static void find_default_db(struct finder *finder) {
  const char *database = finder->input->compile_database;
  g_autofree char *folder = database ? g_path_get_dirname(database) : g_strdup(finder->here);
  finder->input->default_db = g_build_filename(folder, ".cyclecheck", "graph.db", NULL);
}

struct input *input_find(const struct input_options *options) {
  struct finder finder = {.options = options, .input = input_create(), .here = g_get_current_dir()};
  finder.paths = g_ptr_array_new_with_free_func(g_free);
  finder.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  int result = find_paths(&finder) || find_commands(&finder) || select_commands(&finder) ? -1 : 0;
  find_default_db(&finder);
  g_hash_table_unref(finder.seen);
  g_ptr_array_unref(finder.paths);
  g_free(finder.here);
  if (result) {
    input_destroy(finder.input);
    return NULL;
  }
  return finder.input;
}
