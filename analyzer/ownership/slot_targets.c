/* Which functions a pointer slot may hold: what initialisers and stores put there, whole program.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/program.h"

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

void program_find_slot_targets(struct program *program) {
  read_initializers(program);
  for (guint i = 0; i < program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(program->function_list, i);
    for (guint b = 0; b < function->bodies->len; b++)
      read_stores(program, g_ptr_array_index(function->bodies, b));
  }
}
