/* Reads and applies settings files.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/settings.h"

#include "analyzer/cli/escape.h"
#include "rules/checks/nearest.h"

#include <string.h>

#define NAME ".cyclecheck.ini"
#define GROUP "cyclecheck"

/* What may stand in a file: nothing that runs a program or writes a file. */
static const struct key {
  const char *name;
  bool is_path;   /* must lie in the file's folder */
  bool is_folder; /* holds for findings in the file's folder, too */
} keys[] = {{"build", true, false},          {"checks", false, true},      {"fail-on", false, true},
            {"header-filter", false, false}, {"level", false, true},       {"min-confidence", false, true},
            {"model", true, false},          {"require-db", false, false}, {"suppressions", true, false},
            {"timeout", false, false}};

static const struct key *find_key(const char *name) {
  for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
    if (strcmp(keys[i].name, name) == 0)
      return &keys[i];
  return NULL;
}

static int fail_key(const char *path, const char *name) {
  const char *names[G_N_ELEMENTS(keys) + 1] = {NULL};
  for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
    names[i] = keys[i].name;
  g_warning("%s: there is no setting '%s'; the nearest is %s", path, name, nearest_word(name, names));
  return -1;
}

static int check_file(GKeyFile *file, const char *path) {
  g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
  for (size_t i = 0; groups[i]; i++)
    if (strcmp(groups[i], GROUP) != 0) {
      g_warning("%s: settings stand under [" GROUP "], not under [%s]", path, groups[i]);
      return -1;
    }
  g_auto(GStrv) names = g_key_file_get_keys(file, GROUP, NULL, NULL);
  for (size_t i = 0; names && names[i]; i++)
    if (!find_key(names[i]))
      return fail_key(path, names[i]);
  return 0;
}

/* NULL: wrong, logged. */
static GKeyFile *read_file(const char *path) {
  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(GError) error = NULL;
  if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &error) &&
      !g_error_matches(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_GROUP_NOT_FOUND)) {
    g_warning("%s: %s", path, error->message);
    return NULL;
  }
  return check_file(file, path) == 0 ? g_steal_pointer(&file) : NULL;
}

/* An absolute path in the file's folder; NULL: logged. */
static char *resolve(const char *path, const char *value) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  g_autofree char *folder = g_path_get_dirname(absolute);
  g_autofree char *target = g_canonicalize_filename(value, folder);
  size_t length = strlen(folder);
  if (strncmp(target, folder, length) == 0 && (target[length] == '/' || target[length] == '\0'))
    return g_steal_pointer(&target);
  g_warning("%s: '%s' lies outside of this folder", path, value);
  return NULL;
}

static int apply_key(struct options *options, const struct key *key, GKeyFile *file, const char *path) {
  g_autofree char *value = g_key_file_get_string(file, GROUP, key->name, NULL);
  if (!value || options_is_given(options, key->name))
    return 0;
  if (!key->is_path)
    return options_set(options, key->name, value);
  g_auto(GStrv) values = g_strsplit(value, ";", -1);
  for (size_t i = 0; values[i]; i++) {
    g_autofree char *target = *values[i] ? resolve(path, g_strstrip(values[i])) : g_strdup("");
    if (!target || (*target && options_set(options, key->name, target) != 0))
      return -1;
  }
  return 0;
}

static int apply_file(struct options *options, unsigned groups, const char *path) {
  g_autoptr(GKeyFile) file = read_file(path);
  if (!file)
    return -1;
  for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
    if (options_take(groups, keys[i].name) && apply_key(options, &keys[i], file, path) != 0)
      return -1;
  return 0;
}

/* The files from `folder` upward, the nearest first, up to a version-controlled root or `top`. */
static GPtrArray *list_files(const char *folder, const char *top) {
  GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *at = g_canonicalize_filename(folder, NULL);
  for (;;) {
    g_autofree char *path = g_build_filename(at, NAME, NULL);
    g_autofree char *git = g_build_filename(at, ".git", NULL);
    if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
      g_ptr_array_add(files, g_strdup(path));
    g_autofree char *parent = g_path_get_dirname(at);
    bool is_top = top ? strcmp(at, top) == 0 : g_file_test(git, G_FILE_TEST_EXISTS);
    if (is_top || strcmp(parent, at) == 0)
      return files;
    g_free(at);
    at = g_steal_pointer(&parent);
  }
}

static GPtrArray *list_for_run(const struct options *options) {
  if (!options->config)
    return list_files(options->root ? options->root : ".", NULL);
  GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(files, g_strdup(options->config));
  return files;
}

