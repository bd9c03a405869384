/* The whole-program stage: order the call graph, run every function bottom-up, hand over results.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/ownership.h"

#include "analyzer/ownership/collector.h"
#include "analyzer/ownership/interpreter.h"
#include "analyzer/ownership/limits.h"
#include "analyzer/ownership/outcome.h"
#include "analyzer/ownership/rows.h"
#include "analyzer/ownership/schedule.h"
#include "analyzer/ownership/stage.h"
#include "analyzer/ownership/typegraph.h"

static void run_group(struct analysis *analysis, const GPtrArray *group) {
  bool is_recursive = group->len > 1;
  unsigned rounds = is_recursive ? LIMIT_SUMMARY_ROUNDS : 1;
  bool was_first = analysis->is_first_round;
  for (unsigned round = 0; round < rounds; round++) {
    analysis->is_first_round = was_first || round + 1 < rounds;
    for (guint i = 0; i < group->len; i++)
      interpreter_run(analysis, g_ptr_array_index(group, i));
  }
  analysis->is_first_round = was_first;
}

static bool has_edges(const GPtrArray *group) {
  for (guint i = 0; i < group->len; i++)
    if (((const struct function *)g_ptr_array_index(group, i))->has_edges)
      return true;
  return false;
}

/* The second time only where strengths can matter: where there are edges. */
static void run_all(struct analysis *analysis, const GPtrArray *groups) {
  for (guint i = 0; i < groups->len; i++)
    if (analysis->is_first_round || has_edges(g_ptr_array_index(groups, i)))
      run_group(analysis, g_ptr_array_index(groups, i));
}

static void note_truncations(struct analysis *analysis, const struct program *program) {
  for (guint i = 0; i < program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(program->function_list, i);
    if (function->is_truncated)
      analysis_truncate(analysis, function, function->truncation_kind, function->truncation_reason);
  }
}

/* Itself, or by a helper such as kref_put. */
static bool may_reach_zero(const struct program *program, const struct function *function) {
  if (function_counts_down(program, function, true))
    return true;
  for (guint i = 0; i < function->callees->len; i++) {
    const struct function *callee = g_ptr_array_index(function->callees, i);
    if (!callee->api && function_counts_down(program, callee, true)) /* what a model says is known already */
      return true;
  }
  return false;
}

/* Runs every function that counts down as if its release were the last: what it then releases is strong. */
static void learn_finalizers(struct analysis *analysis, const struct program *program) {
  analysis->is_at_zero = true;
  for (guint i = 0; i < program->function_list->len; i++) {
    struct function *function = g_ptr_array_index(program->function_list, i);
    if (!may_reach_zero(program, function))
      continue;
    GPtrArray *summary = g_ptr_array_ref(function->summary);
    interpreter_run(analysis, function);
    g_ptr_array_unref(function->summary);
    function->summary = summary;
  }
  analysis->is_at_zero = false;
}

static void clear_summaries(const struct program *program) {
  for (guint i = 0; i < program->function_list->len; i++) {
    struct function *function = g_ptr_array_index(program->function_list, i);
    g_clear_pointer(&function->summary, g_ptr_array_unref);
  }
}

void stage_begin(struct analysis *analysis, const struct facts *facts) {
  struct results *results = results_create();
  struct program *program = program_create(facts, results->strings);
  *analysis = (struct analysis){.program = program, .results = results};
  analysis->slots = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  analysis->outcomes = outcomes_create();
  analysis->slot_facts = slot_facts_create();
  analysis->evidence = evidence_create();
  analysis->noted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  analysis->origins = origins_create();
  analysis->elements = slot_synthetic(analysis->slots, "elements");
  g_autoptr(GPtrArray) groups = schedule_bottom_up(program);
  analysis->is_first_round = true;
  run_all(analysis, groups);
  learn_finalizers(analysis, program);
  analysis->is_first_round = false;
  g_array_set_size(results->truncations, 0);
  run_all(analysis, groups);
  note_truncations(analysis, program);
}

void stage_report(struct analysis *analysis) {
  slot_facts_add_source_drops(analysis->slot_facts, analysis->program);
  typegraph_report(analysis);
  outcomes_resolve(analysis);
  rows_write(analysis);
  collector_check(analysis->program, analysis->results);
}

void stage_end(struct analysis *analysis) {
  clear_summaries(analysis->program);
  program_destroy(analysis->program);
  g_hash_table_unref(analysis->slots);
  outcomes_destroy(analysis->outcomes);
  slot_facts_destroy(analysis->slot_facts);
  evidence_destroy(analysis->evidence);
  g_hash_table_unref(analysis->noted);
  origins_destroy(analysis->origins);
}

struct results *ownership_analyze(const struct facts *facts, const struct ownership_options *options) {
  struct analysis analysis;
  (void)options;
  stage_begin(&analysis, facts);
  stage_report(&analysis);
  stage_end(&analysis);
  return analysis.results;
}
