/* untrack-missing: a dealloc function that can run code while the collector still sees the dying object.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

enum outcome { OUTCOME_PASSED, OUTCOME_STOPPED, OUTCOME_RUNS_CODE };

struct search {
  struct collector *collector;
  const struct collected *type;
  struct place place; /* in the dealloc function itself */
  const char *call;
  const char *slot;
  bool is_atomic; /* all that was released so far */
};

struct found {
  struct search *search;
  struct flow *flow;
  bool is_release;
};

static bool is_one_of(const char *name, const char *const *names) {
  for (; *names; names++)
    if (strcmp(name, *names) == 0)
      return true;
  return false;
}

static bool stops(const char *name) {
  static const char *const names[] = {"PyObject_GC_UnTrack",
                                      "_PyObject_GC_UNTRACK",
                                      "_PyObject_GC_UnTrack",
                                      "PyObject_GC_Fini",
                                      "PyObject_GC_Del",
                                      "PyObject_Free",
                                      "PyObject_Del",
                                      "_PyTrash_begin",
                                      "_PyTrash_cond",
                                      "_PyTrash_thread_deposit_object",
                                      "_PyTrash_deposit_object",
                                      "Py_TRASHCAN_BEGIN",
                                      "Py_TRASHCAN_SAFE_BEGIN",
                                      NULL};
  return is_one_of(name, names);
}

static void on_slot(void *arg, enum use use, const struct access *access) {
  struct found *found = arg;
  const char *key = use == USE_RELEASE ? access_slot_key(found->flow->program, access) : NULL;
  if (!key || (access->depth == 2 && g_strcmp0(access->field, "ob_type") == 0))
    return;
  const struct owned *owned = g_hash_table_lookup(found->search->type->owned, key);
  if (!owned)
    return;
  found->is_release = true;
  found->search->is_atomic = owned->is_atomic;
  found->search->slot = owned->name;
}

static bool gets_object(struct flow *flow, const struct ir_insn *call) {
  for (uint32_t i = 0; i < call->arg_count; i++) {
    const GArray *set = flow_eval(flow, flow_argument(flow, call, i));
    for (guint k = 0; k < set->len; k++)
      if (g_array_index(set, struct access, k).root == 0 && g_array_index(set, struct access, k).depth == 1)
        return true;
  }
  return false;
}

static enum outcome search_body(struct search *search, struct flow *flow);

static enum outcome search_call(struct search *search, struct flow *flow, uint32_t index) {
  const struct ir_insn *insn = flow_insn(flow, index);
  const struct function *callee = flow->body->resolved[index].function;
  const char *name = plain_name(insn->name);
  if (stops(name))
    return OUTCOME_STOPPED;
  if (!insn->name && gets_object(flow, insn))
    return OUTCOME_STOPPED; /* tp_free, or a base's dealloc that untracks */
  struct found found = {search, flow, strcmp(name, "PyObject_ClearWeakRefs") == 0};
  search->is_atomic = false;
  call_each_slot(flow, index, on_slot, &found);
  if (found.is_release) {
    search->call = name;
    search->place = flow_place(flow, insn);
    return OUTCOME_RUNS_CODE;
  }
  if (!callee || callee->api || !callee->bodies->len || flow_is_recursive(flow, callee))
    return OUTCOME_PASSED;
  struct flow inner;
  flow_enter(&inner, flow, index, callee);
  enum outcome outcome = search_body(search, &inner);
  flow_finish(&inner);
  if (outcome == OUTCOME_RUNS_CODE)
    search->place = flow_place(flow, insn);
  return outcome;
}

/* `if (PyObject_GC_IsTracked(self))`: where it is not, nothing has to be untracked. */
static bool is_tracked_test(const struct flow *flow, uint32_t value) {
  const struct ir_insn *made = flow_definition(flow, value);
  for (unsigned steps = 0; made && made->op == IR_CAST && steps < 4; steps++)
    made = flow_definition(flow, made->a);
  if (!made || made->op != IR_CALL)
    return false;
  const char *name = plain_name(made->name);
  return strcmp(name, "PyObject_GC_IsTracked") == 0 || strcmp(name, "_PyObject_GC_IS_TRACKED") == 0;
}

static enum outcome search_block(struct search *search, struct flow *flow, const struct block *block) {
  for (uint32_t i = block->begin; i < block->end; i++) {
    if (flow_insn(flow, i)->op != IR_CALL)
      continue;
    enum outcome outcome = search_call(search, flow, i);
    if (outcome != OUTCOME_PASSED)
      return outcome;
  }
  return OUTCOME_PASSED;
}

static enum outcome search_body(struct search *search, struct flow *flow) {
  guint count = flow->body->blocks->len;
  g_autofree bool *open = g_new0(bool, count + 1);
  bool has_passed = false;
  open[0] = count > 0;
  for (guint b = 0; b < count; b++) { /* reverse post-order: loops change nothing here */
    const struct block *block = &g_array_index(flow->body->blocks, struct block, b);
    enum outcome outcome = open[b] ? search_block(search, flow, block) : OUTCOME_STOPPED;
    if (outcome == OUTCOME_RUNS_CODE)
      return outcome;
    if (outcome == OUTCOME_STOPPED)
      continue;
    const struct ir_insn *last = flow_insn(flow, block->end - 1);
    bool is_test = last->op == IR_BRANCH && is_tracked_test(flow, last->a);
    for (int s = 0; s < (is_test ? 1 : 2); s++)
      if (block->successors[s] != IR_NONE)
        open[block->successors[s]] = true;
    has_passed |= block->successors[0] == IR_NONE && block->successors[1] == IR_NONE;
  }
  return has_passed ? OUTCOME_PASSED : OUTCOME_STOPPED;
}

static bool runs_code_tracked(struct search *search, const struct function *dealloc) {
  bool is_found = dealloc->bodies->len > 0;
  for (guint i = 0; is_found && i < dealloc->bodies->len; i++) {
    struct flow flow;
    flow_init(&flow, search->collector->program, dealloc, i);
    is_found = search_body(search, &flow) == OUTCOME_RUNS_CODE;
    flow_finish(&flow);
  }
  return is_found;
}

static void check_type(struct collector *collector, const struct collected *type, GHashTable *seen) {
  struct search search = {.collector = collector, .type = type};
  if (!runs_code_tracked(&search, type->dealloc) || !g_hash_table_add(seen, type->dealloc))
    return;
  struct protocol *protocol = collector_report(collector, "untrack-missing", type, search.place);
  protocol->function = plain_name(type->dealloc->key);
  protocol->what = search.call;
  protocol->slot = NULL;
  protocol->severity = search.is_atomic ? SEVERITY_NOTE : SEVERITY_WARNING;
  protocol->fix = collector_text(collector, "begin %s with PyObject_GC_UnTrack(self);", protocol->function);
  protocol_add_step(protocol, STEP_CALL, function_place(type->dealloc), "the object is still tracked here");
  protocol_add_step(protocol, STEP_RELEASE, search.place,
                    collector_text(collector, "%s(%s%s) can run code, which can run the collector",
                                   search.call, search.slot ? "self->" : "",
                                   search.slot ? search.slot : "self"));
}

void collector_check_untrack(struct collector *collector) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (guint i = 0; i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    bool is_known = true;
    if (!type->is_module && !type->is_unreadable && type->dealloc && collected_is_gc(type, &is_known))
      check_type(collector, type, seen);
  }
}
