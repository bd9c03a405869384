/* The folders a command searches for headers, and the names it searched in vain.
 * SPDX-License-Identifier: MIT */
#include <glob.h>
#include <string.h>

#include "analyzer/frontend/file_state.h"
#include "analyzer/frontend/include_scan.h"
#include "analyzer/frontend/search.h"

struct folder_flag {
  const char *name;
  bool is_joined;
};

/* In the order in which they are searched; the system's own folders come before -idirafter. */
static const struct folder_flag folder_flags[] = {{"-iquote", false}, {"-I", true}, {"-isystem", false}};
static const struct folder_flag last_flag = {"-idirafter", false};

static void add_folder(GArray *dirs, const char *root, const char *folder, GStringChunk *strings) {
  g_autofree char *relative = input_relative(root, folder);
  const char *kept = g_string_chunk_insert_const(strings, relative);
  g_array_append_val(dirs, kept);
}

static void add_flagged(GArray *dirs, const char *root, char *const *arguments,
                        const struct folder_flag *flag, GStringChunk *strings) {
  for (size_t i = 0; arguments[i]; i++)
    if (flag->is_joined && g_str_has_prefix(arguments[i], flag->name))
      add_folder(dirs, root, arguments[i] + strlen(flag->name), strings);
    else if (!flag->is_joined && strcmp(arguments[i], flag->name) == 0 && arguments[i + 1])
      add_folder(dirs, root, arguments[++i], strings);
}

static const char *system_root(char *const *arguments) {
  const char *root = "";
  for (size_t i = 0; arguments[i]; i++)
    if (g_str_has_prefix(arguments[i], "--sysroot="))
      root = arguments[i] + strlen("--sysroot=");
  return root;
}

static void add_system(GArray *dirs, const char *root, char *const *arguments, GStringChunk *strings) {
  static const char *const patterns[] = {"/usr/local/include", "/usr/include/*-linux-gnu*", "/usr/include"};
  if (g_strv_contains((const char *const *)arguments, "-nostdinc"))
    return;
  for (size_t i = 0; i < G_N_ELEMENTS(patterns); i++) {
    g_autofree char *pattern = g_strconcat(system_root(arguments), patterns[i], NULL);
    glob_t found = {0};
    if (glob(pattern, 0, NULL, &found) == 0)
      for (size_t k = 0; k < found.gl_pathc; k++)
        add_folder(dirs, root, found.gl_pathv[k], strings);
    globfree(&found);
  }
}

GArray *search_dirs_of(const char *root, char *const *arguments, GStringChunk *strings) {
  GArray *dirs = g_array_new(FALSE, FALSE, sizeof(const char *));
  for (size_t i = 0; i < G_N_ELEMENTS(folder_flags); i++)
    add_flagged(dirs, root, arguments, &folder_flags[i], strings);
  add_system(dirs, root, arguments, strings);
  add_flagged(dirs, root, arguments, &last_flag, strings);
  return dirs;
}

/* Every name by which a file of the TU may have been included: the ends of its path. */
static GHashTable *found_names(const GArray *files) {
  GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < files->len; i++) {
    const char *path = g_array_index(files, struct tu_file, i).path;
    g_hash_table_add(names, (char *)path);
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/'))
      g_hash_table_add(names, (char *)slash + 1);
  }
  return names;
}

static const char *without_dots(const char *name) {
  for (;;)
    if (g_str_has_prefix(name, "./"))
      name += 2;
    else if (g_str_has_prefix(name, "../"))
      name += 3;
    else
      return name;
}

static int compare_texts(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void search_add_missing(GArray *dirs, const GArray *files, struct file_state *state, bool is_lacking,
                        GStringChunk *strings) {
  g_autoptr(GHashTable) found = found_names(files);
  g_autoptr(GHashTable) missing = g_hash_table_new(g_str_hash, g_str_equal);
  guint first = dirs->len;
  for (guint i = 0; i < files->len; i++) {
    const GArray *names = file_state_includes(state, g_array_index(files, struct tu_file, i).path);
    for (guint k = 0; k < names->len; k++) {
      const struct include_name *name = &g_array_index(names, struct include_name, k);
      if ((!is_lacking && !name->is_optional) || g_hash_table_contains(found, without_dots(name->name)) ||
          !g_hash_table_add(missing, name->name))
        continue;
      g_autofree char *marked = g_strconcat("?", name->name, NULL);
      const char *kept = g_string_chunk_insert_const(strings, marked);
      g_array_append_val(dirs, kept);
    }
  }
  qsort(&g_array_index(dirs, const char *, first), dirs->len - first, sizeof(const char *), compare_texts);
}
