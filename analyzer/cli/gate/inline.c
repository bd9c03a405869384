/* Which comments silence which findings.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/inline.h"

#include "analyzer/cli/gate/comments.h"
#include "analyzer/cli/gate/slot_places.h"
#include "analyzer/cli/report.h"
#include "db/verdicts.h"

#include <string.h>

#define LARGEST_SOURCE_BYTES (64 * 1024 * 1024)
#define STATEMENT_LINES                                                                                      \
  30 /* a comment at the end of a long statement counts; one deep in a function does not */

struct inline_scan {
  const char *root;
  GStringChunk *strings;
  GArray *marks;       /* struct comment_mark */
  GArray *used;        /* gboolean, one a mark */
  GHashTable *by_file; /* borrowed path -> GArray of guint: indexes of marks */
  struct slot_places *slots;
};

static int scan_file(const struct db_row *row, void *arg) {
  struct inline_scan *scan = arg;
  const char *path = db_row_text(row, 0);
  g_autofree char *absolute = g_build_filename(scan->root, path, NULL);
  g_autofree char *text = NULL;
  gsize length;
  if (!g_file_test(absolute, G_FILE_TEST_IS_REGULAR) ||
      !g_file_get_contents(absolute, &text, &length, NULL) || length > LARGEST_SOURCE_BYTES)
    return 0;
  guint first = scan->marks->len;
  const char *file = g_string_chunk_insert_const(scan->strings, path);
  comments_scan(file, text, length, scan->marks);
  if (scan->marks->len == first)
    return 0;
  GArray *indexes = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = first; i < scan->marks->len; i++)
    g_array_append_val(indexes, i);
  g_hash_table_insert(scan->by_file, (gpointer)file, indexes);
  return 0;
}

/* The kind of the mark that covers a line of the place and names the rule, which becomes used; NULL: none. */
static const char *use_mark(struct inline_scan *scan, const char *file, const gint64 lines[2],
                            const char *rule) {
  const GArray *indexes = file ? g_hash_table_lookup(scan->by_file, file) : NULL;
  const char *kind = NULL;
  for (guint i = 0; indexes && i < indexes->len; i++) {
    guint index = g_array_index(indexes, guint, i);
    const struct comment_mark *mark = &g_array_index(scan->marks, struct comment_mark, index);
    if (mark->first > lines[1] || mark->last < lines[0] || !comments_name_rule(mark->rules, rule))
      continue;
    g_array_index(scan->used, gboolean, index) = TRUE;
    kind = mark->kind;
  }
  return kind;
}

static const char *use_at_place(struct inline_scan *scan, const struct report_place *place,
                                const char *rule) {
  bool is_statement = place->end_line > place->line && place->end_line - place->line < STATEMENT_LINES;
  const gint64 lines[2] = {place->line, is_statement ? place->end_line : place->line};
  return use_mark(scan, place->file, lines, rule);
}

static const char *use_at_slot(struct inline_scan *scan, const struct report_edge *edge, const char *rule) {
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct slot_place));
  if (edge->holder && edge->slot)
    slot_places_find(scan->slots, edge->holder, edge->slot, found);
  const char *kind = NULL;
  for (guint i = 0; i < found->len; i++) {
    const struct slot_place *place = &g_array_index(found, struct slot_place, i);
    const gint64 lines[2] = {place->line, place->line};
    const char *here = use_mark(scan, place->file, lines, rule);
    kind = here ? here : kind;
  }
  return kind;
}

/* Every mark that applies is used, not only the first. */
static const char *judge(struct inline_scan *scan, const struct report_finding *finding) {
  const char *kind = use_at_place(scan, &finding->place, finding->rule);
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    const char *at_store = use_at_place(scan, &edge->place, finding->rule);
    const char *at_slot = use_at_slot(scan, edge, finding->rule);
    kind = kind ? kind : at_store ? at_store : at_slot;
  }
  return kind;
}

static int judge_all(struct inline_scan *scan, struct db *db, const struct report *report) {
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    const char *kind = scan->marks->len > 0 && finding->rule ? judge(scan, finding) : NULL;
    if (db_set_suppressed(db, finding->fingerprint, kind) != 0)
      return -1;
  }
  return 0;
}

/* A mark for every tool is worth a row only when it silences something here. */
static int store_marks(const struct inline_scan *scan, struct db *db) {
  g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(struct suppression));
  for (guint i = 0; i < scan->marks->len; i++) {
    const struct comment_mark *mark = &g_array_index(scan->marks, struct comment_mark, i);
    gboolean is_used = g_array_index(scan->used, gboolean, i);
    struct suppression row = {.kind = mark->kind,
                              .file = mark->file,
                              .line = mark->line,
                              .rule = mark->rules,
                              .reason = mark->reason,
                              .is_used = is_used};
    if (mark->is_ours || is_used)
      g_array_append_val(rows, row);
  }
  return db_put_suppressions(db, rows);
}

static int scan_and_judge(struct inline_scan *scan, struct db *db, const struct facts *facts,
                          const struct options *options) {
  static const char files[] = "SELECT DISTINCT path FROM source_file WHERE path NOT LIKE '/%' ORDER BY path";
  struct report *report = report_create_all(db, options);
  if (!report)
    return -1;
  scan->root = report->root;
  int status = db_query(db, files, NULL, scan_file, scan);
  g_array_set_size(scan->used, scan->marks->len);
  if (status == 0 && scan->marks->len > 0)
    scan->slots = slot_places_create(facts);
  if (status == 0)
    status = judge_all(scan, db, report);
  if (status == 0)
    status = store_marks(scan, db);
  report_destroy(report);
  return status;
}

int inline_apply(struct db *db, const struct facts *facts, const struct options *options) {
  struct inline_scan scan = {.strings = g_string_chunk_new(1024), .marks = comments_create()};
  scan.used = g_array_new(FALSE, TRUE, sizeof(gboolean));
  scan.by_file = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  int status = scan_and_judge(&scan, db, facts, options);
  slot_places_destroy(scan.slots);
  g_hash_table_unref(scan.by_file);
  g_array_unref(scan.used);
  g_array_unref(scan.marks);
  g_string_chunk_free(scan.strings);
  return status;
}
