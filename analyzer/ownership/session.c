/* Keeps a whole-program analysis and runs a few functions of it again.
 * SPDX-License-Identifier: MIT
 *
 * What finalizers release, what slots hold and how they are emptied stays as the whole program showed it;
 * only summaries and the cycles in exit heaps are new. */
#include "analyzer/ownership/session.h"

#include "analyzer/ownership/breaker.h"
#include "analyzer/ownership/outcome.h"
#include "analyzer/ownership/schedule.h"
#include "analyzer/ownership/stage.h"
#include "analyzer/ownership/typegraph.h"

#include <time.h>

#define LIMIT_RERUN 60 /* changed functions and their callers */
#define CALLER_LEVELS 3

struct ownership_session {
  struct analysis analysis;
  GHashTable *callers; /* struct function * -> GPtrArray of struct function * */
};

static void add_caller(GHashTable *callers, struct function *callee, struct function *caller) {
  GPtrArray *list = g_hash_table_lookup(callers, callee);
  if (!list) {
    list = g_ptr_array_new();
    g_hash_table_insert(callers, callee, list);
  }
  g_ptr_array_add(list, caller);
}

struct ownership_session *ownership_session_create(const struct facts *facts) {
  struct ownership_session *session = g_new0(struct ownership_session, 1);
  session->callers = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
  stage_begin(&session->analysis, facts);
  session->analysis.breakers = breakers_create(session->analysis.program);
  stage_report(&session->analysis);
  const GPtrArray *functions = session->analysis.program->function_list;
  for (guint i = 0; i < functions->len; i++) {
    struct function *caller = g_ptr_array_index(functions, i);
    for (guint k = 0; k < caller->callees->len; k++)
      add_caller(session->callers, g_ptr_array_index(caller->callees, k), caller);
  }
  return session;
}

const struct results *ownership_session_results(const struct ownership_session *session) {
  return session->analysis.results;
}

/* The parts of the index that are made from bodies, for these bodies. */
static void index_bodies(const struct program *program, GPtrArray *functions) {
  struct program part = *program;
  struct facts none = *program->facts;
  part.function_list = functions;
  part.facts = &none;
  none.globals = g_ptr_array_new();
  program_find_private_data(&part);
  for (guint i = 0; i < functions->len; i++)
    program_read_slot_targets(&part, g_ptr_array_index(functions, i));
}

/* All are put in place first: they may call one another. */
static void put_bodies(struct ownership_session *session, const GPtrArray *facts, GPtrArray *changed) {
  struct program *program = session->analysis.program;
  for (guint i = 0; i < facts->len; i++)
    g_ptr_array_add(changed, program_replace_body(program, g_ptr_array_index(facts, i)));
  for (guint i = 0; i < changed->len; i++) { /* again: now every name is known */
    struct function *function = g_ptr_array_index(changed, i);
    program_replace_body(program, function->fact);
    schedule_find_callees(program, function);
  }
}

static void add_once(GPtrArray *set, struct function *function) {
  if (set->len < LIMIT_RERUN && !g_ptr_array_find(set, function, NULL))
    g_ptr_array_add(set, function);
}

/* The nearest callers first, a few levels up: kept cycles go to them. */
static void add_callers(const struct ownership_session *session, GPtrArray *set) {
  guint begin = 0;
  for (guint level = 0; level < CALLER_LEVELS; level++) {
    guint end = set->len;
    for (guint i = begin; i < end; i++) {
      const GPtrArray *list = g_hash_table_lookup(session->callers, g_ptr_array_index(set, i));
      for (guint k = 0; list && k < list->len; k++)
        add_once(set, g_ptr_array_index(list, k));
    }
    begin = end;
  }
}

/* Callees before callers; `set` is small. */
static void visit(const GPtrArray *set, struct function *function, GHashTable *seen, GPtrArray *order) {
  if (!g_hash_table_add(seen, function))
    return;
  for (guint i = 0; i < function->callees->len; i++)
    if (g_ptr_array_find((GPtrArray *)set, g_ptr_array_index(function->callees, i), NULL))
      visit(set, g_ptr_array_index(function->callees, i), seen, order);
  g_ptr_array_add(order, function);
}

static void run(struct analysis *analysis, struct function *function) {
  g_clear_pointer(&function->specialized, g_hash_table_unref);
  for (int round = 0; round < 2; round++) {
    analysis->is_first_round = round == 0;
    interpreter_run(analysis, function);
  }
}

static void begin_anew(struct analysis *analysis) {
  analysis->results = results_create();
  analysis->outcomes = outcomes_create();
  analysis->evidence = evidence_create();
  analysis->noted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static gint64 cpu_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (gint64)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

struct results *ownership_session_replace(struct ownership_session *session,
                                          const struct session_change *change) {
  struct analysis *analysis = &session->analysis;
  gint64 end_us = cpu_us() + change->budget_us;
  g_autoptr(GPtrArray) set = g_ptr_array_new();
  g_autoptr(GPtrArray) order = g_ptr_array_new();
  g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < change->types->len; i++)
    program_replace_type(analysis->program, g_ptr_array_index(change->types, i));
  put_bodies(session, change->functions, set);
  index_bodies(analysis->program, set);
  add_callers(session, set);
  for (guint i = 0; i < set->len; i++)
    visit(set, g_ptr_array_index(set, i), seen, order);
  begin_anew(analysis);
  for (guint i = 0; i < order->len && cpu_us() < end_us; i++) {
    run(analysis, g_ptr_array_index(order, i));
    g_ptr_array_add(change->ran, (void *)((struct function *)g_ptr_array_index(order, i))->key);
  }
  outcomes_resolve(analysis);
  return analysis->results;
}
