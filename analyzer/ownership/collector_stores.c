/* Every store into a slot, whole program, and what may be stored there: atomic values, arbitrary ones.
 * SPDX-License-Identifier: MIT */
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

static char *slot_name(const char *record, const char *field) {
  return g_strdup_printf("%s.%s", record ? record : "", field ? field : "");
}

static void add_site(struct collector *collector, const struct ir_insn *address,
                     const struct store_site *site) {
  g_autofree char *key =
      address->op == IR_GLOBAL ? g_strdup(address->name) : slot_name(address->record, address->name);
  if (!key)
    return;
  GArray *sites = g_hash_table_lookup(collector->stores, key);
  if (!sites) {
    sites = g_array_new(FALSE, FALSE, sizeof(struct store_site));
    g_hash_table_insert(collector->stores, g_steal_pointer(&key), sites);
  }
  g_array_append_val(sites, *site);
}

static bool is_slot_address(const struct ir_insn *made) {
  return made && (made->op == IR_FIELD || made->op == IR_GLOBAL);
}

/* These put a str or bytes where the slot's address says. */
static bool fills_atomic(const struct ir_insn *call) {
  static const char *const names[] = {
      "_PyBytes_Resize",       "_PyString_Resize",    "_PyUnicode_Resize",       "PyUnicode_Resize",
      "PyUnicode_FSConverter", "PyUnicode_FSDecoder", "PyUnicode_InternInPlace", "PyString_InternInPlace"};
  for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
    if (strcmp(plain_name(call->name), names[i]) == 0)
      return true;
  return false;
}

/* `Py_XSETREF(self->x, v)` stores; any other call that gets a slot's address may store anything. */
static void index_call(struct collector *collector, struct store_site site, const struct ir_insn *call) {
  const struct function *callee = site.body->resolved[site.insn].function;
  const struct api *api = callee ? callee->api : NULL;
  for (uint32_t p = 0; !fills_atomic(call) && p < call->arg_count; p++) {
    const struct ir_insn *address = made_by(site.body, argument_at(site.body, call, p));
    if (!is_slot_address(address) || !address->type || !g_str_has_suffix(address->type, "*"))
      continue;
    if (api && (api_has(api, p, ROLE_CLEARS) || api_has(api, p, ROLE_CLEARS_PLAIN)))
      continue;
    int value = api && api_has(api, p, ROLE_SLOT) ? api_parameter(api, ROLE_REPLACES_PLAIN) : -1;
    site.value = value >= 0 ? argument_at(site.body, call, (uint32_t)value) : IR_NONE;
    add_site(collector, address, &site);
  }
}

static void index_caller(struct collector *collector, const struct store_site *site) {
  const struct function *callee = site->body->resolved[site->insn].function;
  if (!callee)
    return;
  GArray *calls = g_hash_table_lookup(collector->callers, callee);
  if (!calls) {
    calls = g_array_new(FALSE, FALSE, sizeof(struct store_site));
    g_hash_table_insert(collector->callers, (void *)callee, calls);
  }
  g_array_append_val(calls, *site);
}

static void index_body(struct collector *collector, const struct function *function,
                       const struct body *body) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    struct store_site site = {function, body, i, insn->b};
    if (insn->op == IR_STORE && is_slot_address(made_by(body, insn->a)))
      add_site(collector, made_by(body, insn->a), &site);
    if (insn->op != IR_CALL)
      continue;
    index_caller(collector, &site);
    index_call(collector, site, insn);
  }
}

/* A model stands for a body where it is called; what the body stores counts all the same. */
static void index_modelled(struct collector *collector) {
  const struct facts *facts = collector->program->facts;
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *fact = g_ptr_array_index(facts->functions, i);
    const struct function *function = fact->ir ? program_function(collector->program, fact->key) : NULL;
    if (!function || !function->api)
      continue;
    struct body *body = body_prepare(collector->program, fact);
    g_ptr_array_add(collector->modelled, body);
    index_body(collector, function, body);
  }
}

