/* Tells functions that run at the end of an object's life from those that may run before.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/breaker.h"

struct breakers {
  GHashTable *callers;    /* struct function * -> GPtrArray of struct function * */
  GHashTable *finalizers; /* struct function * -> the type that it ends, const struct type *; NULL: any */
};

const GPtrArray *breakers_callers(const struct breakers *breakers, const struct function *function) {
  return g_hash_table_lookup(breakers->callers, function);
}

bool breakers_is_finalizer(const struct breakers *breakers, const struct function *function) {
  return g_hash_table_contains(breakers->finalizers, function);
}

static void add_calls(struct breakers *breakers, struct function *caller) {
  for (guint i = 0; i < caller->callees->len; i++) {
    void *callee = g_ptr_array_index(caller->callees, i);
    GPtrArray *callers = g_hash_table_lookup(breakers->callers, callee);
    if (!callers) {
      callers = g_ptr_array_new();
      g_hash_table_insert(breakers->callers, callee, callers);
    }
    g_ptr_array_add(callers, caller);
  }
}

/* Frees what it is given: whoever calls it has no use for the object any more. What is called back with data
 * (`done(source, result, data)`, an idle function's `return FALSE`) frees that while others live on. */
static bool frees_parameter(const struct function *function, const struct type **freed) {
  for (guint i = 0; function->summary && i < function->summary->len; i++) {
    const struct state *exit = ((const struct disjunct *)g_ptr_array_index(function->summary, i))->state;
    uint32_t first = state_find_object(exit, OBJECT_PARAMETER, 0, NULL);
    bool is_callback = function->is_address_taken && exit->has_result;
    if (first == NO_OBJECT || !state_object(exit, first)->is_dead || is_callback)
      continue;
    *freed = state_object(exit, first)->type;
    return true;
  }
  return false;
}

static bool is_called_by_finalizers_only(const struct breakers *breakers, const struct function *function) {
  const GPtrArray *callers = breakers_callers(breakers, function);
  if (!callers || function->is_address_taken || function->is_breaker)
    return false;
  for (guint i = 0; i < callers->len; i++)
    if (!breakers_is_finalizer(breakers, g_ptr_array_index(callers, i)))
      return false;
  return true;
}

static void find_finalizers(struct breakers *breakers, const struct program *program) {
  for (guint i = 0; i < program->function_list->len; i++) {
    struct function *function = g_ptr_array_index(program->function_list, i);
    if (function->is_breaker)
      continue;
    const struct type *freed = NULL;
    if (function->is_finalizer || function_counts_down(program, function, false) ||
        frees_parameter(function, &freed))
      g_hash_table_insert(breakers->finalizers, function, (void *)freed);
  }
  bool has_changed = true;
  while (has_changed) {
    has_changed = false;
    for (guint i = 0; i < program->function_list->len; i++) {
      struct function *function = g_ptr_array_index(program->function_list, i);
      if (!breakers_is_finalizer(breakers, function) && is_called_by_finalizers_only(breakers, function))
        has_changed |= g_hash_table_insert(breakers->finalizers, function, NULL);
    }
  }
}

struct breakers *breakers_create(const struct program *program) {
  struct breakers *breakers = g_new0(struct breakers, 1);
  breakers->callers =
      g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  breakers->finalizers = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (guint i = 0; i < program->function_list->len; i++)
    add_calls(breakers, g_ptr_array_index(program->function_list, i));
  find_finalizers(breakers, program);
  return breakers;
}

void breakers_destroy(struct breakers *breakers) {
  if (!breakers)
    return;
  g_hash_table_unref(breakers->callers);
  g_hash_table_unref(breakers->finalizers);
  g_free(breakers);
}

/* Does it only run when an object of the type ends? What frees an object of another kind by hand, and takes
 * it out of its owner before, runs while the owner lives. */
static bool is_end_of(const struct breakers *breakers, const struct function *function,
                      const struct type *holder) {
  void *ended = NULL;
  if (!g_hash_table_lookup_extended(breakers->finalizers, function, NULL, &ended))
    return false;
  const struct type *freed = ended;
  bool is_counted = !freed || (freed->flags & TYPE_COUNTED) || freed->counts->len;
  return is_counted || function->is_address_taken || type_is_a(freed, holder) || type_is_a(holder, freed);
}

/* What a framework calls (class slots, signals, timers) counts as called. */
static enum drop_status status_of(const struct breakers *breakers, const struct function *function,
                                  const struct type *holder) {
  if (is_end_of(breakers, function, holder))
    return DROP_NONE;
  if (function->is_breaker)
    return DROP_CALLED;
  const GPtrArray *callers = breakers_callers(breakers, function);
  for (guint i = 0; callers && i < callers->len; i++)
    if (!breakers_is_finalizer(breakers, g_ptr_array_index(callers, i)))
      return DROP_CALLED;
  return function->is_address_taken ? DROP_CALLED : DROP_UNCALLED;
}

struct breaker breakers_find(const struct breakers *breakers, const struct slot_facts *facts,
                             const struct slot_key *slot) {
  struct breaker best = {DROP_NONE, NULL};
  const struct slot_fact *fact = slot_facts_find(facts, slot->holder, slot->offset, slot->is_element);
  for (guint i = 0; fact && i < fact->drops->len; i++) {
    const struct function *function = g_ptr_array_index(fact->drops, i);
    enum drop_status status = status_of(breakers, function, slot->holder);
    if (status > best.status)
      best = (struct breaker){status, function};
  }
  return best;
}
