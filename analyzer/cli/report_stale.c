/* Which findings rest on source files that changed since they were read.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/report_load.h"

#include <string.h>

struct stale_check {
  const struct report *report;
  GHashTable *hashes; /* char * path -> char * SHA-256 when its lines were stored */
  GHashTable *known;  /* borrowed path -> GINT_TO_POINTER(is changed) */
};

static int add_hash(const struct db_row *row, void *arg) {
  g_hash_table_insert(arg, g_strdup(db_row_text(row, 0)), g_strdup(db_row_text(row, 1)));
  return 0;
}

static bool has_changed(const struct stale_check *check, const char *file) {
  const char *stored = g_hash_table_lookup(check->hashes, file);
  if (!stored)
    return false;
  g_autofree char *path = g_canonicalize_filename(file, check->report->root);
  g_autofree char *bytes = NULL;
  gsize length;
  if (!g_file_get_contents(path, &bytes, &length, NULL))
    return false;
  g_autofree char *now = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)bytes, length);
  return strcmp(now, stored) != 0;
}

static bool is_stale(const struct stale_check *check, const char *file) {
  gpointer value;
  if (!file)
    return false;
  if (!g_hash_table_lookup_extended(check->known, file, NULL, &value)) {
    value = GINT_TO_POINTER(has_changed(check, file));
    g_hash_table_insert(check->known, (gpointer)file, value);
  }
  return GPOINTER_TO_INT(value) != 0;
}

static const char *find_stale_file(const struct stale_check *check, const struct report_finding *finding) {
  if (is_stale(check, finding->place.file))
    return finding->place.file;
  for (guint i = 0; i < finding->edges->len; i++) {
    const char *file = g_array_index(finding->edges, struct report_edge, i).place.file;
    if (is_stale(check, file))
      return file;
  }
  for (guint i = 0; i < finding->steps->len; i++) {
    const char *file = g_array_index(finding->steps, struct report_step, i).place.file;
    if (is_stale(check, file))
      return file;
  }
  return NULL;
}

void report_mark_stale(struct report *report) {
  g_autoptr(GHashTable) hashes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  struct stale_check check = {report, hashes, known};
  if (report->findings->len == 0 ||
      db_query(report->db, "SELECT DISTINCT file, hash FROM source_line", NULL, add_hash, hashes) != 0)
    return;
  for (guint i = 0; i < report->findings->len; i++) {
    struct report_finding *finding = report->findings->pdata[i];
    finding->stale = find_stale_file(&check, finding);
  }
}
