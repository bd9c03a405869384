/* From database rows to struct report.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/report_load.h"

#include <string.h>

struct report_finding *report_finding_create(void) {
  struct report_finding *finding = g_new0(struct report_finding, 1);
  finding->steps = g_array_new(FALSE, TRUE, sizeof(struct report_step));
  finding->edges = g_array_new(FALSE, TRUE, sizeof(struct report_edge));
  finding->occurrences = g_array_new(FALSE, TRUE, sizeof(struct report_place));
  finding->validations = g_array_new(FALSE, TRUE, sizeof(struct report_validation));
  return finding;
}

void report_finding_destroy(struct report_finding *finding) {
  if (!finding)
    return;
  g_array_unref(finding->steps);
  g_array_unref(finding->edges);
  g_array_unref(finding->occurrences);
  g_array_unref(finding->validations);
  g_free(finding);
}

struct loader {
  struct report *report;
  GHashTable *by_id; /* gint64 * borrowed from the finding -> struct report_finding * */
};

static const char *text(const struct loader *loader, const struct db_row *row, int column) {
  const char *value = db_row_text(row, column);
  return value ? g_string_chunk_insert_const(loader->report->strings, value) : NULL;
}

/* Six columns: file, line, column, end_line, end_column, function. */
static struct report_place read_place(const struct loader *loader, const struct db_row *row, int first) {
  return (struct report_place){
      .file = text(loader, row, first),
      .line = db_row_int(row, first + 1),
      .column = db_row_int(row, first + 2),
      .end_line = db_row_int(row, first + 3),
      .end_column = db_row_int(row, first + 4),
      .function = text(loader, row, first + 5),
  };
}

static unsigned index_of(const char *word, const char *(*name)(unsigned), unsigned count) {
  for (unsigned i = 0; word && i < count; i++)
    if (strcmp(name(i), word) == 0)
      return i;
  return count - 1;
}

static const char *name_severity(unsigned severity) {
  return severity_name(severity);
}

static const char *name_confidence(unsigned confidence) {
  return confidence_name(confidence);
}

static int read_finding(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_finding *finding = report_finding_create();
  finding->id = db_row_int(row, 0);
  finding->fingerprint = text(loader, row, 1);
  finding->rule = text(loader, row, 2);
  finding->severity = index_of(db_row_text(row, 3), name_severity, 3);
  finding->confidence = index_of(db_row_text(row, 4), name_confidence, 3);
  finding->fate = text(loader, row, 5);
  finding->place = read_place(loader, row, 6);
  finding->message = text(loader, row, 12);
  finding->fix = text(loader, row, 13);
  finding->breaker = text(loader, row, 14);
  finding->finalizer = text(loader, row, 15);
  finding->occurrence_count = db_row_int(row, 16);
  finding->state = text(loader, row, 17);
  finding->suppressed_by = text(loader, row, 18);
  finding->verdict = text(loader, row, 19);
  finding->source = text(loader, row, 20);
  g_ptr_array_add(loader->report->findings, finding);
  g_hash_table_insert(loader->by_id, &finding->id, finding);
  return 0;
}

static struct report_finding *find_owner(const struct loader *loader, const struct db_row *row) {
  gint64 id = db_row_int(row, 0);
  return g_hash_table_lookup(loader->by_id, &id);
}

static int read_step(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_finding *finding = find_owner(loader, row);
  if (!finding)
    return 0;
  struct report_step step = {.number = db_row_int(row, 1),
                             .kind = text(loader, row, 2),
                             .message = text(loader, row, 3),
                             .place = read_place(loader, row, 4)};
  g_array_append_val(finding->steps, step);
  return 0;
}

static int read_edge(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_finding *finding = find_owner(loader, row);
  if (!finding)
    return 0;
  struct report_edge edge = {.holder = text(loader, row, 1),
                             .slot = text(loader, row, 2),
                             .held = text(loader, row, 3),
                             .strength = text(loader, row, 4),
                             .is_weaken = db_row_int(row, 5) != 0,
                             .place = read_place(loader, row, 6),
                             .via = text(loader, row, 12),
                             .api = text(loader, row, 13),
                             .holder_name = text(loader, row, 14),
                             .held_name = text(loader, row, 15),
                             .is_closing = db_row_int(row, 16) != 0,
                             .is_traversed = db_row_int(row, 17) != 0,
                             .is_cleared = db_row_int(row, 18) != 0};
  g_array_append_val(finding->edges, edge);
  return 0;
}

static int read_occurrence(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_finding *finding = find_owner(loader, row);
  if (!finding)
    return 0;
  struct report_place place = read_place(loader, row, 1);
  g_array_append_val(finding->occurrences, place);
  return 0;
}

static gint64 number_or_unknown(const struct db_row *row, int column) {
  return db_row_is_null(row, column) ? -1 : db_row_int(row, column);
}