int settings_apply(struct options *options, unsigned groups) {
  g_autoptr(GPtrArray) files = list_for_run(options);
  guint64 given = options->given;
  for (guint i = 0; i < files->len; i++) {
    if (apply_file(options, groups, files->pdata[i]) != 0)
      return -1;
  }
  options->given = given; /* only the command line counts as given: folders may still differ */
  return 0;
}

/* The nearest file that sets the key; NULL: none. Borrowed from `files`. */
static const char *find_source(const GPtrArray *files, const char *name) {
  for (guint i = 0; i < files->len; i++) {
    g_autoptr(GKeyFile) file = read_file(files->pdata[i]);
    if (file && g_key_file_has_key(file, GROUP, name, NULL))
      return files->pdata[i];
  }
  return NULL;
}

static void describe_key(GString *out, const struct options *options, const char *name,
                         const GPtrArray *files) {
  g_autofree char *value = options_spell(options, name);
  const char *source = options_is_given(options, name) ? "the command line" : find_source(files, name);
  g_autofree char *safe = escape_text(value ? value : "");
  if (options->is_config_explained)
    g_string_append_printf(out, "# from %s\n", source ? source : "the default");
  g_string_append_printf(out, "%s%s=%s\n", value ? "" : "# ", name, safe);
}

char *settings_describe(const struct options *options, unsigned groups) {
  g_autoptr(GPtrArray) files = list_for_run(options);
  GString *out = g_string_new("[" GROUP "]\n");
  for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
    if (options_take(groups, keys[i].name))
      describe_key(out, options, keys[i].name, files);
  return g_string_free(out, FALSE);
}

/* ---- folders ---- */
struct settings {
  const struct options *options; /* borrowed */
  char *root;
  GHashTable *folders; /* char * root-relative folder -> struct folder_settings * */
};

static void free_folder(gpointer data) {
  struct folder_settings *folder = data;
  g_free(folder->checks);
  g_free(folder);
}

struct settings *settings_create(const struct options *options, const char *root) {
  struct settings *settings = g_new0(struct settings, 1);
  settings->options = options;
  settings->root = g_strdup(root);
  settings->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_folder);
  return settings;
}

void settings_destroy(struct settings *settings) {
  if (!settings)
    return;
  g_hash_table_unref(settings->folders);
  g_free(settings->root);
  g_free(settings);
}

static int read_choice(GKeyFile *file, const char *name, int *member) {
  g_autofree char *value = g_key_file_get_string(file, GROUP, name, NULL);
  struct options scratch;
  if (!value || *member >= 0)
    return 0;
  options_init(&scratch);
  int status = options_set(&scratch, name, value);
  *member = (int)(strcmp(name, "level") == 0     ? scratch.level
                  : strcmp(name, "fail-on") == 0 ? scratch.fail_on
                                                 : scratch.min_confidence);
  options_finish(&scratch);
  return status;
}

static int read_folder(struct folder_settings *folder, const char *path) {
  g_autoptr(GKeyFile) file = read_file(path);
  if (!file)
    return -1;
  if (!folder->checks)
    folder->checks = g_key_file_get_string(file, GROUP, "checks", NULL);
  return read_choice(file, "level", &folder->level) ||
                 read_choice(file, "min-confidence", &folder->min_confidence) ||
                 read_choice(file, "fail-on", &folder->fail_on)
             ? -1
             : 0;
}

/* What is given on the command line, or by --config, holds everywhere. */
static void forget_given(struct folder_settings *folder, const struct options *options) {
  if (options_is_given(options, "checks"))
    g_clear_pointer(&folder->checks, g_free);
  if (options_is_given(options, "level"))
    folder->level = -1;
  if (options_is_given(options, "min-confidence"))
    folder->min_confidence = -1;
  if (options_is_given(options, "fail-on"))
    folder->fail_on = -1;
}

const struct folder_settings *settings_for(struct settings *settings, const char *path) {
  g_autofree char *name = path ? g_path_get_dirname(path) : g_strdup(".");
  struct folder_settings *folder = g_hash_table_lookup(settings->folders, name);
  if (folder)
    return folder;
  folder = g_new0(struct folder_settings, 1);
  folder->level = folder->min_confidence = folder->fail_on = -1;
  g_hash_table_insert(settings->folders, g_strdup(name), folder);
  if (settings->options->config || g_path_is_absolute(name))
    return folder;
  g_autofree char *absolute = g_canonicalize_filename(name, settings->root);
  g_autoptr(GPtrArray) files = list_files(absolute, settings->root);
  for (guint i = 0; i < files->len; i++)
    if (read_folder(folder, files->pdata[i]) != 0)
      return NULL;
  forget_given(folder, settings->options);
  return folder;
}
