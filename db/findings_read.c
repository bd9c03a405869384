/* Reads findings back as rules made them: what only a run saw outlives the analysis that is replaced.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"

#include <string.h>

struct reader {
  struct db *db;
  GStringChunk *strings;
  GHashTable *cycles; /* finding id -> struct cycle * */
};

static const char *keep(struct reader *reader, sqlite3_stmt *statement, int column) {
  const char *text = statement_text(statement, column);
  return text != NULL ? g_string_chunk_insert_const(reader->strings, text) : NULL;
}

static uint32_t number(sqlite3_stmt *statement, int column) {
  return (uint32_t)sqlite3_column_int64(statement, column); /* NULL is 0: unknown */
}

/* file, line, column, function */
static struct place read_place(struct reader *reader, sqlite3_stmt *statement, int column) {
  return (struct place){.file = keep(reader, statement, column),
                        .line = number(statement, column + 1),
                        .column = number(statement, column + 2),
                        .function = keep(reader, statement, column + 3)};
}

static void read_end(sqlite3_stmt *statement, int column, struct place *place) {
  place->end_line = number(statement, column);
  place->end_column = number(statement, column + 1);
}

/* The value that `name` calls so; the names are those that were written. */
static int named(const char *text, int count, const char *(*name)(int value)) {
  for (int value = 0; value < count; value++)
    if (g_strcmp0(name(value), text) == 0)
      return value;
  return 0;
}

static const char *name_severity(int value) {
  return severity_name((enum severity)value);
}
static const char *name_confidence(int value) {
  return confidence_name((enum confidence)value);
}
static const char *name_strength(int value) {
  return strength_name((enum strength)value);
}
static const char *name_via(int value) {
  return edge_via_name((enum edge_via)value);
}
static const char *name_step(int value) {
  return step_kind_name((enum step_kind)value);
}
static const char *name_fate(int value) {
  return fate_name((enum fate)value);
}

static struct cycle *cycle_of(struct reader *reader, sqlite3_stmt *statement) {
  gint64 id = sqlite3_column_int64(statement, 0);
  return g_hash_table_lookup(reader->cycles, &id);
}

static void read_step(struct reader *reader, sqlite3_stmt *statement) {
  struct cycle *cycle = cycle_of(reader, statement);
  struct cycle_step step = {(enum step_kind)named(statement_text(statement, 1), STEP_BREAKER + 1, name_step),
                            read_place(reader, statement, 2), keep(reader, statement, 8)};
  read_end(statement, 6, &step.place);
  if (cycle != NULL)
    g_array_append_val(cycle->steps, step);
}

static void read_edge(struct reader *reader, sqlite3_stmt *statement) {
  struct cycle *cycle = cycle_of(reader, statement);
  struct cycle_edge edge = {
      .holder = keep(reader, statement, 1),
      .slot = keep(reader, statement, 2),
      .held = keep(reader, statement, 3),
      .holder_name = keep(reader, statement, 4),
      .held_name = keep(reader, statement, 5),
      .strength = (enum strength)named(statement_text(statement, 6), STRENGTH_BORROWED + 1, name_strength),
      .via = (enum edge_via)named(statement_text(statement, 7), VIA_CALLBACK + 1, name_via),
      .api = keep(reader, statement, 8),
      .is_weaken = sqlite3_column_int(statement, 9) != 0,
      .is_closing = sqlite3_column_int(statement, 10) != 0,
      .is_traversed = sqlite3_column_int(statement, 11) != 0,
      .is_cleared = sqlite3_column_int(statement, 12) != 0,
      .store = read_place(reader, statement, 13)};
  read_end(statement, 17, &edge.store);
  if (cycle != NULL)
    g_array_append_val(cycle->edges, edge);
}

static void read_call(struct reader *reader, sqlite3_stmt *statement) {
  struct cycle *cycle = cycle_of(reader, statement);
  guint edge_number = number(statement, 1);
  struct place place = read_place(reader, statement, 2);
  if (cycle == NULL || edge_number < 1 || edge_number > cycle->edges->len)
    return;
  struct cycle_edge *edge = &g_array_index(cycle->edges, struct cycle_edge, edge_number - 1);
  if (edge->call_chain == NULL)
    edge->call_chain = g_array_new(FALSE, TRUE, sizeof(struct place));
  g_array_append_val(edge->call_chain, place);
}

