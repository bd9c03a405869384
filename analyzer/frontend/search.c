/* What the include search could find besides what it found.
 * SPDX-License-Identifier: MIT
 *
 * How a file was included is not known, so each is looked for by the last one to three components of its
 * path, in every folder searched and beside every file of the project. That is more than libclang would look
 * at; a candidate too many costs one parse when it appears. */
#include "analyzer/frontend/search.h"

#include <dirent.h>
#include <string.h>
#include <sys/stat.h>

#define COMPONENTS 3

struct search {
  const char *root;
  GHashTable *folders; /* absolute path -> GPtrArray of char *: what it holds, NULL element for no folder */
};

struct view { /* of one TU */
  struct search *search;
  GHashTable *paths;                /* absolute: its files */
  GHashTable *names[COMPONENTS];    /* the last 1, 2, 3 components of their paths */
  GHashTable *prefixes[COMPONENTS]; /* of these, the folders: "", "sys", "a/b" */
  GPtrArray *folders;               /* char *, absolute: where headers are looked for */
  GPtrArray *missing;               /* const char * */
  GPtrArray *candidates;            /* char * */
  GPtrArray *owned;                 /* char * that the tables borrow */
};

struct search *search_create(const char *root) {
  struct search *search = g_new0(struct search, 1);
  search->root = root;
  search->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  return search;
}

void search_destroy(struct search *search) {
  if (!search)
    return;
  g_hash_table_unref(search->folders);
  g_free(search);
}

/* Sources and objects are not included; a file without a dot may be (C++ does that), a folder never is. */
static bool may_be_header(const struct dirent *entry) {
  static const char *const others[] = {"c", "o", "lo", "d", "a", "so", "py", "txt", "md", NULL};
  const char *dot = strrchr(entry->d_name, '.');
  return entry->d_type != DT_DIR && !(dot && g_strv_contains(others, dot + 1));
}

static const GPtrArray *list_folder(struct search *search, const char *folder) {
  GPtrArray *names = g_hash_table_lookup(search->folders, folder);
  if (names)
    return names;
  names = g_ptr_array_new_with_free_func(g_free);
  DIR *dir = opendir(folder);
  struct dirent *entry;
  while (dir && (entry = readdir(dir)))
    if (may_be_header(entry))
      g_ptr_array_add(names, g_strdup(entry->d_name));
  if (dir)
    closedir(dir);
  g_hash_table_insert(search->folders, g_strdup(folder), names);
  return names;
}

static void add_names(struct view *view, char *path) {
  const char *at = path + strlen(path);
  for (int i = 0; i < COMPONENTS && at > path; i++) {
    while (at > path && at[-1] != '/')
      at--;
    char *name = (char *)at;
    const char *slash = strrchr(name, '/');
    char *prefix = g_strndup(name, slash ? (gsize)(slash - name) : 0);
    g_hash_table_add(view->names[i], name);
    g_hash_table_add(view->prefixes[i], prefix);
    g_ptr_array_add(view->owned, prefix);
    at -= at > path;
  }
}

static void add_folder(struct view *view, GHashTable *seen, const char *folder) {
  char *full = g_canonicalize_filename(folder, view->search->root);
  if (g_hash_table_add(seen, full))
    g_ptr_array_add(view->folders, full);
  else
    g_free(full);
}

static void add_file(struct view *view, GHashTable *seen, const char *path) {
  char *full = g_canonicalize_filename(path, view->search->root);
  g_ptr_array_add(view->owned, full);
  g_hash_table_add(view->paths, full);
  add_names(view, full);
  if (!g_path_is_absolute(path)) {
    g_autofree char *folder = g_path_get_dirname(path);
    add_folder(view, seen, folder);
  }
}

