/* The call graph in bottom-up order: Tarjan's strongly connected components, without recursion.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/schedule.h"

#include "analyzer/ownership/gobject.h"
#include "analyzer/ownership/limits.h"

static void add_callee(struct function *caller, struct function *callee) {
  if (callee->bodies->len == 0)
    return;
  callee->is_called |= callee != caller;
  if (!g_ptr_array_find(caller->callees, callee, NULL))
    g_ptr_array_add(caller->callees, callee);
}

/* `G_OBJECT_CLASS(foo_parent_class)->finalize(object)`: the same slot of the class above. */
bool schedule_is_chain_up(const struct body *body, const struct ir_insn *call) {
  uint32_t value = call->a;
  for (unsigned steps = 0; steps < 12 && value != IR_NONE && body->definitions[value] != IR_NONE; steps++) {
    const struct ir_insn *made = &g_array_index(body->ir->insns, struct ir_insn, body->definitions[value]);
    if (made->op == IR_GLOBAL)
      return made->name && g_str_has_suffix(made->name, "parent_class");
    bool is_cast_call = made->op == IR_CALL && made->arg_count > 0 && made->name;
    value = is_cast_call ? g_array_index(body->ir->args, uint32_t, made->args) : made->a;
  }
  return false;
}

static void add_slot_callees(const struct program *program, struct function *caller, const struct body *body,
                             const struct ir_insn *insn) {
  if (schedule_is_chain_up(body, insn))
    return;
  uint32_t made = insn->a == IR_NONE ? IR_NONE : body->definitions[insn->a];
  for (unsigned steps = 0; made != IR_NONE && steps < 6; steps++) {
    const struct ir_insn *source = &g_array_index(body->ir->insns, struct ir_insn, made);
    if (source->op == IR_FIELD && source->record && source->name) {
      g_autofree char *slot = g_strconcat(source->record, ".", source->name, NULL);
      GPtrArray *targets = g_hash_table_lookup(program->slot_targets, slot);
      for (guint i = 0; targets && targets->len <= LIMIT_TARGETS && i < targets->len; i++)
        add_callee(caller, g_ptr_array_index(targets, i));
      return;
    }
    made = source->a == IR_NONE || source->op == IR_CALL ? IR_NONE : body->definitions[source->a];
  }
}

static void add_class_callees(const struct program *program, struct function *caller, const struct body *body,
                              const struct ir_insn *call) {
  const struct class *class =
      gobject_class_of_value(program, body, g_array_index(body->ir->args, uint32_t, call->args));
  for (unsigned depth = 0; class && depth < 8; depth++) {
    struct function *parts[] = {class->instance_init, class->set_property, class->constructed};
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
      if (parts[i])
        add_callee(caller, parts[i]);
    class = class->parent ? g_hash_table_lookup(program->classes, class->parent) : NULL;
  }
}

void schedule_find_callees(const struct program *program, struct function *function) {
  for (guint b = 0; b < function->bodies->len; b++) {
    const struct body *body = g_ptr_array_index(function->bodies, b);
    for (guint i = 0; i < body->ir->insns->len; i++) {
      const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
      if (insn->op != IR_CALL)
        continue;
      const struct function *callee = body->resolved[i].function;
      if (callee && callee->api && (callee->api->flags & API_CONSTRUCTS) && insn->arg_count)
        add_class_callees(program, function, body, insn);
      if (body->resolved[i].function)
        body->resolved[i].function->is_referenced = true;
      if (insn->name && body->resolved[i].function)
        add_callee(function, body->resolved[i].function);
      else if (!insn->name)
        add_slot_callees(program, function, body, insn);
    }
  }
}

struct visit { /* one open function of the depth-first walk */
  struct function *function;
  guint next; /* next callee to look at */
};

struct walk {
  GArray *open;     /* struct visit */
  GPtrArray *stack; /* struct function *: not yet in a group */
  GPtrArray *groups;
  uint32_t counter;
};

static void open_function(struct walk *walk, struct function *function) {
  function->order = function->low = ++walk->counter;
  function->on_stack = true;
  g_ptr_array_add(walk->stack, function);
  struct visit visit = {.function = function};
  g_array_append_val(walk->open, visit);
}

static void close_function(struct walk *walk, struct function *function) {
  if (function->low != function->order)
    return;
  GPtrArray *group = g_ptr_array_new();
  struct function *member;
  do {
    member = g_ptr_array_steal_index(walk->stack, walk->stack->len - 1);
    member->on_stack = false;
    g_ptr_array_add(group, member);
  } while (member != function);
  g_ptr_array_add(walk->groups, group);
}

static void step(struct walk *walk) {
  struct visit *visit = &g_array_index(walk->open, struct visit, walk->open->len - 1);
  struct function *function = visit->function;
  if (visit->next < function->callees->len) {
    struct function *callee = g_ptr_array_index(function->callees, visit->next++);
    if (!callee->order)
      open_function(walk, callee);
    else if (callee->on_stack)
      function->low = MIN(function->low, callee->order);
    return;
  }
  g_array_set_size(walk->open, walk->open->len - 1);
  if (walk->open->len) {
    struct function *caller = g_array_index(walk->open, struct visit, walk->open->len - 1).function;
    caller->low = MIN(caller->low, function->low);
  }
  close_function(walk, function);
}

GPtrArray *schedule_bottom_up(struct program *program) {
  struct walk walk = {.open = g_array_new(FALSE, FALSE, sizeof(struct visit)),
                      .stack = g_ptr_array_new(),
                      .groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref)};
  for (guint i = 0; i < program->function_list->len; i++)
    schedule_find_callees(program, g_ptr_array_index(program->function_list, i));
  for (guint i = 0; i < program->function_list->len; i++) {
    struct function *function = g_ptr_array_index(program->function_list, i);
    if (function->order || function->bodies->len == 0)
      continue;
    open_function(&walk, function);
    while (walk.open->len)
      step(&walk);
  }
  g_array_unref(walk.open);
  g_ptr_array_unref(walk.stack);
  return walk.groups;
}
