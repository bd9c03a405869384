/* Which slots only ever hold objects that lead nowhere: every store is null, or a str, bytes, int, bool,
 * None. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define ATOMIC_DEPTH 6

static const struct ir_insn *made_by(const struct body *body, uint32_t value) {
  if (value == IR_NONE || value >= body->ir->value_count || body->definitions[value] == IR_NONE)
    return NULL;
  return &g_array_index(body->ir->insns, struct ir_insn, body->definitions[value]);
}

static uint32_t argument_at(const struct body *body, const struct ir_insn *call, uint32_t index) {
  return index < call->arg_count ? g_array_index(body->ir->args, uint32_t, call->args + index) : IR_NONE;
}

/* These put a str or bytes where the slot's address says. */
bool call_fills_atomic(const struct ir_insn *call) {
  static const char *const names[] = {
      "_PyBytes_Resize",       "_PyString_Resize",    "_PyUnicode_Resize",       "PyUnicode_Resize",
      "PyUnicode_FSConverter", "PyUnicode_FSDecoder", "PyUnicode_InternInPlace", "PyString_InternInPlace"};
  for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
    if (strcmp(plain_name(call->name), names[i]) == 0)
      return true;
  return false;
}

static bool is_atomic_value(struct question question, uint32_t value);
static bool is_atomic_slot(struct collector *collector, const char *record, const char *field, bool is_loose);

bool local_is_filled(const struct body *body, int64_t local) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    for (uint32_t k = 0; insn->op == IR_CALL && k < insn->arg_count; k++) {
      const struct ir_insn *made = made_by(body, argument_at(body, insn, k));
      const struct function *callee = body->resolved[i].function;
      bool is_cleared =
          call_fills_atomic(insn) || (callee && callee->api && api_has(callee->api, k, ROLE_CLEARS));
      if (made && made->op == IR_LOCAL && made->number == local && !is_cleared)
        return true;
    }
  }
  return false;
}

/* A parameter of a static function is what its callers pass. */
static bool is_atomic_parameter(struct question question, uint32_t parameter) {
  const struct function *function = question.function;
  const GArray *calls = g_hash_table_lookup(question.collector->callers, function);
  if (!function->fact->is_static || function->is_address_taken || !calls)
    return false;
  for (guint i = 0; i < calls->len; i++) {
    const struct store_site *call = &g_array_index(calls, struct store_site, i);
    const struct ir_insn *insn = &g_array_index(call->body->ir->insns, struct ir_insn, call->insn);
    struct question there = {question.collector, call->function, call->body, question.depth + 1,
                             question.is_loose};
    if (!is_atomic_value(there, argument_at(call->body, insn, parameter)))
      return false;
  }
  return true;
}

/* Is it filled by PyArg_ParseTuple with a str, or an instance of a subclass of it? */
static bool is_parsed_text(const struct body *body, int64_t local) {
  bool is_text = false;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    for (uint32_t k = 0; insn->op == IR_CALL && k < insn->arg_count; k++) {
      const struct ir_insn *made = made_by(body, argument_at(body, insn, k));
      if (!made || made->op != IR_LOCAL || made->number != local || call_fills_atomic(insn))
        continue;
      is_text = value_is_parsed_text(body, insn, k);
      if (!is_text)
        return false;
    }
  }
  return is_text;
}

static bool is_atomic_local(struct question question, int64_t local, uint32_t load) {
  const struct body *body = question.body;
  const struct ir_local *declared = &g_array_index(body->ir->locals, struct ir_local, local);
  if (local_is_filled(body, local) && !(question.is_loose && is_parsed_text(body, local)))
    return false;
  bool is_known = declared->is_parameter || question.is_loose;
  if (declared->is_parameter && !is_atomic_parameter(question, (uint32_t)local))
    return false;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    const struct ir_insn *to = insn->op == IR_STORE ? made_by(body, insn->a) : NULL;
    if (!to || to->op != IR_LOCAL || to->number != local)
      continue;
    if (!store_reaches(body, i, load, local))
      continue;
    is_known = true;
    if (!is_atomic_value(question, insn->b))
      return false;
  }
  return is_known;
}

