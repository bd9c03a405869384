/* Collects what exit heaps show of each slot: stores and drops.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/slot_facts.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

#define NESTED_MEMORY 3 /* an array in an array */

struct slot_facts {
  GHashTable *by_key; /* struct slot_key -> struct slot_fact */
};

guint slot_key_hash(const void *data) {
  const struct slot_key *key = data;
  return g_direct_hash(key->holder) * 31 + (guint)key->offset * 2 + key->is_element;
}

gboolean slot_key_equal(const void *a, const void *b) {
  const struct slot_key *left = a, *right = b;
  return left->holder == right->holder && left->offset == right->offset &&
         left->is_element == right->is_element;
}

static void free_fact(void *data) {
  struct slot_fact *fact = data;
  g_ptr_array_unref(fact->stores);
  g_ptr_array_unref(fact->drops);
  g_free(fact);
}

struct slot_facts *slot_facts_create(void) {
  struct slot_facts *facts = g_new0(struct slot_facts, 1);
  facts->by_key = g_hash_table_new_full(slot_key_hash, slot_key_equal, NULL, free_fact);
  return facts;
}

void slot_facts_destroy(struct slot_facts *facts) {
  if (!facts)
    return;
  g_hash_table_unref(facts->by_key);
  g_free(facts);
}

const struct type *slot_declaring_type(const struct type *type, int32_t offset) {
  if (offset >= SLOT_PRIVATE)
    return type_private_owner(type, offset);
  while (offset >= 0 && type->base && type->base->fact && offset < type->base->fact->size_bytes)
    type = type->base;
  return type;
}

static int32_t plain_offset(int32_t offset) {
  return offset >= 0 && offset_is_many(offset) ? offset - SLOT_MANY : offset;
}

static struct slot_key make_key(const struct type *holder, int32_t offset, bool is_element) {
  int32_t plain = plain_offset(offset);
  return (struct slot_key){slot_declaring_type(holder, plain), plain, is_element || plain != offset};
}

static struct slot_fact *fact_at(struct slot_facts *facts, const struct slot_key *key) {
  struct slot_fact *fact = g_hash_table_lookup(facts->by_key, key);
  if (fact)
    return fact;
  fact = g_new0(struct slot_fact, 1);
  fact->key = *key;
  fact->stores = g_ptr_array_new_with_free_func(g_free);
  fact->drops = g_ptr_array_new();
  g_hash_table_insert(facts->by_key, &fact->key, fact);
  return fact;
}

const struct slot_fact *slot_facts_find(const struct slot_facts *facts, const struct type *holder,
                                        int32_t offset, bool is_element) {
  if (!holder)
    return NULL;
  struct slot_key key = make_key(holder, offset, is_element);
  return key.holder ? g_hash_table_lookup(facts->by_key, &key) : NULL;
}

bool object_is_slot_memory(const struct object *object) {
  if (object->kind == OBJECT_GLOBAL || object->kind == OBJECT_LOCAL)
    return false;
  return object->type ? (object->type->flags & TYPE_CONTAINER) != 0 : !object->is_counted;
}

/* The cell through which `object` is part of somebody's slot. */
static const struct cell *cell_leading_to(const struct state *state, uint32_t object) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->value.kind == VALUE_ADDRESS && cell->value.object == object && cell->object != object &&
        state_object(state, cell->object)->kind != OBJECT_LOCAL)
      return cell;
  }
  return NULL;
}

bool slot_key_of(const struct state *state, const struct cell *cell, struct slot_key *key) {
  bool is_element = false;
  uint32_t holder = cell->object;
  int32_t offset = cell->offset;
  for (unsigned depth = 0; depth < NESTED_MEMORY && object_is_slot_memory(state_object(state, holder));
       depth++) {
    const struct cell *leading = cell_leading_to(state, holder);
    const struct object *memory = state_object(state, holder);
    if (!leading && memory->kind != OBJECT_LOADED)
      break;
    is_element = true;
    offset = leading ? leading->offset : memory->offset;
    holder = leading ? leading->object : memory->parent;
  }
  const struct object *object = state_object(state, holder);
  if (!object->type || object->kind == OBJECT_LOCAL || object->kind == OBJECT_GLOBAL)
    return false;
  *key = make_key(object->type, offset, is_element);
  return key->holder != NULL;
}

