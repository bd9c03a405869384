/* Judging the heap at a function's exit.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/judge.h"

#include "analyzer/ownership/heap_edges.h"
#include "analyzer/ownership/outcome.h"
#include "analyzer/ownership/rows.h"
#include "analyzer/ownership/typegraph.h"
#include "collector/trial_deletion.h"

#include <string.h>

#define CLAIMS_OTHERS (UINT64_C(1) << 32)

static void place_result(struct state *state) {
  if (!state->has_result || state->result.kind != VALUE_ADDRESS)
    return;
  struct object *object = state_object(state, state->result.object);
  if (object->claims > 0 && object->kind != OBJECT_LOCAL && object->kind != OBJECT_GLOBAL) {
    object->claims--;
    state->is_result_claimed = true;
  }
}

static bool is_waiting(const struct state *state, const struct cell *cell, uint32_t object) {
  if (cell->edge != EDGE_PENDING || cell->value.kind != VALUE_ADDRESS || cell->value.object != object)
    return false;
  const struct object *holder = state_object(state, cell->object);
  bool is_inside = cell->object == object && cell->value.offset != 0; /* part of the holder itself */
  return holder->kind != OBJECT_LOCAL && !holder->is_dead && !is_inside;
}

/* `tree->sentinel.left = &tree->sentinel`: an object keeps a pointer to a part of itself. The part may begin
 * where the object does; it is told by the slot's type, a record without a count. */
static bool is_own_part(const struct program *program, const struct state *state, const struct cell *cell) {
  if (cell->object != cell->value.object)
    return false;
  const struct object *holder = state_object(state, cell->object);
  if (cell->value.offset != 0 || !holder->type || cell->offset < 0 || cell->offset >= SLOT_MANY)
    return cell->value.offset != 0;
  uint8_t depth = 0;
  const char *declared = program_slot_type(program, holder->type, cell->offset);
  const struct type *type = program_type(program, declared, &depth);
  return depth == 1 && type && type->fact && !type_is_a(type, holder->type) &&
         !(type->flags & (TYPE_COUNTED | TYPE_GENERIC));
}

/* The one claim on what is returned is the caller's before it is the object's on itself. */
static bool is_returned_self(const struct state *state, const struct cell *cell) {
  return cell->object == cell->value.object && state->has_result && !state->is_result_claimed &&
         state->result.kind == VALUE_ADDRESS && state->result.object == cell->object &&
         state_object(state, cell->object)->claims == 1;
}

static struct cell *best_waiting(const struct analysis *analysis, struct state *state, uint32_t object,
                                 unsigned *rivals) {
  struct cell *best = NULL;
  int score = 0;
  *rivals = 0;
  for (guint i = 0; i < state->cells->len; i++) {
    struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (!is_waiting(state, cell, object) || is_own_part(analysis->program, state, cell) ||
        is_returned_self(state, cell))
      continue;
    int own = slot_preference(analysis, state, cell);
    if (own > score) {
      best = cell;
      score = own;
      *rivals = 1;
    } else if (own == score) {
      ++*rivals;
    }
  }
  return best;
}

static void match_object(const struct analysis *analysis, struct state *state, uint32_t index, int at_least) {
  struct object *object = state_object(state, index);
  while (object->claims > 0) {
    unsigned rivals = 0;
    struct cell *cell = best_waiting(analysis, state, index, &rivals);
    if (!cell || slot_preference(analysis, state, cell) < at_least)
      return;
    cell->is_ambiguous = rivals > (unsigned)object->claims;
    cell->edge = EDGE_PLACED;
    object->claims--;
  }
}

/* Is a new object that is returned in no memory but that of new objects it keeps alive itself? Then a slot of
 * theirs is a back pointer: the claim is the caller's. */
static bool is_for_result(const struct state *state) {
  if (!state->has_result || state->result.kind != VALUE_ADDRESS ||
      state_object(state, state->result.object)->kind != OBJECT_FRESH)
    return false;
  g_autofree uint8_t *reached = g_new0(uint8_t, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++)
    reached[i] = object_has_others(state_object(state, i));
  bool has_changed = true;
  while (has_changed) {
    has_changed = false;
    for (guint i = 0; i < state->cells->len; i++) {
      const struct cell *cell = &g_array_index(state->cells, struct cell, i);
      if (cell->value.kind == VALUE_ADDRESS && reached[cell->object] && !reached[cell->value.object])
        reached[cell->value.object] = has_changed = true;
    }
  }
  return !reached[state->result.object];
}

