/* collector-allocator-mismatch and track-missing: how objects of collected types come to life.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

static bool is_one_of(const char *name, const char *const *names) {
  for (; *names; names++)
    if (strcmp(name, *names) == 0)
      return true;
  return false;
}

static bool is_plain_new(const char *name) {
  static const char *const names[] = {"_PyObject_New", "_PyObject_NewVar", "PyObject_New", "PyObject_NewVar",
                                      NULL};
  return is_one_of(name, names);
}

static bool is_gc_new(const char *name) {
  static const char *const names[] = {"_PyObject_GC_New", "_PyObject_GC_NewVar", "PyObject_GC_New",
                                      "PyObject_GC_NewVar", NULL};
  return is_one_of(name, names);
}

static bool tracks(const struct function *function, unsigned depth) {
  static const char *const names[] = {"PyObject_GC_Track", "_PyObject_GC_TRACK", "_PyObject_GC_Track",
                                      "PyObject_GC_Init", NULL};
  for (guint b = 0; b < function->bodies->len; b++) {
    const struct body *body = g_ptr_array_index(function->bodies, b);
    for (guint i = 0; i < body->ir->insns->len; i++) {
      const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
      if (insn->op != IR_CALL)
        continue;
      if (is_one_of(plain_name(insn->name), names))
        return true;
      const struct function *callee = body->resolved[i].function;
      if (depth && callee && !callee->api && tracks(callee, depth - 1))
        return true;
    }
  }
  return false;
}

/* Itself, what it calls, or who calls it: an allocator may leave the tracking to its callers. */
static bool is_tracked_somewhere(const struct collector *collector, const struct function *function,
                                 unsigned up) {
  if (tracks(function, 2))
    return true;
  const GArray *calls = g_hash_table_lookup(collector->callers, function);
  for (guint i = 0; up && calls && i < calls->len; i++)
    if (is_tracked_somewhere(collector, g_array_index(calls, struct store_site, i).function, up - 1))
      return true;
  return false;
}

static const struct collected *type_argument(const struct collector *collector, struct flow *flow,
                                             const struct ir_insn *call) {
  const struct ir_insn *made = flow_definition(flow, flow_argument(flow, call, 0));
  for (unsigned steps = 0; made && made->op == IR_CAST && steps < 4; steps++)
    made = flow_definition(flow, made->a);
  return made && made->op == IR_GLOBAL && made->name ? g_hash_table_lookup(collector->by_key, made->name)
                                                     : NULL;
}

static void report_mismatch(struct collector *collector, const struct collected *type, struct place place,
                            const char *call, bool is_gc) {
  struct protocol *protocol = collector_report(collector, "collector-allocator-mismatch", type, place);
  protocol->severity = SEVERITY_ERROR;
  protocol->what = call;
  protocol->function = plain_name(place.function);
  protocol->slots = is_gc ? "has Py_TPFLAGS_HAVE_GC" : "has no Py_TPFLAGS_HAVE_GC";
  protocol->fix =
      is_gc ? "use PyObject_GC_New and PyObject_GC_Del for it" : "use PyObject_New and PyObject_Free for it";
  protocol_add_step(protocol, STEP_CONCLUSION, type->place,
                    collector_text(collector, "'%s' %s", type->name, protocol->slots));
}

/* A constructor of the program's own, with the type's struct as result, may leave the tracking to whoever
 * keeps the object. */
static bool is_inner_constructor(const struct collector *collector, const struct function *function) {
  const struct type *type = program_type(collector->program, function->fact->result, NULL);
  return type && !(type->flags & TYPE_GENERIC);
}

static struct protocol *report_untracked(struct collector *collector, const struct collected *type,
                                         struct place place, const char *call) {
  struct protocol *protocol = collector_report(collector, "track-missing", type, place);
  protocol->severity = SEVERITY_ERROR;
  protocol->what = call;
  protocol->function = plain_name(place.function);
  protocol->fix = "call PyObject_GC_Track(self); once all its slots are valid";
  protocol_add_step(protocol, STEP_ALLOCATE, place,
                    collector_text(collector, "%s does not track what it returns", call));
  return protocol;
}

static void check_call(struct collector *collector, struct flow *flow, const struct ir_insn *insn,
                       GHashTable *seen) {
  const char *name = plain_name(insn->name);
  bool is_plain = is_plain_new(name), is_gc_call = is_gc_new(name), is_known = true;
  const struct collected *type = is_plain || is_gc_call ? type_argument(collector, flow, insn) : NULL;
  if (!type || type->is_unreadable)
    return;
  bool is_gc = collected_is_gc(type, &is_known);
  struct place place = flow_place(flow, insn);
  g_autofree char *key = g_strdup_printf("%s %s %d", type->global->key, flow->function->key, is_plain);
  if (!is_known || g_hash_table_contains(seen, key))
    return;
  bool is_untracked =
      is_gc_call && is_gc && !is_tracked_somewhere(collector, flow->function, 2) && collected_worst(type);
  if (is_gc != is_gc_call)
    report_mismatch(collector, type, place, name, is_gc);
  else if (is_untracked)
    report_untracked(collector, type, place, name)->confidence =
        is_inner_constructor(collector, flow->function) ? CONFIDENCE_LOW : CONFIDENCE_HIGH;
  g_hash_table_add(seen, g_steal_pointer(&key));
}

/* A dealloc that is one of the free functions itself. */
static void check_free(struct collector *collector, const struct collected *type) {
  static const char *const plain[] = {"PyObject_Free", "PyObject_Del", "PyMem_Free", "free", NULL};
  const char *name = type->dealloc_name ? plain_name(type->dealloc_name) : "";
  bool is_known = true, is_gc = collected_is_gc(type, &is_known);
  bool is_gc_free = strcmp(name, "PyObject_GC_Del") == 0;
  if (is_known && is_gc != is_gc_free && (is_gc_free || is_one_of(name, plain)))
    report_mismatch(collector, type, type->place, name, is_gc);
}

static void check_function(struct collector *collector, const struct function *function, GHashTable *seen) {
  for (guint b = 0; b < function->bodies->len; b++) {
    struct flow flow;
    flow_init(&flow, collector->program, function, b);
    for (guint k = 0; k < flow.body->ir->insns->len; k++)
      if (flow_insn(&flow, k)->op == IR_CALL)
        check_call(collector, &flow, flow_insn(&flow, k), seen);
    flow_finish(&flow);
  }
}

void collector_check_allocations(struct collector *collector) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < collector->program->function_list->len; i++)
    check_function(collector, g_ptr_array_index(collector->program->function_list, i), seen);
  for (guint i = 0; i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    if (!type->is_module && !type->is_unreadable)
      check_free(collector, type);
  }
}
