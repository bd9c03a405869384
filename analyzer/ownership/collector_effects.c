/* Which slots a traverse, clear or dealloc function visits or gives up, with all that it calls.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector_flow.h"

#include <string.h>

struct walk {
  struct effects *effects;
  struct flow *flow;
  const struct ir_insn *insn;
  GHashTable *retained; /* slots that the same body retains: its releases of these are its own */
};

static void note(const struct walk *walk, GHashTable *into, const struct access *access) {
  const char *key = access_slot_key(walk->flow->program, access);
  if (!key || g_hash_table_contains(into, key))
    return;
  struct slot_use *use = g_new0(struct slot_use, 1);
  *use = (struct slot_use){key, *access, flow_place(walk->flow, walk->insn)};
  g_hash_table_insert(into, (void *)key, use);
}

static bool is_type(const struct access *access) {
  return access->root == 0 && access->depth == 2 && g_strcmp0(access->field, "ob_type") == 0;
}

static void note_visit(const struct walk *walk, const struct access *access) {
  struct effects *effects = walk->effects;
  if (access->record && access->depth > 1)
    g_hash_table_add(effects->members, g_strdup_printf("%s.%s", access->record, access->field));
  if (access->root == ACCESS_UNKNOWN) {
    effects->is_unsure = true;
  } else if (is_type(access)) {
    effects->visits_type = true;
  } else if (access->root == 0 && access->depth == 2 && access->offsets[0] == OFFSET_DICT) {
    effects->visits_dict = true;
  } else if (access->root == ACCESS_GLOBAL && access->depth > 2) {
    struct slot_use use = {NULL, *access, flow_place(walk->flow, walk->insn)};
    g_array_append_val(effects->foreign, use);
  } else {
    note(walk, effects->visits, access);
  }
}

static void on_slot(void *arg, enum use use, const struct access *access) {
  const struct walk *walk = arg;
  if (use == USE_VISIT)
    note_visit(walk, access);
  const char *key = use == USE_RELEASE ? access_slot_key(walk->flow->program, access) : NULL;
  if (key && !is_type(access) && !g_hash_table_contains(walk->retained, key))
    note(walk, walk->effects->releases, access);
}

static void on_retain(void *arg, enum use use, const struct access *access) {
  const struct walk *walk = arg;
  const char *key = use == USE_RETAIN ? access_slot_key(walk->flow->program, access) : NULL;
  if (key)
    g_hash_table_add(walk->retained, (void *)key);
}

/* +1: true means that a visit failed; -1: true means that it did not; 0: no visit's result. */
static int visit_sense(struct flow *flow, uint32_t value, unsigned depth) {
  const struct ir_insn *made = flow_definition(flow, value);
  if (!made || depth > 6)
    return 0;
  if (made->op == IR_CAST)
    return visit_sense(flow, made->a, depth + 1);
  if (made->op == IR_NOT)
    return -visit_sense(flow, made->a, depth + 1);
  if (made->op == IR_CALL)
    return call_is_visit(flow, made);
  if (made->op == IR_COMPARE && (made->number == IR_EQ || made->number == IR_NE)) {
    const struct ir_insn *other = flow_definition(flow, made->b);
    bool is_zero = other && other->op == IR_CONST && other->number == 0;
    int sense = is_zero ? visit_sense(flow, made->a, depth + 1) : 0;
    return made->number == IR_EQ ? -sense : sense;
  }
  const struct ir_insn *from = made->op == IR_LOAD ? flow_definition(flow, made->a) : NULL;
  if (!from || from->op != IR_LOCAL || (guint)from->number < flow->bindings->len)
    return 0;
  const GArray *stored = g_ptr_array_index(flow->stored, from->number);
  int sense = 0;
  for (guint i = 0; i < stored->len; i++) {
    const struct ir_insn *value_made = flow_definition(flow, g_array_index(stored, uint32_t, i));
    if (value_made && value_made->op == IR_CONST)
      continue;
    if (visit_sense(flow, g_array_index(stored, uint32_t, i), depth + 1) != 1)
      return 0;
    sense = 1;
  }
  return sense;
}

static const struct block *block_at(const struct flow *flow, uint32_t number) {
  return &g_array_index(flow->body->blocks, struct block, number);
}

static const struct ir_insn *last_of(const struct flow *flow, const struct block *block) {
  return flow_insn(flow, block->end - 1);
}

static bool returns_at_once(const struct flow *flow, uint32_t number) {
  return number != IR_NONE && last_of(flow, block_at(flow, number))->op == IR_RETURN;
}

/* `if (!visit(x, arg)) return 0;`: what follows only runs when the visit failed, or did not happen. */
static bool has_early_end(struct flow *flow) {
  for (guint b = 0; b < flow->body->blocks->len; b++) {
    const struct block *block = block_at(flow, b);
    const struct ir_insn *last = last_of(flow, block);
    int sense = last->op == IR_BRANCH ? visit_sense(flow, last->a, 0) : 0;
    if (sense == 0)
      continue;
    int success = sense > 0;
    if (returns_at_once(flow, block->successors[success]) &&
        !returns_at_once(flow, block->successors[!success]))
      return true;
  }
  return false;
}

/* Is it a slot's value, and so true in an object that is complete? */
static bool is_slot_value(struct flow *flow, uint32_t value) {
  const GArray *set = flow_eval(flow, value);
  return set->len == 1 && access_slot_key(flow->program, &g_array_index(set, struct access, 0)) &&
         g_array_index(set, struct access, 0).is_object;
}

