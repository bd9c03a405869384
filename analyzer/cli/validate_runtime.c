/* Garbage as findings: its edges are placed at the stores that analysis knows, else where the holder was
 * made. SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate_runtime.h"

#include "db/verdicts.h"
#include "rules/checks/rule.h"

#include <string.h>

struct writer {
  struct db *db;
  const char *root;
  struct results *results; /* the cycles that findings are made of, and their strings */
};

static const char *keep(const struct writer *writer, const char *text) {
  return text ? g_string_chunk_insert_const(writer->results->strings, text) : NULL;
}

/* ---- slots as findings spell them ---- */

static int note_row(const struct db_row *row, void *arg) {
  (void)row;
  *(bool *)arg = true;
  return 1;
}

static bool is_slot(const struct writer *writer, const char *slot) {
  const char *parameters[] = {slot, NULL};
  bool is_known = false;
  db_query(writer->db,
           "SELECT 1 FROM (SELECT slot FROM store WHERE slot = ?1 UNION ALL SELECT slot FROM ownership WHERE"
           " slot = ?1) LIMIT 1",
           parameters, note_row, &is_known);
  return is_known;
}

/* The slot of the elements when the container is no object for findings: `Room.members[]`. NULL: it is one.
 */
static char *slot_of_elements(const struct writer *writer, const char *container_slot) {
  static const char *const endings[] = {"[]", ".elements", "{}"};
  for (size_t i = 0; i < G_N_ELEMENTS(endings); i++) {
    g_autofree char *slot = g_strconcat(container_slot, endings[i], NULL);
    if (is_slot(writer, slot))
      return g_steal_pointer(&slot);
  }
  return NULL;
}

static const struct garbage_edge *garbage_edge(const GArray *edges, guint place) {
  return &g_array_index(edges, struct garbage_edge, place % edges->len);
}

/* Edges in the words of findings: a container and its elements are one step. */
static GArray *fold(const struct writer *writer, const GArray *edges) {
  GArray *folded = g_array_new(FALSE, TRUE, sizeof(struct cycle_edge));
  guint first = 0;
  while (first < edges->len && g_str_has_suffix(garbage_edge(edges, first)->slot, ".elements"))
    first++; /* such an edge belongs to the one before it */
  first = first == edges->len ? 0 : first;
  for (guint used = 0; used < edges->len;) {
    const struct garbage_edge *edge = garbage_edge(edges, first + used);
    const struct garbage_edge *next = garbage_edge(edges, first + used + 1);
    bool may_fold = used + 1 < edges->len && g_str_has_suffix(next->slot, ".elements");
    g_autofree char *slot = may_fold ? slot_of_elements(writer, edge->slot) : NULL;
    struct cycle_edge made = {.holder = keep(writer, edge->holder),
                              .slot = keep(writer, slot ? slot : edge->slot),
                              .held = keep(writer, slot ? next->held : edge->held),
                              .strength = STRENGTH_STRONG,
                              .via = slot ? VIA_CONTAINER : VIA_STORE};
    g_array_append_val(folded, made);
    used += slot ? 2 : 1;
  }
  return folded;
}

/* ---- places ---- */

struct place_search {
  const struct writer *writer;
  const struct garbage_cycle *garbage;
  struct cycle_edge *edge;
  bool is_on_stack; /* the store is in a function that the holder was made under */
};

static const char *plain_name(const char *key) {
  const char *colon = key ? strrchr(key, ':') : NULL;
  return colon ? colon + 1 : key;
}

/* Of the stores to a slot one in a function that is on the stack, else the first. */
static int take_store(const struct db_row *row, void *arg) {
  struct place_search *search = arg;
  const char *name = plain_name(db_row_text(row, 0));
  bool is_on_stack = name && g_hash_table_contains(search->garbage->functions, name);
  if (search->edge->store.file && (search->is_on_stack || !is_on_stack))
    return 0;
  search->is_on_stack = is_on_stack;
  search->edge->store = (struct place){.file = keep(search->writer, db_row_text(row, 1)),
                                       .line = (uint32_t)db_row_int(row, 2),
                                       .column = (uint32_t)db_row_int(row, 3),
                                       .function = keep(search->writer, db_row_text(row, 0))};
  const char *via = db_row_text(row, 4);
  if (g_strcmp0(via, "callback") == 0)
    search->edge->via = VIA_CALLBACK;
  else if (g_strcmp0(via, "container") == 0)
    search->edge->via = VIA_CONTAINER;
  else if (via && strcmp(via, "store") != 0)
    search->edge->api = keep(search->writer, via);
  return 0;
}

static const char *inside(const struct writer *writer, const char *file) {
  size_t length = writer->root ? strlen(writer->root) : 0;
  bool is_inside = length > 1 && g_str_has_prefix(file, writer->root) && file[length] == '/';
  return keep(writer, is_inside ? file + length + 1 : file);
}

