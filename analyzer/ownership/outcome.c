/* Follows cycles through the callers of the functions that leave them alive.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/outcome.h"

#include "analyzer/ownership/breaker.h"
#include "analyzer/ownership/typegraph.h"

#include <string.h>

struct outcome {     /* of one cycle, over the whole program */
  GHashTable *keeps; /* const struct function * -> bool: its callers get at the cycle */
  bool is_leaked;    /* some function ends with the cycle as garbage */
};

struct outcomes {
  GHashTable *by_path;   /* char * -> struct outcome */
  GHashTable *by_name;   /* signature -> struct candidate *, borrowed from the list */
  GPtrArray *candidates; /* struct candidate *, owned, in the order told */
};

static void free_outcome(void *data) {
  struct outcome *outcome = data;
  g_hash_table_unref(outcome->keeps);
  g_free(outcome);
}

static void free_candidate(void *data) {
  struct candidate *candidate = data;
  g_free(candidate->path);
  g_array_unref(candidate->slots);
  g_free(candidate);
}

struct outcomes *outcomes_create(void) {
  struct outcomes *outcomes = g_new0(struct outcomes, 1);
  outcomes->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_outcome);
  outcomes->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  outcomes->candidates = g_ptr_array_new_with_free_func(free_candidate);
  return outcomes;
}

void outcomes_destroy(struct outcomes *outcomes) {
  if (!outcomes)
    return;
  g_hash_table_unref(outcomes->by_path);
  g_hash_table_unref(outcomes->by_name);
  g_ptr_array_unref(outcomes->candidates);
  g_free(outcomes);
}

/* Joins the parts in the rotation that sorts first. */
static char *minimal_rotation(const GPtrArray *parts) {
  char *best = NULL;
  for (guint shift = 0; shift < parts->len; shift++) {
    GString *rotation = g_string_new(NULL);
    for (guint i = 0; i < parts->len; i++)
      g_string_append_printf(rotation, "%s;", (char *)g_ptr_array_index(parts, (i + shift) % parts->len));
    char *candidate = g_string_free(rotation, FALSE);
    bool is_less = !best || strcmp(candidate, best) < 0;
    g_free(is_less ? best : candidate);
    best = is_less ? candidate : best;
  }
  return best;
}

static char *describe_cell(const struct state *state, const struct cell *cell) {
  if (!cell->store) {
    const struct object *holder = state_object(state, cell->object);
    return g_strdup_printf("%s+%d", holder->type ? holder->type->key : "", cell->offset);
  }
  const struct origin *origin = cell->store;
  while (origin->inner)
    origin = origin->inner;
  return g_strdup_printf("%s:%u:%u", origin->place.file ? origin->place.file : "", origin->place.line,
                         origin->place.column);
}

char *outcome_path(const struct state *state, const struct abstract_cycle *cycle) {
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < cycle->cells->len; i++) {
    guint cell = g_array_index(cycle->cells, guint, i);
    g_ptr_array_add(parts, describe_cell(state, &g_array_index(state->cells, struct cell, cell)));
  }
  return minimal_rotation(parts);
}

void outcomes_note(struct outcomes *outcomes, const char *path, const struct function *function,
                   enum closed closed, bool is_passed) {
  struct outcome *outcome = g_hash_table_lookup(outcomes->by_path, path);
  if (!outcome) {
    outcome = g_new0(struct outcome, 1);
    outcome->keeps = g_hash_table_new(g_direct_hash, g_direct_equal);
    g_hash_table_insert(outcomes->by_path, g_strdup(path), outcome);
  }
  outcome->is_leaked |= closed == CLOSED_EXIT;
  if (closed != CLOSED_KEPT)
    return;
  bool was_passed = GPOINTER_TO_INT(g_hash_table_lookup(outcome->keeps, function));
  g_hash_table_insert(outcome->keeps, (void *)function, GINT_TO_POINTER(was_passed || is_passed));
}

static char *describe_edge(const struct cycle_edge *edge) {
  return g_strdup_printf("%s|%s|%s:%u:%u", edge->slot, edge->held, edge->store.file ? edge->store.file : "",
                         edge->store.line, edge->store.column);
}

/* The same for every rotation of the same edges. */
static char *signature(const struct cycle *cycle) {
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < cycle->edges->len; i++)
    g_ptr_array_add(parts, describe_edge(&g_array_index(cycle->edges, struct cycle_edge, i)));
  return minimal_rotation(parts);
}

static bool has_occurrence(const struct cycle *cycle, const struct place *place) {
  for (guint i = 0; i < cycle->occurrences->len; i++) {
    const struct place *known = &g_array_index(cycle->occurrences, struct place, i);
    if (known->line == place->line && known->column == place->column &&
        g_strcmp0(known->file, place->file) == 0)
      return true;
  }
  return false;
}

/* What leaks for certain is worse than what is only kept; then severity, then confidence. */
static bool is_worse(const struct candidate *own, const struct candidate *known) {
  bool is_exit = own->closed == CLOSED_EXIT, was_exit = known->closed == CLOSED_EXIT;
  if (is_exit != was_exit)
    return is_exit;
  if (own->cycle->severity != known->cycle->severity)
    return own->cycle->severity < known->cycle->severity;
  return own->cycle->confidence < known->cycle->confidence;
}