/* Claims and stores meet in any order; a claim that no store explains is somebody else's. */
static void match_claims(const struct analysis *analysis, struct state *state) {
  bool is_returned = is_for_result(state);
  if (is_returned)
    place_result(state);
  for (uint32_t i = 0; i < state->objects->len; i++)
    match_object(analysis, state, i, PREFERENCE_PROVED);
  if (!is_returned)
    place_result(state);
  for (uint32_t i = 0; i < state->objects->len; i++) {
    match_object(analysis, state, i, 0);
    struct object *object = state_object(state, i);
    if (object->kind == OBJECT_FRESH && object->claims > 0) {
      object->is_escaped = true;
      object->claims = 0;
    }
    if (object->claims < 0 && object->lost_inputs > 0 && object->kind == OBJECT_FRESH)
      object->claims = 0;
  }
}

struct heap_graph {
  const struct state *state;
  struct heap_edges *edges;
};

static bool is_placed(const struct state *state, const struct cell *cell, const void *data) {
  (void)state;
  (void)data;
  return cell->edge == EDGE_PLACED;
}

static void each_edge(void *data, size_t holder, trial_visit *visit, void *arg) {
  const struct heap_graph *graph = data;
  for (uint32_t i = graph->edges->first[holder]; i < graph->edges->first[holder + 1]; i++)
    visit(g_array_index(graph->state->cells, struct cell, graph->edges->cells[i]).value.object, arg);
}

static uint64_t *count_claims(const struct state *state) {
  uint64_t *claims = g_new0(uint64_t, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    bool is_kept = object_has_others(object) || object->kind == OBJECT_LOCAL;
    claims[i] = object->is_dead ? 0 : is_kept ? CLAIMS_OTHERS : 0;
  }
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->edge == EDGE_PLACED && cell->value.kind == VALUE_ADDRESS)
      claims[cell->value.object]++;
  }
  if (state->is_result_claimed)
    claims[state->result.object]++;
  return claims;
}

static uint8_t *find_alive(const struct state *state) {
  g_autofree uint64_t *claims = count_claims(state);
  g_autofree uint64_t *external = g_new0(uint64_t, state->objects->len + 1);
  uint8_t *alive = g_new0(uint8_t, state->objects->len + 1);
  struct heap_graph own = {.state = state, .edges = heap_edges_create(state, is_placed, NULL)};
  struct trial_graph graph = {
      .node_count = state->objects->len, .claims = claims, .each_edge = each_edge, .graph = &own};
  if (trial_deletion(&graph, external, alive, NULL) < 0)
    memset(alive, 1, state->objects->len);
  heap_edges_destroy(own.edges);
  return alive;
}

/* Does the function itself make the store that completes the cycle, or do stores of several calls meet in it?
 */
static bool closes_here(const struct state *state, const struct abstract_cycle *cycle) {
  const struct cell *closing = &g_array_index(state->cells, struct cell, cycle->closing);
  if (!closing->store || !closing->store->inner)
    return closing->store != NULL;
  for (guint i = 0; i < cycle->cells->len; i++) {
    guint index = g_array_index(cycle->cells, guint, i);
    const struct origin *store = g_array_index(state->cells, struct cell, index).store;
    if (store && (store->place.line != closing->store->place.line ||
                  store->place.column != closing->store->place.column))
      return true;
  }
  return false;
}

static bool is_passed(const struct state *state, const struct abstract_cycle *cycle, const uint8_t *passed) {
  for (guint i = 0; i < cycle->cells->len; i++) {
    guint cell = g_array_index(cycle->cells, guint, i);
    if (passed[g_array_index(state->cells, struct cell, cell).object])
      return true;
  }
  return false;
}

struct reported {        /* one kind of cycles of an exit heap */
  const uint8_t *is_in;  /* the objects they are made of */
  const uint8_t *passed; /* objects that callers get at */
  enum closed closed;
};

static void report(struct frame *frame, const struct state *state, const struct reported *what) {
  g_autoptr(GPtrArray) cycles = cycles_find(frame, state, what->is_in);
  for (guint i = 0; i < cycles->len; i++) {
    const struct abstract_cycle *cycle = g_ptr_array_index(cycles, i);
    g_autofree char *path = outcome_path(state, cycle);
    outcomes_note(frame->analysis->outcomes, path, frame->function, what->closed,
                  what->passed && is_passed(state, cycle, what->passed));
    if (what->closed != CLOSED_KEPT || !frame->function->is_called || closes_here(state, cycle))
      finding_add(frame, state, cycle, what->closed);
  }
}

/* Marks what counted edges lead to from the objects that are marked. */
static void spread(const struct state *state, uint8_t *reached) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (guint i = 0; i < state->cells->len; i++) {
      const struct cell *cell = &g_array_index(state->cells, struct cell, i);
      if (cell->value.kind == VALUE_ADDRESS && reached[cell->object] && !reached[cell->value.object] &&
          (cell->edge == EDGE_PLACED || cell->edge == EDGE_INPUT))
        reached[cell->value.object] = changed = true;
    }
  }
}

static uint8_t *reached_from_globals(const struct state *state) {
  uint8_t *reached = g_new0(uint8_t, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++)
    reached[i] = state_object(state, i)->kind == OBJECT_GLOBAL || state_object(state, i)->is_rooted;
  spread(state, reached);
  return reached;
}

