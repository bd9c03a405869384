/* Finds reference counts in the source: an integer field that is counted up somewhere, and down by a
 * function that tests for zero and then finalizes the same object. Names are no evidence.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/count_evidence.h"

#include <string.h>

#define ROUNDS 3 /* helpers that call helpers */

struct finder {
  struct program *program;
  GHashTable *frees;   /* struct function * -> bit set of parameters that get freed */
  GHashTable *downs;   /* struct function * -> offset + 1 in parameter 0 that it counts down and returns */
  GHashTable *ups;     /* the same, up */
  GHashTable *counted; /* struct type * -> GHashTable of offset + 1 that are counted up */
  GHashTable *indices; /* the same of those that index arrays */
};

static const struct api *api_at(const struct tracer *tracer, uint32_t index) {
  const struct function *callee = tracer->body->resolved[index].function;
  return callee ? callee->api : NULL;
}

static uint64_t freed_parameters(const struct finder *finder, const struct tracer *tracer, uint32_t index) {
  const struct api *api = api_at(tracer, index);
  uint64_t mask = 0;
  for (unsigned i = 0; api && i < api->parameters; i++)
    if (api_has(api, i, ROLE_FREES) || api_has(api, i, ROLE_RELEASE))
      mask |= UINT64_C(1) << i;
  const struct function *callee = tracer->body->resolved[index].function;
  if (!api && callee)
    mask = (uint64_t)GPOINTER_TO_SIZE(g_hash_table_lookup(finder->frees, callee));
  return mask;
}

/* The calls after `begin` that finalize what `local` points to. Through a pointer: any function may. */
static GArray *finalizing_calls(const struct finder *finder, const struct tracer *tracer, uint32_t begin,
                                int64_t local) {
  GArray *calls = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  for (uint32_t i = begin; i < tracer->body->ir->insns->len; i++) {
    const struct ir_insn *insn = tracer_insn(tracer, i);
    if (insn->op != IR_CALL)
      continue;
    uint64_t mask = insn->name ? freed_parameters(finder, tracer, i) : UINT64_MAX;
    for (uint32_t k = 0; mask && k < insn->arg_count && k < 64; k++) {
      uint32_t value = g_array_index(tracer->body->ir->args, uint32_t, insn->args + k);
      if (!(mask >> k & 1) || tracer_root(tracer, value).local != local)
        continue;
      g_array_append_val(calls, i);
      break;
    }
  }
  return calls;
}

static bool count_at(const struct finder *finder, const struct tracer *tracer, uint32_t index, bool is_down,
                     struct count_site *site) {
  const struct ir_insn *insn = tracer_insn(tracer, index);
  if (insn->op == IR_COUNT && (insn->b != IR_NONE || (is_down ? insn->number < 0 : insn->number > 0))) {
    site->root = tracer_root(tracer, insn->a);
  } else if (insn->op == IR_CALL && insn->arg_count > 0 && tracer->body->resolved[index].function) {
    GHashTable *helpers = is_down ? finder->downs : finder->ups;
    void *offset = g_hash_table_lookup(helpers, tracer->body->resolved[index].function);
    if (!offset)
      return false;
    site->root = tracer_root(tracer, g_array_index(tracer->body->ir->args, uint32_t, insn->args));
    site->root.offset += GPOINTER_TO_INT(offset) - 1;
  } else {
    return false;
  }
  site->value = insn->dst;
  site->insn = index;
  return site->root.local >= 0;
}

/* Is the new (or old) count compared, negated, branched on or returned? */
static bool is_tested(const struct tracer *tracer, const struct count_site *site) {
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++) {
    const struct ir_insn *insn = tracer_insn(tracer, i);
    bool is_test =
        insn->op == IR_COMPARE || insn->op == IR_NOT || insn->op == IR_BRANCH || insn->op == IR_RETURN;
    if (is_test && count_is_value(tracer, site, insn->a))
      return true;
  }
  return false;
}

static void note_at(GHashTable *types, struct type *type, int32_t offset) {
  if (!type)
    return;
  GHashTable *offsets = g_hash_table_lookup(types, type);
  if (!offsets) {
    offsets = g_hash_table_new(g_direct_hash, g_direct_equal);
    g_hash_table_insert(types, type, offsets);
  }
  g_hash_table_add(offsets, GINT_TO_POINTER(offset + 1));
}

static void note(GHashTable *types, struct root root) {
  note_at(types, root.type, root.offset);
  note_at(types, root.inner, root.inner_offset);
}

static bool is_noted(GHashTable *types, struct root root) {
  GHashTable *outer = root.type ? g_hash_table_lookup(types, root.type) : NULL;
  GHashTable *inner = root.inner ? g_hash_table_lookup(types, root.inner) : NULL;
  return (outer && g_hash_table_contains(outer, GINT_TO_POINTER(root.offset + 1))) ||
         (inner && g_hash_table_contains(inner, GINT_TO_POINTER(root.inner_offset + 1)));
}

static bool is_parameter(const struct tracer *tracer, int64_t local) {
  return local >= 0 && g_array_index(tracer->body->ir->locals, struct ir_local, local).is_parameter;
}

static void learn_helper(struct finder *finder, const struct function *function, const struct tracer *tracer,
                         const struct count_site *site, bool is_down) {
  if (site->root.local != 0 || !is_parameter(tracer, 0))
    return;
  g_hash_table_insert(is_down ? finder->downs : finder->ups, (void *)function,
                      GINT_TO_POINTER(site->root.offset + 1));
}

