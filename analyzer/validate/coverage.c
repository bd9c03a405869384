/* Reads what `gcov --stdout` prints: `count: line: text`, after a `Source:` line for each file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/coverage.h"

#include <string.h>

#define SOURCE "Source:"

struct coverage {
  GHashTable *counts; /* "path:line" -> gint64 * */
};

static GPtrArray *list_notes(const char *folder) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  GDir *entries = g_dir_open(folder, 0, NULL);
  for (const char *name; entries && (name = g_dir_read_name(entries));)
    if (g_str_has_suffix(name, ".gcda"))
      g_ptr_array_add(names, g_strdup(name));
  if (entries)
    g_dir_close(entries);
  return names;
}

static char *run_gcov(const char *folder) {
  g_autoptr(GPtrArray) command = list_notes(folder);
  char *text = NULL;
  g_autofree char *said = NULL;
  int status = 0;
  if (command->len == 0)
    return NULL;
  g_ptr_array_insert(command, 0, g_strdup("--stdout"));
  g_ptr_array_insert(command, 0, g_strdup("gcov"));
  g_ptr_array_add(command, NULL);
  if (!g_spawn_sync(folder, (char **)command->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, &said,
                    &status, NULL) ||
      !g_spawn_check_wait_status(status, NULL))
    g_clear_pointer(&text, g_free);
  return text;
}

/* `12`, `12*` (not all of its parts), `1.2k` never without -H; `#####` and `=====`: not run; `-`: no code. */
static gint64 read_count(const char *field) {
  while (*field == ' ')
    field++;
  if (*field == '-')
    return -1;
  return *field == '#' || *field == '=' ? 0 : g_ascii_strtoll(field, NULL, 10);
}

static void add_count(struct coverage *coverage, const char *file, const char *number, gint64 count) {
  char *key = g_strdup_printf("%s:%s", file, number);
  gint64 *known = g_hash_table_lookup(coverage->counts, key);
  if (known) { /* a header, or a function in several objects */
    *known = MAX(*known, count);
    g_free(key);
    return;
  }
  gint64 *stored = g_new(gint64, 1);
  *stored = count;
  g_hash_table_insert(coverage->counts, key, stored);
}

static void read_line(struct coverage *coverage, const char *line, char **file) {
  g_auto(GStrv) fields = g_strsplit(line, ":", 3);
  if (g_strv_length(fields) < 3)
    return;
  const char *number = g_strstrip(fields[1]);
  if (strcmp(number, "0") == 0) {
    if (g_str_has_prefix(fields[2], SOURCE)) {
      g_free(*file);
      *file = g_canonicalize_filename(fields[2] + strlen(SOURCE), NULL);
    }
    return;
  }
  gint64 count = read_count(fields[0]);
  if (*file && count >= 0)
    add_count(coverage, *file, number, count);
}

struct coverage *coverage_read(const char *folder) {
  g_autofree char *text = run_gcov(folder), *file = NULL;
  if (!text)
    return NULL;
  struct coverage *coverage = g_new0(struct coverage, 1);
  coverage->counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++)
    read_line(coverage, *line, &file);
  return coverage;
}

void coverage_destroy(struct coverage *coverage) {
  if (!coverage)
    return;
  g_hash_table_unref(coverage->counts);
  g_free(coverage);
}

gint64 coverage_count(const struct coverage *coverage, const char *file, unsigned line) {
  g_autofree char *key = g_strdup_printf("%s:%u", file, line);
  const gint64 *count = g_hash_table_lookup(coverage->counts, key);
  return count ? *count : -1;
}
