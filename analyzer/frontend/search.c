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

struct folder {           /* what one holds */
  GHashTable *headers;    /* char *: files that may be included */
  GHashTable *subfolders; /* char * */
};

struct known { /* a file that some TU read */
  char *full;
  char *folder;               /* absolute, or NULL outside the project */
  char *names[COMPONENTS];    /* the last 1, 2, 3 components; NULL when there are not so many */
  char *prefixes[COMPONENTS]; /* of these, the folders: "", "sys", "a/b" */
};

struct search {
  const char *root;
  GHashTable *folders; /* absolute path -> struct folder * */
  GHashTable *files;   /* path -> struct known * */
};

struct view { /* of one TU */
  struct search *search;
  GHashTable *paths;                /* absolute: its files */
  GHashTable *names[COMPONENTS];    /* of its headers */
  GHashTable *prefixes[COMPONENTS]; /* ditto */
  GPtrArray *folders;               /* char *, absolute: where headers are looked for */
  GPtrArray *missing;               /* const char * */
  GPtrArray *candidates;            /* char * */
};

static void free_folder(void *data) {
  struct folder *folder = data;
  g_hash_table_unref(folder->headers);
  g_hash_table_unref(folder->subfolders);
  g_free(folder);
}

static void free_known(void *data) {
  struct known *file = data;
  for (int i = 0; i < COMPONENTS; i++) {
    g_free(file->names[i]);
    g_free(file->prefixes[i]);
  }
  g_free(file->full);
  g_free(file->folder);
  g_free(file);
}

struct search *search_create(const char *root) {
  struct search *search = g_new0(struct search, 1);
  search->root = root;
  search->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_folder);
  search->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_known);
  return search;
}

void search_destroy(struct search *search) {
  if (!search)
    return;
  g_hash_table_unref(search->folders);
  g_hash_table_unref(search->files);
  g_free(search);
}

/* Sources and objects are not included; a file without a dot may be. */
static bool may_be_header(const char *name) {
  static const char *const others[] = {"c", "o", "lo", "d", "a", "so", "py", "txt", "md", NULL};
  const char *dot = strrchr(name, '.');
  return !(dot && g_strv_contains(others, dot + 1));
}

static void list_entry(struct folder *folder, const struct dirent *entry) {
  bool may_be_folder = entry->d_type == DT_DIR || entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN;
  if (may_be_folder)
    g_hash_table_add(folder->subfolders, g_strdup(entry->d_name));
  if (entry->d_type != DT_DIR && may_be_header(entry->d_name))
    g_hash_table_add(folder->headers, g_strdup(entry->d_name));
}

static const struct folder *list_folder(struct search *search, const char *path) {
  struct folder *folder = g_hash_table_lookup(search->folders, path);
  if (folder)
    return folder;
  folder = g_new0(struct folder, 1);
  folder->headers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  folder->subfolders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  DIR *dir = opendir(path);
  struct dirent *entry;
  while (dir && (entry = readdir(dir)))
    list_entry(folder, entry);
  if (dir)
    closedir(dir);
  g_hash_table_insert(search->folders, g_strdup(path), folder);
  return folder;
}

static void split_names(struct known *file) {
  const char *at = file->full + strlen(file->full);
  for (int i = 0; i < COMPONENTS && at > file->full; i++) {
    while (at > file->full && at[-1] != '/')
      at--;
    const char *slash = strrchr(at, '/');
    file->names[i] = g_strdup(at);
    file->prefixes[i] = g_strndup(at, slash ? (gsize)(slash - at) : 0);
    at--;
  }
}

static const struct known *find_known(struct search *search, const char *path) {
  struct known *file = g_hash_table_lookup(search->files, path);
  if (file)
    return file;
  file = g_new0(struct known, 1);
  file->full = g_canonicalize_filename(path, search->root);
  file->folder = g_path_is_absolute(path) ? NULL : g_path_get_dirname(file->full);
  split_names(file);
  g_hash_table_insert(search->files, g_strdup(path), file);
  return file;
}

static void add_folder(struct view *view, GHashTable *seen, const char *full) {
  char *copy = g_strdup(full);
  if (g_hash_table_add(seen, copy))
    g_ptr_array_add(view->folders, copy);
  else
    g_free(copy);
}

