/* Applies a callee's summary: its exit heap, instantiated in the caller's.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/interpreter.h"

#include "analyzer/ownership/limits.h"

struct application { /* one disjunct applied to one caller state */
  struct frame *frame;
  struct state *state;        /* the caller's, changed */
  const struct state *callee; /* the disjunct, read */
  const struct function *function;
  const GArray *arguments;
  struct value *map; /* callee object -> caller value of its address */
};

static const struct origin *inside(struct application *app, const struct origin *inner) {
  struct origin origin = *frame_origin(app->frame, app->function->name);
  origin.inner = inner;
  return analysis_origin(app->frame->analysis, origin);
}

/* Was it read through, or its count changed? Freeing alone says nothing: free(NULL) is fine. */
static bool is_reached(const struct state *callee, uint32_t index) {
  if (state_object(callee, index)->claims)
    return true;
  for (guint i = 0; i < callee->cells->len; i++)
    if (g_array_index(callee->cells, struct cell, i).object == index)
      return true;
  return false;
}

static bool is_used(const struct state *callee, uint32_t index) {
  return state_object(callee, index)->is_dead || is_reached(callee, index);
}

static const struct type *root_of(const struct type *type) {
  while (type->base)
    type = type->base;
  return type;
}

/* Two kinds built on one base: an object of one is never of the other, so what a table of functions does for
 * the other kind is not done here. An opaque record may be an interface: objects of any kind have that. */
static bool is_sibling(const struct type *own, const struct type *taken) {
  return own && taken && own->fact && taken->fact && !type_is_a(own, taken) && !type_is_a(taken, own) &&
         root_of(own) == root_of(taken);
}

/* A disjunct that took a pointer for null, or read through it, does not fit what the caller knows. */
static bool fits(struct application *app, uint32_t index, struct value actual) {
  const struct object *object = state_object(app->callee, index);
  enum truth truth = value_truth(app->state, actual);
  if (actual.kind == VALUE_ADDRESS && actual.offset == 0 &&
      is_sibling(state_object(app->state, actual.object)->type, object->type))
    return false;
  if (object->is_null && truth == TRUTH_TRUE)
    return false;
  if (!object->is_null && !object->is_reallocated && truth == TRUTH_FALSE &&
      (object->is_nonnull || is_reached(app->callee, index)))
    return false;
  return true;
}

static struct value unknown_object(struct application *app, const struct object *object) {
  if (app->state->objects->len >= LIMIT_OBJECTS)
    return state_unknown(app->state);
  struct object own = {
      .kind = OBJECT_RESULT, .type = object->type, .parent = NO_OBJECT, .index = app->state->objects->len};
  return value_address(state_add_object(app->state, own), 0);
}

static struct value map_loaded(struct application *app, const struct object *object) {
  struct value parent = app->map[object->parent];
  if (parent.kind != VALUE_ADDRESS)
    return unknown_object(app, object);
  struct resolved type = {
      .is_pointer = true, .depth = object->type ? 1 : 2, .type = (struct type *)object->type};
  parent.offset += object->offset;
  struct value value = object->key ? state_load_element(app->state, parent, object->key, &type)
                                   : state_load(app->state, parent, &type);
  if (object->is_reallocated && VALUE_IS_NULL(value)) {
    struct object memory = {.kind = OBJECT_FRESH, .claims = 1, .parent = NO_OBJECT, .type = object->type};
    memory.allocated = inside(app, NULL);
    return value_address(state_add_object(app->state, memory), 0);
  }
  return value.kind == VALUE_UNKNOWN ? unknown_object(app, object) : value;
}

static struct value map_fresh(struct application *app, const struct object *object) {
  if (app->state->objects->len >= LIMIT_OBJECTS)
    return state_unknown(app->state);
  struct object own = *object;
  own.claims = 0;
  own.parent = NO_OBJECT;
  own.name = NULL;
  own.unknown_at = 0;
  own.released = NULL;
  own.allocated = inside(app, object->allocated);
  return value_address(state_add_object(app->state, own), 0);
}

