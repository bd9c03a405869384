/* Abstract heaps: creation, copies, objects, claims.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/heap.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

struct state *state_create(uint32_t loops) {
  struct state *state = g_new0(struct state, 1);
  state->objects = g_array_new(FALSE, TRUE, sizeof(struct object));
  state->cells = g_array_new(FALSE, TRUE, sizeof(struct cell));
  state->ranges = g_array_new(FALSE, TRUE, sizeof(struct range));
  state->relations = g_array_new(FALSE, TRUE, sizeof(struct relation));
  state->counts = g_array_new(FALSE, TRUE, sizeof(struct count_event));
  state->crossing = g_array_new(FALSE, TRUE, sizeof(struct value));
  state->visits = g_new0(uint8_t, loops + 1);
  state->loops = loops;
  state->events = 1;
  state->symbols = 1;
  return state;
}

struct state *state_copy(const struct state *state) {
  struct state *copy = g_memdup2(state, sizeof *state);
  copy->objects = g_array_copy(state->objects);
  copy->cells = g_array_copy(state->cells);
  copy->ranges = g_array_copy(state->ranges);
  copy->relations = g_array_copy(state->relations);
  copy->counts = g_array_copy(state->counts);
  copy->crossing = g_array_copy(state->crossing);
  copy->visits = g_memdup2(state->visits, state->loops + 1);
  return copy;
}

void state_destroy(struct state *state) {
  if (!state)
    return;
  g_array_unref(state->objects);
  g_array_unref(state->cells);
  g_array_unref(state->ranges);
  g_array_unref(state->relations);
  g_array_unref(state->counts);
  g_array_unref(state->crossing);
  g_free(state->visits);
  g_free(state);
}

uint32_t state_add_object(struct state *state, struct object object) {
  object.path_hash = object_path_hash(state, &object);
  g_array_append_val(state->objects, object);
  return state->objects->len - 1;
}

uint32_t state_find_object(const struct state *state, enum object_kind kind, uint32_t index,
                           const char *name) {
  struct object wanted = {.kind = kind, .index = index, .name = name};
  wanted.path_hash = object_path_hash(state, &wanted);
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    if (object->path_hash != wanted.path_hash || object->kind != kind)
      continue;
    if (kind == OBJECT_GLOBAL ? strcmp(object->name, name) == 0 : object->index == index)
      return i;
  }
  return NO_OBJECT;
}

bool object_has_others(const struct object *object) {
  return object->is_escaped || object->is_rooted ||
         (object->kind != OBJECT_FRESH && object->kind != OBJECT_LOCAL);
}

bool offset_is_many(int32_t offset) {
  return offset < SLOT_SYNTHETIC_BASE + (1 << 20) || (offset >= 0 && offset % SLOT_PRIVATE >= SLOT_MANY);
}

struct value state_unknown(struct state *state) {
  return (struct value){.kind = VALUE_UNKNOWN, .object = state->symbols++};
}

static uint64_t offset_bit(int32_t offset) {
  return UINT64_C(1) << ((uint32_t)offset % 61);
}

static bool may_have_cell(const struct state *state, uint32_t object, int32_t offset) {
  return state_object(state, object)->written & offset_bit(offset);
}

void state_add_cell(struct state *state, const struct cell *cell) {
  state_object(state, cell->object)->written |= offset_bit(cell->offset);
  g_array_append_vals(state->cells, cell, 1);
}

struct cell *state_find_cell(const struct state *state, uint32_t object, int32_t offset) {
  if (!may_have_cell(state, object, offset))
    return NULL;
  struct cell *cells = (struct cell *)(void *)state->cells->data;
  for (guint i = state->cells->len; i-- > 0;)
    if (cells[i].object == object && cells[i].offset == offset)
      return &cells[i];
  return NULL;
}

enum object_kind state_root_kind(const struct state *state, uint32_t object) {
  while (state_object(state, object)->kind == OBJECT_LOADED)
    object = state_object(state, object)->parent;
  return state_object(state, object)->kind;
}

static unsigned path_depth(const struct state *state, uint32_t object) {
  unsigned depth = 0;
  while (object != NO_OBJECT && state_object(state, object)->kind == OBJECT_LOADED) {
    object = state_object(state, object)->parent;
    depth++;
  }
  return depth;
}

/* What stood in memory before the function ran: an object of the slot's type, known by its path. */
static struct value load_input(struct state *state, struct value address, const char *key,
                               const struct resolved *type) {
  if (!type || !type->is_pointer || state->objects->len >= LIMIT_OBJECTS ||
      path_depth(state, address.object) >= LIMIT_PATH_DEPTH)
    return state_unknown(state);
  struct object loaded = {
      .kind = OBJECT_LOADED, .parent = address.object, .offset = address.offset, .key = key};
  if (type->depth == 1)
    loaded.type = type->type;
  struct cell cell = {.object = address.object,
                      .offset = address.offset,
                      .is_many = offset_is_many(address.offset),
                      .edge = EDGE_INPUT,
                      .key = key,
                      .event = state->events++};
  cell.value = value_address(state_add_object(state, loaded), 0);
  state_add_cell(state, &cell);
  return cell.value;
}