void collector_index_stores(struct collector *collector) {
  const GPtrArray *functions = collector->program->function_list;
  for (guint i = 0; i < functions->len; i++) {
    const struct function *function = g_ptr_array_index(functions, i);
    for (guint b = 0; b < function->bodies->len; b++)
      index_body(collector, function, g_ptr_array_index(function->bodies, b));
  }
  index_modelled(collector);
}

const GArray *collector_stores(const struct collector *collector, const char *record, const char *field) {
  g_autofree char *key = slot_name(record, field);
  return g_hash_table_lookup(collector->stores, key);
}

struct question { /* what value is this, in this body? */
  struct collector *collector;
  const struct function *function;
  const struct body *body;
  unsigned depth;
};

static bool is_atomic_value(struct question question, uint32_t value);

static bool is_out_argument(const struct body *body, int64_t local) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    for (uint32_t k = 0; insn->op == IR_CALL && k < insn->arg_count; k++) {
      const struct ir_insn *made = made_by(body, argument_at(body, insn, k));
      const struct function *callee = body->resolved[i].function;
      bool is_cleared = fills_atomic(insn) || (callee && callee->api && api_has(callee->api, k, ROLE_CLEARS));
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
    struct question there = {question.collector, call->function, call->body, question.depth + 1};
    if (!is_atomic_value(there, argument_at(call->body, insn, parameter)))
      return false;
  }
  return true;
}

static bool is_atomic_local(struct question question, int64_t local) {
  const struct body *body = question.body;
  const struct ir_local *declared = &g_array_index(body->ir->locals, struct ir_local, local);
  if (is_out_argument(body, local))
    return false;
  bool is_known = declared->is_parameter;
  if (declared->is_parameter && !is_atomic_parameter(question, (uint32_t)local))
    return false;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    const struct ir_insn *to = insn->op == IR_STORE ? made_by(body, insn->a) : NULL;
    if (!to || to->op != IR_LOCAL || to->number != local)
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
                              question.depth + 1};
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
  if (from->op == IR_LOCAL)
    return is_atomic_local(question, from->number);
  if (from->op == IR_GLOBAL)
    return collector_is_atomic(question.collector, NULL, from->name);
  return from->op == IR_FIELD && collector_is_atomic(question.collector, from->record, from->name);
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

static bool find_atomic(struct collector *collector, const GArray *sites) {
  for (guint i = 0; i < sites->len; i++) {
    const struct store_site *site = &g_array_index(sites, struct store_site, i);
    struct question question = {collector, site->function, site->body, 0};
    if (!is_atomic_value(question, site->value))
      return false;
  }
  return sites->len > 0;
}

bool collector_is_atomic(struct collector *collector, const char *record, const char *field) {
  char *key = record ? slot_name(record, field) : g_strdup(field ? field : "");
  void *known = g_hash_table_lookup(collector->atomic, key);
  if (known) {
    g_free(key);
    return GPOINTER_TO_INT(known) > 1;
  }
  /* while it is being found it counts as atomic: a slot copied from itself proves nothing against it */
  g_hash_table_insert(collector->atomic, key, GINT_TO_POINTER(2));
  const GArray *sites = g_hash_table_lookup(collector->stores, key);
  bool is_atomic = sites && find_atomic(collector, sites);
  g_hash_table_insert(collector->atomic, g_strdup(key), GINT_TO_POINTER(is_atomic ? 2 : 1));
  return is_atomic;
}

static bool is_generic_type(const char *typeref) {
  return typeref && g_str_has_prefix(typeref, "struct _object") && g_str_has_suffix(typeref, "*") &&
         !g_str_has_suffix(typeref, "**");
}

static bool is_arbitrary_value(struct question question, uint32_t value);

/* What its callers pass; where there are none, or it may be called through a pointer, what anybody passes. */
static bool is_arbitrary_parameter(struct question question, uint32_t parameter) {
  const struct function *function = question.function;
  const GArray *calls = g_hash_table_lookup(question.collector->callers, function);
  if (function->is_address_taken || !calls)
    return true;
  for (guint i = 0; i < calls->len; i++) {
    const struct store_site *call = &g_array_index(calls, struct store_site, i);
    const struct ir_insn *insn = &g_array_index(call->body->ir->insns, struct ir_insn, call->insn);
    struct question there = {question.collector, call->function, call->body, question.depth + 1};
    if (is_arbitrary_value(there, argument_at(call->body, insn, parameter)))
      return true;
  }
  return false;
}