static const struct origin *innermost(const struct origin *origin) {
  while (origin->inner)
    origin = origin->inner;
  return origin;
}

static struct slot_store *store_at(struct slot_fact *fact, const struct origin *origin,
                                   const struct type *held) {
  for (guint i = 0; i < fact->stores->len; i++) {
    struct slot_store *store = g_ptr_array_index(fact->stores, i);
    if (store->origin->place.line == origin->place.line &&
        store->origin->place.column == origin->place.column &&
        store->origin->place.file == origin->place.file && (store->held == held || !held || !store->held)) {
      store->held = store->held ? store->held : held;
      return store;
    }
  }
  struct slot_store *store = g_new0(struct slot_store, 1);
  store->origin = origin;
  store->held = held;
  g_ptr_array_add(fact->stores, store);
  return store;
}

static void note_container(struct slot_fact *fact, const struct object *container) {
  bool is_made =
      container->kind == OBJECT_FRESH && container->type && (container->type->flags & TYPE_CONTAINER);
  if (!container->element_release)
    fact->has_other_container |= is_made;
  else if (container->element_release[0])
    fact->has_releasing_container = true;
  else
    fact->has_plain_container = true;
}

static void note_store(struct slot_facts *facts, const struct frame *frame, const struct state *state,
                       const struct cell *cell) {
  struct slot_key key;
  const struct object *held = state_object(state, cell->value.object);
  if (!slot_key_of(state, cell, &key))
    return;
  if (object_is_slot_memory(held)) {
    key.is_element = true;
    note_container(fact_at(facts, &key), held);
    return;
  }
  struct slot_fact *fact = fact_at(facts, &key);
  if (fact->stores->len >= LIMIT_STORES_PER_SLOT)
    return;
  struct slot_store *store = store_at(fact, innermost(cell->store), held->type);
  store->function = program_function(frame->analysis->program, store->origin->place.function);
  store->api = cell->api;
  store->via = cell->via;
  store->is_claimed |= cell->edge == EDGE_PLACED;
  store->is_weak |= cell->edge == EDGE_WEAK;
  store->is_parameter |= held->kind == OBJECT_PARAMETER;
  const struct object *source = held->kind == OBJECT_LOADED ? state_object(state, held->parent) : NULL;
  if (!source || !source->type || store->read_from)
    return;
  store->read_from = slot_declaring_type(source->type, plain_offset(held->offset));
  store->read_offset = plain_offset(held->offset);
}

static bool holds_again(const struct state *state, const struct object *gone) {
  const struct cell *cell = state_find_cell(state, gone->parent, gone->offset);
  return cell && cell->value.kind == VALUE_ADDRESS && cell->edge != EDGE_NONE && cell->edge != EDGE_WEAK;
}

static bool is_only_for_null(const struct state *state, const struct function *function,
                             const struct slot_fact *fact) {
  bool has_null = false, stores_parameter = false;
  for (uint32_t i = 0; i < state->objects->len; i++)
    has_null |= state_object(state, i)->kind == OBJECT_PARAMETER && state_object(state, i)->is_null;
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    stores_parameter |= store->is_parameter && store->function == function;
  }
  return has_null && stores_parameter;
}

static void add_drop(struct slot_facts *facts, const struct frame *frame, const struct state *state,
                     const struct slot_key *key) {
  struct slot_fact *fact = fact_at(facts, key);
  if (is_only_for_null(state, frame->function, fact) || g_ptr_array_find(fact->drops, frame->function, NULL))
    return;
  g_ptr_array_add(fact->drops, frame->function);
}

/* An object that stood in a slot and is there no more, or whose claim was given back, while the holder lives
 * on. */
