/* The analysis as rows of the public views.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/rows.h"

#include "analyzer/ownership/judge.h"
#include "analyzer/ownership/strength.h"

#include <string.h>

static const char *keep(struct analysis *analysis, const char *text) {
  return text ? g_string_chunk_insert_const(analysis->results->strings, text) : NULL;
}

/* One row per place and slot, however many heaps show it. */
static bool is_first(struct analysis *analysis, const char *kind, const struct place *place,
                     const char *what) {
  char *key = g_strdup_printf("%s|%s|%u|%u|%s", kind, place->file ? place->file : "", place->line,
                              place->column, what ? what : "");
  return g_hash_table_add(analysis->noted, key);
}

static const char *object_type(const struct object *object) {
  return object->type ? object->type->name : NULL;
}

static void note_store(struct frame *frame, const struct state *state, const struct cell *cell) {
  struct analysis *analysis = frame->analysis;
  const struct object *holder = state_object(state, cell->object);
  const struct object *held = state_object(state, cell->value.object);
  const char *slot = slot_spelling(analysis, holder, cell->offset);
  if (!is_first(analysis, "store", &cell->store->place, slot))
    return;
  struct result_store row = {.effect = "add",
                             .holder = keep(analysis, object_type(holder)),
                             .slot = slot,
                             .held = keep(analysis, object_type(held)),
                             .strength = cell->edge == EDGE_PLACED && !cell->is_ambiguous ? STRENGTH_STRONG
                                         : cell->edge == EDGE_WEAK                        ? STRENGTH_WEAK
                                                                                          : STRENGTH_UNKNOWN,
                             .via = cell->via == VIA_CALLBACK    ? "callback"
                                    : cell->via == VIA_CONTAINER ? "container"
                                                                 : "store",
                             .place = cell->store->place};
  g_array_append_val(analysis->results->stores, row);
  if (cell->via != VIA_CALLBACK)
    return;
  struct result_callback callback = {
      .data = row.held, .holder = row.holder, .slot = slot, .place = cell->store->place};
  g_array_append_val(analysis->results->callbacks, callback);
}

void rows_note_exit(struct frame *frame, const struct state *state) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    bool is_edge = cell->edge == EDGE_PLACED || cell->edge == EDGE_PENDING || cell->edge == EDGE_WEAK;
    if (is_edge && cell->is_dirty && cell->store && !cell->store->inner &&
        cell->value.kind == VALUE_ADDRESS && state_object(state, cell->object)->type)
      note_store(frame, state, cell);
  }
  for (uint32_t i = 0; i < state->objects->len; i++) {
    const struct object *object = state_object(state, i);
    if (object->kind != OBJECT_FRESH || !object->allocated || object->allocated->inner)
      continue;
    if (!is_first(frame->analysis, "allocation", &object->allocated->place, NULL))
      continue;
    struct result_allocation row = {
        .type = keep(frame->analysis, object_type(object)),
        .size_bytes = object->type && object->type->fact ? object->type->fact->size_bytes : -1,
        .place = object->allocated->place};
    g_array_append_val(frame->analysis->results->allocations, row);
  }
}

static void write_slots(struct analysis *analysis, const struct type *type) {
  for (guint i = 0; type->fact && i < type->fact->fields->len; i++) {
    const struct fact_field *field = &g_array_index(type->fact->fields, struct fact_field, i);
    if (!field->name || !g_str_has_suffix(field->type, "*"))
      continue;
    int32_t offset = (int32_t)(field->offset_bits / 8);
    const struct origin *release = g_hash_table_lookup(type->strong, GINT_TO_POINTER(offset + 1));
    uint8_t depth = 0;
    const struct type *held = program_type(analysis->program, field->type, &depth);
    struct result_slot row = {.type = keep(analysis, type->name),
                              .name = keep(analysis, field->name),
                              .held = held ? keep(analysis, held->name) : NULL,
                              .strength = release ? STRENGTH_STRONG : STRENGTH_UNKNOWN,
                              .released_by = release ? release->place.function : NULL,
                              .offset_bytes = offset,
                              .size_bytes = field->size_bits / 8,
                              .traversed = -1,
                              .cleared = -1};
    g_array_append_val(analysis->results->slots, row);
  }
}