static bool is_arbitrary_local(struct question question, int64_t local) {
  const struct body *body = question.body;
  const struct ir_local *declared = &g_array_index(body->ir->locals, struct ir_local, local);
  bool is_generic = is_generic_type(declared->type);
  if (declared->is_parameter && is_generic && is_arbitrary_parameter(question, (uint32_t)local))
    return true;
  if (!declared->is_parameter && is_generic && is_out_argument(body, local))
    return true;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    const struct ir_insn *to = insn->op == IR_STORE ? made_by(body, insn->a) : NULL;
    if (to && to->op == IR_LOCAL && to->number == local && is_arbitrary_value(question, insn->b))
      return true;
  }
  return false;
}

/* An element of a tuple or list, as PyTuple_GET_ITEM reads it. */
static bool is_item(const struct body *body, uint32_t array) {
  const struct ir_insn *made = made_by(body, array);
  if (made && made->op == IR_LOAD)
    made = made_by(body, made->a);
  return made && made->op == IR_FIELD && g_strcmp0(made->name, "ob_item") == 0;
}

static bool is_arbitrary_value(struct question question, uint32_t value) {
  const struct body *body = question.body;
  const struct ir_insn *made = made_by(body, value);
  if (!made || ++question.depth > ATOMIC_DEPTH)
    return false;
  if (made->op == IR_CAST)
    return is_arbitrary_value(question, made->a);
  if (made->op == IR_CALL) {
    const struct function *callee = body->resolved[body->definitions[value]].function;
    const struct api *api = callee ? callee->api : NULL;
    if (api && api->returns >= 0)
      return is_arbitrary_value(question, argument_at(body, made, (uint32_t)api->returns));
    return api && !api->creates && api->element_of >= 0;
  }
  const struct ir_insn *from = made->op == IR_LOAD ? made_by(body, made->a) : NULL;
  if (from && from->op == IR_ELEMENT && is_item(body, from->a))
    return true;
  return from && from->op == IR_LOCAL && is_arbitrary_local(question, from->number);
}

bool store_is_arbitrary(const struct collector *collector, const struct store_site *site) {
  struct question question = {(struct collector *)collector, site->function, site->body, 0};
  return site->value == IR_NONE || is_arbitrary_value(question, site->value);
}

static bool is_null(const struct body *body, uint32_t value) {
  const struct ir_insn *made = made_by(body, value);
  while (made && made->op == IR_CAST)
    made = made_by(body, made->a);
  return made && made->op == IR_CONST;
}

/* Is a claim placed: a new reference is stored, or the function retains something it stores? */
bool store_is_claimed(const struct collector *collector, const struct store_site *site) {
  (void)collector;
  const struct body *body = site->body;
  const struct ir_insn *made = made_by(body, site->value);
  while (made && made->op == IR_CAST)
    made = made_by(body, made->a);
  if (site->value == IR_NONE || is_null(body, site->value))
    return true;
  const struct function *callee =
      made && made->op == IR_CALL
          ? body->resolved[made - &g_array_index(body->ir->insns, struct ir_insn, 0)].function
          : NULL;
  if (made && made->op == IR_CALL)
    return !callee || !callee->api || (callee->api->flags & API_NEW) || callee->api->returns >= 0;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct function *called = body->resolved[i].function;
    bool is_call = g_array_index(body->ir->insns, struct ir_insn, i).op == IR_CALL;
    if (is_call && called && called->api && api_parameter(called->api, ROLE_RETAIN) >= 0)
      return true;
  }
  const struct ir_insn *from = made && made->op == IR_LOAD ? made_by(body, made->a) : NULL;
  if (!from || from->op != IR_LOCAL)
    return false;
  return !g_array_index(body->ir->locals, struct ir_local, from->number).is_parameter;
}
