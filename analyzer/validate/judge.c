/* Reads the records of all processes of a run and joins their garbage with findings, slot by slot.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/judge.h"

#include <string.h>

#define COLLECTED "struct cyc_object"

static int compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static GPtrArray *read_heaps(const char *records) {
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  GDir *folder = g_dir_open(records, 0, NULL);
  for (const char *name; folder && (name = g_dir_read_name(folder));)
    if (g_str_has_prefix(name, "heap."))
      g_ptr_array_add(names, g_build_filename(records, name, NULL));
  if (folder)
    g_dir_close(folder);
  g_ptr_array_sort(names, compare_names);
  GPtrArray *heaps = g_ptr_array_new();
  for (guint i = 0; i < names->len; i++) {
    struct heap *heap = heap_read(names->pdata[i]);
    if (heap)
      g_ptr_array_add(heaps, heap);
  }
  return heaps;
}

/* Blocks from before a fork count in the child only when its parent left no snapshot. */
static bool has_parent(const GPtrArray *heaps, const struct heap *child) {
  for (guint i = 0; i < heaps->len; i++) {
    const struct heap *heap = heaps->pdata[i];
    if (heap->hello.pid == child->hello.parent && heap->is_complete)
      return true;
  }
  return false;
}

static void add_all(GHashTable *into, GHashTable *from) {
  GHashTableIter iterator;
  void *key;
  g_hash_table_iter_init(&iterator, from);
  while (g_hash_table_iter_next(&iterator, &key, NULL))
    g_hash_table_add(into, key);
}

static int judge_heap(struct judgement *judgement, const GPtrArray *heaps, const struct heap *heap,
                      struct shapes *shapes, const char *root) {
  struct claims *graph = claims_create(heap, shapes, root);
  if (!graph)
    return -1;
  judgement->blocks += heap->blocks->len;
  for (guint i = 0; i < graph->nodes->len; i++) {
    const struct claims_node *node = claims_node(graph, i);
    judgement->typed += !node->is_dropped;
    judgement->refcounted += !node->is_dropped && node->shape->count_offset >= 0;
  }
  add_all(judgement->made, graph->made);
  add_all(judgement->seen, graph->typed);
  add_all(judgement->unfit, graph->unfit);
  int status = claims_judge(graph);
  if (status == 0)
    garbage_merge(judgement->cycles, garbage_find(graph, !heap->hello.is_fork || !has_parent(heaps, heap)));
  claims_destroy(graph);
  return status;
}

static char *find_problem(const struct judgement *judgement, guint64 allocations) {
  if (judgement->processes == 0)
    return g_strdup(
        "the agent was not loaded into any process: is it a static, setuid or foreign program, or "
        "does it clear LD_PRELOAD?");
  if (judgement->complete == 0)
    return g_strdup("no process left a snapshot: each was ended by a signal or replaced itself by another "
                    "program; CYC_CHECKPOINT() of cycleagent.h writes one earlier");
  if (allocations == 0)
    return g_strdup(
        "no allocation was seen: the program has a malloc of its own; build it with the C library's");
  return NULL;
}

struct judgement *judge_records(const char *records, struct shapes *shapes, const char *root) {
  struct judgement *judgement = g_new0(struct judgement, 1);
  guint64 allocations = 0;
  int status = 0;
  GPtrArray *heaps = read_heaps(records);
  judgement->made = g_hash_table_new(g_str_hash, g_str_equal);
  judgement->seen = g_hash_table_new(g_str_hash, g_str_equal);
  judgement->unfit = g_hash_table_new(g_str_hash, g_str_equal);
  judgement->cycles = g_ptr_array_new_with_free_func(garbage_free);
  for (guint i = 0; i < heaps->len; i++) {
    const struct heap *heap = heaps->pdata[i];
    judgement->processes++;
    judgement->complete += heap->is_complete;
    allocations += heap->end.allocations;
    if (status == 0 && heap->is_complete)
      status = judge_heap(judgement, heaps, heap, shapes, root);
  }
  judgement->problem = find_problem(judgement, allocations);
  for (guint i = 0; i < heaps->len; i++)
    heap_destroy(heaps->pdata[i]);
  g_ptr_array_unref(heaps);
  if (status == 0)
    return judgement;
  judgement_destroy(judgement);
  return NULL;
}

