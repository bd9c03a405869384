/* The effects of a modelled call on one abstract heap.
 * SPDX-License-Identifier: MIT
 *
 * Stores, allocations and appends are taken to succeed: the failing path differs only by what it lacks. */
#include "analyzer/ownership/effect.h"
#include "analyzer/ownership/gobject.h"
#include "analyzer/ownership/judge.h"
#include "analyzer/ownership/slot_facts.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

static void add_edge(struct effect *effect, uint32_t holder, struct value held, enum edge_state edge) {
  struct store store = {.object = holder,
                        .offset = effect->slot,
                        .is_many = true,
                        .value = held,
                        .edge = edge,
                        .via = effect->via,
                        .notify = effect->notify,
                        .origin = effect_origin(effect),
                        .api = effect->api->name,
                        .key = (effect->api->flags & API_KEYED) ? effect->key : NULL};
  state_store(effect->state, &store);
}

static bool is_refused(const struct effect *effect, unsigned index, uint32_t holder, uint32_t held) {
  if (api_has(effect->api, index, ROLE_NO_CYCLE))
    return true;
  return api_has(effect->api, index, ROLE_REFUSES_SELF) && holder == held;
}

static void take_claim(struct effect *effect, uint32_t index) {
  struct object *object = state_object(effect->state, index);
  if (object->kind != OBJECT_GLOBAL && object->kind != OBJECT_LOCAL)
    object->claims--;
}

/* remove(container, item) and remove(container, key); an unknown key may be any: say less. */
static void drop_elements(struct effect *effect, uint32_t holder, struct value item, const char *key) {
  for (guint i = effect->state->cells->len; i-- > 0;) {
    if (i >= effect->state->cells->len)
      continue;
    struct cell cell = g_array_index(effect->state->cells, struct cell, i);
    bool is_named = slot_synthetic_name(effect->frame->analysis->slots, cell.offset) != NULL;
    bool is_here = effect->slot >= 0 ? cell.offset == effect->slot : is_named;
    if (cell.object != holder || !is_here)
      continue;
    if (item.kind == VALUE_ADDRESS && (cell.value.kind != VALUE_ADDRESS || cell.value.object != item.object))
      continue;
    if (item.kind != VALUE_ADDRESS && key && cell.key && strcmp(key, cell.key) != 0)
      continue;
    state_remove_cell(effect->state, i);
    if (cell.edge == EDGE_PLACED)
      state_add_claims(effect->state, cell.value.object, -1, effect_origin(effect));
  }
}

static void drop_key(struct effect *effect, uint32_t holder) {
  for (guint i = 0; i < effect->state->cells->len; i++) {
    const struct cell *cell = &g_array_index(effect->state->cells, struct cell, i);
    if (cell->object == holder && cell->key && strcmp(cell->key, effect->key) == 0) {
      drop_elements(effect, holder, (struct value){0}, effect->key);
      return;
    }
  }
}

void effect_hold(struct effect *effect, unsigned index, uint32_t holder, bool is_stolen) {
  struct value held = effect_object(effect, (int)index);
  if ((effect->api->flags & API_KEYED) && effect->key) /* whatever comes, what stood there goes */
    drop_key(effect, holder);
  if (held.kind != VALUE_ADDRESS)
    return;
  if (is_refused(effect, index, holder, held.object)) {
    if (is_stolen) /* the claim is used up all the same */
      state_add_claims(effect->state, held.object, -1, effect_origin(effect));
    return;
  }
  struct object *object = state_object(effect->state, held.object);
  bool is_sunk = api_has(effect->api, index, ROLE_SINKS) && object->is_floating;
  object->is_floating = false;
  object->is_counted = true;
  if (is_stolen || is_sunk)
    take_claim(effect, held.object);
  if (effect->api->flags & API_ROOTED) { /* a main loop's sources go away when they are removed or done */
    object = state_object(effect->state, held.object);
    object->is_rooted = object->is_escaped = true;
    return;
  }
  add_edge(effect, holder, held, EDGE_PLACED);
}

