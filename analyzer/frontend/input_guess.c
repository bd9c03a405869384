/* Without a compile database: include folders inferred from the sources' own #include lines.
 * SPDX-License-Identifier: MIT
 *
 * A header name resolves, in this order: beside the file that includes it (quotes), in the system's folders
 * (angle brackets), in the tree (the match nearest to the source), in an installed package. */
#include <glob.h>
#include <string.h>

#include "analyzer/frontend/include_scan.h"
#include "analyzer/frontend/input.h"
#include "analyzer/frontend/pkg_config.h"

struct guess {
  GHashTable *headers;  /* base name -> GPtrArray of char *: headers of the tree */
  GHashTable *includes; /* path -> GArray of struct include_name */
  GPtrArray *system;    /* char *: folders searched anyway */
  struct pkg_config *packages;
  char *build_files; /* their text, which names packages */
};

struct closure { /* of one source */
  struct guess *guess;
  const char *source;
  GPtrArray *folders;   /* char *, in order of need: of the tree */
  GPtrArray *installed; /* char *, borrowed: of packages */
  GHashTable *visited;  /* paths already read */
  GPtrArray *queue;     /* char *, owned: files still to read */
};

static void list_headers(struct guess *guess, const char *root) {
  g_autoptr(GPtrArray) files = g_ptr_array_new();
  tree_list(root, is_header, files);
  guess->headers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < files->len; i++) {
    char *name = g_path_get_basename(g_ptr_array_index(files, i));
    GPtrArray *same = g_hash_table_lookup(guess->headers, name);
    if (!same) {
      same = g_ptr_array_new_with_free_func(g_free);
      g_hash_table_insert(guess->headers, g_strdup(name), same);
    }
    g_ptr_array_add(same, g_ptr_array_index(files, i));
    g_free(name);
  }
}

static void list_system_folders(struct guess *guess) {
  static const char *const patterns[] = {"/usr/lib/llvm-19/lib/clang/*/include", "/usr/local/include",
                                         "/usr/include/*-linux-gnu*", "/usr/include"};
  guess->system = g_ptr_array_new_with_free_func(g_free);
  for (size_t i = 0; i < G_N_ELEMENTS(patterns); i++) {
    glob_t found = {0};
    if (glob(patterns[i], 0, NULL, &found) == 0)
      for (size_t k = 0; k < found.gl_pathc; k++)
        g_ptr_array_add(guess->system, g_strdup(found.gl_pathv[k]));
    globfree(&found);
  }
}

static char *read_build_files(const char *root) {
  static const char *const names[] = {"meson.build", "CMakeLists.txt", "configure.ac", "Makefile",
                                      "Makefile.am"};
  g_autoptr(GString) all = g_string_new(NULL);
  for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
    g_autofree char *path = g_build_filename(root, names[i], NULL);
    g_autofree char *text = NULL;
    if (g_file_get_contents(path, &text, NULL, NULL))
      g_string_append(all, text);
  }
  return g_string_free(g_steal_pointer(&all), FALSE);
}

static void guess_init(struct guess *guess, const char *root) {
  list_headers(guess, root);
  list_system_folders(guess);
  guess->includes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  guess->packages = pkg_config_create();
  guess->build_files = read_build_files(root);
}

static void guess_finish(struct guess *guess) {
  g_hash_table_unref(guess->headers);
  g_hash_table_unref(guess->includes);
  g_ptr_array_unref(guess->system);
  pkg_config_destroy(guess->packages);
  g_free(guess->build_files);
}

static const GArray *includes_of(struct guess *guess, const char *path) {
  GArray *names = g_hash_table_lookup(guess->includes, path);
  if (!names) {
    g_autofree char *text = NULL;
    gsize size = 0;
    bool is_read = g_file_test(path, G_FILE_TEST_IS_REGULAR) && g_file_get_contents(path, &text, &size, NULL);
    names = include_scan(is_read ? text : "", is_read ? size : 0);
    g_hash_table_insert(guess->includes, g_strdup(path), names);
  }
  return names;
}

static void follow(struct closure *closure, const char *path) {
  if (!g_hash_table_contains(closure->visited, path)) {
    char *copy = g_strdup(path);
    g_hash_table_add(closure->visited, copy);
    g_ptr_array_add(closure->queue, copy);
  }
}

static bool resolve_beside(struct closure *closure, const char *includer, const char *name) {
  g_autofree char *folder = g_path_get_dirname(includer);
  g_autofree char *joined = g_build_filename(folder, name, NULL);
  g_autofree char *path = g_canonicalize_filename(joined, "/");
  if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
    return false;
  follow(closure, path);
  return true;
}

static bool resolve_in_system(const struct guess *guess, const char *name) {
  for (guint i = 0; i < guess->system->len; i++) {
    g_autofree char *path = g_build_filename(g_ptr_array_index(guess->system, i), name, NULL);
    if (g_file_test(path, G_FILE_TEST_EXISTS))
      return true;
  }
  return false;
}