struct value state_load(struct state *state, struct value address, const struct resolved *type) {
  if (address.kind != VALUE_ADDRESS)
    return state_unknown(state);
  const struct cell *cell = state_find_cell(state, address.object, address.offset);
  if (cell)
    return cell->value;
  const struct object *object = state_object(state, address.object);
  if (object->kind == OBJECT_FRESH || object->kind == OBJECT_LOCAL)
    return object->is_zeroed ? value_number(0) : state_unknown(state);
  return load_input(state, address, NULL, type);
}

static const struct cell *find_element(const struct state *state, struct value elements, const char *key) {
  const struct cell *keyless = NULL;
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object != elements.object || cell->offset != elements.offset)
      continue;
    if (!key || (cell->key && strcmp(cell->key, key) == 0))
      return cell;
    if (!cell->key && !keyless)
      keyless = cell;
  }
  return keyless;
}

struct value state_load_element(struct state *state, struct value elements, const char *key,
                                const struct resolved *type) {
  const struct cell *cell =
      may_have_cell(state, elements.object, elements.offset) ? find_element(state, elements, key) : NULL;
  if (cell)
    return cell->value;
  enum object_kind kind = state_object(state, elements.object)->kind;
  if (kind == OBJECT_FRESH || kind == OBJECT_LOCAL)
    return state_unknown(state);
  return load_input(state, elements, key, type);
}

static void holds_gone(struct state *state, const struct cell *cell) {
  if (cell->value.kind != VALUE_ADDRESS)
    return;
  struct object *held = state_object(state, cell->value.object);
  if (cell->edge == EDGE_PLACED)
    held->claims++;
  if (cell->edge == EDGE_INPUT)
    held->lost_inputs++;
}

void state_remove_cell(struct state *state, guint index) {
  struct cell cell = g_array_index(state->cells, struct cell, index);
  g_array_remove_index(state->cells, index);
  holds_gone(state, &cell);
}

void state_forget(struct state *state, uint32_t object, int32_t offset) {
  if (!may_have_cell(state, object, offset))
    return;
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object == object && cell->offset == offset)
      state_remove_cell(state, i);
  }
}

static const char *variable_name(const struct state *state, uint32_t object) {
  const struct object *known = state_object(state, object);
  return known->kind == OBJECT_GLOBAL ? NULL : known->name;
}

static struct cell make_cell(struct state *state, const struct store *store) {
  struct cell cell = {.object = store->object,
                      .offset = store->offset,
                      .value = store->value,
                      .edge = store->value.kind == VALUE_ADDRESS ? store->edge : EDGE_NONE,
                      .via = store->via,
                      .is_many = store->is_many,
                      .is_number = store->is_number,
                      .notify = store->notify,
                      .is_dirty = true,
                      .event = state->events++,
                      .store = store->origin,
                      .api = store->api,
                      .key = store->key};
  if (cell.edge != EDGE_NONE) {
    cell.holder_name = variable_name(state, store->object);
    cell.held_name = variable_name(state, store->value.object);
  }
  return cell;
}

/* What stands there gives way, unless it is the same (true) or the store adds to it. */
static bool replace_cells(struct state *state, const struct store *store) {
  bool is_kept = false;
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *old = &g_array_index(state->cells, struct cell, i);
    if (old->object != store->object || old->offset != store->offset)
      continue;
    bool is_same_key = store->key && old->key && strcmp(store->key, old->key) == 0;
    if (store->is_many && !is_same_key)
      continue;
    /* a store of what is already there changes nothing: `p->x = p->x` */
    if (old->edge == EDGE_INPUT && store->edge == EDGE_PENDING && store->value.kind == VALUE_ADDRESS &&
        old->value.object == store->value.object && old->value.offset == store->value.offset &&
        !state_object(state, store->value.object)->is_reallocated) {
      is_kept = true;
      continue;
    }
    bool is_claim = old->edge == EDGE_PLACED || old->edge == EDGE_INPUT;
    bool is_released = is_claim && store->is_many && old->value.kind == VALUE_ADDRESS;
    uint32_t held = is_released ? old->value.object : NO_OBJECT;
    state_remove_cell(state, i);
    if (held != NO_OBJECT) /* the container releases what it replaces */
      state_add_claims(state, held, -1, store->origin);
  }
  return is_kept;
}

