/* What a modelled call returns: a fresh object, an element, an argument, part of one.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/effect.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

struct value effect_argument(const struct effect *effect, int index) {
  if (index < 0 || (guint)index >= effect->arguments->len)
    return (struct value){0};
  return g_array_index(effect->arguments, struct value, index);
}

const struct origin *effect_origin(const struct effect *effect) {
  return frame_origin(effect->frame, effect->api->name);
}

static bool is_by_value(const struct effect *effect, int index) {
  const struct function *callee = effect->frame->resolved->function;
  if (!callee || index < 0 || (guint)index >= callee->fact->parameters->len)
    return false;
  const char *typeref = g_array_index(callee->fact->parameters, struct fact_parameter, index).type;
  return typeref && !g_str_has_suffix(typeref, "*") &&
         program_type(effect->frame->analysis->program, typeref, NULL) != NULL;
}

/* A handle passed by value (JSValue) lives in a record: the object is what the record's first word says. */
struct value effect_object(struct effect *effect, int index) {
  struct value value = effect_argument(effect, index);
  if (value.kind != VALUE_ADDRESS || !is_by_value(effect, index))
    return value;
  if (state_object(effect->state, value.object)->is_handle)
    return value;
  struct resolved handle = {.is_pointer = true, .depth = 1};
  handle.type = (struct type *)state_object(effect->state, value.object)->type;
  return state_load(effect->state, value, &handle);
}

static struct type *created_type(const struct effect *effect) {
  const struct program *program = effect->frame->analysis->program;
  if (effect->api->creates) {
    const struct fact_typedef *definition = g_hash_table_lookup(program->typedefs, effect->api->creates);
    const char *typeref = definition ? definition->type : effect->api->creates;
    struct type *type = program_type(program, typeref, NULL);
    if (type)
      return type;
  }
  return effect->frame->resolved->depth <= 1 ? effect->frame->resolved->type : NULL;
}

/* Keys that are released, and not just freed as text is, may be objects that a set holds. */
static bool may_hold_keys(const struct effect *effect) {
  struct value release = effect_argument(effect, api_parameter(effect->api, ROLE_KEY_RELEASE));
  if (release.kind != VALUE_FUNCTION)
    return false;
  const struct api *api = g_hash_table_lookup(effect->frame->analysis->program->apis, release.name);
  return !api || !api_has(api, 0, ROLE_FREES);
}

struct value effect_make_fresh(struct effect *effect) {
  if (effect->state->objects->len >= LIMIT_OBJECTS)
    return state_unknown(effect->state);
  struct object object = {.kind = OBJECT_FRESH, .claims = 1, .parent = NO_OBJECT};
  object.type = created_type(effect);
  object.is_zeroed = (effect->api->flags & API_ZEROED) || (effect->api->flags & API_NEW);
  object.is_floating = (effect->api->flags & API_FLOATING) != 0;
  object.is_counted = !(effect->api->flags & API_ALLOCATES);
  object.is_count_set = object.is_counted;
  object.is_handle =
      object.type && effect->frame->resolved->depth == 0 && !(effect->api->flags & API_ALLOCATES);
  object.allocated = effect_origin(effect);
  int release = api_parameter(effect->api, ROLE_ELEMENT_RELEASE);
  if (release >= 0) {
    struct value how = effect_argument(effect, release);
    bool is_plain = VALUE_IS_NULL(how) && !may_hold_keys(effect);
    object.element_release = how.kind == VALUE_FUNCTION ? how.name : is_plain ? "" : NULL;
  }
  return value_address(state_add_object(effect->state, object), 0);
}

/* A container that is part of a record keeps its elements apart from those of the record's other containers.
 */
int32_t effect_elements(const struct effect *effect, struct value container) {
  bool is_embedded = container.offset > 0 && !offset_is_many(container.offset);
  return is_embedded ? container.offset + SLOT_MANY : effect->frame->analysis->elements;
}

struct value effect_element(struct effect *effect, const struct resolved *type) {
  struct value holder = effect_object(effect, effect->api->element_of);
  if (holder.kind != VALUE_ADDRESS)
    return frame_unknown_result(effect->frame, effect->state);
  struct value elements = value_address(holder.object, effect_elements(effect, holder));
  return state_load_element(effect->state, elements, effect->key, type);
}

static bool gives_out(const struct api *api) {
  return api_parameter(api, ROLE_OUT_NEW) >= 0 || api_parameter(api, ROLE_OUT_BORROWED) >= 0;
}

/* realloc: the same memory as far as its contents go, new memory where there was none. */
static struct value reallocated(struct effect *effect) {
  struct value old = effect_argument(effect, effect->api->returns);
  if (old.kind != VALUE_ADDRESS)
    return effect_make_fresh(effect);
  struct object *object = state_object(effect->state, old.object);
  object->is_reallocated = object->is_nonnull = true;
  return old;
}

struct value effect_make_result(struct effect *effect) {
  const struct api *api = effect->api;
  if (api->returns >= 0 && (api->flags & API_ALLOCATES))
    return reallocated(effect);
  if (api->returns >= 0)
    return effect_object(effect, api->returns);
  if (api->element_of >= 0 && !gives_out(api)) {
    struct value element = effect_element(effect, effect->frame->resolved);
    if ((api->flags & API_NEW) && element.kind == VALUE_ADDRESS)
      state_add_claims(effect->state, element.object, 1, effect_origin(effect));
    return element;
  }
  if (api->part_of >= 0) {
    struct value base = effect_argument(effect, api->part_of);
    if (base.kind == VALUE_ADDRESS && base.offset < SLOT_PRIVATE)
      base.offset += SLOT_PRIVATE; /* of an argument that is no instance */
    return base;
  }
  if (api->flags & (API_ALLOCATES | API_FRESH | API_FLOATING))
    return effect_make_fresh(effect);
  int steals = api_parameter(api, ROLE_STEALS_THROUGH);
  if (steals >= 0)
    return state_load(effect->state, effect_argument(effect, steals), effect->frame->resolved);
  if (api->flags & (API_SUCCESS_ZERO | API_SUCCESS_NONNEGATIVE))
    return value_number(0);
  if ((api->flags & API_SUCCESS_NONZERO) && !effect->frame->resolved->is_pointer)
    return value_number(1);
  struct value result = frame_unknown_result(effect->frame, effect->state);
  if ((api->flags & API_NEW) && result.kind == VALUE_ADDRESS)
    state_add_claims(effect->state, result.object, 1, effect_origin(effect));
  return result;
}