static size_t common_length(const char *a, const char *b) {
  size_t length = 0, folders = 0;
  for (; a[length] && a[length] == b[length]; length++)
    folders = a[length] == '/' ? length + 1 : folders;
  return folders;
}

/* The header of the tree whose path ends in /NAME and is nearest to the source; shorter paths win ties. */
static const char *nearest_header(const struct closure *closure, const char *name) {
  g_autofree char *base = g_path_get_basename(name);
  g_autofree char *suffix = g_strconcat("/", name, NULL);
  const GPtrArray *same = g_hash_table_lookup(closure->guess->headers, base);
  const char *best = NULL;
  for (guint i = 0; same && i < same->len; i++) {
    const char *path = g_ptr_array_index(same, i);
    if (!g_str_has_suffix(path, suffix))
      continue;
    size_t near = common_length(path, closure->source),
           best_near = best ? common_length(best, closure->source) : 0;
    if (!best || near > best_near || (near == best_near && strlen(path) < strlen(best)))
      best = path;
  }
  return best;
}

static bool resolve_in_tree(struct closure *closure, const char *name) {
  if (strstr(name, "../"))
    return false;
  const char *path = nearest_header(closure, name);
  if (!path)
    return false;
  char *folder = g_strndup(path, strlen(path) - strlen(name) - 1);
  if (g_ptr_array_find_with_equal_func(closure->folders, folder, g_str_equal, NULL))
    g_free(folder);
  else
    g_ptr_array_add(closure->folders, folder);
  follow(closure, path);
  return true;
}

static void resolve_in_packages(struct closure *closure, const char *name) {
  const struct guess *guess = closure->guess;
  const GPtrArray *folders = pkg_config_folders(guess->packages, name, guess->build_files);
  for (guint i = 0; folders && i < folders->len; i++)
    if (!g_ptr_array_find_with_equal_func(closure->installed, g_ptr_array_index(folders, i), g_str_equal,
                                          NULL))
      g_ptr_array_add(closure->installed, g_ptr_array_index(folders, i));
}

static void resolve(struct closure *closure, const char *includer, const struct include_name *include) {
  const char *name = include->name;
  if (g_path_is_absolute(name) || (include->is_quoted && resolve_beside(closure, includer, name)) ||
      (!include->is_quoted && resolve_in_system(closure->guess, name)) || resolve_in_tree(closure, name))
    return;
  resolve_in_packages(closure, name);
}

/* Reads the source and, through what resolves in the tree, the headers it includes. */
static void close_over(struct closure *closure) {
  follow(closure, closure->source);
  for (guint i = 0; i < closure->queue->len; i++) {
    const char *path = g_ptr_array_index(closure->queue, i);
    const GArray *names = includes_of(closure->guess, path);
    for (guint k = 0; k < names->len; k++)
      resolve(closure, path, &g_array_index(names, struct include_name, k));
  }
}

static void add_flags(GPtrArray *flags, const char *flag, const GPtrArray *folders) {
  for (guint i = 0; i < folders->len; i++)
    g_ptr_array_add(flags, g_strconcat(flag, g_ptr_array_index(folders, i), NULL));
}

static void guess_source(struct finder *finder, struct guess *guess, const char *source) {
  g_autoptr(GPtrArray) flags = g_ptr_array_new_with_free_func(g_free);
  struct closure closure = {.guess = guess,
                            .source = source,
                            .folders = g_ptr_array_new_with_free_func(g_free),
                            .installed = g_ptr_array_new(),
                            .visited = g_hash_table_new(g_str_hash, g_str_equal),
                            .queue = g_ptr_array_new_with_free_func(g_free)};
  close_over(&closure);
  add_flags(flags, "-I", closure.folders);
  add_flags(flags, "-isystem", closure.installed);
  g_ptr_array_add(flags, NULL);
  struct raw_command raw = {source, finder->here, NULL, (const char *const *)flags->pdata, true};
  finder_add_command(finder, &raw);
  g_ptr_array_unref(closure.folders);
  g_ptr_array_unref(closure.installed);
  g_hash_table_unref(closure.visited);
  g_ptr_array_unref(closure.queue);
}

/* The root, unless the sources lie elsewhere: then the first one's folder. */
static char *header_tree(const struct finder *finder, const GPtrArray *files) {
  const char *first = files->len ? g_ptr_array_index(files, 0) : finder->here;
  g_autofree char *relative = input_relative(finder->input->root, first);
  return g_path_is_absolute(relative) ? g_path_get_dirname(first) : g_strdup(finder->input->root);
}

void finder_guess(struct finder *finder, const GPtrArray *files) {
  struct guess guess = {0};
  g_autofree char *tree = header_tree(finder, files);
  guess_init(&guess, tree);
  for (guint i = 0; i < files->len; i++)
    guess_source(finder, &guess, g_ptr_array_index(files, i));
  guess_finish(&guess);
}