static void consume(struct effect *effect, unsigned index) {
  struct value value = effect_object(effect, (int)index);
  if (value.kind != VALUE_ADDRESS)
    return;
  take_claim(effect, value.object);
  state_object(effect->state, value.object)->is_escaped = true;
}

/* `g_task_new(source, ...)`: the slot is called as the parameter is. */
static void hold_by_result(struct effect *effect, unsigned index) {
  if (effect->result.kind != VALUE_ADDRESS)
    return;
  const struct function *callee = effect->frame->resolved->function;
  const GArray *parameters = callee ? callee->fact->parameters : NULL;
  const char *name = parameters && index < parameters->len
                         ? g_array_index(parameters, struct fact_parameter, index).name
                         : NULL;
  int32_t elements = effect->slot;
  if (name)
    effect->slot = slot_synthetic(effect->frame->analysis->slots, name);
  effect->via = VIA_STORE;
  effect_hold(effect, index, effect->result.object, api_has(effect->api, index, ROLE_STOLEN_BY_RESULT));
  effect->slot = elements;
  effect->via = VIA_CONTAINER;
}

static void hold_parameter(struct effect *effect, unsigned index) {
  uint64_t roles = effect->api->roles[index];
  bool is_stolen = roles & (ROLE_BIT(ROLE_STOLEN) | ROLE_BIT(ROLE_STOLEN_ON_SUCCESS));
  if (roles & (ROLE_BIT(ROLE_HELD_BY_RESULT) | ROLE_BIT(ROLE_STOLEN_BY_RESULT))) {
    hold_by_result(effect, index);
    return;
  }
  if (!is_stolen && !(roles & (ROLE_BIT(ROLE_HELD) | ROLE_BIT(ROLE_STORED))))
    return;
  if (effect->holder == NO_OBJECT) {
    if (is_stolen)
      consume(effect, index);
    return;
  }
  if (roles & ROLE_BIT(ROLE_STORED))
    add_edge(effect, effect->holder, effect_object(effect, (int)index), EDGE_PENDING);
  else
    effect_hold(effect, index, effect->holder, is_stolen);
}

static void release(struct effect *effect, struct value value) {
  if (value.kind == VALUE_ADDRESS)
    state_add_claims(effect->state, value.object, -1, effect_origin(effect));
}

/* A slot variable takes a new pointer, with a claim of its own or the caller's. */
static void replace(struct effect *effect, int slot, unsigned index, enum role how) {
  struct value address = effect_argument(effect, slot), value = effect_argument(effect, (int)index);
  if (address.kind != VALUE_ADDRESS)
    return;
  struct resolved pointer = {.is_pointer = true, .depth = 1};
  struct value old =
      how == ROLE_REPLACES_WEAK ? (struct value){0} : state_load(effect->state, address, &pointer);
  bool is_local = state_object(effect->state, address.object)->kind == OBJECT_LOCAL;
  bool is_claimed = (how == ROLE_REPLACES || how == ROLE_REPLACES_STOLEN) && value.kind == VALUE_ADDRESS;
  if (how == ROLE_REPLACES && is_claimed && is_local)
    state_add_claims(effect->state, value.object, 1, effect_origin(effect));
  if (how == ROLE_REPLACES_STOLEN && is_claimed && !is_local)
    take_claim(effect, value.object);
  enum edge_state edge = how == ROLE_REPLACES_WEAK    ? EDGE_WEAK
                         : how == ROLE_REPLACES_PLAIN ? EDGE_PENDING
                                                      : EDGE_PLACED;
  struct store store = {.object = address.object,
                        .offset = address.offset,
                        .value = value,
                        .edge = is_local ? EDGE_NONE : edge,
                        .via = VIA_STORE,
                        .origin = effect_origin(effect),
                        .api = effect->api->name};
  state_store(effect->state, &store);
  release(effect, old);
}

