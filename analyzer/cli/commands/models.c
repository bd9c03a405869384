/* models: the APIs that cyclecheck knows.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/frontend/frontend.h"

#include <string.h>

extern const struct command command_models;

static gint compare_names(gconstpointer left, gconstpointer right) {
  return strcmp(*(char *const *)left, *(char *const *)right);
}

static GPtrArray *list_headers(const char *folder) {
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) files = g_dir_open(folder, 0, &error);
  if (!files) {
    g_warning("%s", error->message);
    return NULL;
  }
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  for (const char *name = g_dir_read_name(files); name; name = g_dir_read_name(files))
    if (g_str_has_suffix(name, ".h"))
      g_ptr_array_add(names, g_strdup(name));
  g_ptr_array_sort(names, compare_names);
  return names;
}

/* The first line of the comment at the top of the model. */
static char *read_purpose(const char *folder, const char *name) {
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL) || !g_str_has_prefix(text, "/*"))
    return g_strdup("");
  text[strcspn(text, "\n")] = '\0';
  char *end = strstr(text, "*/");
  if (end)
    *end = '\0';
  const char *purpose = g_strstrip(text + 2);
  g_autofree char *prefix = g_strconcat(name, ": ", NULL);
  return g_strdup(g_str_has_prefix(purpose, prefix) ? purpose + strlen(prefix) : purpose);
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_models, options, 0, 0) != 0)
    return CODE_FAILED;
  g_autofree char *data = frontend_data_dir();
  if (!data) {
    g_warning("the folder of models was not found; CYCLECHECK_DATA can name it");
    return CODE_FAILED;
  }
  g_autofree char *folder = g_build_filename(data, "models", NULL);
  g_autoptr(GPtrArray) names = list_headers(folder);
  if (!names)
    return CODE_FAILED;
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < names->len; i++) {
    char *name = names->pdata[i];
    g_autofree char *purpose = read_purpose(folder, name);
    g_string_append_printf(text, "%-16.*s %s\n", (int)strlen(name) - 2, name, purpose);
  }
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_models = {
    .name = "models",
    .usage = "",
    .summary = "list the modelled APIs",
    .details =
        "A model is a header that repeats an API's declarations with marks of cyclecheck.h. --model=FILE of\n"
        "'check' adds one of your own; the same marks work in your own headers.\n",
    .options = OPTIONS_GENERAL,
    .place = 11,
    .run = run,
};