static struct value map_global(struct application *app, const struct object *object) {
  uint32_t found = state_find_object(app->state, OBJECT_GLOBAL, 0, object->name);
  if (found == NO_OBJECT) {
    struct object own = {
        .kind = OBJECT_GLOBAL, .name = object->name, .type = object->type, .parent = NO_OBJECT};
    found = state_add_object(app->state, own);
  }
  return value_address(found, 0);
}

static struct value map_object(struct application *app, uint32_t index) {
  const struct object *object = state_object(app->callee, index);
  switch (object->kind) {
  case OBJECT_PARAMETER: {
    if (object->index >= app->arguments->len)
      return unknown_object(app, object);
    struct value actual = g_array_index(app->arguments, struct value, object->index);
    bool is_needed = actual.kind == VALUE_UNKNOWN && is_used(app->callee, index);
    return is_needed ? unknown_object(app, object) : actual;
  }
  case OBJECT_LOADED:
    return map_loaded(app, object);
  case OBJECT_FRESH:
    return object->is_dead ? (struct value){0} : map_fresh(app, object);
  case OBJECT_GLOBAL:
    return map_global(app, object);
  case OBJECT_RESULT:
    return unknown_object(app, object);
  case OBJECT_LOCAL:
    break;
  }
  return (struct value){0};
}

static bool map_objects(struct application *app) {
  for (uint32_t i = 0; i < app->callee->objects->len; i++) {
    const struct object *object = state_object(app->callee, i);
    app->map[i] = map_object(app, i);
    bool is_guarded = object->kind == OBJECT_PARAMETER || object->kind == OBJECT_LOADED;
    if (is_guarded && !fits(app, i, app->map[i]))
      return false;
  }
  return true;
}

/* Before the caller's heap is copied: can the arguments be what the disjunct took its parameters for? */
static bool may_fit(struct application *app) {
  for (uint32_t i = 0; i < app->callee->objects->len; i++) {
    const struct object *object = state_object(app->callee, i);
    if (object->kind == OBJECT_PARAMETER && object->index < app->arguments->len &&
        !fits(app, i, g_array_index(app->arguments, struct value, object->index)))
      return false;
  }
  return true;
}

/* Numeric parameters have the symbols 1 .. n in every body. */
static bool fits_numbers(struct application *app) {
  for (guint i = 0; i < app->callee->ranges->len; i++) {
    const struct range *range = &g_array_index(app->callee->ranges, struct range, i);
    if (range->symbol == 0 || range->symbol > app->arguments->len ||
        range->symbol > app->function->fact->parameters->len)
      continue;
    struct value actual = g_array_index(app->arguments, struct value, range->symbol - 1);
    if (!condition_fits(app->state, actual, range))
      return false;
  }
  return true;
}

static bool fits_relations(struct application *app) {
  for (guint i = 0; i < app->callee->relations->len; i++) {
    const struct relation *relation = &g_array_index(app->callee->relations, struct relation, i);
    enum truth equal = condition_equal(app->state, app->map[relation->a], app->map[relation->b]);
    if (equal == (relation->is_equal ? TRUTH_FALSE : TRUTH_TRUE))
      return false;
  }
  return true;
}

static struct value map_value(struct application *app, struct value value) {
  if (value.kind == VALUE_UNKNOWN)
    return state_unknown(app->state);
  if (value.kind != VALUE_ADDRESS && value.kind != VALUE_COUNT)
    return value;
  struct value base = app->map[value.object];
  if (base.kind != VALUE_ADDRESS)
    return value.kind == VALUE_ADDRESS && value.offset == 0 ? base : state_unknown(app->state);
  if (value.kind == VALUE_ADDRESS) {
    base.offset += value.offset;
    return base;
  }
  value.object = base.object;
  value.offset += base.offset;
  const struct object *object = state_object(app->state, base.object);
  value.is_maybe = !program_is_count(app->frame->analysis->program, object->type, value.offset);
  bool is_last = app->frame->analysis->is_at_zero && !value.is_maybe;
  return is_last ? value_number(value.test == 1) : value;
}

static void apply_drops(struct application *app) {
  for (uint32_t i = 0; i < app->callee->objects->len; i++) {
    const struct object *object = state_object(app->callee, i);
    if (app->map[i].kind != VALUE_ADDRESS || object->kind == OBJECT_FRESH)
      continue;
    if (object->is_dead)
      state_kill(app->state, app->map[i].object, inside(app, object->released));
    else if (object->is_dropped)
      state_drop_all(app->state, app->map[i].object);
  }
}