static int read_validation(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_finding *finding = find_owner(loader, row);
  if (!finding)
    return 0;
  struct report_validation validation = {.verdict = text(loader, row, 1),
                                         .how = text(loader, row, 2),
                                         .command = text(loader, row, 3),
                                         .detail = text(loader, row, 4),
                                         .iterations = number_or_unknown(row, 5),
                                         .cycles = number_or_unknown(row, 6),
                                         .objects = number_or_unknown(row, 7),
                                         .bytes = number_or_unknown(row, 8),
                                         .growth = number_or_unknown(row, 9)};
  g_array_append_val(finding->validations, validation);
  return 0;
}

static bool is_loss(const char *status) {
  static const enum tu_status lost[] = {TU_MISSING_TYPES, TU_CRASHED, TU_TIMED_OUT, TU_UNREADABLE};
  for (size_t i = 0; status && i < G_N_ELEMENTS(lost); i++)
    if (strcmp(tu_status_name(lost[i]), status) == 0)
      return true;
  return false;
}

static int read_unit(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  loader->report->files++;
  struct report_loss loss = {text(loader, row, 0), text(loader, row, 1), text(loader, row, 2)};
  if (is_loss(loss.status))
    g_array_append_val(loader->report->losses, loss);
  else if (g_strcmp0(loss.status, tu_status_name(TU_ERRORS)) == 0)
    g_array_append_val(loader->report->errors, loss);
  return 0;
}

static int read_suppression(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct report_suppression suppression = {.kind = text(loader, row, 0),
                                           .file = text(loader, row, 1),
                                           .line = db_row_int(row, 2),
                                           .rule = text(loader, row, 3),
                                           .reason = text(loader, row, 4),
                                           .is_used = db_row_int(row, 5) != 0};
  g_array_append_val(loader->report->suppressions, suppression);
  return 0;
}

static int read_run(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  for (int i = 0; i < db_row_columns(row); i++) {
    g_ptr_array_add(loader->report->run, g_strdup(db_row_name(row, i)));
    g_ptr_array_add(loader->report->run, g_strdup(db_row_text(row, i)));
  }
  return 0;
}

static int read_count(const struct db_row *row, void *arg) {
  *(gint64 *)arg = db_row_int(row, 0);
  return 0;
}

static const struct query {
  const char *sql;
  int (*visit)(const struct db_row *row, void *arg);
} queries[] = {
    {"SELECT id, fingerprint, rule, severity, confidence, fate, file, line, \"column\", end_line, "
     "end_column, function,"
     " message, fix, breaker, finalizer, occurrences, state, suppressed_by, verdict, source"
     " FROM finding ORDER BY id",
     read_finding},
    {"SELECT finding_id, step, kind, message, file, line, \"column\", end_line, end_column, function"
     " FROM finding_step ORDER BY finding_id, step",
     read_step},
    {"SELECT finding_id, holder, slot, held, strength, weaken, file, line, \"column\", end_line, end_column,"
     " function, via, api, holder_name, held_name, closing, traversed, cleared"
     " FROM finding_edge ORDER BY finding_id, edge",
     read_edge},
    {"SELECT finding_id, file, line, \"column\", NULL, NULL, function"
     " FROM finding_occurrence ORDER BY finding_id, occurrence",
     read_occurrence},
    {"SELECT finding_id, verdict, how, command, detail, iterations, cycles, objects, bytes, growth"
     " FROM validation WHERE finding_id IS NOT NULL ORDER BY finding_id, command, verdict",
     read_validation},
    {"SELECT path, status, reason FROM translation_unit ORDER BY path, configuration", read_unit},
    {"SELECT kind, file, line, rule, reason, used FROM suppression", read_suppression},
    {"SELECT * FROM run ORDER BY id DESC LIMIT 1", read_run},
};

/* Of the modelled types only those that the program uses; a slot is known from its proof or from a store. */
static int load_totals(struct report *report) {
  static const char types[] =
      "SELECT count(*) FROM type WHERE release IS NOT NULL AND (source IS NOT 'model' OR name IN"
      " (SELECT type FROM allocation UNION SELECT holder FROM store UNION SELECT held FROM store))";
  static const char slots[] =
      "SELECT count(*) FROM (SELECT holder, slot FROM ownership WHERE strength = 'strong'"
      " UNION SELECT holder, slot FROM store WHERE strength = 'strong' AND effect = 'add')";
  if (db_query(report->db, types, NULL, read_count, &report->types) != 0)
    return -1;
  return db_query(report->db, slots, NULL, read_count, &report->slots);
}

int report_load(struct report *report) {
  g_autoptr(GHashTable) by_id = g_hash_table_new(g_int64_hash, g_int64_equal);
  struct loader loader = {report, by_id};
  for (size_t i = 0; i < G_N_ELEMENTS(queries); i++)
    if (db_query(report->db, queries[i].sql, NULL, queries[i].visit, &loader) != 0)
      return -1;
  return load_totals(report);
}

static int add_header(const struct db_row *row, void *arg) {
  g_hash_table_add(arg, g_strdup(db_row_text(row, 0)));
  return 0;
}

int report_load_headers(struct db *db, GHashTable *set) {
  return db_query(db, "SELECT path FROM source_file WHERE is_header", NULL, add_header, set);
}