static void clear_through(struct effect *effect, unsigned index) {
  struct value address = effect_argument(effect, (int)index);
  if (address.kind != VALUE_ADDRESS)
    return;
  struct resolved pointer = {.is_pointer = true, .depth = 1};
  struct value old = state_load(effect->state, address, &pointer);
  struct store store = {.object = address.object,
                        .offset = address.offset,
                        .value = value_number(0),
                        .origin = effect_origin(effect)};
  state_store(effect->state, &store);
  if (api_has(effect->api, index, ROLE_CLEARS))
    release(effect, old);
}

/* An object that nobody here knows, or the element that the call looks up. */
static struct value given_out(struct effect *effect, unsigned index) {
  const struct function *callee = effect->frame->resolved->function;
  struct resolved type = {.is_pointer = true, .depth = 1};
  if (effect->api->element_of < 0) {
    struct object object = {.kind = OBJECT_RESULT, .parent = NO_OBJECT, .index = effect->state->objects->len};
    return value_address(state_add_object(effect->state, object), 0);
  }
  if (callee && index < callee->fact->parameters->len)
    type.type =
        program_type(effect->frame->analysis->program,
                     g_array_index(callee->fact->parameters, struct fact_parameter, index).type, NULL);
  return effect_element(effect, &type);
}

void effect_give_out(struct effect *effect, unsigned index, bool is_new) {
  struct value address = effect_argument(effect, (int)index);
  if (address.kind != VALUE_ADDRESS || effect->state->objects->len >= LIMIT_OBJECTS)
    return;
  struct store store = {.object = address.object, .offset = address.offset, .origin = effect_origin(effect)};
  store.value = given_out(effect, index);
  if (store.value.kind == VALUE_ADDRESS && is_new)
    state_add_claims(effect->state, store.value.object, 1, effect_origin(effect));
  bool is_local = state_object(effect->state, address.object)->kind == OBJECT_LOCAL;
  store.edge = is_local ? EDGE_NONE : EDGE_PENDING;
  state_store(effect->state, &store);
}

static void copy_elements(struct effect *effect, unsigned index) {
  struct value from = effect_object(effect, (int)index);
  uint32_t to = effect->holder != NO_OBJECT            ? effect->holder
                : effect->result.kind == VALUE_ADDRESS ? effect->result.object
                                                       : NO_OBJECT;
  if (from.kind != VALUE_ADDRESS || to == NO_OBJECT || from.object == to)
    return;
  int32_t slot = effect_elements(effect, from);
  g_autoptr(GArray) cells = g_array_copy(effect->state->cells);
  for (guint i = 0; i < cells->len; i++) {
    const struct cell *cell = &g_array_index(cells, struct cell, i);
    if (cell->object == from.object && cell->offset == slot && cell->value.kind == VALUE_ADDRESS)
      add_edge(effect, to, cell->value, EDGE_PLACED);
  }
}

/* `data("key")` or `closure(function)`, as far as the call says which. */
static char *data_slot(const struct effect *effect) {
  if (effect->api->data_key >= 0)
    return effect->key ? g_strdup_printf("data(\"%s\")", effect->key) : g_strdup("data");
  struct value callback = effect_argument(effect, api_parameter(effect->api, ROLE_CALLBACK));
  if (callback.kind != VALUE_FUNCTION)
    return g_strdup("closure");
  const char *name = strrchr(callback.name, ':');
  return g_strdup_printf("closure(%s)", name ? name + 1 : callback.name);
}

/* The parameter of the running function that a value is, plus one. */
static uint8_t parameter_of(const struct effect *effect, struct value value) {
  if (value.kind != VALUE_ADDRESS || value.offset != 0)
    return 0;
  const struct object *object = state_object(effect->state, value.object);
  return object->kind == OBJECT_PARAMETER && object->index < UINT8_MAX ? (uint8_t)(object->index + 1) : 0;
}

