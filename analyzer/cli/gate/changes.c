/* Changed lines against functions and types.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/changes.h"

#include "analyzer/cli/gate/change_list.h"
#include "analyzer/cli/gate/comments.h"

#include <string.h>

struct span {
  char *file;
  gint64 first;
  int is_changed; /* -1: not looked at yet */
};

struct changes {
  const char *root;      /* borrowed from the report */
  GHashTable *files;     /* see change_list_create() */
  GHashTable *functions; /* name -> GPtrArray of struct span * */
  GHashTable *types;     /* ditto */
};

static void free_span(gpointer data) {
  struct span *span = data;
  g_free(span->file);
  g_free(span);
}

static void free_list(gpointer list) {
  g_ptr_array_unref(list);
}

static GHashTable *create_table(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_list);
}

/* name, file, line */
static int add_span(const struct db_row *row, void *arg) {
  GHashTable *table = arg;
  const char *name = db_row_text(row, 0);
  GPtrArray *spans = g_hash_table_lookup(table, name);
  if (!spans) {
    spans = g_ptr_array_new_with_free_func(free_span);
    g_hash_table_insert(table, g_strdup(name), spans);
  }
  struct span *span = g_new0(struct span, 1);
  span->file = g_strdup(db_row_text(row, 1));
  span->first = db_row_int(row, 2);
  span->is_changed = -1;
  g_ptr_array_add(spans, span);
  return 0;
}

struct changes *changes_create(const struct report *report, const char *revision) {
  static const char functions[] =
      "SELECT name, file, line FROM function WHERE file IS NOT NULL AND line IS NOT NULL";
  static const char types[] = "SELECT name, file, line FROM type WHERE file IS NOT NULL AND line IS NOT NULL";
  GHashTable *files = change_list_create(report->root, revision);
  if (!files)
    return NULL;
  struct changes *changes = g_new0(struct changes, 1);
  changes->root = report->root;
  changes->files = files;
  changes->functions = create_table();
  changes->types = create_table();
  if (db_query(report->db, functions, NULL, add_span, changes->functions) != 0 ||
      db_query(report->db, types, NULL, add_span, changes->types) != 0)
    g_clear_pointer(&changes, changes_destroy);
  return changes;
}

void changes_destroy(struct changes *changes) {
  if (!changes)
    return;
  g_hash_table_unref(changes->files);
  g_hash_table_unref(changes->functions);
  g_hash_table_unref(changes->types);
  g_free(changes);
}

static const char *start_of_line(const char *text, const char *end, gint64 line) {
  while (text && line-- > 1) {
    text = memchr(text, '\n', (size_t)(end - text));
    text = text ? text + 1 : NULL;
  }
  return text;
}

/* The last line of the definition that begins at `line`: that of its closing brace, or of a semicolon before
 * any. */
static gint64 find_last_line(const char *text, const char *end, gint64 line) {
  int depth = 0;
  bool was_open = false;
  for (const char *at = start_of_line(text, end, line); at && at < end;) {
    const char *after = comments_skip(at, end);
    depth += !after && *at == '{' ? 1 : !after && *at == '}' ? -1 : 0;
    was_open |= depth > 0;
    if (!after && depth == 0 && ((was_open && *at == '}') || (!was_open && *at == ';')))
      return line;
    for (after = after ? after : at + 1; at < after; at++)
      line += *at == '\n';
  }
  return line;
}

static bool touches(const GArray *changed, gint64 first, gint64 last) {
  for (guint i = 0; i < changed->len; i++) {
    const struct changed_lines *lines = &g_array_index(changed, struct changed_lines, i);
    if (lines->is_removal ? first <= lines->first && lines->last <= last
                          : first <= lines->last && lines->first <= last)
      return true;
  }
  return false;
}

static bool is_changed(const struct changes *changes, const struct span *span) {
  const GArray *changed = g_hash_table_lookup(changes->files, span->file);
  if (!changed)
    return false;
  g_autofree char *path = g_canonicalize_filename(span->file, changes->root);
  g_autofree char *text = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, NULL))
    return true; /* changed, and nobody can say where: it is in scope */
  return touches(changed, span->first, find_last_line(text, text + length, span->first));
}

static bool has_changed(const struct changes *changes, GHashTable *table, const char *name) {
  const GPtrArray *spans = name ? g_hash_table_lookup(table, name) : NULL;
  for (guint i = 0; spans && i < spans->len; i++) {
    struct span *span = spans->pdata[i];
    if (span->is_changed < 0)
      span->is_changed = is_changed(changes, span);
    if (span->is_changed)
      return true;
  }
  return false;
}

/* The function, or the line itself where there is none. */
static bool has_place_changed(const struct changes *changes, const struct report_place *place) {
  const GArray *changed = place->file ? g_hash_table_lookup(changes->files, place->file) : NULL;
  if (changed && touches(changed, place->line, MAX(place->line, place->end_line)))
    return true;
  return has_changed(changes, changes->functions, place->function);
}

bool changes_concern(struct changes *changes, const struct report_finding *finding) {
  if (has_place_changed(changes, &finding->place))
    return true;
  for (guint i = 0; i < finding->steps->len; i++)
    if (has_place_changed(changes, &g_array_index(finding->steps, struct report_step, i).place))
      return true;
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    if (has_place_changed(changes, &edge->place) || has_changed(changes, changes->types, edge->holder) ||
        has_changed(changes, changes->types, edge->held))
      return true;
  }
  return false;
}
