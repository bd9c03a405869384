/* What one call does to the slots of a parameter: visits, releases, retains; by the models' roles.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector_flow.h"

#include <string.h>

const char *access_slot_key(const struct program *program, const struct access *access) {
  if (access->root != 0 || access->depth < 2 || access->offsets[access->depth - 1] != 0)
    return NULL;
  g_autoptr(GString) key = g_string_new(NULL);
  for (uint32_t i = 0; i + 1 < access->depth; i++)
    g_string_append_printf(key, "%s%d", i ? ">" : "", access->offsets[i]);
  return g_string_chunk_insert_const(program->strings, key->str);
}

bool call_is_visit(struct flow *flow, const struct ir_insn *call) {
  if (call->op != IR_CALL || call->name || call->a == IR_NONE)
    return false;
  const GArray *callee = flow_eval(flow, call->a);
  for (guint i = 0; i < callee->len; i++) {
    const struct access *access = &g_array_index(callee, struct access, i);
    if (access->root == 1 && access->depth == 1)
      return true;
  }
  return false;
}

struct reporter {
  struct flow *flow;
  slot_visitor *visit;
  void *arg;
};

static void each(const struct reporter *to, enum use use, uint32_t value) {
  static const struct access nowhere = {.root = ACCESS_UNKNOWN};
  const GArray *set = flow_eval(to->flow, value);
  if (!set->len)
    to->visit(to->arg, use, &nowhere);
  for (guint i = 0; i < set->len; i++)
    to->visit(to->arg, use, &g_array_index(set, struct access, i));
}

/* The address of a slot (or of a local that holds a slot's value) stands for what is in it. */
static void each_at(const struct reporter *to, enum use use, uint32_t address, int32_t inner) {
  const struct ir_insn *made = flow_definition(to->flow, address);
  if (made && made->op == IR_LOCAL) {
    const GArray *stored = g_ptr_array_index(to->flow->stored, made->number);
    for (guint i = 0; i < stored->len; i++)
      each(to, use, g_array_index(stored, uint32_t, i));
    return;
  }
  const GArray *set = flow_eval(to->flow, address);
  for (guint i = 0; i < set->len; i++) {
    struct access access = g_array_index(set, struct access, i);
    if (access.depth >= ACCESS_DEPTH)
      continue;
    access.offsets[access.depth - 1] += inner;
    access.offsets[access.depth++] = 0;
    to->visit(to->arg, use, &access);
  }
}

static void by_role(const struct reporter *to, const struct ir_insn *insn, const struct api *api,
                    unsigned p) {
  uint32_t value = flow_argument(to->flow, insn, p);
  if (api_has(api, p, ROLE_VISITS))
    each(to, USE_VISIT, value);
  if (api_has(api, p, ROLE_RELEASE))
    each(to, USE_RELEASE, value);
  if (api_has(api, p, ROLE_RETAIN))
    each(to, USE_RETAIN, value);
  if (api_has(api, p, ROLE_CLEARS) || api_has(api, p, ROLE_SLOT))
    each_at(to, USE_RELEASE, value, 0);
  if (api_has(api, p, ROLE_DROPS) && strcmp(plain_name(insn->name), "PyBuffer_Release") == 0)
    each_at(to, USE_RELEASE, value, (int32_t)sizeof(void *)); /* Py_buffer.obj */
}

/* Other libraries count, too (SSL, git_repository): that is nothing to this collector. */
static bool takes_object(const struct flow *flow, const struct function *callee, unsigned parameter) {
  if (parameter >= callee->fact->parameters->len)
    return true; /* a macro, or declared without its parameters */
  const char *typeref = g_array_index(callee->fact->parameters, struct fact_parameter, parameter).type;
  const struct type *type = program_type(flow->program, typeref, NULL);
  return !type || type_is_object(type) || g_str_has_prefix(type->name, "Py_buffer");
}

void call_each_slot(struct flow *flow, uint32_t index, slot_visitor *visit, void *arg) {
  const struct ir_insn *insn = flow_insn(flow, index);
  const struct function *callee = flow->body->resolved[index].function;
  struct reporter to = {flow, visit, arg};
  if (call_is_visit(flow, insn))
    each(&to, USE_VISIT, flow_argument(flow, insn, 0));
  const struct api *api = callee ? callee->api : NULL;
  for (unsigned p = 0; api && p < api->parameters && p < insn->arg_count; p++)
    if (takes_object(flow, callee, p))
      by_role(&to, insn, api, p);
}
