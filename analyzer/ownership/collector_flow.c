/* Follows pointers through one function body, from its parameters, without order: sets of accesses.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector_flow.h"

#include <string.h>

#define SET_LIMIT 12
#define CALL_DEPTH 6

const struct ir_insn *flow_insn(const struct flow *flow, uint32_t index) {
  return &g_array_index(flow->body->ir->insns, struct ir_insn, index);
}

const struct ir_insn *flow_definition(const struct flow *flow, uint32_t value) {
  if (value == IR_NONE || value >= flow->body->ir->value_count || flow->body->definitions[value] == IR_NONE)
    return NULL;
  return flow_insn(flow, flow->body->definitions[value]);
}

uint32_t flow_argument(const struct flow *flow, const struct ir_insn *call, uint32_t index) {
  return index < call->arg_count ? g_array_index(flow->body->ir->args, uint32_t, call->args + index)
                                 : IR_NONE;
}

struct place flow_place(const struct flow *flow, const struct ir_insn *insn) {
  return (struct place){.file = insn->file ? insn->file : flow->body->fact->place.file,
                        .line = insn->line,
                        .column = insn->column,
                        .end_line = insn->end_column ? insn->line : 0,
                        .end_column = insn->end_column,
                        .function = flow->function->key};
}

const char *plain_name(const char *key) {
  const char *colon = key ? strrchr(key, ':') : NULL;
  return colon ? colon + 1 : key ? key : "";
}

bool type_is_object(const struct type *type) {
  for (unsigned steps = 0; type && steps < 8; steps++, type = type->base) {
    if (strcmp(type->name, "struct _object") == 0)
      return true;
    if (type->fact && type->fact->fields->len &&
        g_strcmp0(g_array_index(type->fact->fields, struct fact_field, 0).name, "ob_refcnt") == 0)
      return true;
  }
  return false;
}

static GArray *set_new(void) {
  return g_array_new(FALSE, TRUE, sizeof(struct access));
}

static bool is_same(const struct access *a, const struct access *b) {
  return a->root == b->root && a->depth == b->depth &&
         memcmp(a->offsets, b->offsets, sizeof a->offsets) == 0 &&
         (a->root != ACCESS_GLOBAL || g_strcmp0(a->path, b->path) == 0);
}

static void set_add(GArray *set, const struct access *access) {
  for (guint i = 0; i < set->len; i++)
    if (is_same(&g_array_index(set, struct access, i), access))
      return;
  if (set->len < SET_LIMIT)
    g_array_append_val(set, *access);
}

static void set_add_all(GArray *set, const GArray *more) {
  for (guint i = 0; more && i < more->len; i++)
    set_add(set, &g_array_index(more, struct access, i));
}

static void index_stores(struct flow *flow) {
  guint locals = flow->body->ir->locals->len;
  flow->stored = g_ptr_array_new_full(locals, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < locals; i++)
    g_ptr_array_add(flow->stored, g_array_new(FALSE, FALSE, sizeof(uint32_t)));
  for (guint i = 0; i < flow->body->ir->insns->len; i++) {
    const struct ir_insn *insn = flow_insn(flow, i);
    const struct ir_insn *to = insn->op == IR_STORE ? flow_definition(flow, insn->a) : NULL;
    if (to && to->op == IR_LOCAL && to->number < locals)
      g_array_append_val((GArray *)g_ptr_array_index(flow->stored, to->number), insn->b);
  }
}

static void prepare(struct flow *flow, const struct function *function, guint variant) {
  flow->function = function;
  flow->body = g_ptr_array_index(function->bodies, variant);
  flow->memo = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)g_array_unref);
  flow->bindings = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  index_stores(flow);
}

void flow_init(struct flow *flow, const struct program *program, const struct function *function,
               guint variant) {
  *flow = (struct flow){.program = program};
  prepare(flow, function, variant);
  for (guint i = 0; i < flow->body->ir->locals->len; i++) {
    const struct ir_local *local = &g_array_index(flow->body->ir->locals, struct ir_local, i);
    if (!local->is_parameter)
      break;
    GArray *set = set_new();
    struct access access = {.root = (int32_t)i, .depth = 1, .path = ""};
    g_array_append_val(set, access);
    g_ptr_array_add(flow->bindings, set);
  }
}

void flow_enter(struct flow *inner, const struct flow *caller, uint32_t call,
                const struct function *function) {
  *inner = (struct flow){.program = caller->program, .caller = caller, .depth = caller->depth + 1};
  prepare(inner, function, 0);
  const struct ir_insn *insn = flow_insn(caller, call);
  for (uint32_t i = 0; i < insn->arg_count; i++) {
    GArray *set = set_new();
    set_add_all(set, flow_eval((struct flow *)caller, flow_argument(caller, insn, i)));
    g_ptr_array_add(inner->bindings, set);
  }
}

void flow_finish(struct flow *flow) {
  g_hash_table_unref(flow->memo);
  g_ptr_array_unref(flow->bindings);
  g_ptr_array_unref(flow->stored);
}

bool flow_is_recursive(const struct flow *flow, const struct function *callee) {
  if (flow->depth >= CALL_DEPTH)
    return true;
  for (const struct flow *at = flow; at; at = at->caller)
    if (at->function == callee)
      return true;
  return false;
}

static const char *join(const struct program *program, const char *path, const char *separator,
                        const char *name) {
  g_autofree char *text = g_strconcat(path, *path ? separator : "", name, NULL);
  return g_string_chunk_insert_const(program->strings, text);
}

/* A record laid over an array of numbers: which one, the code decides while it runs. */
static bool is_overlay(const struct access *access) {
  return access->type && g_str_has_suffix(access->type, "[]") &&
         (g_str_has_prefix(access->type, "int[") || g_str_has_prefix(access->type, "char["));
}