static uint8_t *reached_by_callers(const struct state *state) {
  uint8_t *reached = g_new0(uint8_t, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++)
    reached[i] = state_root_kind(state, i) == OBJECT_PARAMETER;
  if (state->has_result && state->result.kind == VALUE_ADDRESS)
    reached[state->result.object] = true;
  spread(state, reached);
  return reached;
}

static void report_kept(struct frame *frame, const struct state *state, const uint8_t *alive) {
  g_autofree uint8_t *rooted = reached_from_globals(state);
  g_autofree uint8_t *passed = reached_by_callers(state);
  g_autofree uint8_t *kept = g_new0(uint8_t, state->objects->len + 1);
  for (uint32_t i = 0; i < state->objects->len; i++) {
    kept[i] = alive[i] && !rooted[i];
    rooted[i] = rooted[i] && alive[i];
  }
  report(frame, state, &(struct reported){kept, passed, CLOSED_KEPT});
  if (!frame->function->is_called)
    report(frame, state, &(struct reported){rooted, NULL, CLOSED_ROOTED});
}

/* What a caller has no use for: locals, garbage, history of conditions. */
static void prune(struct state *state, const uint8_t *alive) {
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    const struct object *object = state_object(state, cell->object);
    bool is_plain_global =
        object->kind == OBJECT_GLOBAL && cell->value.kind != VALUE_ADDRESS && !VALUE_IS_NULL(cell->value);
    if (is_plain_global || object->kind == OBJECT_LOCAL ||
        (object->kind == OBJECT_FRESH && !alive[cell->object]))
      g_array_remove_index(state->cells, i);
  }
  for (uint32_t i = 0; i < state->objects->len; i++)
    if (state_object(state, i)->kind == OBJECT_FRESH && !alive[i])
      state_object(state, i)->is_dead = true;
  g_array_set_size(state->crossing, 0);
  state_compact(state);
}

/* An object that code releases on the way to freeing its holder: the slot is strong. */
static void learn_slot(const struct state *state, const struct object *child) {
  const struct object *parent = state_object(state, child->parent);
  int32_t at = child->offset;
  if (!parent->type && object_is_slot_memory(parent) && parent->kind == OBJECT_LOADED && at >= 0) {
    at = offset_is_many(parent->offset) ? parent->offset
                                        : parent->offset + SLOT_MANY; /* an array's elements */
    parent = state_object(state, parent->parent);
  }
  const struct type *type = parent->outer ? parent->outer : parent->type;
  int32_t offset = parent->outer ? at - parent->outer_offset : at;
  bool is_named = offset < SLOT_SYNTHETIC_BASE + (1 << 20) && !object_is_slot_memory(parent); /* no layout */
  if (!type || (offset < 0 && !is_named) || !child->released)
    return;
  bool is_each = offset >= 0 && offset_is_many(offset);
  type = slot_declaring_type(type, is_each ? offset - SLOT_MANY : offset);
  g_hash_table_insert(type->strong, GINT_TO_POINTER(offset + 1), (void *)child->released);
}

/* A counted object that was freed in front of us, and went to nobody we do not know: its slots are told. */
static void learn_finalizer(const struct object *object) {
  struct type *type = (struct type *)(object->outer ? object->outer : object->type);
  if (type && object->kind == OBJECT_PARAMETER && object->is_dead && !object->unknown_at)
    type->is_finalizer_known = true;
}

static void learn_strength(struct frame *frame, const struct state *state) {
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *child = state_object(state, i);
    if (frame->analysis->is_at_zero && !frame->function->is_truncated)
      learn_finalizer(child);
    if (child->kind != OBJECT_LOADED || (child->claims >= 0 && !child->is_dead))
      continue;
    const struct object *parent = state_object(state, child->parent);
    if (parent->is_dead || frame->function->is_finalizer || frame->analysis->is_at_zero)
      learn_slot(state, child);
  }
}

void judge_exit(struct frame *frame, struct state *state) {
  learn_strength(frame, state);
  match_claims(frame->analysis, state);
  g_autofree uint8_t *alive = find_alive(state);
  if (!frame->analysis->is_at_zero)
    slot_facts_note(frame->analysis->slot_facts, frame, state);
  if (!frame->analysis->is_at_zero && !frame->analysis->is_first_round) {
    rows_note_exit(frame, state);
    evidence_note(frame->analysis->evidence, frame, state);
    g_autofree uint8_t *garbage = g_new0(uint8_t, state->objects->len + 1);
    for (uint32_t i = 0; i < state->objects->len; i++)
      garbage[i] = !alive[i] && !state_object(state, i)->is_dead;
    report(frame, state, &(struct reported){garbage, NULL, CLOSED_EXIT});
    report_kept(frame, state, alive);
  }
  prune(state, alive);
}
