/* Which abstract heaps are kept where there are more than the limit: those in which most has happened.
 * SPDX-License-Identifier: MIT
 *
 * The path that builds something comes last to a common exit, behind a row of early errors; cutting by order
 * of arrival would lose what the function is for. */
#include "analyzer/ownership/interpreter.h"

#include "analyzer/ownership/limits.h"

#include <stdlib.h>

/* The limit is on heaps of ordinary size: small ones cost little, of large ones callers can use a few only.
 */
#define ORDINARY_OBJECTS 75
#define MANY_DISJUNCTS (LIMIT_DISJUNCTS * 5 / 2)
#define FEW_DISJUNCTS (LIMIT_DISJUNCTS / 2)
#define INTEREST_ENOUGH 16 /* edges and claims; more of them make a heap large rather than telling */
#define OWN_ENOUGH 8 /* edges that the function itself makes: callers of what it calls see the others too */

enum result_class { RESULT_NONE, RESULT_NULL, RESULT_NUMBER, RESULT_OBJECT, RESULT_UNKNOWN, RESULT_CLASSES };

static bool is_new_edge(const struct state *state, const struct cell *cell) {
  bool is_edge = cell->edge == EDGE_PENDING || cell->edge == EDGE_PLACED || cell->edge == EDGE_WEAK;
  const struct object *holder = state_object(state, cell->object);
  return is_edge && cell->value.kind == VALUE_ADDRESS && !holder->is_dead && holder->kind != OBJECT_LOCAL;
}

/* `p->child->parent = p`: the holder was read from what it now holds. */
static bool is_closing(const struct state *state, const struct cell *cell) {
  uint32_t holder = cell->object;
  if (holder == cell->value.object)
    return false;
  while (holder != cell->value.object && state_object(state, holder)->kind == OBJECT_LOADED)
    holder = state_object(state, holder)->parent;
  return holder == cell->value.object;
}

unsigned state_interest(const struct state *state) {
  unsigned interest = state->has_result && state->result.kind == VALUE_ADDRESS, own = 0;
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    bool is_edge = is_new_edge(state, cell);
    interest += 2u * is_edge;
    if (is_edge && cell->store && !cell->store->inner)
      own += is_closing(state, cell) ? 2 : 1;
  }
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    interest += object->claims != 0 && !object->is_dead && object->kind != OBJECT_LOCAL;
  }
  return MIN(interest, INTEREST_ENOUGH) + MIN(own, OWN_ENOUGH);
}

/* The first round is there for strengths: it need not see every way through. */
static bool has_room(const struct analysis *analysis, guint heaps, guint objects) {
  guint most = analysis->is_first_round ? LIMIT_DISJUNCTS : MANY_DISJUNCTS;
  return heaps <= FEW_DISJUNCTS || (heaps <= most && objects <= LIMIT_DISJUNCTS * ORDINARY_OBJECTS);
}

bool selection_is_full(const struct analysis *analysis, const GPtrArray *states) {
  guint objects = 0;
  for (guint i = 0; i < states->len; i++)
    objects += ((const struct state *)g_ptr_array_index(states, i))->objects->len;
  return !has_room(analysis, states->len, objects);
}

guint selection_weakest(const GPtrArray *states) {
  guint weakest = 0;
  unsigned least = UINT_MAX;
  for (guint i = 0; i < states->len; i++) {
    unsigned interest = ((const struct state *)g_ptr_array_index(states, i))->interest;
    if (interest > least)
      continue;
    least = interest; /* of equals the last: it says least that is new */
    weakest = i;
  }
  return weakest;
}

static enum result_class result_class(const struct state *state) {
  if (!state->has_result)
    return RESULT_NONE;
  if (VALUE_IS_NULL(state->result))
    return RESULT_NULL;
  return state->result.kind == VALUE_ADDRESS  ? RESULT_OBJECT
         : state->result.kind == VALUE_NUMBER ? RESULT_NUMBER
                                              : RESULT_UNKNOWN;
}

struct candidate {
  struct disjunct *disjunct;
  unsigned interest;
  guint arrival;
  bool is_first_of_class; /* a caller may ask how the call ended: one of each stays */
};

static int compare_candidates(const void *a, const void *b) {
  const struct candidate *left = a, *right = b;
  if (left->is_first_of_class != right->is_first_of_class)
    return left->is_first_of_class ? -1 : 1;
  if (left->interest != right->interest)
    return left->interest > right->interest ? -1 : 1;
  return left->arrival < right->arrival ? -1 : left->arrival > right->arrival;
}

static void mark_classes(GArray *candidates) {
  struct candidate *best[RESULT_CLASSES] = {NULL};
  for (guint i = 0; i < candidates->len; i++) {
    struct candidate *candidate = &g_array_index(candidates, struct candidate, i);
    enum result_class class = result_class(candidate->disjunct->state);
    if (!best[class] || candidate->interest > best[class]->interest)
      best[class] = candidate;
  }
  for (size_t i = 0; i < RESULT_CLASSES; i++)
    if (best[i])
      best[i]->is_first_of_class = true;
}

static guint count_objects(const GPtrArray *summary) {
  guint objects = 0;
  for (guint i = 0; i < summary->len; i++)
    objects += ((const struct disjunct *)g_ptr_array_index(summary, i))->state->objects->len;
  return objects;
}

bool selection_cut(const struct analysis *analysis, GPtrArray *summary) {
  if (has_room(analysis, summary->len, count_objects(summary)))
    return false;
  g_autoptr(GArray) candidates = g_array_sized_new(FALSE, FALSE, sizeof(struct candidate), summary->len);
  for (guint i = 0; i < summary->len; i++) {
    struct disjunct *disjunct = g_ptr_array_index(summary, i);
    struct candidate candidate = {disjunct, state_interest(disjunct->state), i, false};
    g_array_append_val(candidates, candidate);
  }
  mark_classes(candidates);
  g_array_sort(candidates, compare_candidates);
  g_autofree bool *is_kept = g_new0(bool, summary->len);
  for (guint i = 0, objects = 0; i < candidates->len; i++) {
    const struct candidate *candidate = &g_array_index(candidates, struct candidate, i);
    objects += candidate->disjunct->state->objects->len;
    is_kept[candidate->arrival] = has_room(analysis, i + 1, objects);
  }
  for (guint i = summary->len; i-- > 0;)
    if (!is_kept[i])
      g_ptr_array_remove_index(summary, i);
  return true;
}
