/* The filters.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/filter.h"

#include "analyzer/frontend/frontend.h"
#include "rules/checks/rule.h"

#include <string.h>

static bool matches_any_rule(const char *glob) {
  for (size_t i = 0; rules[i]; i++)
    if (g_pattern_match_simple(glob, rules[i]->id))
      return true;
  return false;
}

static int add_glob(struct filter *filter, char *glob) {
  const char *pattern = *glob == '-' ? glob + 1 : glob;
  g_ptr_array_add(filter->globs, glob);
  if (matches_any_rule(pattern))
    return 0;
  if (strpbrk(pattern, "*?"))
    g_warning("--checks: no rule matches '%s'; 'cyclecheck rules' lists them", pattern);
  else
    g_warning("--checks: there is no rule '%s'; the nearest is %s", pattern, rule_nearest(pattern)->id);
  return -1;
}

static int parse_checks(struct filter *filter, const char *text) {
  g_auto(GStrv) globs = g_strsplit(text, ",", -1);
  for (size_t i = 0; globs[i]; i++) {
    char *glob = g_strstrip(g_strdup(globs[i]));
    if (!*glob)
      g_free(glob);
    else if (add_glob(filter, glob) != 0)
      return -1;
  }
  for (size_t i = 0; rules[i]; i++)
    if (filter_takes_rule(filter, rules[i]->id))
      return 0;
  g_warning("--checks=%s leaves no rule", text);
  return -1;
}

int filter_init(struct filter *filter, const struct options *options) {
  memset(filter, 0, sizeof *filter);
  filter->globs = g_ptr_array_new_with_free_func(g_free);
  filter->paths = g_ptr_array_new_with_free_func(g_free);
  filter->header_files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  filter->min_confidence = options->min_confidence;
  if (options->checks && parse_checks(filter, options->checks) != 0)
    return -1;
  if (!options->header_filter)
    return 0;
  g_autoptr(GError) error = NULL;
  filter->headers = g_regex_new(options->header_filter, G_REGEX_RAW, 0, &error);
  if (!filter->headers)
    g_warning("--header-filter: %s", error->message);
  return filter->headers ? 0 : -1;
}

void filter_set_paths(struct filter *filter, const char *root, const char *const *paths) {
  for (size_t i = 0; paths && paths[i]; i++) {
    g_autofree char *absolute = g_canonicalize_filename(paths[i], NULL);
    g_ptr_array_add(filter->paths, input_relative(root, absolute));
  }
}

void filter_finish(struct filter *filter) {
  g_ptr_array_unref(filter->globs);
  g_ptr_array_unref(filter->paths);
  g_hash_table_unref(filter->header_files);
  if (filter->headers)
    g_regex_unref(filter->headers);
}

bool filter_globs_take(const char *globs, const char *rule) {
  g_auto(GStrv) parts = g_strsplit(globs, ",", -1);
  bool is_taken = true;
  for (size_t i = 0; parts[i]; i++) {
    const char *glob = g_strstrip(parts[i]);
    if (*glob && g_pattern_match_simple(glob + (*glob == '-'), rule))
      is_taken = *glob != '-';
  }
  return is_taken;
}

bool filter_takes_rule(const struct filter *filter, const char *rule) {
  bool is_taken = true;
  for (guint i = 0; i < filter->globs->len; i++) {
    const char *glob = filter->globs->pdata[i];
    bool is_removal = *glob == '-';
    if (g_pattern_match_simple(glob + is_removal, rule))
      is_taken = !is_removal;
  }
  return is_taken;
}

static bool is_below_path(const struct filter *filter, const char *file) {
  for (guint i = 0; file && i < filter->paths->len; i++) {
    const char *path = filter->paths->pdata[i];
    size_t length = strlen(path);
    if (length == 0 || strcmp(path, ".") == 0)
      return *file != '/';
    if (strncmp(file, path, length) == 0 &&
        (file[length] == '\0' || file[length] == '/' || path[length - 1] == '/'))
      return true;
  }
  return false;
}

bool filter_takes_path(const struct filter *filter, const char *file) {
  return filter->paths->len == 0 || is_below_path(filter, file);
}

/* A cycle concerns a path when it closes there, or any of its edges is made or seen there. */
static bool concerns_paths(const struct filter *filter, const struct report_finding *finding) {
  if (filter_takes_path(filter, finding->place.file))
    return true;
  for (guint i = 0; i < finding->edges->len; i++)
    if (is_below_path(filter, g_array_index(finding->edges, struct report_edge, i).place.file))
      return true;
  for (guint i = 0; i < finding->occurrences->len; i++)
    if (is_below_path(filter, g_array_index(finding->occurrences, struct report_place, i).file))
      return true;
  return false;
}

/* System headers are not the user's: without --header-filter only headers inside the root count. */
static bool takes_header(const struct filter *filter, const char *file) {
  if (!file || !g_hash_table_contains(filter->header_files, file))
    return true;
  return filter->headers ? g_regex_match(filter->headers, file, 0, NULL) : *file != '/';
}

bool filter_takes_place(const struct filter *filter, const struct report_finding *finding) {
  return concerns_paths(filter, finding) && takes_header(filter, finding->place.file);
}
