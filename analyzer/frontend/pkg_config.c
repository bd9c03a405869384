/* Include folders of installed packages, read from their .pc files as text; nothing is executed.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/pkg_config.h"

#include <glob.h>
#include <stdbool.h>
#include <string.h>

#define EXPANSION_LIMIT 4096 /* bytes a value may grow to */
#define DEPTH_LIMIT 16

struct package {
  char *name;
  GHashTable *variables; /* name -> raw value; `Cflags` and `Requires` among them */
  GPtrArray *own;        /* char *: folders of its Cflags */
  GPtrArray *all;        /* char *: with those of what it requires; NULL until asked for */
};

struct pkg_config {
  GPtrArray *packages; /* struct package *, sorted; NULL until asked for */
  GHashTable *by_name;
};

static void free_package(void *data) {
  struct package *package = data;
  g_free(package->name);
  g_hash_table_unref(package->variables);
  g_ptr_array_unref(package->own);
  g_clear_pointer(&package->all, g_ptr_array_unref);
  g_free(package);
}

struct pkg_config *pkg_config_create(void) {
  return g_new0(struct pkg_config, 1);
}

void pkg_config_destroy(struct pkg_config *config) {
  if (config) {
    g_clear_pointer(&config->packages, g_ptr_array_unref);
    g_clear_pointer(&config->by_name, g_hash_table_unref);
    g_free(config);
  }
}

/* `${name}` by the variables of the file, one level at a time. */
static char *expand(const struct package *package, const char *text) {
  g_autoptr(GString) value = g_string_new(text);
  for (int round = 0; round < DEPTH_LIMIT && value->len < EXPANSION_LIMIT; round++) {
    char *open = strstr(value->str, "${");
    char *close = open ? strchr(open, '}') : NULL;
    if (!close)
      break;
    g_autofree char *name = g_strndup(open + 2, (gsize)(close - open - 2));
    const char *known = g_hash_table_lookup(package->variables, name);
    gssize at = open - value->str;
    g_string_erase(value, at, close - open + 1);
    g_string_insert(value, at, known ? known : "");
    round -= round > 0 && known && !strstr(known, "${"); /* only what expands further counts as depth */
  }
  return g_string_free(g_steal_pointer(&value), FALSE);
}

static void read_variable(struct package *package, const char *line) {
  size_t length = strcspn(line, "=:");
  if (!line[length] || line[0] == '#')
    return;
  char *name = g_strstrip(g_strndup(line, length));
  g_hash_table_replace(package->variables, name, g_strstrip(g_strdup(line + length + 1)));
}

static void read_cflags(struct package *package) {
  const char *raw = g_hash_table_lookup(package->variables, "Cflags");
  g_auto(GStrv) words = NULL;
  g_autofree char *flags = expand(package, raw ? raw : "");
  if (!g_shell_parse_argv(flags, NULL, &words, NULL))
    return;
  for (size_t i = 0; words[i]; i++)
    if (g_str_has_prefix(words[i], "-I/"))
      g_ptr_array_add(package->own, g_canonicalize_filename(words[i] + 2, "/"));
}

static struct package *read_package(const char *path) {
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL))
    return NULL;
  struct package *package = g_new0(struct package, 1);
  package->name = g_path_get_basename(path);
  *strrchr(package->name, '.') = '\0';
  package->variables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  package->own = g_ptr_array_new_with_free_func(g_free);
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (size_t i = 0; lines[i]; i++)
    read_variable(package, lines[i]);
  read_cflags(package);
  return package;
}

static void read_packages(struct pkg_config *config) {
  static const char *const places[] = {"/usr/local/lib/pkgconfig/*.pc", "/usr/local/share/pkgconfig/*.pc",
                                       "/usr/lib/*/pkgconfig/*.pc",     "/usr/lib/pkgconfig/*.pc",
                                       "/usr/lib64/pkgconfig/*.pc",     "/usr/share/pkgconfig/*.pc"};
  config->packages = g_ptr_array_new_with_free_func(free_package);
  config->by_name = g_hash_table_new(g_str_hash, g_str_equal);
  for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
    glob_t found = {0};
    int failed = glob(places[i], 0, NULL, &found);
    for (size_t k = 0; !failed && k < found.gl_pathc; k++) {
      struct package *package = read_package(found.gl_pathv[k]);
      if (package) {
        g_ptr_array_add(config->packages, package);
        g_hash_table_insert(config->by_name, package->name, package);
      }
    }
    globfree(&found);
  }
}

static void add_folder(GPtrArray *folders, const char *folder) {
  if (!g_ptr_array_find_with_equal_func(folders, folder, g_str_equal, NULL))
    g_ptr_array_add(folders, (char *)folder);
}

static void collect(const struct pkg_config *config, const struct package *package, GPtrArray *folders,
                    GHashTable *visited) {
  static const char *const keys[] = {"Requires", "Requires.private"};
  if (!g_hash_table_add(visited, package->name))
    return;
  for (guint i = 0; i < package->own->len; i++)
    add_folder(folders, g_ptr_array_index(package->own, i));
  for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *raw = g_hash_table_lookup(package->variables, keys[i]);
    g_autofree char *value = expand(package, raw ? raw : "");
    g_auto(GStrv) names = g_strsplit_set(value, " ,\t", -1); /* versions and operators name no package */
    for (size_t k = 0; names[k]; k++) {
      const struct package *needed = g_hash_table_lookup(config->by_name, names[k]);
      if (needed)
        collect(config, needed, folders, visited);
    }
  }
}

static bool has_header(const struct package *package, const char *name) {
  for (guint i = 0; i < package->own->len; i++) {
    g_autofree char *path = g_build_filename(g_ptr_array_index(package->own, i), name, NULL);
    if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
      return true;
  }
  return false;
}

/* A package the build files mention, else the shortest name (gtk4, not gtk4-unix-print), else the last. */
static bool is_better(const struct package *package, const struct package *best, const char *preferred) {
  bool is_mentioned = preferred && strstr(preferred, package->name);
  bool is_best_mentioned = best && preferred && strstr(preferred, best->name);
  if (!best || is_mentioned != is_best_mentioned)
    return !best || is_mentioned;
  size_t length = strlen(package->name), best_length = strlen(best->name);
  return length != best_length ? length < best_length : strcmp(package->name, best->name) > 0;
}

const GPtrArray *pkg_config_folders(struct pkg_config *config, const char *name, const char *preferred) {
  if (!config->packages)
    read_packages(config);
  struct package *best = NULL;
  for (guint i = 0; i < config->packages->len; i++) {
    struct package *package = g_ptr_array_index(config->packages, i);
    if (package->own->len && is_better(package, best, preferred) && has_header(package, name))
      best = package;
  }
  if (best && !best->all) {
    g_autoptr(GHashTable) visited = g_hash_table_new(g_str_hash, g_str_equal);
    best->all = g_ptr_array_new();
    collect(config, best, best->all, visited);
  }
  return best ? best->all : NULL;
}