static int take_key(const struct db_row *row, void *arg) {
  *(char **)arg = g_strdup(db_row_text(row, 0));
  return 1;
}

static struct place place_of_maker(const struct writer *writer, const struct garbage_maker *maker) {
  if (!maker->file)
    return (struct place){.file = NULL};
  const char *file = inside(writer, maker->file);
  g_autofree char *as_static = g_strdup_printf("%s:%s", file, maker->function);
  g_autofree char *key = NULL;
  const char *parameters[] = {maker->function, as_static, NULL};
  db_query(writer->db, "SELECT name FROM function WHERE name IN (?1, ?2) ORDER BY name = ?2 DESC", parameters,
           take_key, &key);
  return (struct place){.file = file,
                        .line = maker->line,
                        .column = maker->column,
                        .function = keep(writer, key ? key : maker->function)};
}

static bool find_store(const struct writer *writer, const struct garbage_cycle *garbage,
                       struct cycle_edge *edge) {
  struct place_search search = {writer, garbage, edge, false};
  const char *parameters[] = {edge->slot, NULL};
  db_query(writer->db,
           "SELECT function, file, line, \"column\", via FROM store WHERE slot = ? AND effect = 'add' AND"
           " file IS NOT NULL ORDER BY file, line, \"column\"",
           parameters, take_store, &search);
  return search.is_on_stack;
}

/* ---- cycles ---- */

static void add_step(const struct writer *writer, struct cycle *cycle, enum step_kind kind,
                     struct place place, char *message) {
  struct cycle_step step = {kind, place, keep(writer, message)};
  g_array_append_val(cycle->steps, step);
  g_free(message);
}

static void tell_edge(const struct writer *writer, struct cycle *cycle, const struct cycle_edge *edge,
                      bool is_placed) {
  if (is_placed)
    add_step(writer, cycle, STEP_STORE, edge->store,
             g_strdup_printf("a '%s' is stored in '%s'", edge->held, edge->slot));
  else if (edge->store.file)
    add_step(writer, cycle, STEP_ALLOCATE, edge->store,
             g_strdup_printf("a '%s' is made; where its '%s' got a '%s' is not known", edge->holder,
                             edge->slot, edge->held));
}

static void conclude(const struct writer *writer, struct cycle *cycle) {
  add_step(writer, cycle, STEP_CONCLUSION, cycle->place,
           g_strdup("seen when it ran: nothing outside the cycle had a claim on any of its objects"));
}

/* The last store in a function that the objects were made under closes it, as far as one can know. */
static struct cycle *make_cycle(const struct writer *writer, const struct garbage_cycle *garbage) {
  struct cycle *cycle = cycle_create();
  struct place maker = place_of_maker(writer, &garbage->maker);
  g_autoptr(GArray) edges = fold(writer, garbage->edges);
  guint closing = 0;
  for (guint i = 0; i < edges->len; i++) {
    struct cycle_edge *edge = &g_array_index(edges, struct cycle_edge, i);
    if (find_store(writer, garbage, edge))
      closing = i;
    bool is_placed = edge->store.file;
    edge->store = is_placed ? edge->store : maker;
    tell_edge(writer, cycle, edge, is_placed);
    g_array_append_val(cycle->edges, *edge);
  }
  g_array_index(cycle->edges, struct cycle_edge, closing).is_closing = true;
  cycle->place = g_array_index(cycle->edges, struct cycle_edge, closing).store;
  cycle->fate = FATE_LEAKS;
  cycle->severity = SEVERITY_ERROR;
  cycle->confidence = CONFIDENCE_HIGH;
  conclude(writer, cycle);
  return cycle;
}

static const struct finding *finding_of(const GPtrArray *findings, const struct cycle *cycle) {
  for (guint i = 0; i < findings->len; i++)
    if (((const struct finding *)findings->pdata[i])->cycle == cycle)
      return findings->pdata[i];
  return NULL;
}

static GPtrArray *list_fingerprints(const struct results *results, const GPtrArray *findings) {
  GPtrArray *fingerprints = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < results->cycles->len; i++) {
    const struct finding *finding = finding_of(findings, results->cycles->pdata[i]);
    g_ptr_array_add(fingerprints, finding ? g_strdup(finding->fingerprint) : NULL);
  }
  return fingerprints;
}

GPtrArray *validate_add_findings(struct db *db, const GPtrArray *cycles, const char *root) {
  struct results *results = results_create();
  struct writer writer = {db, root, results};
  for (guint i = 0; i < cycles->len; i++)
    g_ptr_array_add(results->cycles, make_cycle(&writer, cycles->pdata[i]));
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  for (guint i = 0; i < findings->len; i++)
    ((struct finding *)findings->pdata[i])->source = "runtime";
  GPtrArray *fingerprints =
      db_add_findings(db, findings, root) == 0 ? list_fingerprints(results, findings) : NULL;
  results_destroy(results);
  return fingerprints;
}