static void apply_symbolic_count(struct application *app, struct value address, uint32_t symbol) {
  if (symbol > app->arguments->len)
    return;
  struct value delta = g_array_index(app->arguments, struct value, symbol - 1);
  if (delta.kind == VALUE_NUMBER)
    count_update(app->frame, app->state, address, delta.number, false);
  else if (delta.kind == VALUE_UNKNOWN && delta.object &&
           delta.object <= app->frame->body->fact->parameters->len)
    count_by_parameter(app->state, address, delta.object);
}

static void apply_counts(struct application *app) {
  for (guint i = 0; i < app->callee->counts->len; i++) {
    const struct count_event *event = &g_array_index(app->callee->counts, struct count_event, i);
    struct value address = app->map[event->object];
    if (address.kind != VALUE_ADDRESS)
      continue;
    address.offset += event->offset;
    if (event->symbol) {
      apply_symbolic_count(app, address, event->symbol);
      continue;
    }
    count_update(app->frame, app->state, address, event->delta, false);
  }
}

/* The caller gives no function to release callback data with: a plain pointer. */
static bool is_without_notify(const struct application *app, const struct cell *cell) {
  if (!cell->notify || cell->notify > app->arguments->len)
    return false;
  const struct value notify = g_array_index(app->arguments, struct value, cell->notify - 1u);
  return VALUE_IS_NULL(notify);
}

static uint8_t notify_for_caller(const struct application *app, const struct cell *cell) {
  if (!cell->notify || cell->notify > app->arguments->len)
    return 0;
  const struct value notify = g_array_index(app->arguments, struct value, cell->notify - 1u);
  if (notify.kind != VALUE_ADDRESS || notify.offset != 0)
    return 0;
  const struct object *object = state_object(app->state, notify.object);
  return object->kind == OBJECT_PARAMETER && object->index < UINT8_MAX ? (uint8_t)(object->index + 1) : 0;
}

static void apply_stores(struct application *app) {
  for (guint i = 0; i < app->callee->cells->len; i++) {
    const struct cell *cell = &g_array_index(app->callee->cells, struct cell, i);
    struct value address = app->map[cell->object];
    if (!cell->is_dirty || address.kind != VALUE_ADDRESS)
      continue;
    address.offset += cell->offset;
    bool is_local = state_object(app->state, address.object)->kind == OBJECT_LOCAL;
    struct store store = {.object = address.object,
                          .offset = address.offset,
                          .is_many = cell->is_many,
                          .is_number = cell->is_number,
                          .value = map_value(app, cell->value),
                          .edge = is_local ? EDGE_NONE : cell->edge,
                          .via = cell->via,
                          .notify = notify_for_caller(app, cell),
                          .origin = inside(app, cell->store),
                          .api = cell->api,
                          .key = cell->key};
    bool is_claimed = cell->edge == EDGE_PLACED && store.value.kind == VALUE_ADDRESS;
    bool is_fresh = state_object(app->callee, cell->object)->kind == OBJECT_FRESH;
    if (is_without_notify(app, cell)) {
      if (is_claimed)
        state_add_claims(app->state, store.value.object, 1, store.origin);
      continue;
    }
    if (cell->is_number && !is_local && !is_fresh &&
        !object_may_count_at(app->frame, state_object(app->state, address.object), address.offset)) {
      state_forget(app->state, address.object, address.offset);
      continue;
    }
    state_store(app->state, &store);
    if (!is_fresh)
      object_set_count(app->frame, app->state, address, store.value);
    if (is_claimed && is_local) /* an out parameter: the claim is the caller's now */
      state_add_claims(app->state, store.value.object, 1, store.origin);
  }
}

static void apply_claims(struct application *app, bool is_positive) {
  for (uint32_t i = 0; i < app->callee->objects->len; i++) {
    const struct object *object = state_object(app->callee, i);
    if (app->map[i].kind != VALUE_ADDRESS || !object->claims || (object->claims > 0) != is_positive)
      continue;
    state_add_claims(app->state, app->map[i].object, object->claims, inside(app, object->released));
  }
}