static void add_file(struct view *view, GHashTable *seen, const struct tu_file *file) {
  const struct known *known = find_known(view->search, file->path);
  g_hash_table_add(view->paths, known->full);
  if (known->folder && !g_hash_table_contains(seen, known->folder))
    add_folder(view, seen, known->folder);
  for (int i = 0; file->is_header && i < COMPONENTS && known->names[i]; i++) {
    g_hash_table_add(view->names[i], known->names[i]);
    g_hash_table_add(view->prefixes[i], known->prefixes[i]);
  }
}

static void view_init(struct view *view, struct search *search, const GArray *files, const GArray *dirs) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  *view = (struct view){.search = search,
                        .paths = g_hash_table_new(g_str_hash, g_str_equal),
                        .folders = g_ptr_array_new_with_free_func(g_free),
                        .missing = g_ptr_array_new(),
                        .candidates = g_ptr_array_new_with_free_func(g_free)};
  for (int i = 0; i < COMPONENTS; i++) {
    view->names[i] = g_hash_table_new(g_str_hash, g_str_equal);
    view->prefixes[i] = g_hash_table_new(g_str_hash, g_str_equal);
  }
  for (guint i = 0; i < files->len; i++)
    add_file(view, seen, &g_array_index(files, struct tu_file, i));
  for (guint i = 0; i < dirs->len; i++) {
    const char *dir = g_array_index(dirs, const char *, i);
    g_autofree char *full = g_canonicalize_filename(dir, search->root);
    if (dir[0] == '?')
      g_ptr_array_add(view->missing, (char *)dir + 1);
    else
      add_folder(view, seen, full);
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
}

static void add_candidate(struct view *view, const char *folder, const char *name) {
  char *path = g_build_filename(folder, name, NULL);
  if (g_hash_table_contains(view->paths, path))
    g_free(path);
  else
    g_ptr_array_add(view->candidates, path);
}

/* Files of `folder` that have a header's name; the smaller set is walked. */
static void find_by_name(struct view *view, const char *folder) {
  GHashTable *listed = list_folder(view->search, folder)->headers, *wanted = view->names[0];
  bool is_short = g_hash_table_size(listed) < g_hash_table_size(wanted);
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, is_short ? listed : wanted);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    if (g_hash_table_contains(is_short ? wanted : listed, name))
      add_candidate(view, folder, name);
}

static bool has_subfolder(struct view *view, const char *folder, const char *prefix) {
  GHashTable *subfolders = list_folder(view->search, folder)->subfolders;
  const char *slash = strchr(prefix, '/');
  g_autofree char *first = slash ? g_strndup(prefix, (gsize)(slash - prefix)) : NULL;
  return g_hash_table_size(subfolders) && g_hash_table_contains(subfolders, first ? first : prefix);
}

/* Files of `folder`/`prefix` that have a header's name with that prefix. */
static void find_by_prefix(struct view *view, int components, const char *folder, const char *prefix) {
  if (!has_subfolder(view, folder, prefix))
    return;
  g_autofree char *inner = g_build_filename(folder, prefix, NULL);
  GHashTableIter iter;
  gpointer entry;
  g_hash_table_iter_init(&iter, list_folder(view->search, inner)->headers);
  while (g_hash_table_iter_next(&iter, &entry, NULL)) {
    g_autofree char *name = g_strconcat(prefix, "/", entry, NULL);
    if (g_hash_table_contains(view->names[components], name))
      add_candidate(view, inner, entry);
  }
}

static void find_shadows(struct view *view) {
  for (guint i = 0; i < view->folders->len; i++)
    find_by_name(view, g_ptr_array_index(view->folders, i));
  for (int components = 1; components < COMPONENTS; components++) {
    GHashTableIter iter;
    gpointer prefix;
    g_hash_table_iter_init(&iter, view->prefixes[components]);
    while (g_hash_table_iter_next(&iter, &prefix, NULL))
      for (guint i = 0; i < view->folders->len; i++)
        find_by_prefix(view, components, g_ptr_array_index(view->folders, i), prefix);
  }
}

static void find_one_missing(struct view *view, const char *folder, const char *name) {
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autofree char *inner = g_path_get_dirname(path);
  const char *base = strrchr(path, '/') + 1;
  if (g_hash_table_contains(list_folder(view->search, inner)->headers, base))
    g_ptr_array_add(view->candidates, g_steal_pointer(&path));
}

static void find_missing(struct view *view) {
  for (guint i = 0; i < view->missing->len; i++)
    for (guint k = 0; k < view->folders->len; k++)
      find_one_missing(view, g_ptr_array_index(view->folders, k), g_ptr_array_index(view->missing, i));
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
