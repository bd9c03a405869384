/* Which functions a pointer slot may hold: what initialisers and stores put there, whole program.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/program.h"

#include <string.h>

#define SLOT_LIMIT (1 << 24) /* offsets above are not fields */

static void add_target(struct program *program, const char *record, const char *field, const char *key) {
  struct function *function = program_function(program, key);
  if (!record || !field || !function)
    return;
  function->is_address_taken = true;
  g_autofree char *slot = g_strconcat(record, ".", field, NULL);
  GPtrArray *targets = g_hash_table_lookup(program->slot_targets, slot);
  if (!targets) {
    targets = g_ptr_array_new();
    g_hash_table_insert(program->slot_targets, g_steal_pointer(&slot), targets);
  }
  if (!g_ptr_array_find(targets, function, NULL))
    g_ptr_array_add(targets, function);
}

static void read_initializers(struct program *program) {
  for (guint i = 0; i < program->facts->globals->len; i++) {
    const struct fact_global *global = g_ptr_array_index(program->facts->globals, i);
    for (guint k = 0; !global->is_unreadable && k < global->inits->len; k++) {
      const struct fact_init *init = &g_array_index(global->inits, struct fact_init, k);
      if (init->kind == INIT_FUNCTION)
        add_target(program, init->record, init->field, init->name);
    }
  }
}

static void read_stores(struct program *program, const struct body *body) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    if (insn->op == IR_FUNCTION && body->resolved[i].function)
      body->resolved[i].function->is_address_taken = true;
    if (insn->op != IR_STORE || insn->a == IR_NONE || insn->b == IR_NONE)
      continue;
    uint32_t to = body->definitions[insn->a], from = body->definitions[insn->b];
    if (to == IR_NONE || from == IR_NONE)
      continue;
    const struct ir_insn *address = &g_array_index(body->ir->insns, struct ir_insn, to);
    const struct ir_insn *value = &g_array_index(body->ir->insns, struct ir_insn, from);
    while (value->op == IR_CAST && body->definitions[value->a] != IR_NONE)
      value = &g_array_index(body->ir->insns, struct ir_insn, body->definitions[value->a]);
    if (address->op == IR_FIELD && value->op == IR_FUNCTION)
      add_target(program, address->record, address->name, value->name);
  }
}

/* The field a value was loaded from, NULL none. */
static const struct ir_insn *loaded_field(const struct body *body, uint32_t value) {
  for (unsigned steps = 0; value != IR_NONE && steps < 4; steps++) {
    if (body->definitions[value] == IR_NONE)
      return NULL;
    const struct ir_insn *made = &g_array_index(body->ir->insns, struct ir_insn, body->definitions[value]);
    if (made->op == IR_FIELD)
      return made->record && made->name ? made : NULL;
    if (made->op != IR_LOAD && made->op != IR_CAST)
      return NULL;
    value = made->a;
  }
  return NULL;
}

/* `c->notify(c->data)`: data is the callback's, not a plain field. */
static void read_callback_data(struct program *program, const struct body *body, const struct ir_insn *call) {
  const struct ir_insn *function = loaded_field(body, call->a);
  if (!function)
    return;
  for (uint32_t k = 0; k < call->arg_count; k++) {
    const struct ir_insn *data = loaded_field(body, g_array_index(body->ir->args, uint32_t, call->args + k));
    if (data && data->record == function->record && g_strcmp0(data->type, "void*") == 0)
      g_hash_table_add(program->callback_data, g_strconcat(data->record, ".", data->name, NULL));
  }
}

static struct function *function_value(const struct program *program, const struct body *body,
                                       uint32_t value) {
  for (unsigned steps = 0; value != IR_NONE && body->definitions[value] != IR_NONE && steps < 4; steps++) {
    const struct ir_insn *made = &g_array_index(body->ir->insns, struct ir_insn, body->definitions[value]);
    if (made->op == IR_FUNCTION)
      return program_function(program, made->name);
    if (made->op != IR_CAST)
      return NULL;
    value = made->a;
  }
  return NULL;
}

/* `g_rc_box_release_full(box, clear)`: what is given to clear the object runs at zero. */
static void read_finalizer_argument(struct program *program, const struct body *body, uint32_t index) {
  const struct ir_insn *call = &g_array_index(body->ir->insns, struct ir_insn, index);
  const struct function *callee = body->resolved[index].function;
  int position = callee && callee->api ? api_parameter(callee->api, ROLE_RUNS_FINALIZER) : -1;
  if (position < 0 || (uint32_t)position >= call->arg_count)
    return;
  uint32_t value = g_array_index(body->ir->args, uint32_t, call->args + (uint32_t)position);
  struct function *finalizer = function_value(program, body, value);
  if (finalizer)
    finalizer->is_finalizer = true;
}

static void read_calls(struct program *program, const struct body *body) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    if (insn->op == IR_FUNCTION && body->resolved[i].function)
      body->resolved[i].function->is_address_taken = true;
    if (insn->op != IR_CALL)
      continue;
    if (insn->name)
      read_finalizer_argument(program, body, i);
    else if (insn->a != IR_NONE)
      read_callback_data(program, body, insn);
  }
}

bool program_is_callback_data(const struct program *program, const struct type *type, int32_t offset) {
  if (!type || offset < 0 || offset >= SLOT_LIMIT)
    return false;
  g_autofree char *slot = g_strconcat(type->key, ".", program_slot_name(program, type, offset), NULL);
  return g_hash_table_contains(program->callback_data, slot);
}

/* Fields with a mark, as `struct tag.field`. */
static GHashTable *slots_marked(const struct program *program, const char *text) {
  GHashTable *slots = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < program->facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(program->facts->marks, struct fact_mark, i);
    if (mark->on != MARK_FIELD || strcmp(mark->text, text) != 0 || !mark->member)
      continue;
    g_autofree char *record = g_strndup(mark->owner, strcspn(mark->owner, "@"));
    g_hash_table_add(slots, g_strconcat(record, ".", mark->member, NULL));
  }
  return slots;
}

static void mark_targets(struct function *function, bool is_finalizer, bool is_breaker) {
  function->is_finalizer |= is_finalizer;
  function->is_breaker |= is_breaker;
}

static void mark_lifecycle(struct program *program) {
  g_autoptr(GHashTable) finalizers = slots_marked(program, "finalizer");
  g_autoptr(GHashTable) breakers = slots_marked(program, "breaker");
  GHashTableIter iter;
  void *key, *value;
  g_hash_table_iter_init(&iter, program->slot_targets);
  while (g_hash_table_iter_next(&iter, &key, &value)) {
    const char *slot = key, *dot = strrchr(slot, '.');
    g_autofree char *record = g_strndup(slot, strcspn(slot, "@"));
    g_autofree char *name = g_strconcat(record, dot, NULL);
    GPtrArray *targets = value;
    for (guint i = 0; i < targets->len; i++)
      mark_targets(g_ptr_array_index(targets, i), g_hash_table_contains(finalizers, name),
                   g_hash_table_contains(breakers, name));
  }
}

void program_read_slot_targets(struct program *program, const struct function *function) {
  for (guint b = 0; b < function->bodies->len; b++) {
    read_stores(program, g_ptr_array_index(function->bodies, b));
    read_calls(program, g_ptr_array_index(function->bodies, b));
  }
}

void program_find_slot_targets(struct program *program) {
  read_initializers(program);
  for (guint i = 0; i < program->function_list->len; i++)
    program_read_slot_targets(program, g_ptr_array_index(program->function_list, i));
  mark_lifecycle(program);
}