static bool is_atomic_result(struct question question, const struct ir_insn *call) {
  const struct function *callee =
      question.body->resolved[call - &g_array_index(question.body->ir->insns, struct ir_insn, 0)].function;
  const struct program *program = question.collector->program;
  if (!callee)
    return false;
  if (callee->api) {
    if (callee->api->returns >= 0)
      return is_atomic_value(question, argument_at(question.body, call, (uint32_t)callee->api->returns));
    g_autofree char *tag = g_strconcat("struct ", callee->api->creates ? callee->api->creates : "", NULL);
    const struct fact_typedef *alias =
        callee->api->creates ? g_hash_table_lookup(program->typedefs, callee->api->creates) : NULL;
    const struct type *type = program_type(program, alias ? alias->type : tag, NULL);
    return type && (type->flags & TYPE_ATOMIC);
  }
  bool is_any = false;
  for (guint b = 0; b < callee->bodies->len; b++) {
    struct question inside = {question.collector, callee, g_ptr_array_index(callee->bodies, b),
                              question.depth + 1, question.is_loose};
    for (guint i = 0; i < inside.body->ir->insns->len; i++) {
      const struct ir_insn *insn = &g_array_index(inside.body->ir->insns, struct ir_insn, i);
      if (insn->op != IR_RETURN || insn->a == IR_NONE)
        continue;
      is_any = true;
      if (!is_atomic_value(inside, insn->a))
        return false;
    }
  }
  return is_any;
}

static bool is_constant_object(const char *name) {
  static const char *const names[] = {"_Py_NoneStruct", "_Py_TrueStruct",     "_Py_FalseStruct",
                                      "_Py_ZeroStruct", "_Py_EllipsisObject", "_Py_NotImplementedStruct"};
  for (size_t i = 0; name && i < G_N_ELEMENTS(names); i++)
    if (strcmp(name, names[i]) == 0)
      return true;
  return false;
}

static bool is_atomic_load(struct question question, const struct ir_insn *load) {
  const struct ir_insn *from = made_by(question.body, load->a);
  uint8_t levels = 0;
  const struct type *type = program_type(question.collector->program, load->type, &levels);
  if (levels == 1 && type && (type->flags & TYPE_ATOMIC))
    return true;
  if (!from)
    return false;
  uint32_t value = load->dst;
  enum narrow narrow = value_narrow(question.body, value);
  if (narrow == NARROW_EXACT || (narrow == NARROW_KIND && question.is_loose))
    return true;
  if (from->op == IR_LOCAL)
    return is_atomic_local(question, from->number, question.body->definitions[value]);
  if (from->op == IR_GLOBAL)
    return is_atomic_slot(question.collector, NULL, from->name, question.is_loose);
  return from->op == IR_FIELD &&
         is_atomic_slot(question.collector, from->record, from->name, question.is_loose);
}

static bool is_atomic_value(struct question question, uint32_t value) {
  const struct ir_insn *made = made_by(question.body, value);
  if (!made || ++question.depth > ATOMIC_DEPTH)
    return false;
  switch (made->op) {
  case IR_CONST:
    return true;
  case IR_CAST:
    return is_atomic_value(question, made->a);
  case IR_GLOBAL:
    return is_constant_object(made->name);
  case IR_CALL:
    return is_atomic_result(question, made);
  case IR_LOAD:
    return is_atomic_load(question, made);
  default:
    return false;
  }
}

static bool find_atomic(struct collector *collector, const GArray *sites, bool is_loose) {
  for (guint i = 0; i < sites->len; i++) {
    const struct store_site *site = &g_array_index(sites, struct store_site, i);
    struct question question = {collector, site->function, site->body, 0, is_loose};
    if (!is_atomic_value(question, site->value))
      return false;
  }
  return sites->len > 0;
}

static bool is_atomic_slot(struct collector *collector, const char *record, const char *field,
                           bool is_loose) {
  GHashTable *answers = is_loose ? collector->plain : collector->atomic;
  g_autofree char *key =
      record ? g_strdup_printf("%s.%s", record, field ? field : "") : g_strdup(field ? field : "");
  void *known = g_hash_table_lookup(answers, key);
  if (known)
    return GPOINTER_TO_INT(known) > 1;
  /* while it is being found it counts as atomic: a slot copied from itself proves nothing against it */
  g_hash_table_insert(answers, g_strdup(key), GINT_TO_POINTER(2));
  const GArray *sites = g_hash_table_lookup(collector->stores, key);
  bool is_atomic = sites && find_atomic(collector, sites, is_loose);
  g_hash_table_insert(answers, g_strdup(key), GINT_TO_POINTER(is_atomic ? 2 : 1));
  return is_atomic;
}

bool collector_is_atomic(struct collector *collector, const char *record, const char *field) {
  return is_atomic_slot(collector, record, field, false);
}

bool collector_is_plain(struct collector *collector, const char *record, const char *field) {
  return is_atomic_slot(collector, record, field, true);
}
