/* Types that are filled while the program runs: `T.tp_flags = ...`, and bases given to
 * PyType_FromSpecWithBases. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

/* What is stored, as an initialiser would say it. `T.tp_flags |= x` is x. */
static struct fact_init as_init(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  struct fact_init init = {.kind = INIT_OTHER};
  if (!made)
    return init;
  if (made->op == IR_CONST)
    init = (struct fact_init){.kind = INIT_NUMBER, .number = made->number};
  if (made->op == IR_STRING)
    init = (struct fact_init){.kind = INIT_STRING, .name = made->name};
  if (made->op == IR_FUNCTION || made->op == IR_GLOBAL)
    init = (struct fact_init){.kind = made->op == IR_FUNCTION ? INIT_FUNCTION : INIT_ADDRESS,
                              .name = made->name};
  for (uint32_t i = 0; made->op == IR_UNKNOWN && i < made->arg_count; i++) {
    const struct ir_insn *part = body_made_by(body, g_array_index(body->ir->args, uint32_t, made->args + i));
    if (part && part->op == IR_CONST)
      init = (struct fact_init){.kind = INIT_NUMBER, .number = init.number | part->number};
  }
  return init;
}

/* The global that an address is of: `T`, or `type` after `PyTypeObject *type = &T;`. */
static const struct ir_insn *global_of(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value), *only = NULL;
  const struct ir_insn *from = made && made->op == IR_LOAD ? body_made_by(body, made->a) : NULL;
  if (!from || from->op != IR_LOCAL)
    return made;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    const struct ir_insn *to = insn->op == IR_STORE ? body_made_by(body, insn->a) : NULL;
    if (!to || to->op != IR_LOCAL || to->number != from->number)
      continue;
    if (only)
      return NULL;
    only = body_made_by(body, insn->b);
  }
  return only;
}

static void read_store(struct collector *collector, const struct body *body, const struct ir_insn *store) {
  const struct ir_insn *field = body_made_by(body, store->a);
  if (!field || field->op != IR_FIELD || !field->name)
    return;
  const struct ir_insn *global = global_of(body, field->a);
  struct collected *type = global && global->op == IR_GLOBAL && global->name
                               ? g_hash_table_lookup(collector->by_key, global->name)
                               : NULL;
  if (!type)
    return;
  struct fact_init init = as_init(body, store->b);
  bool is_function = strcmp(field->name, "tp_dealloc") == 0 || strcmp(field->name, "tp_traverse") == 0 ||
                     strcmp(field->name, "tp_clear") == 0;
  if (is_function && init.kind == INIT_OTHER)
    type->is_unreadable = true;
  else
    collected_set(collector, type, field->name, &init);
  if (strcmp(field->name, "tp_flags") == 0 && !type->global->inits->len)
    type->place = (struct place){.file = store->file ? store->file : body->fact->place.file,
                                 .line = store->line,
                                 .column = store->column,
                                 .function = body->fact->key};
}

static void read_call(struct collector *collector, const struct body *body, const struct ir_insn *call) {
  bool is_bases = g_strcmp0(call->name, "PyType_FromSpecWithBases") == 0;
  if (!is_bases && g_strcmp0(call->name, "PyType_FromModuleAndSpec") != 0)
    return;
  uint32_t first = is_bases ? 0 : 1;
  if (call->arg_count < first + 2)
    return;
  const struct ir_insn *spec =
      body_made_by(body, g_array_index(body->ir->args, uint32_t, call->args + first));
  struct collected *type =
      spec && spec->op == IR_GLOBAL && spec->name ? g_hash_table_lookup(collector->by_key, spec->name) : NULL;
  if (!type)
    return;
  struct fact_init init = as_init(body, g_array_index(body->ir->args, uint32_t, call->args + first + 1));
  if (init.kind == INIT_ADDRESS || init.kind == INIT_OTHER)
    collected_set(collector, type, "tp_base", &init);
}

static void read_body(struct collector *collector, const struct body *body) {
  for (guint k = 0; k < body->ir->insns->len; k++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, k);
    if (insn->op == IR_STORE)
      read_store(collector, body, insn);
    else if (insn->op == IR_CALL)
      read_call(collector, body, insn);
  }
}

void collector_read_assignments(struct collector *collector) {
  const GPtrArray *functions = collector->program->function_list;
  for (guint i = 0; i < functions->len; i++) {
    const struct function *function = g_ptr_array_index(functions, i);
    for (guint b = 0; b < function->bodies->len; b++)
      read_body(collector, g_ptr_array_index(function->bodies, b));
  }
}