/* Data of an operation that ends by itself: until then its callback has it, and can let go of it. */
static void lend_until_done(const struct effect *effect, struct value data) {
  if (!(effect->api->flags & API_ONE_SHOT) ||
      VALUE_IS_NULL(effect_argument(effect, api_parameter(effect->api, ROLE_CALLBACK))))
    return;
  state_object(effect->state, data.object)->is_escaped = true;
}

/* Callback data: counted only if the registration has a way to release it. */
static void register_data(struct effect *effect, unsigned index) {
  const struct api *api = effect->api;
  struct value data = effect_argument(effect, (int)index);
  int notify = api_parameter(api, ROLE_DESTROY_NOTIFY);
  struct value destroy = effect_argument(effect, notify);
  if (data.kind != VALUE_ADDRESS || api_has(api, index, ROLE_NO_ESCAPE))
    return;
  if (notify < 0 || VALUE_IS_NULL(destroy) ||
      (destroy.kind == VALUE_FUNCTION &&
       function_keeps_first(effect->frame->analysis->program, destroy.name))) {
    lend_until_done(effect, data);
    return;
  }
  take_claim(effect, data.object);
  struct object *object = state_object(effect->state, data.object);
  uint32_t holder = effect->holder != NO_OBJECT            ? effect->holder
                    : effect->result.kind == VALUE_ADDRESS ? effect->result.object
                                                           : NO_OBJECT;
  bool is_passing = (api->flags & (API_ROOTED | API_ONE_SHOT)) != 0; /* goes once it has run */
  if (is_passing || holder == NO_OBJECT) {
    object->is_rooted = (api->flags & API_ROOTED) && !effect_ends_by_itself(effect);
    object->is_escaped = true;
    return;
  }
  g_autofree char *slot = data_slot(effect);
  int32_t elements = effect->slot;
  effect->slot = slot_synthetic(effect->frame->analysis->slots, slot);
  effect->via = api->data_key >= 0 ? VIA_CONTAINER : VIA_CALLBACK;
  effect->notify = parameter_of(effect, destroy);
  add_edge(effect, holder, data, EDGE_PLACED);
  effect->notify = 0;
  effect->slot = elements;
}

static void count_parameter(struct effect *effect, unsigned index) {
  struct value value = effect_object(effect, (int)index);
  uint64_t roles = effect->api->roles[index];
  if (roles & ROLE_BIT(ROLE_DELTA)) {
    struct value object = effect_object(effect, 0);
    if (object.kind == VALUE_ADDRESS)
      state_object(effect->state, object.object)->is_counted = true;
    if (value.kind == VALUE_NUMBER && object.kind == VALUE_ADDRESS)
      state_add_claims(effect->state, object.object, (int32_t)value.number, effect_origin(effect));
  }
  if (value.kind != VALUE_ADDRESS)
    return;
  struct object *object = state_object(effect->state, value.object);
  bool is_sunk = (roles & ROLE_BIT(ROLE_SINKS)) && object->is_floating;
  if (roles & ROLE_BIT(ROLE_SINKS))
    object->is_floating = false;
  object->is_counted |= (roles & ROLE_BIT(ROLE_RETAIN)) != 0;
  if ((roles & ROLE_BIT(ROLE_RETAIN)) && !is_sunk)
    state_add_claims(effect->state, value.object, 1, effect_origin(effect));
  if (roles & ROLE_BIT(ROLE_RELEASE))
    release(effect, value);
}