void judgement_destroy(struct judgement *judgement) {
  if (!judgement)
    return;
  g_ptr_array_unref(judgement->cycles);
  g_hash_table_unref(judgement->made);
  g_hash_table_unref(judgement->seen);
  g_hash_table_unref(judgement->unfit);
  g_free(judgement->problem);
  g_free(judgement);
}

static void free_finding(void *data) {
  struct finding_cycle *finding = data;
  g_free(finding->fingerprint);
  g_free(finding->rule);
  g_free(finding->fate);
  g_free(finding->message);
  g_array_unref(finding->places);
  g_array_unref(finding->edges);
  g_ptr_array_unref(finding->functions);
  g_free(finding);
}

struct loader {
  GPtrArray *findings;
  GStringChunk *strings;
};

static int take_finding(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  struct finding_cycle *finding = g_new0(struct finding_cycle, 1);
  finding->id = db_row_int(row, 0);
  finding->fingerprint = g_strdup(db_row_text(row, 1));
  finding->rule = g_strdup(db_row_text(row, 2));
  finding->fate = g_strdup(db_row_text(row, 3));
  finding->message = g_strdup(db_row_text(row, 4));
  finding->places = g_array_new(FALSE, TRUE, sizeof(struct finding_place));
  finding->functions = g_ptr_array_new();
  finding->edges = g_array_new(FALSE, FALSE, sizeof(struct garbage_edge));
  g_ptr_array_add(loader->findings, finding);
  return 0;
}

static int take_edge(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  gint64 id = db_row_int(row, 0);
  struct garbage_edge edge = {g_string_chunk_insert_const(loader->strings, db_row_text(row, 1)),
                              g_string_chunk_insert_const(loader->strings, db_row_text(row, 2)),
                              g_string_chunk_insert_const(loader->strings, db_row_text(row, 3))};
  for (guint i = 0; i < loader->findings->len; i++) {
    struct finding_cycle *finding = loader->findings->pdata[i];
    if (finding->id == id)
      g_array_append_val(finding->edges, edge);
  }
  return 0;
}

/* Its steps are places as its stores are. */
static int take_step(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  gint64 id = db_row_int(row, 0);
  struct finding_place place = {g_string_chunk_insert_const(loader->strings, db_row_text(row, 1)),
                                (unsigned)db_row_int(row, 2)};
  for (guint i = 0; i < loader->findings->len; i++) {
    struct finding_cycle *finding = loader->findings->pdata[i];
    if (finding->id == id)
      g_array_append_val(finding->places, place);
  }
  return 0;
}

static int take_function(const struct db_row *row, void *arg) {
  struct loader *loader = arg;
  gint64 id = db_row_int(row, 0);
  const char *name = db_row_text(row, 1), *colon = strrchr(name, ':');
  for (guint i = 0; i < loader->findings->len; i++) {
    struct finding_cycle *finding = loader->findings->pdata[i];
    if (finding->id == id)
      g_ptr_array_add(finding->functions,
                      g_string_chunk_insert_const(loader->strings, colon ? colon + 1 : name));
  }
  return 0;
}