/* The known entry keeps its place in the results and its occurrences. */
static void replace(struct candidate *known, struct candidate *own) {
  struct candidate held = *known;
  struct cycle content = *known->cycle;
  *known->cycle = *own->cycle;
  *own->cycle = content;
  own->cycle->occurrences = known->cycle->occurrences;
  known->cycle->occurrences = content.occurrences;
  known->closed = own->closed;
  known->class = own->class;
  known->path = own->path;
  known->slots = own->slots;
  own->path = held.path;
  own->slots = held.slots;
}

void outcomes_add(struct analysis *analysis, struct candidate *candidate, const struct place *occurrence) {
  struct outcomes *outcomes = analysis->outcomes;
  char *name = signature(candidate->cycle);
  struct candidate *known = g_hash_table_lookup(outcomes->by_name, name);
  if (!known) {
    g_array_append_val(candidate->cycle->occurrences, *occurrence);
    g_hash_table_insert(outcomes->by_name, name, candidate);
    g_ptr_array_add(outcomes->candidates, candidate);
    g_ptr_array_add(analysis->results->cycles, candidate->cycle);
    return;
  }
  g_free(name);
  if (!has_occurrence(known->cycle, occurrence))
    g_array_append_val(known->cycle->occurrences, *occurrence);
  if (is_worse(candidate, known))
    replace(known, candidate);
  cycle_destroy(candidate->cycle);
  free_candidate(candidate);
}

static bool has_slot(const GArray *slots, const struct slot_key *key) {
  for (guint i = 0; i < slots->len; i++) {
    if (slot_key_equal(&g_array_index(slots, struct slot_key, i), key))
      return true;
  }
  return false;
}

bool outcomes_has_slots(const struct outcomes *outcomes, const GArray *edges) {
  for (guint i = 0; i < outcomes->candidates->len; i++) {
    const GArray *slots = ((const struct candidate *)g_ptr_array_index(outcomes->candidates, i))->slots;
    guint same = 0;
    for (guint e = 0; slots->len == edges->len && e < edges->len; e++)
      same += has_slot(slots, &g_array_index(edges, struct type_edge, e).fact->key);
    if (same == edges->len)
      return true;
  }
  return false;
}

/* Has the path an end where nobody broke the cycle? A caller that lost it without saying that it gave up
 * dropped it. */
static bool is_left_alive(const struct outcome *outcome, const struct breakers *breakers) {
  GHashTableIter iter;
  void *key, *is_passed;
  g_hash_table_iter_init(&iter, outcome->keeps);
  while (g_hash_table_iter_next(&iter, &key, &is_passed)) {
    const struct function *function = key;
    const GPtrArray *callers = breakers_callers(breakers, function);
    if (!GPOINTER_TO_INT(is_passed) || !callers || function->is_address_taken)
      return true;
    for (guint i = 0; i < callers->len; i++) {
      const struct function *caller = g_ptr_array_index(callers, i);
      if (!g_hash_table_contains(outcome->keeps, caller) && caller->is_truncated)
        return true;
    }
  }
  return false;
}

/* Of slots of types that stand for many only drops on the path count. */
static struct breaker find_breaker(const struct analysis *analysis, const struct breakers *breakers,
                                   const struct candidate *candidate) {
  struct breaker best = {DROP_NONE, NULL};
  for (guint i = 0; i < candidate->slots->len; i++) {
    const struct slot_key *slot = &g_array_index(candidate->slots, struct slot_key, i);
    if (slot->holder->flags & TYPE_GENERIC)
      continue;
    struct breaker own = breakers_find(breakers, analysis->slot_facts, slot);
    if (own.status > best.status)
      best = own;
  }
  return best;
}

/* The rows of the table for cycles that are kept. */
static void judge_kept(const struct analysis *analysis, const struct breakers *breakers,
                       struct candidate *candidate) {
  struct cycle *cycle = candidate->cycle;
  struct breaker breaker = find_breaker(analysis, breakers, candidate);
  if (breaker.status == DROP_NONE)
    return;
  if (candidate->class == EVIDENCE_STRUCTURE) { /* is only told where nothing ever empties a slot */
    cycle->fate = FATE_BROKEN;
    return;
  }
  cycle->fate = FATE_LATENT;
  cycle->breaker = g_string_chunk_insert_const(analysis->results->strings, breaker.function->name);
  if (breaker.status == DROP_CALLED || candidate->class != EVIDENCE_HEAP)
    cycle->severity = SEVERITY_NOTE;
}

static void resolve(const struct analysis *analysis, const struct breakers *breakers,
                    struct candidate *candidate) {
  const struct outcome *outcome =
      candidate->path ? g_hash_table_lookup(analysis->outcomes->by_path, candidate->path) : NULL;
  if (candidate->closed != CLOSED_KEPT || candidate->cycle->fate == FATE_COLLECTED_LATE)
    return;
  if (outcome && (outcome->is_leaked || !is_left_alive(outcome, breakers)))
    candidate->cycle->fate = FATE_BROKEN; /* by its callers; or told as what leaks there */
  else
    judge_kept(analysis, breakers, candidate);
}

void outcomes_resolve(struct analysis *analysis) {
  struct breakers *own = analysis->breakers ? NULL : breakers_create(analysis->program);
  const struct breakers *breakers = own ? own : analysis->breakers;
  for (guint i = 0; i < analysis->outcomes->candidates->len; i++)
    resolve(analysis, breakers, g_ptr_array_index(analysis->outcomes->candidates, i));
  breakers_destroy(own);
}
