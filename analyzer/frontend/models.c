/* The models to read: translation units of their own, whose functions are the modelled names of all others.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/models.h"

#include <string.h>

#include "analyzer/frontend/tu_command.h"

static char *model_name(const char *file) {
  char *name = g_path_get_basename(file);
  if (g_str_has_suffix(name, ".h"))
    name[strlen(name) - 2] = '\0';
  return name;
}

char *model_path(const struct tu_command *command) {
  g_autofree char *name = model_name(command->file);
  return g_strconcat("model:", name, NULL);
}

static struct tu_command *make_command(const char *file, const char *data_dir, bool is_bundled) {
  g_autofree char *include = g_build_filename(data_dir, "include", NULL);
  struct tu_command *command = g_new0(struct tu_command, 1);
  g_autoptr(GStrvBuilder) arguments = g_strv_builder_new();
  g_autofree char *folder = g_strconcat("-I", include, NULL);
  g_strv_builder_add_many(arguments, "-x", "c", folder, NULL);
  command->file = g_strdup(file);
  command->directory = g_path_get_dirname(file);
  command->arguments = g_strv_builder_end(arguments);
  command->configuration = g_strdup("model");
  command->is_model = true;
  command->is_bundled = is_bundled;
  return command;
}

static void add_model(GHashTable *models, const char *file, const char *data_dir, bool is_bundled) {
  g_hash_table_replace(models, model_name(file), make_command(file, data_dir, is_bundled));
}

static void add_bundled(GHashTable *models, const char *data_dir) {
  g_autofree char *folder = g_build_filename(data_dir, "models", NULL);
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    g_autofree char *file = g_build_filename(folder, name, NULL);
    if (g_str_has_suffix(name, ".h"))
      add_model(models, file, data_dir, true);
  }
}

static int add_named(GHashTable *models, const char *name, const char *data_dir) {
  g_autofree char *file = g_canonicalize_filename(name, NULL);
  if (!g_file_test(file, G_FILE_TEST_IS_REGULAR)) {
    g_warning("there is no model file '%s'", name);
    return -1;
  }
  add_model(models, file, data_dir, false);
  return 0;
}

static int compare_commands(const void *a, const void *b) {
  const struct tu_command *left = *(const struct tu_command *const *)a;
  const struct tu_command *right = *(const struct tu_command *const *)b;
  g_autofree char *left_path = model_path(left);
  g_autofree char *right_path = model_path(right);
  return strcmp(left_path, right_path);
}

GPtrArray *models_list(const char *data_dir, const char *const *files) {
  g_autoptr(GHashTable) models = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, tu_command_free);
  add_bundled(models, data_dir);
  for (size_t i = 0; files && files[i]; i++)
    if (add_named(models, files[i], data_dir))
      return NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func(tu_command_free);
  GHashTableIter iter;
  gpointer name, command;
  g_hash_table_iter_init(&iter, models);
  while (g_hash_table_iter_next(&iter, &name, &command)) {
    g_hash_table_iter_steal(&iter);
    g_free(name);
    g_ptr_array_add(list, command);
  }
  g_ptr_array_sort(list, compare_commands);
  return list;
}