GPtrArray *judge_load_findings(struct db *db, GStringChunk *strings) {
  struct loader loader = {g_ptr_array_new_with_free_func(free_finding), strings};
  if (db_query(db, "SELECT id, fingerprint, rule, fate, message FROM finding ORDER BY id", NULL, take_finding,
               &loader) >= 0 &&
      db_query(db, "SELECT finding_id, holder, slot, held FROM finding_edge ORDER BY finding_id, edge", NULL,
               take_edge, &loader) >= 0 &&
      db_query(db,
               "SELECT finding_id, file, line FROM finding_step WHERE file IS NOT NULL AND line IS NOT NULL"
               " AND kind IN ('store', 'call', 'release', 'conclusion') ORDER BY finding_id, step",
               NULL, take_step, &loader) >= 0 &&
      db_query(db,
               "SELECT finding_id, function FROM finding_edge WHERE function IS NOT NULL UNION"
               " SELECT finding_id, function FROM finding_step WHERE function IS NOT NULL UNION"
               " SELECT finding_id, function FROM finding_occurrence WHERE function IS NOT NULL",
               NULL, take_function, &loader) >= 0)
    return loader.findings;
  g_ptr_array_unref(loader.findings);
  return NULL;
}

/* A finding says `Parent.children[]` where the heap shows Parent.children -> array, array.elements -> Child.
 */
static guint consume(const GArray *edges, guint at, guint left, const char *slot) {
  const char *first = g_array_index(edges, struct garbage_edge, at % edges->len).slot;
  if (strcmp(first, slot) == 0)
    return 1;
  size_t length = strlen(first);
  if (left < 2 || strncmp(first, slot, length) != 0)
    return 0;
  const char *second = g_array_index(edges, struct garbage_edge, (at + 1) % edges->len).slot;
  bool is_content = strcmp(slot + length, "[]") == 0 || strcmp(slot + length, ".elements") == 0 ||
                    strcmp(slot + length, "{}") == 0;
  return is_content && g_str_has_suffix(second, ".elements") ? 2 : 0;
}

/* A loop that builds a ring is one edge for analysis, from a type to itself, and as many as it turns when it
 * runs. */
static bool is_rotation(const GArray *edges, guint start, const GArray *wanted) {
  guint used = 0, turns = wanted->len == 1 ? edges->len : 1;
  for (guint i = 0; i < wanted->len * turns && used < edges->len; i++) {
    guint taken = consume(edges, start + used, edges->len - used,
                          g_array_index(wanted, struct garbage_edge, i % wanted->len).slot);
    if (taken == 0)
      return false;
    used += taken;
    if (i + 1 == wanted->len && used == edges->len)
      return true;
  }
  return used == edges->len && wanted->len == 1;
}

static bool is_same(const struct garbage_cycle *cycle, const struct finding_cycle *finding) {
  if (finding->edges->len == 0)
    return false;
  for (guint start = 0; start < cycle->edges->len; start++)
    if (is_rotation(cycle->edges, start, finding->edges))
      return true;
  return false;
}

static bool shares_function(const struct garbage_cycle *cycle, const struct finding_cycle *finding) {
  for (guint i = 0; i < finding->functions->len; i++)
    if (g_hash_table_contains(cycle->functions, finding->functions->pdata[i]))
      return true;
  return false;
}

/* One that the program still reaches is not the same as garbage that was made elsewhere. */
static bool is_rooted(const struct finding_cycle *finding) {
  return g_strcmp0(finding->fate, "rooted") == 0;
}

void judge_place(const struct judgement *judgement, GPtrArray *findings) {
  for (guint i = 0; i < findings->len; i++)
    ((struct finding_cycle *)findings->pdata[i])->is_elsewhere = false;
  for (guint i = 0; i < judgement->cycles->len; i++) {
    const struct garbage_cycle *cycle = judgement->cycles->pdata[i];
    guint shared = 0;
    for (guint k = 0; k < findings->len; k++)
      shared += is_same(cycle, findings->pdata[k]) && shares_function(cycle, findings->pdata[k]);
    for (guint k = 0; k < findings->len; k++) {
      struct finding_cycle *finding = findings->pdata[k];
      if (is_same(cycle, finding) && !shares_function(cycle, finding))
        finding->is_elsewhere |= shared > 0 || is_rooted(finding);
    }
  }
}

const struct garbage_cycle *judge_find(const struct judgement *judgement,
                                       const struct finding_cycle *finding) {
  if (finding->is_elsewhere)
    return NULL;
  for (guint i = 0; i < judgement->cycles->len; i++)
    if (is_same(judgement->cycles->pdata[i], finding))
      return judgement->cycles->pdata[i];
  return NULL;
}