void state_store(struct state *state, const struct store *store) {
  if (may_have_cell(state, store->object, store->offset) && replace_cells(state, store))
    return;
  struct cell cell = make_cell(state, store);
  state_add_cell(state, &cell);
}

static bool has_placed_edge(const struct state *state, uint32_t object) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->edge == EDGE_PLACED && cell->value.object == object)
      return true;
  }
  return false;
}

static bool is_unreferenced(const struct state *state, uint32_t index) {
  const struct object *object = state_object(state, index);
  return object->kind == OBJECT_FRESH && !object->is_dead && object->claims <= 0 &&
         !has_placed_edge(state, index);
}

/* The holder died: an edge that waits takes its claim now, then every claim goes. */
static void drop_cells(struct state *state, uint32_t holder, GArray *worklist) {
  for (guint i = state->cells->len; i-- > 0;) {
    struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object != holder)
      continue;
    struct cell gone = *cell;
    g_array_remove_index(state->cells, i);
    if (gone.value.kind != VALUE_ADDRESS)
      continue;
    struct object *held = state_object(state, gone.value.object);
    if (gone.edge == EDGE_PENDING && held->claims > 0 && held->kind == OBJECT_FRESH)
      held->claims--;
    if (gone.edge == EDGE_PLACED || gone.edge == EDGE_PENDING)
      g_array_append_val(worklist, gone.value.object);
  }
}

static void settle(struct state *state, uint32_t object) {
  g_autoptr(GArray) worklist = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  g_array_append_val(worklist, object);
  while (worklist->len) {
    uint32_t next = g_array_index(worklist, uint32_t, worklist->len - 1);
    g_array_set_size(worklist, worklist->len - 1);
    if (!is_unreferenced(state, next))
      continue;
    state_object(state, next)->is_dead = true;
    drop_cells(state, next, worklist);
  }
}

void state_add_claims(struct state *state, uint32_t index, int32_t delta, const struct origin *origin) {
  struct object *object = state_object(state, index);
  if (object->kind == OBJECT_GLOBAL || object->kind == OBJECT_LOCAL)
    return;
  object->claims += delta;
  if (delta < 0) {
    object->released = origin;
    settle(state, index);
  }
}

void state_drop_all(struct state *state, uint32_t object) {
  state_object(state, object)->is_dropped = true;
  g_autoptr(GArray) worklist = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  drop_cells(state, object, worklist);
  for (guint i = 0; i < worklist->len; i++)
    settle(state, g_array_index(worklist, uint32_t, i));
}

/* free(): the memory is gone, what it held is not released by that. */
void state_kill(struct state *state, uint32_t index, const struct origin *origin) {
  struct object *object = state_object(state, index);
  if (object->kind == OBJECT_LOCAL || object->kind == OBJECT_GLOBAL)
    return;
  object->is_dead = true;
  object->claims = 0;
  object->released = origin;
  for (guint i = state->cells->len; i-- > 0;) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->object == index)
      state_remove_cell(state, i);
  }
}

void state_replace_value(struct state *state, uint32_t object, struct value by) {
  state_object(state, object)->is_null |= VALUE_IS_NULL(by);
  for (guint i = 0; i < state->cells->len; i++) {
    struct cell *cell = &g_array_index(state->cells, struct cell, i);
    if (cell->value.kind != VALUE_ADDRESS || cell->value.object != object)
      continue;
    cell->value = by;
    if (cell->edge != EDGE_INPUT)
      cell->edge = EDGE_NONE;
  }
  for (guint i = 0; i < state->crossing->len; i++) {
    struct value *value = &g_array_index(state->crossing, struct value, i);
    if (value->kind == VALUE_ADDRESS && value->object == object)
      *value = by;
  }
}

int32_t slot_synthetic(GHashTable *slots, const char *name) {
  void *known = g_hash_table_lookup(slots, name);
  if (known)
    return GPOINTER_TO_INT(known);
  int32_t offset = SLOT_SYNTHETIC_BASE + (int32_t)g_hash_table_size(slots) + 1;
  g_hash_table_insert(slots, g_strdup(name), GINT_TO_POINTER(offset));
  return offset;
}

const char *slot_synthetic_name(GHashTable *slots, int32_t offset) {
  if (offset > SLOT_SYNTHETIC_BASE + (1 << 20))
    return NULL;
  GHashTableIter iter;
  void *name, *value;
  g_hash_table_iter_init(&iter, slots);
  while (g_hash_table_iter_next(&iter, &name, &value))
    if (GPOINTER_TO_INT(value) == offset)
      return name;
  return NULL;
}