/* A member: of the object itself, or of a plain struct behind a pointer. */
static void step_field(struct flow *flow, GArray *set, const struct ir_insn *insn) {
  int32_t offset = flow->body->resolved[insn - flow_insn(flow, 0)].offset;
  const GArray *bases = flow_eval(flow, insn->a);
  for (guint i = 0; offset >= 0 && i < bases->len; i++) {
    struct access access = g_array_index(bases, struct access, i);
    if (access.is_object && access.depth > 1 && access.root != ACCESS_GLOBAL &&
        g_strcmp0(insn->name, "ob_type") != 0)
      continue;
    if (is_overlay(&access))
      continue;
    bool is_loaded =
        access.depth > 1 && access.offsets[access.depth - 1] == 0 && !g_str_has_suffix(access.path, "]");
    access.offsets[access.depth - 1] += offset;
    if (access.root != ACCESS_GLOBAL)
      access.path = join(flow->program, access.path, is_loaded ? "->" : ".", insn->name);
    if (is_loaded && access.field) {
      access.through_record = access.record;
      access.through_field = access.field;
    }
    access.record = insn->record;
    access.field = insn->name;
    access.type = insn->type;
    access.is_object = false;
    set_add(set, &access);
  }
}

static void push(struct flow *flow, GArray *set, struct access access, const char *typeref) {
  if (access.depth >= ACCESS_DEPTH)
    return;
  uint8_t levels = 0;
  const struct type *type = program_type(flow->program, typeref, &levels);
  access.is_object = levels == 1 && type_is_object(type);
  access.offsets[access.depth++] = 0;
  set_add(set, &access);
}

static void step_load(struct flow *flow, GArray *set, const struct ir_insn *insn) {
  const struct ir_insn *from = flow_definition(flow, insn->a);
  if (from && from->op == IR_LOCAL) {
    const GArray *stored = g_ptr_array_index(flow->stored, from->number);
    if (from->number < flow->bindings->len)
      set_add_all(set, g_ptr_array_index(flow->bindings, from->number));
    for (guint i = 0; i < stored->len; i++)
      set_add_all(set, flow_eval(flow, g_array_index(stored, uint32_t, i)));
    return;
  }
  const GArray *addresses = flow_eval(flow, insn->a);
  for (guint i = 0; i < addresses->len; i++)
    push(flow, set, g_array_index(addresses, struct access, i), insn->type);
}

static void step_pseudo(struct flow *flow, GArray *set, uint32_t value, int32_t offset, const char *field) {
  const GArray *objects = flow_eval(flow, value);
  for (guint i = 0; i < objects->len; i++) {
    struct access access = g_array_index(objects, struct access, i);
    if (access.depth != 1 || access.root == ACCESS_GLOBAL)
      continue;
    access.offsets[0] = offset;
    access.field = field;
    access.record = NULL;
    access.path = "";
    if (offset == OFFSET_DICT)
      set_add(set, &access);
    else
      push(flow, set, access, NULL);
  }
}

