/* HTML: one page that needs nothing else, with its data, style and script inside.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/cycle_drawing.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"

#include <stdlib.h>
#include <string.h>

#define CONTEXT_LINES 2

extern const char embedded_page_html[], embedded_page_css[], embedded_drawing_js[], embedded_page_js[];

struct source_lines {
  const struct report *report;
  GHashTable *wanted; /* borrowed path -> GHashTable, a set of line numbers */
  GHashTable *hashes; /* path -> SHA-256 of the file when its lines were stored */
};

static int add_hash(const struct db_row *row, void *arg) {
  g_hash_table_insert(arg, g_strdup(db_row_text(row, 0)), g_strdup(db_row_text(row, 1)));
  return 0;
}

static void want_lines(struct source_lines *lines, const struct report_place *place) {
  if (!place->file || place->line <= 0 || place->line > G_MAXINT - CONTEXT_LINES)
    return;
  GHashTable *numbers = g_hash_table_lookup(lines->wanted, place->file);
  if (!numbers) {
    numbers = g_hash_table_new(NULL, NULL);
    g_hash_table_insert(lines->wanted, (gpointer)place->file, numbers);
  }
  for (gint64 line = MAX(1, place->line - CONTEXT_LINES); line <= place->line + CONTEXT_LINES; line++)
    g_hash_table_add(numbers, GINT_TO_POINTER((gint)line));
}

static void want_finding(struct source_lines *lines, const struct report_finding *finding) {
  want_lines(lines, &finding->place);
  for (guint i = 0; i < finding->steps->len; i++)
    want_lines(lines, &g_array_index(finding->steps, struct report_step, i).place);
}

/* The file as it was when it was analysed; NULL when it is not that any more. */
static char *read_same(const struct source_lines *lines, const char *file) {
  const char *stored = g_hash_table_lookup(lines->hashes, file);
  g_autofree char *path = g_canonicalize_filename(file, lines->report->root);
  g_autofree char *text = NULL;
  gsize length;
  if (!stored || !g_file_test(path, G_FILE_TEST_IS_REGULAR) ||
      !g_file_get_contents(path, &text, &length, NULL))
    return NULL;
  g_autofree char *now = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, length);
  return strcmp(now, stored) == 0 ? g_steal_pointer(&text) : NULL;
}

static void add_line(json_t *object, gint number, const char *text) {
  g_autofree char *key = g_strdup_printf("%d", number);
  g_autofree char *safe = escape_lines(text);
  json_object_set_new(object, key, json_string(safe));
}

static json_t *make_file(const struct source_lines *lines, const char *file, GHashTable *numbers) {
  g_autofree char *text = read_same(lines, file);
  g_auto(GStrv) all = text ? g_strsplit(text, "\n", -1) : NULL;
  guint count = all ? g_strv_length(all) : 0;
  json_t *object = json_object();
  GHashTableIter iterator;
  gpointer number;
  g_hash_table_iter_init(&iterator, numbers);
  while (g_hash_table_iter_next(&iterator, &number, NULL)) {
    guint line = GPOINTER_TO_UINT(number);
    g_autofree char *stored = all ? NULL : db_excerpt(lines->report->db, file, line);
    const char *shown = all && line <= count ? all[line - 1] : stored;
    bool is_end = all && line == count && !*all[line - 1];
    if (shown && !is_end)
      add_line(object, GPOINTER_TO_INT(number), shown);
  }
  return object;
}

static json_t *make_sources(const struct report *report) {
  g_autoptr(GHashTable) wanted =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  g_autoptr(GHashTable) hashes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  struct source_lines lines = {report, wanted, hashes};
  db_query(report->db, "SELECT DISTINCT file, hash FROM source_line", NULL, add_hash, hashes);
  for (guint i = 0; i < report->findings->len; i++)
    want_finding(&lines, report->findings->pdata[i]);
  json_t *object = json_object();
  GHashTableIter iterator;
  gpointer file, numbers;
  g_hash_table_iter_init(&iterator, wanted);
  while (g_hash_table_iter_next(&iterator, &file, &numbers)) {
    g_autofree char *name = escape_invalid(file);
    json_object_set_new(object, name, make_file(&lines, file, numbers));
  }
  return object;
}