static void slot_parameter(struct effect *effect, unsigned index) {
  static const enum role kinds[] = {ROLE_REPLACES, ROLE_REPLACES_STOLEN, ROLE_REPLACES_WEAK,
                                    ROLE_REPLACES_PLAIN};
  int slot = api_parameter(effect->api, ROLE_SLOT);
  for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
    if (api_has(effect->api, index, kinds[i]) && slot >= 0)
      replace(effect, slot, index, kinds[i]);
  if (effect->api->roles[index] &
      (ROLE_BIT(ROLE_CLEARS) | ROLE_BIT(ROLE_CLEARS_PLAIN) | ROLE_BIT(ROLE_STEALS_THROUGH)))
    clear_through(effect, index);
  if (effect->api->roles[index] & (ROLE_BIT(ROLE_OUT_NEW) | ROLE_BIT(ROLE_OUT_BORROWED)))
    effect_give_out(effect, index, api_has(effect->api, index, ROLE_OUT_NEW));
}

static void hold_variadic(struct effect *effect) {
  bool is_stolen = (effect->api->flags & API_VARIADIC_STOLEN) != 0;
  if (!(effect->api->flags & (API_VARIADIC_HELD | API_VARIADIC_STOLEN)) ||
      effect->result.kind != VALUE_ADDRESS)
    return;
  for (unsigned i = 0; i < effect->arguments->len; i++)
    if (effect_argument(effect, (int)i).kind == VALUE_ADDRESS)
      effect_hold(effect, i, effect->result.object, is_stolen);
}

static void drop_container(struct effect *effect, struct value container) {
  int32_t slot = effect_elements(effect, container), before = effect->slot;
  if (slot < 0) {
    state_drop_all(effect->state, container.object);
    return;
  }
  effect->slot = slot;
  drop_elements(effect, container.object, (struct value){0}, NULL);
  effect->slot = before;
}

static void drop_parameter(struct effect *effect, unsigned index) {
  uint64_t roles = effect->api->roles[index];
  struct value value = effect_object(effect, (int)index);
  if ((roles & ROLE_BIT(ROLE_DROPS)) && value.kind == VALUE_ADDRESS)
    drop_container(effect, value);
  if ((roles & ROLE_BIT(ROLE_DROPS_ITEM)) && effect->holder != NO_OBJECT && value.kind == VALUE_ADDRESS)
    drop_elements(effect, effect->holder, value, NULL);
  if ((roles & ROLE_BIT(ROLE_DROPS_KEY)) && effect->holder != NO_OBJECT)
    drop_elements(effect, effect->holder, (struct value){0}, effect->key);
  if ((roles & ROLE_BIT(ROLE_FREES)) && value.kind == VALUE_ADDRESS && value.offset == 0)
    state_kill(effect->state, value.object, effect_origin(effect));
  if (roles & ROLE_BIT(ROLE_COPIES_FROM))
    copy_elements(effect, index);
}

/* remove(container, item), pop(container): marked as the holder, it gives an element away. */
static void note_removal(const struct effect *effect) {
  bool is_taken = effect->api->element_of >= 0;
  for (unsigned i = 0; i < effect->api->parameters; i++)
    is_taken |= api_has(effect->api, i, ROLE_DROPS_ITEM) || api_has(effect->api, i, ROLE_DROPS_KEY);
  if (is_taken && effect->holder != NO_OBJECT)
    slot_facts_note_removal(effect->frame->analysis->slot_facts, effect->frame, effect->state,
                            value_address(effect->holder, effect->slot));
}

/* A container made on demand: `list = g_list_append(NULL, x)`. */
static void find_holder(struct effect *effect) {
  int index = api_parameter(effect->api, ROLE_HOLDER);
  if (index < 0)
    return;
  struct value holder = effect_object(effect, index);
  if (effect->api->flags & API_RETURNS_HOLDER) {
    holder = holder.kind == VALUE_ADDRESS ? holder : effect_make_fresh(effect);
    effect->result = holder;
  }
  if (holder.kind == VALUE_ADDRESS) {
    effect->holder = holder.object;
    effect->slot = effect_elements(effect, holder);
  }
}