static void step_returned(struct flow *flow, GArray *set, uint32_t index, const struct function *callee) {
  if (!callee || !callee->bodies->len || flow_is_recursive(flow, callee))
    return;
  struct flow inner;
  flow_enter(&inner, flow, index, callee);
  for (guint i = 0; i < inner.body->ir->insns->len; i++)
    if (flow_insn(&inner, i)->op == IR_RETURN && flow_insn(&inner, i)->a != IR_NONE)
      set_add_all(set, flow_eval(&inner, flow_insn(&inner, i)->a));
  flow_finish(&inner);
}

static void step_call(struct flow *flow, GArray *set, uint32_t index) {
  const struct ir_insn *insn = flow_insn(flow, index);
  const struct function *callee = flow->body->resolved[index].function;
  const char *name = plain_name(insn->name);
  uint32_t first = flow_argument(flow, insn, 0);
  if (strcmp(name, "Py_TYPE") == 0 || strcmp(name, "_Py_TYPE") == 0)
    step_pseudo(flow, set, first, (int32_t)sizeof(void *), "ob_type");
  else if (strcmp(name, "PyModule_GetState") == 0 || strcmp(name, "_PyModule_GetState") == 0)
    step_pseudo(flow, set, first, OFFSET_STATE, NULL);
  else if (strcmp(name, "_PyObject_GetDictPtr") == 0)
    step_pseudo(flow, set, first, OFFSET_DICT, NULL);
  else if (callee && callee->api && callee->api->returns >= 0)
    set_add_all(set, flow_eval(flow, flow_argument(flow, insn, (uint32_t)callee->api->returns)));
  else if (callee && !callee->api)
    step_returned(flow, set, index, callee);
}

static void step_global(struct flow *flow, GArray *set, const struct ir_insn *insn) {
  struct access access = {.root = ACCESS_GLOBAL, .depth = 1, .path = insn->name ? insn->name : ""};
  (void)flow;
  set_add(set, &access);
}

static void step_same(struct flow *flow, GArray *set, const struct ir_insn *insn) {
  const GArray *bases = flow_eval(flow, insn->a);
  for (guint i = 0; i < bases->len; i++) {
    struct access access = g_array_index(bases, struct access, i);
    if (insn->op == IR_ELEMENT && access.root != ACCESS_GLOBAL && !g_str_has_suffix(access.path, "[]"))
      access.path = join(flow->program, access.path, "", "[]");
    if (insn->op == IR_CONTAINER)
      access.offsets[access.depth - 1] -= flow->body->resolved[insn - flow_insn(flow, 0)].offset;
    set_add(set, &access);
  }
}

static void step(struct flow *flow, GArray *set, uint32_t index) {
  const struct ir_insn *insn = flow_insn(flow, index);
  switch (insn->op) {
  case IR_CAST:
  case IR_ELEMENT:
  case IR_CONTAINER:
    step_same(flow, set, insn);
    break;
  case IR_FIELD:
    step_field(flow, set, insn);
    break;
  case IR_LOAD:
    step_load(flow, set, insn);
    break;
  case IR_GLOBAL:
    step_global(flow, set, insn);
    break;
  case IR_CALL:
    step_call(flow, set, index);
    break;
  case IR_UNKNOWN:
    for (uint32_t i = 0; i < insn->arg_count; i++)
      set_add_all(set, flow_eval(flow, flow_argument(flow, insn, i)));
    break;
  default:
    break;
  }
}

const GArray *flow_eval(struct flow *flow, uint32_t value) {
  void *key = GUINT_TO_POINTER(value == IR_NONE ? 0 : value + 1);
  GArray *set = g_hash_table_lookup(flow->memo, key);
  if (set)
    return set;
  set = set_new();
  g_hash_table_insert(flow->memo, key, set); /* empty while it is being found: that ends recursion */
  const struct ir_insn *made = flow_definition(flow, value);
  if (made)
    step(flow, set, (uint32_t)(made - flow_insn(flow, 0)));
  return set;
}