static void add_drawing(const struct cycle_drawings *drawings, const struct report_finding *finding,
                        json_t *object) {
  g_autoptr(GPtrArray) names = cycle_object_names(finding);
  json_t *list = json_array();
  for (guint i = 0; i < names->len; i++)
    json_array_append_new(list, json_text_or_null(names->pdata[i]));
  json_object_set_new(object, "objects", list);
  int index = cycle_drawings_index(drawings, finding);
  if (index >= 0)
    json_object_set_new(object, "drawing", json_integer(index));
}

/* The page has more than the JSON report: names of the cycle's objects, and the line of its picture. */
static void add_drawings(const struct report *report, const struct cycle_drawings *drawings,
                         json_t *document) {
  json_t *findings = json_object_get(document, "findings");
  for (guint i = 0; i < report->findings->len; i++)
    add_drawing(drawings, report->findings->pdata[i], json_array_get(findings, i));
}

/* One picture a line, not in the JSON: the page takes the line it shows and never parses the rest. */
static char *make_pictures(const struct cycle_drawings *drawings) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < drawings->pictures->len; i++) {
    g_autofree char *line = g_strdelimit(g_strdup(drawings->pictures->pdata[i]), "\r\n", ' ');
    g_string_append_printf(text, "%s%s", i ? "\n" : "", line);
  }
  return g_string_free(text, FALSE);
}

/* No `<` is left, so nothing in the data can end its element. */
static char *make_data(const struct report *report, const struct cycle_drawings *drawings) {
  json_t *document = json_of_report(report);
  json_object_set_new(document, "sources", make_sources(report));
  add_drawings(report, drawings, document);
  char *text = json_dumps(document, JSON_COMPACT | JSON_SORT_KEYS);
  json_decref(document);
  g_auto(GStrv) parts = g_strsplit(text ? text : "{}", "<", -1);
  free(text);
  return g_strjoinv("\\u003c", parts);
}

/* `'sha256-...'` of an element's text, as a content security policy names it. */
static char *name_by_hash(const char *text) {
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_checksum_update(checksum, (const guchar *)text, -1);
  g_checksum_get_digest(checksum, digest, &length);
  g_autofree char *base64 = g_base64_encode(digest, length);
  return g_strdup_printf("'sha256-%s'", base64);
}

static void append_filled(GString *out, const char *const values[][2]) {
  for (const char *at = embedded_page_html; *at;) {
    size_t plain = strcspn(at, "@");
    g_string_append_len(out, at, (gssize)plain);
    at += plain;
    for (size_t i = 0; *at && values[i][0]; i++)
      if (g_str_has_prefix(at, values[i][0])) {
        g_string_append(out, values[i][1]);
        at += strlen(values[i][0]);
        break;
      }
    if (*at == '@')
      g_string_append_c(out, *at++);
  }
}

static void write_html(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  g_autofree char *script = g_strconcat(embedded_drawing_js, embedded_page_js, NULL);
  g_autofree char *script_name = name_by_hash(script);
  g_autofree char *style_name = name_by_hash(embedded_page_css);
  g_autofree char *policy = g_strdup_printf(
      "default-src 'none'; script-src %s; style-src %s; base-uri 'none'", script_name, style_name);
  struct cycle_drawings drawings;
  cycle_drawings_init(&drawings, report->findings);
  g_autofree char *data = make_data(report, &drawings);
  g_autofree char *pictures = make_pictures(&drawings);
  const char *const values[][2] = {{"@policy@", policy},     {"@style@", embedded_page_css}, {"@data@", data},
                                   {"@pictures@", pictures}, {"@script@", script},           {NULL, NULL}};
  append_filled(out, values);
  cycle_drawings_finish(&drawings);
}

const struct format format_html = {
    .name = "html",
    .summary = "one page for people: filters, sources, drawn cycles; works offline",
    .write = write_html,
};
