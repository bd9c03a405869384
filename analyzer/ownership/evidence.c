/* Who makes which type, and chains of edges that do not close.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/typegraph.h"

#include "analyzer/ownership/limits.h"

struct making {        /* of one type, by all functions */
  GHashTable *at_hand; /* types that were at hand every time; NULL: not made yet */
};

struct chain {
  struct slot_key first, second;
};

struct evidence {
  GHashTable *makings; /* const struct type * -> struct making */
  GHashTable *apart;   /* struct chain: set */
};

static void free_making(void *data) {
  struct making *making = data;
  g_hash_table_unref(making->at_hand);
  g_free(making);
}

static guint hash_chain(const void *data) {
  const struct chain *chain = data;
  return slot_key_hash(&chain->first) * 17 + slot_key_hash(&chain->second);
}

static gboolean equal_chains(const void *a, const void *b) {
  const struct chain *left = a, *right = b;
  return slot_key_equal(&left->first, &right->first) && slot_key_equal(&left->second, &right->second);
}

struct evidence *evidence_create(void) {
  struct evidence *evidence = g_new0(struct evidence, 1);
  evidence->makings = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, free_making);
  evidence->apart = g_hash_table_new_full(hash_chain, equal_chains, g_free, NULL);
  return evidence;
}

void evidence_destroy(struct evidence *evidence) {
  if (!evidence)
    return;
  g_hash_table_unref(evidence->makings);
  g_hash_table_unref(evidence->apart);
  g_free(evidence);
}

static GHashTable *types_at_hand(const struct state *state, uint32_t made) {
  GHashTable *types = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (uint32_t i = 0; i < state->objects->len; i++)
    for (const struct type *type = i == made ? NULL : state_object(state, i)->type; type; type = type->base)
      g_hash_table_add(types, (void *)type);
  return types;
}

static gboolean is_missing(void *type, void *value, void *types) {
  (void)value;
  return !g_hash_table_contains(types, type);
}

/* What callers get is made in their presence: their heaps tell. */
static bool is_handed_on(const struct frame *frame, const struct state *state, uint32_t index) {
  bool is_result = state->has_result && state->result.kind == VALUE_ADDRESS && state->result.object == index;
  return is_result && frame->function->is_called;
}

static void note_making(struct evidence *evidence, const struct frame *frame, const struct state *state,
                        uint32_t index) {
  const struct object *made = state_object(state, index);
  if (made->kind != OBJECT_FRESH || !made->type || made->is_dead || is_handed_on(frame, state, index))
    return;
  GHashTable *types = types_at_hand(state, index);
  struct making *making = g_hash_table_lookup(evidence->makings, made->type);
  if (making) {
    g_hash_table_foreach_remove(making->at_hand, is_missing, types);
    g_hash_table_unref(types);
    return;
  }
  making = g_new0(struct making, 1);
  making->at_hand = types;
  g_hash_table_insert(evidence->makings, (void *)made->type, making);
}

static bool is_counted(const struct cell *cell) {
  return cell->edge == EDGE_PLACED && cell->value.kind == VALUE_ADDRESS;
}

static void note_chain(struct evidence *evidence, const struct state *state, const struct cell *first,
                       const struct cell *second) {
  const struct type *start = state_object(state, first->object)->type;
  const struct type *end = state_object(state, second->value.object)->type;
  bool is_other = first->object != second->value.object && start && end;
  struct chain chain;
  if (!is_other || (!type_is_a(start, end) && !type_is_a(end, start)))
    return;
  if (slot_key_of(state, first, &chain.first) && slot_key_of(state, second, &chain.second))
    g_hash_table_add(evidence->apart, g_memdup2(&chain, sizeof chain));
}

static void note_chains(struct evidence *evidence, const struct state *state, const struct cell *first) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *second = &g_array_index(state->cells, struct cell, i);
    if (second->object == first->value.object && is_counted(second))
      note_chain(evidence, state, first, second);
  }
}

void evidence_note(struct evidence *evidence, const struct frame *frame, const struct state *state) {
  for (uint32_t i = 0; i < state->objects->len; i++)
    note_making(evidence, frame, state, i);
  for (guint i = 0; i < state->cells->len; i++)
    if (is_counted(&g_array_index(state->cells, struct cell, i)))
      note_chains(evidence, state, &g_array_index(state->cells, struct cell, i));
}

bool evidence_is_made_with(const struct evidence *evidence, const struct type *made,
                           const struct type *holder) {
  const struct making *making = g_hash_table_lookup(evidence->makings, made);
  return making && g_hash_table_contains(making->at_hand, holder);
}

bool evidence_is_apart(const struct evidence *evidence, const struct slot_key *first,
                       const struct slot_key *second) {
  struct chain chain = {*first, *second};
  return g_hash_table_contains(evidence->apart, &chain);
}