static void apply_flags(struct application *app) {
  for (uint32_t i = 0; i < app->callee->objects->len; i++) {
    const struct object *object = state_object(app->callee, i);
    if (app->map[i].kind != VALUE_ADDRESS)
      continue;
    struct object *own = state_object(app->state, app->map[i].object);
    if (app->map[i].offset == 0 && object->kind != OBJECT_GLOBAL)
      object_refine_type(own, object->type);
    own->is_escaped |= object->is_escaped;
    own->is_rooted |= object->is_rooted;
    own->is_counted |= object->is_counted;
    if (object->unknown_at)
      own->unknown_at = app->state->events++;
    if (object->kind == OBJECT_FRESH && !object->is_dead && object->released)
      own->released = inside(app, object->released);
  }
}

static struct value apply_result(struct application *app) {
  if (!app->callee->has_result)
    return state_unknown(app->state);
  struct value result = map_value(app, app->callee->result);
  if (app->callee->is_result_claimed && result.kind == VALUE_ADDRESS)
    state_add_claims(app->state, result.object, 1, inside(app, NULL));
  if (result.kind != VALUE_UNKNOWN || app->callee->result.kind != VALUE_UNKNOWN)
    return result;
  for (guint i = 0; i < app->callee->ranges->len; i++) {
    struct range range = g_array_index(app->callee->ranges, struct range, i);
    if (range.symbol != app->callee->result.object)
      continue;
    range.symbol = result.object;
    g_array_append_val(app->state->ranges, range);
  }
  return result;
}

static bool apply(struct application *app, struct value *result) {
  if (!map_objects(app) || !fits_numbers(app) || !fits_relations(app))
    return false;
  apply_flags(app);
  apply_drops(app);
  apply_counts(app);
  apply_claims(app, true);
  apply_stores(app);
  *result = apply_result(app);
  apply_claims(app, false);
  return true;
}

void summary_apply(struct frame *frame, struct state *state, struct function *callee, GArray *arguments,
                   GPtrArray *after) {
  guint before = after->len;
  for (guint i = 0; i < callee->summary->len; i++) {
    const struct disjunct *disjunct = g_ptr_array_index(callee->summary, i);
    struct application app = {.frame = frame,
                              .state = state,
                              .callee = disjunct->state,
                              .function = callee,
                              .arguments = arguments};
    if (!may_fit(&app))
      continue;
    app.state = state_copy(state);
    app.map = g_new0(struct value, disjunct->state->objects->len + 1);
    struct value result;
    bool is_fitting = apply(&app, &result);
    if (is_fitting)
      frame_set_result(frame, app.state, result);
    if (is_fitting)
      g_ptr_array_add(after, app.state);
    else
      state_destroy(app.state);
    g_free(app.map);
  }
  if (after->len == before && callee->is_truncated)
    interpreter_call_unknown(frame, state, arguments, after);
  else
    state_destroy(state);
}

static int compare_interest(const void *a, const void *b) {
  const struct disjunct *left = *(struct disjunct *const *)a, *right = *(struct disjunct *const *)b;
  unsigned own = state_interest(left->state), other = state_interest(right->state);
  return own > other ? -1 : own < other;
}

void summary_apply_one(struct frame *frame, struct state *state, struct function *callee, GPtrArray *summary,
                       GArray *arguments) {
  g_autoptr(GPtrArray) ordered = g_ptr_array_new();
  for (guint i = 0; i < summary->len; i++)
    g_ptr_array_add(ordered, g_ptr_array_index(summary, i));
  g_ptr_array_sort(ordered, compare_interest);
  bool is_done = false;
  for (guint i = 0; i < ordered->len && !is_done; i++) {
    const struct disjunct *disjunct = g_ptr_array_index(ordered, i);
    struct application app = {.frame = frame,
                              .state = state,
                              .callee = disjunct->state,
                              .function = callee,
                              .arguments = arguments};
    app.map = g_new0(struct value, disjunct->state->objects->len + 1);
    struct value result;
    is_done = apply(&app, &result);
    g_free(app.map);
  }
}