static void read_occurrence(struct reader *reader, sqlite3_stmt *statement) {
  struct cycle *cycle = cycle_of(reader, statement);
  struct place place = read_place(reader, statement, 1);
  if (cycle != NULL)
    g_array_append_val(cycle->occurrences, place);
}

static const struct part {
  const char *sql;
  void (*read)(struct reader *reader, sqlite3_stmt *statement);
} parts[] = {
    {"SELECT finding, kind, file, line, column, function, end_line, end_column, message FROM steps"
     " ORDER BY finding, step",
     read_step},
    {"SELECT finding, holder, slot, held, holder_name, held_name, strength, via, api, weaken, closing,"
     " traversed, cleared, file, line, column, function, end_line, end_column FROM edges"
     " ORDER BY finding, edge",
     read_edge},
    {"SELECT finding, edge, file, line, column, function FROM edge_calls ORDER BY finding, edge, call",
     read_call},
    {"SELECT finding, file, line, column, function FROM occurrences ORDER BY finding, occurrence",
     read_occurrence},
};

static int read_part(struct reader *reader, const struct part *part) {
  sqlite3_stmt *statement = statement_get(reader->db, part->sql);
  int state = statement == NULL ? -1 : 1;
  while (state == 1 && (state = statement_step(reader->db, statement)) == 1)
    part->read(reader, statement);
  return state;
}

/* Without `:2`, which is given anew. */
static const char *plain_fingerprint(struct reader *reader, const char *fingerprint) {
  const char *digits = strchr(fingerprint, ':');
  const char *suffix = digits != NULL ? strchr(digits + 1, ':') : NULL;
  gssize length = suffix != NULL ? suffix - fingerprint : -1;
  g_autofree char *plain = length < 0 ? g_strdup(fingerprint) : g_strndup(fingerprint, (gsize)length);
  return g_string_chunk_insert_const(reader->strings, plain);
}

static struct stored_finding *read_finding(struct reader *reader, sqlite3_stmt *statement) {
  struct stored_finding *stored = g_new0(struct stored_finding, 1);
  const char *fate = keep(reader, statement, 5);
  stored->cycle = cycle_create();
  stored->cycle->fate = (enum fate)named(fate, FATE_BROKEN + 1, name_fate);
  stored->code = keep(reader, statement, 17);
  stored->finding = (struct finding){
      .fingerprint = plain_fingerprint(reader, statement_text(statement, 1)),
      .rule = keep(reader, statement, 2),
      .severity = (enum severity)named(statement_text(statement, 3), SEVERITY_NOTE + 1, name_severity),
      .confidence = (enum confidence)named(statement_text(statement, 4), CONFIDENCE_LOW + 1, name_confidence),
      .fate = fate,
      .place = read_place(reader, statement, 6),
      .message = keep(reader, statement, 12),
      .fix = keep(reader, statement, 13),
      .breaker = keep(reader, statement, 14),
      .finalizer = keep(reader, statement, 15),
      .source = keep(reader, statement, 16),
      .cycle = stored->cycle};
  read_end(statement, 10, &stored->finding.place);
  return stored;
}

static void free_stored(gpointer data) {
  struct stored_finding *stored = data;
  cycle_destroy(stored->cycle);
  g_free(stored);
}

static int read_findings(struct reader *reader, GPtrArray *found) {
  static const char text[] =
      "SELECT id, fingerprint, rule, severity, confidence, fate, file, line, column, function, end_line,"
      " end_column, message, fix, breaker, finalizer, source, code"
      " FROM findings ORDER BY id";
  sqlite3_stmt *statement = statement_get(reader->db, text);
  int state = statement == NULL ? -1 : 1;
  while (state == 1 && (state = statement_step(reader->db, statement)) == 1) {
    struct stored_finding *stored = read_finding(reader, statement);
    gint64 *id = g_new(gint64, 1);
    *id = sqlite3_column_int64(statement, 0);
    g_hash_table_insert(reader->cycles, id, stored->cycle);
    g_ptr_array_add(found, stored);
  }
  return state;
}

GPtrArray *findings_read(struct db *db, GStringChunk *strings) {
  struct reader reader = {db, strings, g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL)};
  GPtrArray *found = g_ptr_array_new_with_free_func(free_stored);
  int status = read_findings(&reader, found);
  for (size_t i = 0; status == 0 && i < G_N_ELEMENTS(parts); i++)
    status = read_part(&reader, &parts[i]);
  g_hash_table_unref(reader.cycles);
  if (status == 0)
    return found;
  g_ptr_array_unref(found);
  return NULL;
}