static void write_type(struct analysis *analysis, const struct type *type) {
  const char *file = type->fact ? type->fact->place.file : NULL;
  struct result_type row = {.name = keep(analysis, type->name),
                            .kind = type->flags & TYPE_COUNTED     ? "refcounted"
                                    : type->flags & TYPE_CONTAINER ? "container"
                                                                   : "plain",
                            .retain = type->retain,
                            .release = type->release,
                            .count_field = type->count_field,
                            .finalizer = type->finalizer,
                            .collector = type->flags & TYPE_COLLECTED ? "modelled" : NULL,
                            .source = type->flags & TYPE_MODELLED ? "model" : "inferred",
                            .file = file,
                            .size_bytes = type->fact ? type->fact->size_bytes : -1,
                            .line = type->fact ? (int64_t)type->fact->place.line : -1};
  g_array_append_val(analysis->results->types, row);
}

static int compare_types(const void *a, const void *b) {
  const struct type *left = *(struct type *const *)a, *right = *(struct type *const *)b;
  return strcmp(left->key, right->key);
}

static void write_types(struct analysis *analysis) {
  g_autoptr(GPtrArray) types = g_ptr_array_new();
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, analysis->program->types);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const struct type *type = value;
    if (g_hash_table_size(type->strong) || (type->flags & (TYPE_COUNTED | TYPE_CONTAINER)))
      g_ptr_array_add(types, value);
  }
  g_ptr_array_sort(types, compare_types);
  for (guint i = 0; i < types->len; i++) {
    const struct type *type = g_ptr_array_index(types, i);
    write_type(analysis, type);
    write_slots(analysis, type);
  }
}

static void write_calls(struct analysis *analysis, const struct function *function) {
  const struct body *body = g_ptr_array_index(function->bodies, 0);
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    if (insn->op != IR_CALL)
      continue;
    struct result_call row = {.caller = function->key, .callee = insn->name};
    row.place.file = insn->file ? insn->file : body->fact->place.file;
    row.place.line = insn->line;
    row.place.column = insn->column;
    row.place.function = function->key;
    row.through = insn->name ? NULL : "pointer";
    g_array_append_val(analysis->results->calls, row);
  }
}

static void count_effects(const struct function *function, struct result_function *row) {
  for (guint i = 0; function->summary && i < function->summary->len; i++) {
    const struct disjunct *disjunct = g_ptr_array_index(function->summary, i);
    for (guint c = 0; c < disjunct->state->cells->len; c++)
      row->adds |= g_array_index(disjunct->state->cells, struct cell, c).edge == EDGE_PLACED;
    for (guint o = 0; o < disjunct->state->objects->len; o++) {
      const struct object *object = state_object(disjunct->state, o);
      row->drops |= object->lost_inputs > 0 || object->is_dropped;
    }
  }
}

static void write_functions(struct analysis *analysis) {
  for (guint i = 0; i < analysis->program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(analysis->program->function_list, i);
    if (!function->bodies->len)
      continue;
    struct result_function row = {.name = function->key,
                                  .file = function->fact->place.file,
                                  .line = function->fact->place.line,
                                  .is_static = function->fact->is_static};
    count_effects(function, &row);
    g_array_append_val(analysis->results->functions, row);
    write_calls(analysis, function);
  }
}

static int compare_apis(const void *a, const void *b) {
  const struct api *left = *(struct api *const *)a, *right = *(struct api *const *)b;
  return strcmp(left->name, right->name);
}

static bool is_used_api(const struct analysis *analysis, const struct api *api) {
  const struct function *function = program_function(analysis->program, api->name);
  return function && function->is_referenced;
}

static void write_parameter(struct analysis *analysis, const struct api *api, unsigned parameter) {
  for (int role = 0; role < ROLE_COUNT; role++) {
    if (!(api->roles[parameter] & ROLE_BIT(role)))
      continue;
    struct result_role row = {
        .function = api->name, .parameter = (int64_t)parameter, .role = role_name(role), .source = "model"};
    g_array_append_val(analysis->results->roles, row);
  }
}

static void write_roles(struct analysis *analysis) {
  g_autoptr(GPtrArray) apis = g_ptr_array_new();
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, analysis->program->apis);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (is_used_api(analysis, value))
      g_ptr_array_add(apis, value);
  g_ptr_array_sort(apis, compare_apis);
  for (guint i = 0; i < apis->len; i++) {
    const struct api *api = g_ptr_array_index(apis, i);
    for (unsigned p = 0; p < api->parameters; p++)
      write_parameter(analysis, api, p);
  }
}

void rows_write(struct analysis *analysis) {
  write_types(analysis);
  strength_write_rows(analysis);
  write_functions(analysis);
  write_roles(analysis);
}