static void find_key(struct effect *effect) {
  int index = effect->api->data_key >= 0 ? effect->api->data_key : api_parameter(effect->api, ROLE_KEY);
  struct value key = effect_argument(effect, index);
  if (key.kind == VALUE_STRING)
    effect->key = key.name;
  if (key.kind == VALUE_NUMBER) {
    g_autofree char *text = g_strdup_printf("%" G_GINT64_FORMAT, key.number);
    effect->key = g_string_chunk_insert_const(effect->frame->analysis->program->strings, text);
  }
}

/* The record that a call's result is cast to or stored as, by the instructions that follow; NULL unknown. */
static const struct type *destination_type(const struct frame *frame) {
  const GArray *insns = frame->body->ir->insns;
  guint call = (guint)(frame->insn - &g_array_index(insns, struct ir_insn, 0));
  for (guint i = call + 1; i < insns->len && i <= call + 3; i++) {
    const struct ir_insn *next = &g_array_index(insns, struct ir_insn, i);
    bool is_taken = (next->op == IR_CAST && next->a == frame->insn->dst) ||
                    (next->op == IR_STORE && next->b == frame->insn->dst);
    if (is_taken && frame->body->resolved[i].depth == 1)
      return frame->body->resolved[i].type;
  }
  return NULL;
}

static void construct(struct effect *effect) {
  const struct frame *frame = effect->frame;
  uint32_t at = (uint32_t)MAX(0, api_parameter(effect->api, ROLE_TYPE_ARGUMENT));
  if ((effect->api->flags & API_CONSTRUCTS) && effect->result.kind == VALUE_ADDRESS &&
      frame->insn->arg_count > at) {
    uint32_t type = g_array_index(frame->body->ir->args, uint32_t, frame->insn->args + at);
    const struct program *program = frame->analysis->program;
    const struct class *class = gobject_class_of_value(program, frame->body, type);
    if (!class) /* the GType is not known here: an object of at least the class that the result is taken for
                 */
      class = gobject_class_of_type(program, destination_type(frame));
    if (class)
      gobject_construct(effect->frame, effect->state, class, effect->result.object, effect->arguments);
  }
  struct value object = effect_argument(effect, 0);
  if ((effect->api->flags & API_SETS_PROPERTIES) && object.kind == VALUE_ADDRESS)
    gobject_set_properties(effect->frame, effect->state, object.object, effect->arguments, 1);
}

struct value effect_apply(struct frame *frame, struct state *state, const struct api *api,
                          GArray *arguments) {
  struct effect effect = {.frame = frame,
                          .state = state,
                          .api = api,
                          .arguments = arguments,
                          .holder = NO_OBJECT,
                          .slot = frame->analysis->elements,
                          .via = VIA_CONTAINER};
  find_key(&effect);
  effect.result = effect_make_result(&effect);
  find_holder(&effect);
  note_removal(&effect);
  unsigned count = MIN(api->parameters, arguments->len);
  for (unsigned i = 0; i < count; i++) {
    if (api->roles[i] == 0)
      continue;
    hold_parameter(&effect, i);
    count_parameter(&effect, i);
    slot_parameter(&effect, i);
    drop_parameter(&effect, i);
    if (api->roles[i] & ROLE_BIT(ROLE_USER_DATA))
      register_data(&effect, i);
    if (api->roles[i] & ROLE_BIT(ROLE_EACH_ELEMENT))
      effect_each_element(&effect, i);
  }
  construct(&effect);
  if (api->packs >= 0)
    effect_pack(&effect);
  if (api->parses >= 0)
    effect_parse(&effect);
  if (api->flags & API_GETS_PROPERTIES)
    effect_get_properties(&effect);
  hold_variadic(&effect);
  if ((api->flags & API_BREAKER) && arguments->len) {
    struct value object = effect_argument(&effect, 0);
    if (object.kind == VALUE_ADDRESS)
      state_drop_all(state, object.object);
  }
  return effect.result;
}