bool judge_is_known(const GPtrArray *findings, const struct garbage_cycle *cycle) {
  for (guint i = 0; i < findings->len; i++) {
    const struct finding_cycle *finding = findings->pdata[i];
    if (!finding->is_elsewhere && is_same(cycle, finding))
      return true;
  }
  return false;
}

static bool has_slot(const struct shape *shape, const char *slot) {
  if (shape->layout)
    return true;
  for (guint i = 0; i < shape->slots->len; i++)
    if (strcmp(g_array_index(shape->slots, struct shape_slot, i).name, slot) == 0)
      return true;
  return false;
}

/* `Parent.children[]` is seen through Parent.children when the array is a library's. */
static bool is_visible(const struct shape *shape, const char *slot) {
  g_autofree char *whole = g_strndup(slot, strlen(slot) - (g_str_has_suffix(slot, "[]") ? 2 : 0));
  return has_slot(shape, slot) || has_slot(shape, whole);
}

/* Objects of our collector lie in slabs of its heap: the agent sees no block of their own. */
static bool is_in_slab(const struct shapes *shapes, const char *type) {
  const struct fact_type *record = shapes_record(shapes, type);
  const char *first =
      record && record->fields->len > 0 ? g_array_index(record->fields, struct fact_field, 0).type : NULL;
  return g_str_has_prefix(type, COLLECTED) || (first && g_str_has_prefix(first, COLLECTED));
}

static char *find_blindness(struct shapes *shapes, const struct finding_cycle *finding) {
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct garbage_edge *edge = &g_array_index(finding->edges, struct garbage_edge, i);
    const struct shape *shape = shapes_find(shapes, edge->holder);
    if (is_in_slab(shapes, edge->holder))
      return g_strdup_printf("objects of type %s lie in a heap of the collector; cyc_collect() tells what is"
                             " unreachable there",
                             edge->holder);
    if (!shape)
      return g_strdup_printf("objects of type %s cannot be recognised: %s", edge->holder,
                             g_hash_table_contains(shapes->records, edge->holder)
                                 ? "several structs have that name"
                                 : "its struct is private to a library");
    if (!is_visible(shape, edge->slot))
      return g_strdup_printf("what %s holds cannot be read: it is not at a known place in memory",
                             edge->slot);
  }
  return NULL;
}

static const char *find_unmade(const struct judgement *judgement, const struct finding_cycle *finding) {
  for (guint i = 0; i < finding->edges->len; i++) {
    const char *holder = g_array_index(finding->edges, struct garbage_edge, i).holder;
    if (!g_hash_table_contains(judgement->made, holder))
      return holder;
  }
  return NULL;
}

static const char *find_unfit(const struct judgement *judgement, const struct finding_cycle *finding) {
  for (guint i = 0; i < finding->edges->len; i++) {
    const char *holder = g_array_index(finding->edges, struct garbage_edge, i).holder;
    if (g_hash_table_contains(judgement->unfit, holder) && !g_hash_table_contains(judgement->seen, holder))
      return holder;
  }
  return NULL;
}

struct finding_verdict judge_finding(const struct judgement *judgement, struct shapes *shapes,
                                     const struct finding_cycle *finding,
                                     const struct garbage_cycle *garbage) {
  if (garbage)
    return (struct finding_verdict){"confirmed", NULL};
  char *blindness = find_blindness(shapes, finding);
  if (blindness)
    return (struct finding_verdict){"error", blindness};
  const char *type = find_unmade(judgement, finding);
  if (type)
    return (struct finding_verdict){
        "not-reached", g_strdup_printf("no object of type %s was made at a call that analysis knows", type)};
  if ((type = find_unfit(judgement, finding)))
    return (struct finding_verdict){
        "error", g_strdup_printf("objects of type %s do not lie in memory as their struct says", type)};
  return (struct finding_verdict){"refuted", NULL};
}