static bool is_edge_taken(struct flow *flow, const struct block *block, int edge, bool is_complete) {
  const struct ir_insn *last = last_of(flow, block);
  int sense = last->op == IR_BRANCH ? visit_sense(flow, last->a, 0) : 0;
  if (sense != 0)
    return (sense > 0) == (edge == 1);
  return !is_complete || edge == 0 || last->op != IR_BRANCH || !is_slot_value(flow, last->a);
}

static bool reach_successors(struct flow *flow, const struct block *block, bool is_complete, bool *reached) {
  bool is_changed = false;
  for (int s = 0; s < 2; s++) {
    uint32_t next = block->successors[s];
    if (next == IR_NONE || reached[next] || !is_edge_taken(flow, block, s, is_complete))
      continue;
    is_changed = reached[next] = true;
  }
  return is_changed;
}

/* Blocks that run while every visit succeeds. */
static bool *find_reached(struct flow *flow) {
  guint count = flow->body->blocks->len;
  bool *reached = g_new0(bool, count + 1);
  bool is_complete = has_early_end(flow);
  reached[0] = true;
  for (bool is_changed = count > 0; is_changed;) {
    is_changed = false;
    for (guint b = 0; b < count; b++)
      is_changed |= reached[b] && reach_successors(flow, block_at(flow, b), is_complete, reached);
  }
  return reached;
}

static bool gets_visit(struct flow *flow, const struct ir_insn *call) {
  for (uint32_t i = 0; i < call->arg_count; i++) {
    const GArray *set = flow_eval(flow, flow_argument(flow, call, i));
    for (guint k = 0; k < set->len; k++)
      if (g_array_index(set, struct access, k).root == 1)
        return true;
  }
  return false;
}

/* `Base.tp_traverse(self, visit, arg)`, `Py_TYPE(self)->tp_base->tp_dealloc(self)`. */
static void note_base(struct walk *walk) {
  const struct ir_insn *from = flow_definition(walk->flow, walk->insn->a);
  while (from && (from->op == IR_LOAD || from->op == IR_CAST))
    from = flow_definition(walk->flow, from->a);
  if (!from || from->op != IR_FIELD || !from->name || !g_str_has_prefix(from->name, "tp_") ||
      strcmp(from->name, "tp_free") == 0)
    return;
  const struct ir_insn *type = flow_definition(walk->flow, from->a);
  while (type && (type->op == IR_CAST || type->op == IR_LOAD))
    type = flow_definition(walk->flow, type->a);
  if (type && type->op == IR_GLOBAL && type->name)
    g_ptr_array_add(walk->effects->bases, (void *)type->name);
  else
    walk->effects->calls_base = true;
}

static void walk_function(struct effects *effects, struct flow *flow);

static void walk_call(struct walk *walk, uint32_t index) {
  struct flow *flow = walk->flow;
  const struct function *callee = flow->body->resolved[index].function;
  call_each_slot(flow, index, on_slot, walk);
  if (!walk->insn->name && !call_is_visit(flow, walk->insn))
    note_base(walk);
  if (strstr(plain_name(walk->insn->name), "VisitManagedDict"))
    walk->effects->visits_dict = true;
  if (callee && !callee->api && callee->bodies->len && !flow_is_recursive(flow, callee)) {
    struct flow inner;
    flow_enter(&inner, flow, index, callee);
    walk_function(walk->effects, &inner);
    flow_finish(&inner);
  } else if (!call_is_visit(flow, walk->insn) && !(callee && callee->api) && gets_visit(flow, walk->insn)) {
    walk->effects->is_unsure |= walk->insn->name != NULL;
  }
}

static void walk_blocks(struct walk *walk, const bool *reached, slot_visitor *only) {
  struct flow *flow = walk->flow;
  for (guint b = 0; b < flow->body->blocks->len; b++) {
    const struct block *block = &g_array_index(flow->body->blocks, struct block, b);
    for (uint32_t i = block->begin; reached[b] && i < block->end; i++) {
      walk->insn = flow_insn(flow, i);
      if (walk->insn->op != IR_CALL)
        continue;
      if (only)
        call_each_slot(flow, i, only, walk);
      else
        walk_call(walk, i);
    }
  }
}

static void walk_function(struct effects *effects, struct flow *flow) {
  struct walk walk = {.effects = effects, .flow = flow};
  walk.retained = g_hash_table_new(g_str_hash, g_str_equal);
  g_autofree bool *reached = find_reached(flow);
  walk_blocks(&walk, reached, on_retain);
  walk_blocks(&walk, reached, NULL);
  g_hash_table_unref(walk.retained);
}

struct effects *effects_collect(const struct program *program, const struct function *function) {
  struct effects *effects = g_new0(struct effects, 1);
  effects->visits = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  effects->releases = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  effects->members = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  effects->bases = g_ptr_array_new();
  effects->foreign = g_array_new(FALSE, FALSE, sizeof(struct slot_use));
  effects->is_unsure = function && !function->bodies->len;
  for (guint i = 0; function && i < function->bodies->len; i++) {
    struct flow flow;
    flow_init(&flow, program, function, i);
    walk_function(effects, &flow);
    flow_finish(&flow);
  }
  return effects;
}

void effects_destroy(struct effects *effects) {
  if (!effects)
    return;
  g_hash_table_unref(effects->visits);
  g_hash_table_unref(effects->releases);
  g_hash_table_unref(effects->members);
  g_ptr_array_unref(effects->bases);
  g_array_unref(effects->foreign);
  g_free(effects);
}
