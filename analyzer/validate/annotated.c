/* Finds annotated sources and reads what they say about running them (testdata/README.md).
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/annotated.h"

#include "analyzer/validate/packages.h"

#include <string.h>

static void add_libraries(struct annotated_case *annotated, char **words) {
  for (char **word = words; *word; word++) {
    const struct package *package = package_by_flag(*word);
    if (package)
      g_ptr_array_add(annotated->packages, g_strdup(package->name));
  }
}

/* `leaks 2 -ljansson`: what is expected, then libraries. */
static void read_run(struct annotated_case *annotated, const char *text) {
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  GString *run = g_string_new(NULL);
  for (char **word = words; *word && **word != '-'; word++)
    g_string_append_printf(run, "%s%s", run->len ? " " : "", *word);
  add_libraries(annotated, words);
  g_free(annotated->run);
  annotated->run = g_string_free(run, FALSE);
}

static void read_flags(struct annotated_case *annotated, const char *text, const char *file) {
  g_auto(GStrv) words = NULL;
  g_autofree char *folder = g_path_get_dirname(file);
  if (!g_shell_parse_argv(text, NULL, &words, NULL))
    return;
  for (char **word = words; *word; word++) {
    g_auto(GStrv) parts = g_strsplit(*word, "@DIR@", -1);
    g_ptr_array_add(annotated->flags, g_strjoinv(folder, parts));
  }
}

static void read_line(struct annotated_case *annotated, const char *line, const char *file) {
  const char *comment = strstr(line, "// ");
  const char *text = comment ? comment + 3 : "";
  if (g_str_has_prefix(text, "run: "))
    read_run(annotated, text + strlen("run: "));
  else if (g_str_has_prefix(text, "linked-run: "))
    read_run(annotated, text + strlen("linked-run: "));
  else if (g_str_has_prefix(text, "flags: "))
    read_flags(annotated, text + strlen("flags: "), file);
  else if ((g_str_has_prefix(text, "expect: ") || g_str_has_prefix(text, "expect(")) &&
           strstr(text, "-cycle"))
    annotated->expects_cycle = true;
}

static bool read_source(struct annotated_case *annotated, const char *file) {
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  if (!g_file_get_contents(file, &text, NULL, &error)) {
    g_warning("cannot read '%s': %s", file, error->message);
    return false;
  }
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++)
    read_line(annotated, *line, file);
  return true;
}

void annotated_free(void *data) {
  struct annotated_case *annotated = data;
  g_free(annotated->path);
  g_free(annotated->run);
  g_ptr_array_unref(annotated->sources);
  g_ptr_array_unref(annotated->flags);
  g_ptr_array_unref(annotated->packages);
  g_free(annotated);
}

static int compare_texts(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The entries of a folder, sorted; caller frees. */
static GPtrArray *list(const char *folder) {
  GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
  GDir *entries = g_dir_open(folder, 0, NULL);
  for (const char *name; entries && (name = g_dir_read_name(entries));)
    if (*name != '.')
      g_ptr_array_add(paths, g_build_filename(folder, name, NULL));
  if (entries)
    g_dir_close(entries);
  g_ptr_array_sort(paths, compare_texts);
  return paths;
}

static bool add_case(GPtrArray *cases, const char *path, bool is_folder) {
  struct annotated_case *annotated = g_new0(struct annotated_case, 1);
  annotated->path = g_strdup(path);
  annotated->sources = g_ptr_array_new_with_free_func(g_free);
  annotated->flags = g_ptr_array_new_with_free_func(g_free);
  annotated->packages = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GPtrArray) files = is_folder ? list(path) : g_ptr_array_new_with_free_func(g_free);
  if (!is_folder)
    g_ptr_array_add(files, g_strdup(path));
  bool is_read = true;
  for (guint i = 0; is_read && i < files->len; i++) {
    if (g_str_has_suffix(files->pdata[i], ".c"))
      g_ptr_array_add(annotated->sources, g_strdup(files->pdata[i]));
    is_read = read_source(annotated, files->pdata[i]);
  }
  g_ptr_array_add(cases, annotated);
  return is_read;
}

static bool add_path(GPtrArray *cases, const char *path) {
  if (!g_file_test(path, G_FILE_TEST_IS_DIR))
    return add_case(cases, path, false);
  if (g_str_has_suffix(path, ".d"))
    return add_case(cases, path, true);
  g_autoptr(GPtrArray) entries = list(path);
  for (guint i = 0; i < entries->len; i++) {
    bool is_wanted =
        g_file_test(entries->pdata[i], G_FILE_TEST_IS_DIR) || g_str_has_suffix(entries->pdata[i], ".c");
    if (is_wanted && !add_path(cases, entries->pdata[i]))
      return false;
  }
  return true;
}

GPtrArray *annotated_find(const char *const *paths) {
  GPtrArray *cases = g_ptr_array_new_with_free_func(annotated_free);
  for (const char *const *path = paths; *path; path++) {
    g_autofree char *absolute = g_canonicalize_filename(*path, NULL);
    if (add_path(cases, absolute))
      continue;
    g_ptr_array_unref(cases);
    return NULL;
  }
  return cases;
}
