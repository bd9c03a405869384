/* Functions that are called with each element of a container, before the call returns: `foreach(array,
 * unref)`. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/effect.h"

#define ELEMENTS_MET 8 /* elements of one container that the function is run with */

/* (element, data), or (key, element, data). */
static GArray *arguments_with(struct effect *effect, const struct function *callee, struct value element) {
  GArray *arguments = g_array_new(FALSE, FALSE, sizeof(struct value));
  if (callee && !callee->api && callee->fact->parameters->len >= 3) {
    struct value key = state_unknown(effect->state);
    g_array_append_val(arguments, key);
  }
  g_array_append_val(arguments, element);
  if (effect->arguments->len > 2)
    g_array_append_val(arguments, g_array_index(effect->arguments, struct value, effect->arguments->len - 1));
  return arguments;
}

static bool run_with(struct effect *effect, const char *name, struct value element) {
  const struct program *program = effect->frame->analysis->program;
  struct function *callee = g_hash_table_lookup(program->functions, name);
  const struct api *api = callee && callee->api ? callee->api : g_hash_table_lookup(program->apis, name);
  g_autoptr(GArray) arguments = arguments_with(effect, callee, element);
  if (api)
    effect_apply(effect->frame, effect->state, api, arguments);
  else if (callee && callee->summary)
    summary_apply_one(effect->frame, effect->state, callee, callee->summary, arguments);
  return api || (callee && callee->summary);
}

/* The container's claim on the element is in the frame's hands while the function runs. */
static void run_with_cell(struct effect *effect, const char *name, guint index) {
  struct state *state = effect->state;
  struct cell cell = g_array_index(state->cells, struct cell, index);
  uint32_t held = cell.value.object;
  struct object before = *state_object(state, held);
  state_remove_cell(state, index);
  int32_t claims = state_object(state, held)->claims;
  bool is_run = run_with(effect, name, cell.value);
  struct object *after = state_object(state, held);
  if (is_run && (after->is_dead || after->claims < claims))
    return;
  after->claims -= claims - before.claims;
  after->lost_inputs = before.lost_inputs;
  state_add_cell(state, &cell);
}

static guint find_cell(const struct effect *effect, uint32_t event) {
  for (guint i = 0; i < effect->state->cells->len; i++) {
    const struct cell *cell = &g_array_index(effect->state->cells, struct cell, i);
    if (cell->object == effect->holder && cell->offset == effect->slot && cell->event == event)
      return i;
  }
  return G_MAXUINT;
}

void effect_each_element(struct effect *effect, unsigned index) {
  struct value function = effect_argument(effect, (int)index);
  if (function.kind != VALUE_FUNCTION || effect->holder == NO_OBJECT)
    return;
  struct resolved pointer = {.is_pointer = true, .depth = 1};
  state_load_element(effect->state, value_address(effect->holder, effect->slot), NULL, &pointer);
  uint32_t events[ELEMENTS_MET];
  unsigned count = 0;
  for (guint i = 0; i < effect->state->cells->len && count < ELEMENTS_MET; i++) {
    const struct cell *cell = &g_array_index(effect->state->cells, struct cell, i);
    if (cell->object == effect->holder && cell->offset == effect->slot && cell->value.kind == VALUE_ADDRESS)
      events[count++] = cell->event;
  }
  for (unsigned i = 0; i < count; i++) {
    guint at = find_cell(effect, events[i]);
    if (at != G_MAXUINT)
      run_with_cell(effect, function.name, at);
  }
}
