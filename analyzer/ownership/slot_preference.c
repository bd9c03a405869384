/* Does a slot own what it holds, and which of several stores is a claim for?
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/judge.h"
#include "analyzer/ownership/slot_facts.h"

const struct origin *slot_release(const struct object *holder, int32_t offset) {
  for (const struct type *type = holder->type; type; type = type->base) {
    const struct origin *origin = g_hash_table_lookup(type->strong, GINT_TO_POINTER(offset + 1));
    if (origin)
      return origin;
  }
  return NULL;
}

static const struct type *finalized_type(const struct type *type) {
  while (type && !type->is_finalizer_known)
    type = type->base;
  return type;
}

static bool may_release(const struct object *holder, const struct type *finalized, int32_t offset) {
  return slot_release(holder, offset) ||
         g_hash_table_contains(finalized->unsure, GINT_TO_POINTER(offset + 1));
}

/* What runs at zero was read in full and leaves this slot alone: a claim stored there is no edge. Of an array
 * in memory of its own that is the elements: the memory itself is freed. */
static bool is_left_alone(const struct state *state, const struct cell *cell) {
  struct object holder = *state_object(state, cell->object);
  int32_t offset = cell->offset;
  struct slot_key key;
  if (offset < 0)
    return false;
  if (!holder.type && slot_key_of(state, cell, &key) && key.offset >= 0) {
    holder.type = key.holder;
    offset = key.offset + SLOT_MANY;
  } else if (offset_is_many(offset) && slot_release(&holder, offset - SLOT_MANY)) {
    return false; /* its first element is released by itself */
  }
  const struct type *finalized = finalized_type(holder.type);
  return finalized && !may_release(&holder, finalized, offset);
}

bool function_releases_first(const struct program *program, const char *key) {
  const struct function *function = program_function(program, key);
  if (!function)
    return false;
  if (function->api)
    return api_has(function->api, 0, ROLE_RELEASE) || api_has(function->api, 0, ROLE_FREES);
  for (guint i = 0; function->summary && i < function->summary->len; i++) {
    const struct state *exit = ((const struct disjunct *)g_ptr_array_index(function->summary, i))->state;
    uint32_t first = state_find_object(exit, OBJECT_PARAMETER, 0, NULL);
    if (first != NO_OBJECT && (state_object(exit, first)->claims < 0 || state_object(exit, first)->is_dead))
      return true;
  }
  return false;
}

bool function_keeps_first(const struct program *program, const char *key) {
  const struct function *function = program_function(program, key);
  if (!function || function->api || !function->summary || function->is_truncated || !function->summary->len)
    return false;
  for (guint i = 0; i < function->summary->len; i++) {
    const struct state *exit = ((const struct disjunct *)g_ptr_array_index(function->summary, i))->state;
    uint32_t first = state_find_object(exit, OBJECT_PARAMETER, 0, NULL);
    if (first != NO_OBJECT && state_object(exit, first)->unknown_at)
      return false;
  }
  return !function_releases_first(program, key);
}

enum neighbour neighbour_of(const struct program *program, const struct state *state, uint32_t holder) {
  enum neighbour found = NEIGHBOUR_NONE;
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object != holder || cell->value.kind != VALUE_FUNCTION)
      continue;
    if (function_releases_first(program, cell->value.name))
      return NEIGHBOUR_RELEASES;
    found = NEIGHBOUR_KEEPS;
  }
  return found;
}

static bool is_unsure(const struct object *holder, int32_t offset) {
  for (const struct type *type = holder->type; type; type = type->base)
    if (g_hash_table_contains(type->unsure, GINT_TO_POINTER(offset + 1)))
      return true;
  return false;
}

/* What is known of the elements of a container that stood in a slot; NULL nothing. */
static const struct slot_fact *find_elements(const struct analysis *analysis, const struct state *state,
                                             uint32_t container) {
  struct cell element = {.object = container, .offset = analysis->elements};
  struct slot_key key;
  if (state_object(state, container)->kind != OBJECT_LOADED || !slot_key_of(state, &element, &key) ||
      !key.is_element)
    return NULL;
  return slot_facts_find(analysis->slot_facts, key.holder, key.offset, true);
}

/* Does the container in a slot release its elements? As its constructor says, here or where it was stored. */
static bool releases_elements(const struct analysis *analysis, const struct state *state,
                              uint32_t container) {
  const struct object *object = state_object(state, container);
  if (object->element_release)
    return object->element_release[0] != '\0';
  const struct slot_fact *fact = find_elements(analysis, state, container);
  return fact && fact->has_releasing_container;
}

/* Was it made to leave them alone? No claim is for it then. */
static bool leaves_elements(const struct analysis *analysis, const struct state *state, uint32_t container) {
  const struct object *object = state_object(state, container);
  if (object->element_release)
    return object->element_release[0] == '\0';
  const struct slot_fact *fact = find_elements(analysis, state, container);
  return fact && slot_fact_leaves_elements(fact);
}

bool slot_is_proved(const struct analysis *analysis, const struct state *state, uint32_t holder,
                    int32_t offset) {
  const struct object *object = state_object(state, holder);
  if (slot_release(object, offset))
    return true;
  if (offset_is_many(offset) && object_is_slot_memory(object))
    return releases_elements(analysis, state, holder);
  return is_unsure(object, offset) && neighbour_of(analysis->program, state, holder) == NEIGHBOUR_RELEASES;
}

/* Elements are owned when claims go with all that is put there. */
static bool has_claimed_stores(const struct slot_fact *fact) {
  bool has_claimed = false;
  for (guint i = 0; fact && i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    if (!store->is_claimed && !store->is_parameter)
      return false;
    has_claimed |= store->is_claimed;
  }
  return has_claimed;
}

bool slot_is_strong(const struct analysis *analysis, const struct state *state, const struct cell *cell) {
  struct slot_key key;
  if (!slot_key_of(state, cell, &key))
    return false;
  const struct object *holder = state_object(state, cell->object);
  if (!object_is_slot_memory(holder))
    return slot_release(holder, cell->offset) != NULL;
  return has_claimed_stores(slot_facts_find(analysis->slot_facts, key.holder, key.offset, true));
}

int slot_preference(const struct analysis *analysis, const struct state *state, const struct cell *cell) {
  const struct object *holder = state_object(state, cell->object);
  if (cell->value.object == cell->object && cell->value.offset != 0) /* its own storage, as a table begins */
    return 0;
  if (holder->kind == OBJECT_GLOBAL)
    return PREFERENCE_PROVED + 1;
  if (offset_is_many(cell->offset) && object_is_slot_memory(holder) &&
      leaves_elements(analysis, state, cell->object))
    return 0;
  if (is_left_alone(state, cell))
    return 0;
  if (slot_is_proved(analysis, state, cell->object, cell->offset) ||
      ((!holder->type || !holder->type->fact) && holder->kind != OBJECT_FRESH))
    return PREFERENCE_PROVED;
  if (cell->value.offset != 0) /* a pointer into an object (an intrusive list's) is no claim by itself */
    return 0;
  if (is_unsure(holder, cell->offset) &&
      neighbour_of(analysis->program, state, cell->object) == NEIGHBOUR_KEEPS)
    return 0;
  return 1;
}
