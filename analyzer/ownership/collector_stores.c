/* Every store into a slot, whole program, and what may be stored there: whatever a caller hands in, a claim.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define ARBITRARY_DEPTH 6

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

/* `Py_XSETREF(self->x, v)` stores; any other call that gets a slot's address may store anything. */
static void index_call(struct collector *collector, struct store_site site, const struct ir_insn *call) {
  const struct function *callee = site.body->resolved[site.insn].function;
  const struct api *api = callee ? callee->api : NULL;
  for (uint32_t p = 0; !call_fills_atomic(call) && p < call->arg_count; p++) {
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
    struct question there = {question.collector, call->function, call->body, question.depth + 1, false};
    if (is_arbitrary_value(there, argument_at(call->body, insn, parameter)))
      return true;
  }
  return false;
}

static bool is_arbitrary_local(struct question question, int64_t local, uint32_t load) {
  const struct body *body = question.body;
  const struct ir_local *declared = &g_array_index(body->ir->locals, struct ir_local, local);
  bool is_generic = is_generic_type(declared->type);
  if (declared->is_parameter && is_generic && is_arbitrary_parameter(question, (uint32_t)local))
    return true;
  if (!declared->is_parameter && is_generic && local_is_filled(body, local))
    return true;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    const struct ir_insn *to = insn->op == IR_STORE ? made_by(body, insn->a) : NULL;
    if (to && to->op == IR_LOCAL && to->number == local && store_reaches(body, i, load, local) &&
        is_arbitrary_value(question, insn->b))
      return true;
  }
  return false;
}

/* The arguments of a METH_FASTCALL function, as an array, or as Argument Clinic sorts them. */
static bool is_argument_array(const struct body *body, uint32_t array) {
  const struct ir_insn *made = body_made_by(body, array);
  const struct ir_insn *from = made && made->op == IR_LOAD ? body_made_by(body, made->a) : NULL;
  if (!from || from->op != IR_LOCAL)
    return false;
  const struct ir_local *local = &g_array_index(body->ir->locals, struct ir_local, from->number);
  return local->type && g_str_has_prefix(local->type, "struct _object") &&
         g_str_has_suffix(local->type, "**");
}

/* An element of a tuple or list, as PyTuple_GET_ITEM reads it. */
static bool is_item(const struct body *body, uint32_t array) {
  if (is_argument_array(body, array))
    return true;
  const struct ir_insn *made = made_by(body, array);
  if (made && made->op == IR_LOAD)
    made = made_by(body, made->a);
  return made && made->op == IR_FIELD && g_strcmp0(made->name, "ob_item") == 0;
}

static bool is_arbitrary_value(struct question question, uint32_t value) {
  const struct body *body = question.body;
  const struct ir_insn *made = made_by(body, value);
  if (!made || ++question.depth > ARBITRARY_DEPTH)
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
  return from && from->op == IR_LOCAL &&
         is_arbitrary_local(question, from->number, body->definitions[made->dst]);
}

bool store_is_arbitrary(const struct collector *collector, const struct store_site *site) {
  struct question question = {(struct collector *)collector, site->function, site->body, 0, false};
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