static void view_init(struct view *view, struct search *search, const GArray *files, const GArray *dirs) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  *view = (struct view){.search = search,
                        .paths = g_hash_table_new(g_str_hash, g_str_equal),
                        .folders = g_ptr_array_new_with_free_func(g_free),
                        .missing = g_ptr_array_new(),
                        .candidates = g_ptr_array_new_with_free_func(g_free),
                        .owned = g_ptr_array_new_with_free_func(g_free)};
  for (int i = 0; i < COMPONENTS; i++) {
    view->names[i] = g_hash_table_new(g_str_hash, g_str_equal);
    view->prefixes[i] = g_hash_table_new(g_str_hash, g_str_equal);
  }
  for (guint i = 0; i < files->len; i++)
    add_file(view, seen, g_array_index(files, struct tu_file, i).path);
  for (guint i = 0; i < dirs->len; i++) {
    const char *dir = g_array_index(dirs, const char *, i);
    if (dir[0] == '?')
      g_ptr_array_add(view->missing, (char *)dir + 1);
    else
      add_folder(view, seen, dir);
  }
}

static void view_finish(struct view *view) {
  for (int i = 0; i < COMPONENTS; i++) {
    g_hash_table_unref(view->names[i]);
    g_hash_table_unref(view->prefixes[i]);
  }
  g_hash_table_unref(view->paths);
  g_ptr_array_unref(view->folders);
  g_ptr_array_unref(view->missing);
  g_ptr_array_unref(view->candidates);
  g_ptr_array_unref(view->owned);
}

/* In `folder`/`prefix`: files called like one of the TU's, yet another one. */
static void find_in(struct view *view, int components, const char *folder, const char *prefix) {
  g_autofree char *inner = *prefix ? g_build_filename(folder, prefix, NULL) : g_strdup(folder);
  const GPtrArray *listed = list_folder(view->search, inner);
  for (guint i = 0; i < listed->len; i++) {
    const char *entry = g_ptr_array_index(listed, i);
    g_autofree char *name = *prefix ? g_strconcat(prefix, "/", entry, NULL) : NULL;
    if (!g_hash_table_contains(view->names[components], name ? name : entry))
      continue;
    char *path = g_build_filename(inner, entry, NULL);
    if (g_hash_table_contains(view->paths, path))
      g_free(path);
    else
      g_ptr_array_add(view->candidates, path);
  }
}

static void find_shadows(struct view *view) {
  for (int components = 0; components < COMPONENTS; components++) {
    GHashTableIter iter;
    gpointer prefix;
    g_hash_table_iter_init(&iter, view->prefixes[components]);
    while (g_hash_table_iter_next(&iter, &prefix, NULL))
      for (guint i = 0; i < view->folders->len; i++)
        find_in(view, components, g_ptr_array_index(view->folders, i), prefix);
  }
}

static void find_missing(struct view *view) {
  for (guint i = 0; i < view->missing->len; i++)
    for (guint k = 0; k < view->folders->len; k++) {
      g_autofree char *path =
          g_build_filename(g_ptr_array_index(view->folders, k), g_ptr_array_index(view->missing, i), NULL);
      g_autofree char *folder = g_path_get_dirname(path);
      const char *base = strrchr(path, '/') + 1;
      const GPtrArray *listed = list_folder(view->search, folder);
      if (g_ptr_array_find_with_equal_func((GPtrArray *)listed, base, g_str_equal, NULL))
        g_ptr_array_add(view->candidates, g_steal_pointer(&path));
    }
}

static int compare_paths(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void search_sign(struct search *search, const GArray *files, const GArray *dirs, GChecksum *sum) {
  struct view view;
  view_init(&view, search, files, dirs);
  find_shadows(&view);
  find_missing(&view);
  g_ptr_array_sort(view.candidates, compare_paths);
  for (guint i = 0; i < view.candidates->len; i++) {
    g_autofree char *path = input_relative(search->root, g_ptr_array_index(view.candidates, i));
    g_checksum_update(sum, (const guchar *)path, (gssize)strlen(path) + 1);
  }
  view_finish(&view);
}