static bool call_frees(const struct finder *finder, const struct tracer *tracer, uint32_t index,
                       int64_t local) {
  const struct ir_insn *insn = tracer_insn(tracer, index);
  uint64_t freed = insn->op == IR_CALL && insn->name ? freed_parameters(finder, tracer, index) : 0;
  for (uint32_t k = 0; freed && k < insn->arg_count && k < 64; k++) {
    if (!(freed >> k & 1))
      continue;
    struct root root = tracer_root(tracer, g_array_index(tracer->body->ir->args, uint32_t, insn->args + k));
    if (root.local == local && root.offset <= 0)
      return true;
  }
  return false;
}

static void learn_frees(struct finder *finder, const struct function *function, const struct tracer *tracer) {
  guint locals = tracer->body->ir->locals->len;
  uint64_t mask = (uint64_t)GPOINTER_TO_SIZE(g_hash_table_lookup(finder->frees, function));
  for (guint p = 0; p < locals && p < 8 && is_parameter(tracer, p); p++)
    for (uint32_t i = 0; !(mask >> p & 1) && i < tracer->body->ir->insns->len; i++)
      if (call_frees(finder, tracer, i, p))
        mask |= UINT64_C(1) << p;
  if (mask)
    g_hash_table_insert(finder->frees, (void *)function, GSIZE_TO_POINTER(mask));
}

static void add_count(struct finder *finder, const struct function *function, struct root root) {
  if (!is_noted(finder->counted, root) || is_noted(finder->indices, root))
    return;
  struct type *type = root.type;
  if (!program_is_count(finder->program, type, root.offset))
    g_array_append_val(type->counts, root.offset);
  type->flags |= TYPE_COUNTED;
  if (!type->release) {
    type->release = function->name;
    type->count_field = program_slot_name(finder->program, type, root.offset);
  }
}

static void scan_downs(struct finder *finder, struct function *function, const struct tracer *tracer) {
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++) {
    struct count_site site;
    if (!count_at(finder, tracer, i, true, &site))
      continue;
    g_autoptr(GArray) finalizing = finalizing_calls(finder, tracer, i + 1, site.root.local);
    if (!finalizing->len && site.root.type != NULL && site.value == IR_NONE)
      continue;
    if (!is_tested(tracer, &site))
      continue;
    if (!finalizing->len || !site.root.type)
      learn_helper(finder, function, tracer, &site, true);
    else if (count_decides(tracer, &site, finalizing))
      add_count(finder, function, site.root);
  }
}

static void scan_ups(struct finder *finder, struct function *function, const struct tracer *tracer) {
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++) {
    struct count_site site;
    if (!count_at(finder, tracer, i, false, &site))
      continue;
    note(finder->counted, site.root);
    learn_helper(finder, function, tracer, &site, false);
    bool is_own = site.root.type && site.root.local == 0 && is_parameter(tracer, 0);
    if (is_own && !site.root.type->retain && (site.root.type->flags & TYPE_COUNTED))
      site.root.type->retain = function->name;
  }
}

static void scan_indices(struct finder *finder, struct function *function, const struct tracer *tracer) {
  (void)function;
  for (uint32_t i = 0; i < tracer->body->ir->insns->len; i++) {
    struct count_site up, down;
    if (count_at(finder, tracer, i, false, &up) && count_is_index(tracer, &up))
      note(finder->indices, up.root);
    if (count_at(finder, tracer, i, true, &down) && count_is_index(tracer, &down))
      note(finder->indices, down.root);
  }
}

typedef void scan_function(struct finder *finder, struct function *function, const struct tracer *tracer);

static void learn_frees_of(struct finder *finder, struct function *function, const struct tracer *tracer) {
  learn_frees(finder, function, tracer);
}

struct traced { /* a body, traced once for all rounds */
  struct function *function;
  struct tracer tracer;
};

static void free_traced(void *data) {
  tracer_finish(&((struct traced *)data)->tracer);
}

static GArray *trace_all(const struct program *program) {
  GArray *bodies = g_array_new(FALSE, FALSE, sizeof(struct traced));
  g_array_set_clear_func(bodies, free_traced);
  for (guint i = 0; i < program->function_list->len; i++) {
    struct traced traced = {.function = g_ptr_array_index(program->function_list, i)};
    for (guint b = 0; b < traced.function->bodies->len; b++) {
      tracer_init(&traced.tracer, program, g_ptr_array_index(traced.function->bodies, b));
      g_array_append_val(bodies, traced);
    }
  }
  return bodies;
}

static void scan_all(struct finder *finder, const GArray *bodies, scan_function *scan) {
  for (guint i = 0; i < bodies->len; i++) {
    const struct traced *traced = &g_array_index(bodies, struct traced, i);
    scan(finder, traced->function, &traced->tracer);
  }
}

void program_find_counts(struct program *program) {
  struct finder finder = {.program = program};
  g_autoptr(GArray) bodies = trace_all(program);
  finder.frees = g_hash_table_new(g_direct_hash, g_direct_equal);
  finder.downs = g_hash_table_new(g_direct_hash, g_direct_equal);
  finder.ups = g_hash_table_new(g_direct_hash, g_direct_equal);
  GDestroyNotify drop = (GDestroyNotify)g_hash_table_unref;
  finder.counted = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, drop);
  finder.indices = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, drop);
  for (int round = 0; round < ROUNDS; round++)
    scan_all(&finder, bodies, learn_frees_of);
  scan_all(&finder, bodies, scan_indices);
  for (int round = 0; round < ROUNDS; round++) {
    scan_all(&finder, bodies, scan_ups);
    scan_all(&finder, bodies, scan_downs);
  }
  scan_all(&finder, bodies, scan_ups);
  g_hash_table_unref(finder.frees);
  g_hash_table_unref(finder.downs);
  g_hash_table_unref(finder.ups);
  g_hash_table_unref(finder.counted);
  g_hash_table_unref(finder.indices);
}