static void note_drop(struct slot_facts *facts, const struct frame *frame, const struct state *state,
                      uint32_t index) {
  const struct object *gone = state_object(state, index);
  if (gone->kind != OBJECT_LOADED || state_object(state, gone->parent)->is_dead)
    return;
  struct cell place = {.object = gone->parent, .offset = gone->offset};
  struct slot_key key;
  const struct cell *cell = state_find_cell(state, gone->parent, gone->offset);
  bool is_there = cell && cell->value.kind == VALUE_ADDRESS && cell->value.object == index;
  bool is_lost = gone->lost_inputs > 0 && !holds_again(state, gone);
  bool is_given_back = gone->claims < 0 && is_there;
  if ((is_lost || is_given_back || gone->is_dead) && slot_key_of(state, &place, &key))
    add_drop(facts, frame, state, &key);
  if (!gone->is_dropped || !object_is_slot_memory(gone) || !slot_key_of(state, &place, &key))
    return;
  key.is_element = true; /* the container was emptied */
  add_drop(facts, frame, state, &key);
}

void slot_facts_note_removal(struct slot_facts *facts, const struct frame *frame, const struct state *state,
                             struct value elements) {
  const struct object *memory = state_object(state, elements.object);
  struct cell place = {.object = elements.object, .offset = elements.offset};
  struct slot_key key;
  bool is_part_of_slot = elements.offset >= 0 || object_is_slot_memory(memory);
  if (frame->analysis->is_at_zero || memory->kind == OBJECT_FRESH || !is_part_of_slot)
    return;
  if (slot_key_of(state, &place, &key))
    add_drop(facts, frame, state, &key);
}

void slot_facts_add_drop(struct slot_facts *facts, const struct type *holder, int32_t offset,
                         const struct function *function) {
  struct slot_key key = make_key(holder, offset, false);
  struct slot_fact *fact = key.holder ? g_hash_table_lookup(facts->by_key, &key) : NULL;
  if (fact && !g_ptr_array_find(fact->drops, function, NULL))
    g_ptr_array_add(fact->drops, (void *)function);
}

void slot_facts_note(struct slot_facts *facts, struct frame *frame, const struct state *state) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    bool is_edge = cell->edge == EDGE_PLACED || cell->edge == EDGE_PENDING || cell->edge == EDGE_WEAK;
    if (is_edge && cell->is_dirty && cell->store && cell->value.kind == VALUE_ADDRESS)
      note_store(facts, frame, state, cell);
  }
  for (uint32_t i = 0; i < state->objects->len; i++)
    note_drop(facts, frame, state, i);
}

void slot_facts_add_released(struct slot_facts *facts, const struct program *program) {
  GHashTableIter types, slots;
  void *value, *offset;
  g_hash_table_iter_init(&types, program->types);
  while (g_hash_table_iter_next(&types, NULL, &value)) {
    const struct type *type = value;
    g_hash_table_iter_init(&slots, type->strong);
    while (g_hash_table_iter_next(&slots, &offset, NULL)) {
      struct slot_key key = make_key(type, GPOINTER_TO_INT(offset) - 1, false);
      if (key.holder)
        fact_at(facts, &key);
    }
  }
}

static int compare_places(const struct place *a, const struct place *b) {
  int order = g_strcmp0(a->file, b->file);
  if (order == 0)
    order = (a->line > b->line) - (a->line < b->line);
  return order ? order : (a->column > b->column) - (a->column < b->column);
}

const struct slot_store *slot_fact_best_store(const struct slot_fact *fact) {
  const struct slot_store *best = NULL;
  for (guint i = 0; fact && i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    bool is_better = !best || store->is_claimed > best->is_claimed ||
                     (store->is_claimed == best->is_claimed &&
                      compare_places(&store->origin->place, &best->origin->place) < 0);
    if (!store->is_weak && is_better)
      best = store;
  }
  return best;
}

static int compare_facts(const void *a, const void *b) {
  const struct slot_fact *left = *(struct slot_fact *const *)a, *right = *(struct slot_fact *const *)b;
  int order = strcmp(left->key.holder->key, right->key.holder->key);
  if (order == 0)
    order = (left->key.offset > right->key.offset) - (left->key.offset < right->key.offset);
  return order ? order : left->key.is_element - right->key.is_element;
}

GPtrArray *slot_facts_all(const struct slot_facts *facts) {
  GPtrArray *all = g_ptr_array_new();
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, facts->by_key);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    g_ptr_array_add(all, value);
  g_ptr_array_sort(all, compare_facts);
  return all;
}
